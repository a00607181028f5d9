import { atomsOf, mostKnown, peopleOf } from '../disclosure/atom.ts';
import { findCell } from '../disclosure/cell.ts';
import { type DisclosurePattern, disclosurePatternOf } from '../disclosure/pattern.ts';
import type { FactConfidence } from './fact-basis.ts';
import { type Answered, byPartner } from './fact-response.ts';

/** The dashboard of one wave has one coalition, which needs no name. */
export const COALITION = '';

/** What may be shown of one question that is no rating: as a criterion, by who answered it, and never finer than the ratings. */
export type QuestionPattern = {
  readonly pattern: DisclosurePattern;
  /** Partners' people who answered it. */
  readonly n: number;
  /** The most of them that one organisation knows. */
  readonly known: number;
  /** Whether counts leave all partners together a figure. */
  readonly isShown: boolean;
};

/** @param answers to the question, of anybody. */
export function questionPatternOf(
  { people, onlyTogether }: Pick<FactConfidence, 'people' | 'onlyTogether'>,
  question: string,
  answers: readonly Answered<unknown>[],
): QuestionPattern {
  const counts = byPartner(answers);
  const asked = people.map((one) => ({
    ...one,
    answered: { [question]: counts.get(one.organisation as Answered<unknown>['organisation'])?.length ?? 0 },
  }));
  const pattern = disclosurePatternOf({
    attribution: 'confidential',
    people: asked,
    criteria: [question],
    onlyTogether,
  });
  const atoms = atomsOf(asked, ({ answered }) => answered[question] ?? 0);
  const together = { kind: 'coalition', coalition: COALITION, organisation: null, organisationType: null } as const;
  const isShown = findCell(pattern.criteria[question] ?? [], together)?.isShown === true;
  return { pattern, n: peopleOf(atoms), known: mostKnown(atoms), isShown };
}
