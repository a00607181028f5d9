import type { Dashboard } from '../../../analytics/dashboard.ts';
import { findRow } from '../../../analytics/findings/rows.ts';
import type { GapRow } from '../../../analytics/gap-row.ts';
import type { GapKey } from '../../../survey/conversation.ts';
import type { Locale } from '../../../survey/locale.ts';

/** The row of the figures that a gap is; undefined when the figures have it no longer. */
export function rowOfGap({ gaps }: Pick<Dashboard, 'gaps'>, gap: GapKey): GapRow | undefined {
  return findRow(gaps, gap);
}

/** What a gap is called on the screen. */
export function titleOfGap(locale: Locale, dashboard: Pick<Dashboard, 'gaps'>, gap: GapKey): string {
  return rowOfGap(dashboard, gap)?.title[locale] ?? gap.id;
}

export function isSameGap(one: GapKey, other: GapKey): boolean {
  return one.kind === other.kind && one.id === other.id && one.subject === other.subject;
}
