import type { Answers } from './answers.ts';
import { canonicalJson } from './canonical.ts';

/**
 * Who changed each answer last, by question, once somebody has put these answers in the place of those before.
 *
 * @param authors who that was until now; an answer that has been taken back has nobody any more.
 */
export function authorsAfter<Person>(
  authors: Readonly<Record<string, Person>>,
  before: Answers,
  after: Answers,
  person: Person,
): Readonly<Record<string, Person>> {
  const found = Object.entries(after).map(([question, answer]) => {
    const isSame = Object.hasOwn(before, question) && canonicalJson(before[question]) === canonicalJson(answer);
    return [question, isSame ? authors[question] : person] as const;
  });
  return Object.fromEntries(found.filter((one): one is readonly [string, Person] => one[1] !== undefined));
}
