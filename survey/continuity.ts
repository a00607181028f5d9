import type { Criterion, CriterionId } from './criterion.ts';
import type { Localized } from './locale.ts';
import type { QuestionnaireEdition } from './questionnaire.ts';

type Criteria = Pick<QuestionnaireEdition, 'criteria'>;

/**
 * The criteria of an edition that ask what the previous one asked, so that a trend may run through them: those with the
 * same id and the same wording, and those of which the coordinator stated that the new wording is still the same question.
 */
export function continuedCriteria(
  edition: Criteria,
  previous: Criteria,
  stated: readonly CriterionId[] = [],
): readonly CriterionId[] {
  return edition.criteria.flatMap((criterion) => {
    const before = previous.criteria.find(({ id }) => id === criterion.id);
    if (before === undefined) return [];
    return isWordedAs(criterion, before) || stated.includes(criterion.id) ? [criterion.id] : [];
  });
}

/** Whether two criteria ask the same in the same words. Their labels are not asked, and a translation may be added. */
export function isWordedAs(one: Criterion, other: Criterion): boolean {
  return (
    one.subject === other.subject &&
    isSameText(one.statement.partner, other.statement.partner) &&
    isSameText(one.statement.municipality, other.statement.municipality)
  );
}

function isSameText(one: Localized, other: Localized): boolean {
  return one.nl === other.nl && (one.en === other.en || one.en === '' || other.en === '');
}

/**
 * The edition in which every criterion that does not continue from the previous one has an id of its own: a trend that
 * follows ids can then never join two questions.
 *
 * @param mark tells the new ids from all that were ever given.
 */
export function withFreshIds<Edition extends Criteria>(
  edition: Edition,
  previous: Criteria,
  continued: readonly CriterionId[],
  mark: string,
): Edition {
  const taken = new Set(previous.criteria.map(({ id }) => id).filter((id) => !continued.includes(id)));
  const criteria = edition.criteria.map((one) =>
    taken.has(one.id) ? { ...one, id: `${one.id.slice(0, KEPT)}-${mark}` } : one,
  );
  return { ...edition, criteria };
}

/** Leaves room for a mark within the longest id. */
const KEPT = 60;
