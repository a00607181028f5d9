import type { Chart } from '../../analytics/charts/chart.ts';
import { COLORS } from '../../analytics/charts/theme.ts';

/** As wide as a chart on the page of a large screen, in pixels. */
const WIDTH = 1100;

/** Sharp on paper and on a screen with small pixels. */
const SCALE = 2;

/** The chart as a drawing that stays sharp at every size; its title and sentence are in it for who cannot see it. */
export async function chartSvg({ build, title, sentence }: Chart): Promise<string> {
  const svg = await (await viewOf(build)).toSVG();
  return svg.replace(
    /^<svg[^>]*>/,
    (head) => `${head}<title>${escaped(title)}</title><desc>${escaped(sentence)}</desc>`,
  );
}

/** The chart as a picture, on white. Throws when the browser makes none. */
export async function chartPng({ build }: Chart): Promise<Blob> {
  const canvas = await (await viewOf(build)).toCanvas(SCALE);
  return await new Promise((resolve, reject) => {
    const done = (blob: Blob | null) => (blob ? resolve(blob) : reject(new Error('The browser made no picture.')));
    (canvas as HTMLCanvasElement).toBlob(done, 'image/png');
  });
}

async function viewOf(build: Chart['build']) {
  if (build === null) throw new Error('There is nothing to draw.');
  const { buildView } = await import('../../analytics/charts/draw.ts');
  return buildView({ ...build(WIDTH), background: COLORS.surface });
}

function escaped(words: string): string {
  return words.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
