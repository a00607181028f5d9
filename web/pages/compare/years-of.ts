import type { CoalitionBody } from '../../../api/contract/coalitions.ts';
import { yearOf } from '../../dates.ts';

/** The years in which some wave closed, the latest first. */
export function yearsOf(coalitions: readonly CoalitionBody[]): readonly number[] {
  const closed = coalitions.flatMap(({ waves }) => waves.filter(({ state }) => state === 'closed'));
  return [...new Set(closed.map(({ closesAt }) => yearOf(closesAt)))].toSorted((one, other) => other - one);
}
