import type { Exact } from '../../../analytics/exact.ts';
import { exact } from '../../../analytics/exact.ts';
import type { PartnerScores } from '../../../analytics/gap.ts';
import type { OrganisationId } from '../../../survey/id.ts';

/** Whole scores, as people give them. */
export function scores(...values: readonly number[]): readonly Exact[] {
  return values.map((value) => exact(value));
}

/** A partner organisation by name, with the scores it gave. */
export function partner(name: string, ...values: readonly number[]): PartnerScores {
  return { organisation: name as OrganisationId, scores: scores(...values) };
}

/** The same score from so many people. */
export function times(count: number, score: number): readonly number[] {
  return Array.from({ length: count }, () => score);
}
