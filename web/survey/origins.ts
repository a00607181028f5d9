import type { InvitationBody } from '../../api/contract/invitations.ts';
import type { Answers } from '../../survey/answers.ts';
import { authorsAfter } from '../../survey/authors.ts';
import type { Localized } from '../../survey/locale.ts';
import { respondTexts } from '../texts/respond-texts.ts';

type Author = InvitationBody['authors'][string];
export type Origins = Pick<InvitationBody, 'authors' | 'takeOver'>;

/** The words that tell where an answer comes from: a colleague, or what was answered for another coalition. */
export function marksOf({ authors, takeOver }: Origins, answers: Answers): ReadonlyMap<string, Localized> {
  const marks = new Map<string, Localized>();
  if (takeOver) {
    const taken = Object.entries(takeOver.answers).filter(([question, answer]) => answers[question] === answer);
    const mark = inBoth((texts) => texts.takeOver.mark(takeOver.coalition));
    for (const [question] of taken) marks.set(question, mark);
  }
  const others = Object.entries(authors).filter(([question, { own }]) => !own && question in answers);
  for (const [question, { name }] of others) {
    const mark = inBoth((texts) => texts.colleagues.by(name));
    marks.set(question, mark);
  }
  return marks;
}

/** The answers about the municipality that can be taken over: to statements that nobody has answered here. */
export function takeable({ takeOver, draft }: Pick<InvitationBody, 'takeOver' | 'draft'>): Answers {
  const offered = Object.entries(takeOver?.answers ?? {});
  return Object.fromEntries(offered.filter(([question]) => draft.answers[question] === undefined));
}

/**
 * How many questions each colleague filled in, the person itself first as null; empty when nobody else did.
 *
 * @param before the answers at the start of this sitting, to know what was changed in it.
 */
export function countsOf(
  { authors }: Origins,
  before: Answers,
  answers: Answers,
): readonly (readonly [string | null, number])[] {
  const now = Object.values(authorsAfter<Author>(authors, before, answers, { name: '', own: true }));
  const names = [...new Set(now.map(({ name, own }) => (own ? null : name)))];
  if (names.every((name) => name === null)) return [];
  const count = (wanted: string | null) => now.filter(({ name, own }) => (own ? null : name) === wanted).length;
  return names.toSorted((a, b) => (a ?? '').localeCompare(b ?? '')).map((name) => [name, count(name)] as const);
}

function inBoth(say: (texts: (typeof respondTexts)['nl']) => string): Localized {
  return { nl: say(respondTexts.nl), en: say(respondTexts.en) };
}
