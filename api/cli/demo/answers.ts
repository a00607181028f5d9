import type { Criterion } from '../../../survey/criterion.ts';
import type { QuestionnaireEdition } from '../../../survey/questionnaire.ts';
import type { StoryWave, View } from './story.ts';

/** Where a fictitious answer comes from. */
export type Voice = {
  readonly role: 'municipality' | 'partner';
  readonly place: number;
  readonly organisations: readonly string[];
};

/** The answers that a story puts in somebody's mouth: the same every time, and varied enough to look like people. */
export function answersOfStory(
  edition: QuestionnaireEdition,
  views: NonNullable<StoryWave['views']>,
  voice: Voice,
): Record<string, unknown> {
  const answers: Record<string, unknown> = {};
  edition.criteria.forEach((criterion, i) => {
    const view =
      views[criterion.id]?.[voice.role === 'municipality' ? 'municipality' : 'partners'] ?? usualView(criterion, i);
    answers[criterion.id] = cannotJudge(voice, i) ? 'cannot-judge' : scoreOf(view, voice.place, i);
  });
  if (voice.role === 'municipality') {
    for (const [i, theme] of edition.themes.entries()) answers[`prediction.${theme.id}`] = scoreOf(3.8, voice.place, i);
  }
  return { ...answers, ...besides(voice) };
}

/** Both sides see most things alike: around "agree", a little different per criterion. */
function usualView(criterion: Criterion, i: number): number {
  return (criterion.subject === 'municipality' ? 3.7 : 3.9) + 0.3 * wave(i);
}

function scoreOf(view: View, place: number, i: number): number {
  const level = typeof view === 'number' ? view : view[place % 2 === 0 ? 0 : 1];
  return Math.min(5, Math.max(1, Math.round(level + 0.55 * wave(place * 7 + i * 3))));
}

function cannotJudge(voice: Voice, i: number): boolean {
  return voice.role === 'partner' && (voice.place * 5 + i) % 23 === 0;
}

function besides({ place, organisations, role }: Voice): Record<string, unknown> {
  const each = Math.floor(100 / organisations.length);
  const shares = Object.fromEntries(
    organisations.map((id, i) => [id, i === 0 ? 100 - each * (organisations.length - 1) : each]),
  );
  return {
    'ladder.now': 2 + (place % 3),
    'ladder.wanted': 5,
    importance: [['player', 'relations'], ['goals', 'contribution'], ['accountability']][place % 3],
    ...(place % 2 === 0 ? { 'contribution.share': shares } : { 'contribution.share-unknown': true }),
    'governance.wish.rules': role === 'partner' && place % 2 === 0 ? 'lighter' : 'fits',
  };
}

/** A number from −1 to 1 that looks irregular and is the same every time. */
function wave(n: number): number {
  return Math.sin(n * 2.399963 + 0.7);
}
