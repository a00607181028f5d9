import type { Dashboard, Organisation } from '../../analytics/dashboard.ts';
import type { GapRow } from '../../analytics/gap-row.ts';
import type { GapKey } from '../../survey/conversation.ts';

/** The partners of a published result, as they are called there and in its order. */
export function partnersOf({ organisations }: Dashboard): readonly Organisation[] {
  return organisations.filter(({ role }) => role === 'partner');
}

/** The row that a gap is; null when the figures do not have it. */
export function rowOf({ gaps }: Dashboard, { kind, id, subject }: GapKey): GapRow | null {
  return gaps.find((row) => row.kind === kind && row.id === id && row.subject === subject) ?? null;
}
