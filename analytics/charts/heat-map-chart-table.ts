import type { Locale } from '../../survey/locale.ts';
import type { Organisation } from '../dashboard.ts';
import { WITHHELD } from '../disclosure/disclosed.ts';
import { listWords } from '../list-words.ts';
import { textsOf } from '../texts/texts.ts';
import type { ChartCell, ChartTable } from './chart-table.ts';
import type { HeatMap } from './heat-map-chart.ts';
import type { HeatCell } from './heat-map-chart-cells.ts';

/**
 * The municipality's own level, and of each partner how far it lies from that; where partners could not judge, who they are.
 */
export function heatTable({ locale, rows, partners }: HeatMap, caption: string): ChartTable {
  const { charts, heatMapChart } = textsOf(locale);
  const unjudged = rows.map(({ cells }) => partners.filter((_, i) => cells[i]?.kind === 'cannot-judge'));
  const hasUnjudged = unjudged.some(({ length }) => length > 0);
  return {
    caption,
    columns: [
      { key: 'criterion', title: charts.criterion, kind: 'text' },
      { key: 'municipality_mean', title: charts.columns.municipality, kind: 'level' },
      ...partners.map(({ name }) => ({ key: `difference: ${name}`, title: name, kind: 'gap' as const })),
      ...(hasUnjudged ? [{ key: 'cannot_judge', title: heatMapChart.cannotJudge, kind: 'text' as const }] : []),
    ],
    rows: rows.map(({ row, cells }, at) => [
      row.title[locale],
      row.municipality.mean,
      ...partners.map((_, i) => figureOf(cells[i])),
      ...(hasUnjudged ? [namesOf(locale, unjudged[at] ?? [])] : []),
    ]),
    decimals: rows[0]?.row.decimals ?? 2,
  };
}

function namesOf(locale: Locale, partners: readonly Organisation[]): string | null {
  const names = partners.map(({ name }) => name);
  return names.length === 0 ? null : listWords(locale, names);
}

function figureOf(cell: HeatCell | undefined): ChartCell {
  if (cell?.kind === 'figure') return cell.value;
  if (cell?.kind === 'band') return cell.band;
  return cell?.kind === 'withheld' ? WITHHELD : null;
}
