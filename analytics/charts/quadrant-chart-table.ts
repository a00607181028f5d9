import type { OrganisationId } from '../../survey/id.ts';
import type { Locale } from '../../survey/locale.ts';
import type { GapSubject } from '../gap-row.ts';
import { gapWordsOf } from '../gap-words.ts';
import { textsOf } from '../texts/texts.ts';
import type { ChartTable } from './chart-table.ts';
import type { Placed } from './quadrant-chart-points.ts';

/** Gap, spread and place of every row that has one, in the order of the numbers. */
export function quadrantTable(
  locale: Locale,
  {
    caption,
    kind,
    placed,
    names,
  }: {
    readonly caption: string;
    readonly kind: GapSubject['kind'];
    readonly placed: readonly Placed[];
    readonly names: ReadonlyMap<OrganisationId, string>;
  },
): ChartTable {
  const { charts, quadrantChart: texts } = textsOf(locale);
  return {
    caption,
    columns: [
      { key: kind, title: charts[kind], kind: 'text' },
      { key: 'gap', title: charts.columns.gap, kind: 'gap' },
      { key: 'spread', title: texts.spread, kind: 'level' },
      { key: 'place', title: texts.zone, kind: 'text' },
      { key: 'robustness', title: texts.robust, kind: 'text' },
    ],
    rows: placed.map(({ row, gap, spread, zone, isFragile }) => [
      row.title[locale],
      gap,
      spread,
      texts.zones[zone],
      isFragile
        ? [texts.fragileShort, gapWordsOf(locale, row, names).why].filter(Boolean).join('. ')
        : texts.firm.toLowerCase(),
    ]),
    decimals: placed[0]?.row.decimals ?? 2,
  };
}
