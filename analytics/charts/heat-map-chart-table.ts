import { WITHHELD } from '../disclosure/disclosed.ts';
import { textsOf } from '../texts/texts.ts';
import type { ChartCell, ChartTable } from './chart-table.ts';
import type { HeatMap } from './heat-map-chart.ts';
import type { HeatCell } from './heat-map-chart-cells.ts';

/** The municipality's own level, and of each partner how far it lies from that. */
export function heatTable({ locale, rows, partners }: HeatMap, caption: string): ChartTable {
  const { charts } = textsOf(locale);
  return {
    caption,
    columns: [
      { key: 'criterion', title: charts.criterion, kind: 'text' },
      { key: 'municipality_mean', title: charts.columns.municipality, kind: 'level' },
      ...partners.map(({ name }) => ({ key: `difference: ${name}`, title: name, kind: 'gap' as const })),
    ],
    rows: rows.map(({ row, cells }) => [
      row.title[locale],
      row.municipality.mean,
      ...partners.map((_, i) => figureOf(cells[i])),
    ]),
    decimals: rows[0]?.row.decimals ?? 2,
  };
}

function figureOf(cell: HeatCell | undefined): ChartCell {
  if (cell?.kind === 'figure') return cell.value;
  if (cell?.kind === 'band') return cell.band;
  return cell?.kind === 'withheld' ? WITHHELD : null;
}
