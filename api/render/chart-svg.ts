import * as vega from 'vega';
import type { Chart } from '../../analytics/charts/chart.ts';
import { renderSvg } from '../../analytics/charts/draw.ts';
import { measuringPaper } from './measuring-paper.ts';
import { widthOf } from './type-setting.ts';
import type { Weight } from './typeface.ts';

/**
 * The drawing of a chart as an SVG document, made without a browser and yet with the widths of the real letters, so that
 * nothing is cut off that a page shows whole. Its title and its sentence are in it for whoever cannot see it.
 *
 * The document names the typeface and does not carry it: as part of a page it may have no style of its own. A file that
 * leaves gets it from `embedTypeface`.
 *
 * @param width in pixels, 240 or more.
 * @returns null when there is nothing to draw.
 */
export async function renderChartSvg({ title, sentence, build }: Chart, width: number): Promise<string | null> {
  if (build === null) return null;
  metrics.width = widthOfText;
  // Otherwise the same chart would name its parts differently each time.
  vega.resetSVGDefIds();
  const svg = await renderSvg(build(width));
  return svg.replace(
    /^<svg[^>]*>/,
    (open) => `${open}<title>${escaped(title)}</title><desc>${escaped(sentence)}</desc>`,
  );
}

/** A text that Vega is about to draw; a text wider than `limit` pixels is cut off. */
export type MeasuredText = {
  readonly fontSize?: number;
  readonly fontWeight?: string | number;
  readonly limit?: number;
};

/** Where Vega looks for the width of a text; its types do not tell. One for the whole process, as Vega has it. */
const { textMetrics: metrics } = vega as unknown as {
  readonly textMetrics: { width: (item: MeasuredText, text: unknown) => number };
};

/** Vega's own size of letters where a text says none. */
const SIZE = 11;

/** How wide a text is drawn, in pixels: never wider than its limit, because what is beyond that is cut off. */
export function widthOfText({ fontSize = SIZE, fontWeight, limit }: MeasuredText, text: unknown): number {
  const wide = widthOf(measuringPaper(), String(text ?? '').trim(), {
    size: fontSize,
    weight: weightOf(fontWeight),
    color: '',
  });
  return limit !== undefined && limit > 0 ? Math.min(wide, limit) : wide;
}

function weightOf(fontWeight: MeasuredText['fontWeight'] = 400): Weight {
  if (fontWeight === 'bold') return 'bold';
  const weight = Number(fontWeight);
  if (weight >= 650) return 'bold';
  return weight >= 500 ? 'semibold' : 'regular';
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
