import type { Chart } from '../../../analytics/charts/chart.ts';
import { inHouseColours } from '../../../analytics/charts/house-colours.ts';
import type { Report, Section } from '../../../analytics/report/report.ts';
import type { HouseStyle } from '../../../survey/house-style.ts';
import { renderChartSvg } from '../chart-svg.ts';

/** In pixels: wide enough for what is drawn beside its labels, and so narrow that letters on A4 are of eight points or more. */
const WIDTH = 840;

/**
 * The drawings of all charts of a report, in the municipality's colour.
 *
 * @returns by the chart's id an SVG document that names its typeface and does not carry it; a chart in which there is
 * nothing to draw is not in it.
 */
export async function drawReportCharts(report: Report, style: HouseStyle): Promise<ReadonlyMap<string, string>> {
  const drawn = new Map<string, string>();
  for (const chart of report.sections.flatMap(chartsOf)) {
    const svg = await renderChartSvg(chart, WIDTH);
    if (svg !== null) drawn.set(chart.id, inHouseColours(svg, style.colour));
  }
  return drawn;
}

/** The charts of a section and of what lies below it, in reading order. */
function chartsOf({ blocks, sections }: Section): readonly Chart[] {
  const own = blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart] : []));
  return [...own, ...sections.flatMap(chartsOf)];
}
