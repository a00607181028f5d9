import { formatGap, formatPoints, formatShare } from '../../../../analytics/format.ts';
import type { Locale } from '../../../../survey/locale.ts';
import { analyseTexts } from '../../../texts/analyse.ts';

/** Probabilities below this are written as less than it. */
const LEAST = 0.001;

/** How figures are written in a language. */
export function writersOf(locale: Locale) {
  const gap = (figure: number) => formatGap(locale, figure);
  const decimals = (figure: number) => formatPoints(locale, figure, 3);
  return {
    count: (figure: number) => formatPoints(locale, figure, 0),
    points: (figure: number) => formatPoints(locale, figure).replace('-', '−'),
    gap,
    share: (figure: number) => formatShare(locale, figure),
    chance: (figure: number) => (figure < LEAST ? `< ${decimals(LEAST)}` : decimals(figure)),
    levels: ({ low, high }: { readonly low: number; readonly high: number }) =>
      analyseTexts[locale].fromTo(formatPoints(locale, low), formatPoints(locale, high)),
    interval: ({ low, high }: { readonly low: number; readonly high: number }) =>
      analyseTexts[locale].fromTo(gap(low), gap(high)),
  };
}
