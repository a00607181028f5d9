import { createCanvas, loadImage } from '@napi-rs/canvas';
import { outlinedSvg } from './outlined-svg.ts';

/** A chart as an office document has it. */
export type ChartPicture = {
  /** Drawn with the outlines of its letters. */
  readonly svg: Buffer;
  /** The same in pixels, for programs that draw no SVG. */
  readonly png: Buffer;
  /** In pixels, of which only the proportion matters. */
  readonly width: number;
  readonly height: number;
};

/** About a hundred and sixty dots an inch on A4: writing more pixels takes more time than all else together. */
const SCALE = 1.25;

/** @param svg as `renderChartSvg` gives it. */
export async function pictureOfChart(svg: string): Promise<ChartPicture> {
  const outlined = outlinedSvg(svg);
  const [, width, height] = / viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)?.map(Number) ?? [];
  if (width === undefined || height === undefined) throw new Error('A chart without a size cannot be drawn');
  const [wide, high] = [Math.round(width * SCALE), Math.round(height * SCALE)];
  const large = outlined.replace(/ width="[^"]*" height="[^"]*"/, ` width="${wide}" height="${high}"`);
  const canvas = createCanvas(wide, high);
  canvas.getContext('2d').drawImage(await loadImage(Buffer.from(large)), 0, 0, wide, high);
  return { svg: Buffer.from(outlined), png: canvas.toBuffer('image/png'), width, height };
}
