import type { Locale } from '../../survey/locale.ts';
import { formatPoints } from '../format.ts';
import type { Thing } from './sheet.ts';
import { COLORS, SMALL_TEXT_SIZE } from './theme.ts';
import type { TrendChartInput } from './trend-chart.ts';
import type { Place } from './trend-panel.ts';
import { words } from './words.ts';

/** The municipality's and all partners' level, above or below its mark; left out where another mark would be hidden. */
export function figuresOf(
  locale: Locale,
  { municipality, partners, samePartners, decimals }: TrendChartInput,
  { x, y }: Place,
) {
  const figure = (i: number, level: number, others: readonly (number | null)[], fill: string): Thing[] => {
    const taken = others.flatMap((other) => (other === null ? [] : [y(other)]));
    const isHigher = others[0] === null || others[0] === undefined || level >= others[0];
    const sides = (isHigher ? [ABOVE, BELOW] : [BELOW, ABOVE]).map((aside) => y(level) + aside);
    const at = sides.find((place) => taken.every((other) => Math.abs(other - place) > CLEAR_OF));
    if (at === undefined) return [];
    const look = { size: SMALL_TEXT_SIZE, weight: 'semibold', fill, align: 'center' } as const;
    return [words(x(i), at, formatPoints(locale, level, decimals), look)];
  };
  return municipality.flatMap((own, i) => {
    const [others, same] = [partners[i] ?? null, samePartners[i] ?? null];
    return [
      ...(own === null ? [] : figure(i, own, [others, same], COLORS.municipality)),
      ...(others === null ? [] : figure(i, others, [own === null ? null : own + SAME, same], COLORS.partners)),
    ];
  });
}

/** Where a figure stands from the middle of its mark, and how far from that of another; in pixels. */
const [ABOVE, BELOW, CLEAR_OF] = [-19, 20, 15];

/** Of two that are equal, the municipality's figure stands above and the partners' below. */
const SAME = 1e-6;
