import type { Locale } from '../../survey/locale.ts';
import { formatGap } from '../format.ts';
import { textsOf } from '../texts/texts.ts';
import type { RowAxis } from './row-drawing.ts';
import { NARROW } from './theme.ts';

/** The scale on which people answered. */
export function answerAxis(locale: Locale, width: number): RowAxis {
  const { scale, scaleShort } = textsOf(locale).charts;
  return { domain: [1, 5], values: [1, 2, 3, 4, 5], label: String, title: [width < NARROW ? scaleShort : scale] };
}

/** Differences on both sides of 0, at least a point, in whole points. @param values what must lie on it. */
export function differenceAxis(locale: Locale, values: readonly number[], title: string): RowAxis {
  const reach = Math.max(1, Math.ceil(Math.max(0, ...values.map(Math.abs)) - 1e-9));
  const points = Array.from({ length: 2 * reach + 1 }, (_, i) => i - reach);
  return { domain: [-reach, reach], values: points, label: (value) => formatGap(locale, value, 0), title: [title] };
}
