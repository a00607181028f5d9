import type { Locale } from '../../survey/locale.ts';
import type { GapRow } from '../gap-row.ts';
import { textsOf } from '../texts/texts.ts';
import { bandOf, circle, diamond, dot, square, whiskerOf } from './gap-chart-marks.ts';
import type { LegendEntry } from './legend.ts';

/** What the marks mean, as far as any row has them. */
export function gapLegend(locale: Locale, rows: readonly GapRow[]): readonly LegendEntry[] {
  const texts = textsOf(locale).gapChart;
  const hasDots = rows.some(({ dots }) => dots.some(({ mean }) => mean !== null));
  return [
    { label: texts.municipality, key: (x, y) => [square(x, y)] },
    { label: texts.partners, key: (x, y) => [circle(x, y)] },
    ...only(hasDots, { label: texts.organisation, key: (x, y) => [dot(x, y)] }),
    ...only(
      rows.some(({ prediction }) => prediction !== null),
      { label: texts.prediction, key: (x, y) => [diamond(x, y)] },
    ),
    ...only(
      rows.some(({ partners }) => partners.between !== null),
      { label: texts.band, key: (x, y) => bandOf(x - 10, x + 10, y) },
    ),
    ...only(
      rows.some(({ gap }) => gap?.interval != null),
      { label: texts.margin, key: (x, y) => whiskerOf(x - 10, x + 10, y, [x - 10, x + 10]) },
    ),
  ];
}

function only(isThere: boolean, entry: LegendEntry): readonly LegendEntry[] {
  return isThere ? [entry] : [];
}
