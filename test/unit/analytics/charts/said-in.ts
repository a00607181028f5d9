import type { Chart } from '../../../../analytics/charts/chart.ts';
import { renderSvg } from '../../../../analytics/charts/draw.ts';

/** What is read aloud of each mark of a chart, in the order of reading; nothing of one that is not drawn. */
export async function saidIn({ build }: Chart, width: number): Promise<readonly string[]> {
  if (build === null) return [];
  const svg = await renderSvg(build(width));
  return [...svg.matchAll(/ aria-label="([^"]*)" role="graphics-symbol"/g)].map(([, said = '']) => unescaped(said));
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
