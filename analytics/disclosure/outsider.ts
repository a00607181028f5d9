import { MINIMUM_ANSWERS } from './minimum.ts';
import { type Row, rowBasis } from './row-basis.ts';
import { type Unknown, unitRow } from './unknowns.ts';

/**
 * Step 2: whether somebody who knows nothing but the published statistics can compute what fewer than three people
 * answered: one small group, or two together. The idea is that of secondary suppression by Gaussian elimination
 * (Langsrud 2024, the R package GaussSuppression).
 */
export function outsiderLearns(published: readonly Row[], unknowns: readonly Unknown[]): boolean {
  const { spans } = rowBasis(published);
  const small = unknowns.flatMap(({ n }, i) => (n < MINIMUM_ANSWERS ? [i] : []));
  return small.some((one, place) => {
    if (spans(unitRow(unknowns, one))) return true;
    return small
      .slice(place + 1)
      .some((other) => isSmall(unknowns, one, other) && spans(unitRow(unknowns, one, other)));
  });
}

function isSmall(unknowns: readonly Unknown[], one: number, other: number): boolean {
  return (unknowns[one]?.n ?? 0) + (unknowns[other]?.n ?? 0) < MINIMUM_ANSWERS;
}
