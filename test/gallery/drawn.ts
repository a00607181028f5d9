import { renderChartSvg } from '../../api/render/chart-svg.ts';
import type { Drawing } from './gallery-case.ts';

/** A drawing as a document, a mark a line so that a difference can be read; null when there is nothing to draw. */
export async function drawn({ chart, width }: Drawing): Promise<string | null> {
  const svg = await renderChartSvg(chart, width);
  return svg === null ? null : `${svg.replaceAll('><', '>\n<')}\n`;
}
