import type { TopLevelSpec } from 'vega-lite';
import type { Locale } from '../../survey/locale.ts';
import type { Organisation } from '../dashboard.ts';
import { formatGap } from '../format.ts';
import type { GapRow } from '../gap-row.ts';
import { textsOf } from '../texts/texts.ts';
import type { Chart } from './chart.ts';
import { type HeatRow, heatRowsOf } from './heat-map-chart-cells.ts';
import { heatLegend } from './heat-map-chart-legend.ts';
import { narrowMap } from './heat-map-chart-narrow.ts';
import { heatTable } from './heat-map-chart-table.ts';
import { fitsWide, wideMap } from './heat-map-chart-wide.ts';
import { sheetOf } from './sheet.ts';
import { NARROW } from './theme.ts';

/** What both layouts draw. */
export type HeatMap = {
  readonly locale: Locale;
  readonly rows: readonly HeatRow[];
  /** The partners, in the order of the columns. */
  readonly partners: readonly Organisation[];
};

/**
 * Each partner's level on each criterion, minus the municipality's own: who sees what differently.
 *
 * @param rows criteria, or themes with their criteria, in the order to draw them.
 * @param organisations of the coalition; the municipality among them is left out.
 */
export function heatMapChart(
  locale: Locale,
  { rows, organisations }: { readonly rows: readonly GapRow[]; readonly organisations: readonly Organisation[] },
): Chart {
  const { title } = textsOf(locale).heatMapChart;
  const partners = organisations.filter(({ role }) => role === 'partner');
  const map: HeatMap = { locale, rows: heatRowsOf(rows, partners), partners };
  const hasFigures = rows.some(({ municipality, dots }) => municipality.mean !== null && dots.length > 0);
  return {
    id: `heat-map-${rows[0]?.subject ?? 'municipality'}`,
    title,
    sentence: sentenceOf(map),
    build: hasFigures ? (width) => draw(map, width) : null,
    table: heatTable(map, title),
  };
}

function draw(map: HeatMap, width: number): TopLevelSpec {
  const legend = heatLegend(map, width);
  const body = (width < NARROW || !fitsWide(map, width) ? narrowMap : wideMap)(map, { width, top: legend.height + 12 });
  return sheetOf(map.locale, { width, height: body.bottom + 4 }, [...legend.things, ...body.things]);
}

/** From half a point on it is a difference, as everywhere. */
const NOTABLE = 0.5;

function sentenceOf({ locale, rows, partners }: HeatMap): string {
  const criteria = rows.filter(({ row }) => row.kind === 'criterion');
  const told = criteria.flatMap(({ cells }) => cells.flatMap((cell) => (cell.kind === 'figure' ? [cell] : [])));
  const means = partners.flatMap(({ name }, i) => {
    const own = criteria.flatMap(({ cells }) => (cells[i]?.kind === 'figure' ? [cells[i].value] : []));
    return own.length === 0 ? [] : [{ name, mean: own.reduce((sum, one) => sum + one, 0) / own.length }];
  });
  const [furthest] = means.toSorted((a, b) => Math.abs(b.mean) - Math.abs(a.mean));
  return textsOf(locale).heatMapChart.sentence({
    organisations: partners.length,
    criteria: criteria.length,
    cells: told.length,
    below: told.filter(({ value }) => value <= -NOTABLE).length,
    above: told.filter(({ value }) => value >= NOTABLE).length,
    furthest:
      furthest === undefined || means.length < 2 || Math.abs(furthest.mean) < NOTABLE
        ? null
        : { name: furthest.name, mean: formatGap(locale, furthest.mean, rows[0]?.row.decimals) },
  });
}
