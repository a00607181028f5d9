import type { Attention } from '../../../analytics/attention.ts';
import { type GapRow, gapSizeOf } from '../../../analytics/gap-row.ts';
import type { OverviewCoalition } from '../../../analytics/overview.ts';
import type { Locale } from '../../../survey/locale.ts';
import { TAGS } from '../../dates.ts';

export const ORDERS = ['name', 'response', 'gap', 'divided', 'change', 'attention'] as const;
export type OrderBy = (typeof ORDERS)[number];

export type Order = { readonly by: OrderBy; readonly isDescending: boolean };

/** The coalitions in an order; those of which a figure is not known last, whichever way; alike ones by name. */
export function arranged(
  locale: Locale,
  coalitions: readonly OverviewCoalition[],
  { by, isDescending }: Order,
): readonly OverviewCoalition[] {
  const compareNames = new Intl.Collator(TAGS[locale], { numeric: true }).compare;
  const byName = coalitions.toSorted((one, other) => compareNames(one.name, other.name));
  if (by === 'name') return isDescending ? byName.toReversed() : byName;
  const sign = isDescending ? -1 : 1;
  return byName.toSorted((one, other) => {
    const [a, b] = [figureOf(one, by), figureOf(other, by)];
    return a === null || b === null ? Number(a === null) - Number(b === null) : sign * (a - b);
  });
}

type Figures = Pick<OverviewCoalition, 'rows' | 'found'>;

/**
 * What the findings name, or else the theme on which both sides are furthest apart; null where nothing can be said of any.
 */
export function widestOf({ rows, found }: Figures): GapRow | null {
  if (found.gap !== null) return found.gap;
  const [widest] = rows.filter(({ gap }) => gap !== null && gap.class !== null).toSorted(byGap);
  return widest ?? null;
}

/** What the findings name, and the themes over which partners are divided. */
export function dividedOf({ rows, found: { divided } }: Figures): readonly GapRow[] {
  const themes = rows.filter(({ gap }) => gap?.quadrant === 'partners-divided');
  return divided === null ? themes : [divided, ...themes.filter((row) => !isSame(row, divided))];
}

/** What the findings name, or else the theme on which partners changed most: the same ones, or in confidence all. */
export function mostChangedOf({ rows, found }: Figures): { row: GapRow; value: number } | null {
  const changes = (found.change === null ? rows : [found.change]).flatMap((row) => {
    const value = changeIn(row);
    return value === null ? [] : [{ row, value }];
  });
  return changes.toSorted((one, other) => Math.abs(other.value) - Math.abs(one.value))[0] ?? null;
}

function changeIn({ change }: GapRow): number | null {
  return change?.commonPartners?.value ?? change?.allPartners ?? null;
}

function isSame(one: GapRow, other: GapRow): boolean {
  return one.kind === other.kind && one.id === other.id && one.subject === other.subject;
}

function byGap(one: GapRow, other: GapRow): number {
  return gapSizeOf(other.gap) - gapSizeOf(one.gap);
}

function figureOf(coalition: OverviewCoalition, by: Exclude<OrderBy, 'name'>): number | null {
  const { response, rows, attention } = coalition;
  if (by === 'attention') return attention.reduce((sum, { reason }) => sum + WEIGHTS[reason], 0);
  if (by === 'response') return response === null || response.asked === 0 ? null : response.given / response.asked;
  if (rows.length === 0) return null;
  if (by === 'divided') return dividedOf(coalition).length;
  if (by === 'change') return mostChangedOf(coalition)?.value ?? null;
  const widest = widestOf(coalition);
  return widest && gapSizeOf(widest.gap);
}

/** What partners say comes before what is not known: being less good than it thinks outweighs all that stands below. */
const WEIGHTS: Readonly<Record<Attention['reason'], number>> = {
  higher: 128,
  divided: 64,
  worse: 32,
  lower: 16,
  'low-response': 8,
  'cannot-judge': 4,
  'no-answers': 2,
  'no-wave': 1,
};
