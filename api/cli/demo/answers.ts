import { createHash } from 'node:crypto';
import type { Criterion, Role } from '../../../survey/criterion.ts';
import type { QuestionnaireEdition } from '../../../survey/questionnaire.ts';
import { besideOf } from './beside.ts';
import type { Beside, StoryWave, View } from './story.ts';

/** Where a fictitious answer comes from. */
export type Voice = {
  /** Names the wave: the same people answer a little differently elsewhere and another year. */
  readonly wave: string;
  readonly role: Role;
  /** Which of the people, or of the partners, it is. */
  readonly place: number;
  /** Which of the partner's people; 1 where one answers. */
  readonly person: number;
  readonly organisation: string;
  /** The municipality first. */
  readonly organisations: readonly string[];
};

/** The answers that a story puts in somebody's mouth: the same every time, and varied enough to look like people. */
export function answersOfStory(
  edition: QuestionnaireEdition,
  views: NonNullable<StoryWave['views']>,
  beside: Beside,
  voice: Voice,
): Record<string, unknown> {
  const answers: Record<string, unknown> = {};
  for (const criterion of edition.criteria) {
    const told = views[criterion.id]?.[voice.role === 'municipality' ? 'municipality' : 'partners'];
    const score = scoreOf(told ?? usualView(criterion, voice), voice, criterion.id, told === undefined ? 0.75 : 0.5);
    answers[criterion.id] = cannotJudge(voice, criterion) ? 'cannot-judge' : score;
  }
  if (voice.role === 'municipality') {
    for (const { id } of edition.themes) {
      answers[`prediction.${id}`] = scoreOf(beside.predictions[id] ?? 3.8, voice, `prediction ${id}`, 0.75);
    }
  }
  return { ...answers, ...besideOf(beside, voice) };
}

/** Both sides see most things alike: around "agree", a little different per criterion and wave. */
function usualView({ id, subject }: Criterion, { wave }: Voice): number {
  return (subject === 'municipality' ? 3.7 : 3.9) + 0.3 * chance(wave, id);
}

/** @param spread how far people differ from the view of their side, in scale points. */
export function scoreOf(view: View, { wave, role, place, person }: Voice, question: string, spread: number): number {
  const level = typeof view === 'number' ? view : view[place % 2 === 0 ? 0 : 1];
  const who = person === 1 ? [place] : [place, person];
  return Math.min(5, Math.max(1, Math.round(level + spread * chance(wave, role, ...who, question))));
}

/** Now and then a partner does not know. */
function cannotJudge({ wave, role, place, person }: Voice, { id }: Criterion): boolean {
  return role === 'partner' && chance('cannot judge', wave, place + 100 * (person - 1), id) > 0.92;
}

/** A number from −1 to 1 that looks like chance and is the same every time. */
export function chance(...key: readonly (string | number)[]): number {
  const digest = createHash('sha256').update(key.join(' ')).digest();
  return digest.readUInt32BE() / 0x7fffffff - 1;
}
