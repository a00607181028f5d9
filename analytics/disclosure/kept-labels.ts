import type { OrganisationId } from '../../survey/id.ts';
import { MINIMUM_ANSWERS } from './minimum.ts';

/**
 * Which organisations the responses of a closed confidential wave may go on naming: those of which at least three people
 * answered. The others stand together without a name. If they are fewer than three together, the smallest named
 * organisation joins them, because a row that is alone without a name is as good as named.
 *
 * @param answered how many people of each partner answered.
 */
export function keptLabels(answered: ReadonlyMap<OrganisationId, number>): ReadonlySet<OrganisationId> {
  const bySize = [...answered].toSorted(([one, n], [other, m]) => m - n || (one < other ? -1 : 1));
  const named = bySize.filter(([, n]) => n >= MINIMUM_ANSWERS);
  const unnamed = totalOf(bySize) - totalOf(named);
  const kept = unnamed > 0 && unnamed < MINIMUM_ANSWERS ? named.slice(0, -1) : named;
  return new Set(kept.map(([id]) => id));
}

function totalOf(counted: readonly (readonly [OrganisationId, number])[]): number {
  return counted.reduce((sum, [, n]) => sum + n, 0);
}
