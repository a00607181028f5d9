import { createCanvas, loadImage } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { outlinedSvg } from '../../../../../api/render/report/outlined-svg.ts';

const svg = (text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="60" viewBox="0 0 200 60">${text}</svg>`;
const text = (inner: string, anchor = 'start', x = 10) =>
  svg(
    `<text text-anchor="${anchor}" transform="translate(${x},30)" font-size="20px" font-weight="600" fill="#112233">${inner}</text>`,
  );

describe('a drawing with the outlines of its letters', () => {
  it('has no text any more, and keeps its place and its colour', () => {
    const outlined = outlinedSvg(text('Wonen &amp; &lt;zorg&gt;'));
    expect(outlined).not.toContain('<text');
    expect(outlined).toContain('<path transform="translate(10,30)" fill="#112233" d="M');
  });

  it('draws letters where they stood, also from their middle and their end', async () => {
    expect((await columnsOf(outlinedSvg(text('HHH'))))[0]).toBeCloseTo(12, 0);
    const [from = 0, to = 0] = await columnsOf(outlinedSvg(text('HHH', 'middle', 100)));
    expect((from + to) / 2).toBeCloseTo(99.5, 0);
    expect((await columnsOf(outlinedSvg(text('HHH', 'end', 190))))[1]).toBeLessThan(190);
  });

  it('draws the lines of a text below each other', () => {
    const outlined = outlinedSvg(text('<tspan>A</tspan><tspan x="0" dy="18">A</tspan>'));
    expect(outlined.match(/M0 0m/g)).toHaveLength(1);
    expect(outlined.match(/M0 18m/g)).toHaveLength(1);
  });

  it('leaves open the place of a sign that no font has', () => {
    expect(outlinedSvg(text('日'))).toContain(' d=""');
  });
});

/** The first and the last column of pixels in which something is drawn. */
async function columnsOf(drawing: string): Promise<readonly number[]> {
  const canvas = createCanvas(200, 60);
  const context = canvas.getContext('2d');
  context.drawImage(await loadImage(Buffer.from(drawing)), 0, 0);
  const { data } = context.getImageData(0, 0, 200, 60);
  const drawn = Array.from({ length: 200 }, (_, x) => x).filter((x) =>
    Array.from({ length: 60 }, (_unused, y) => data[4 * (y * 200 + x) + 3] ?? 0).some((alpha) => alpha > 100),
  );
  return [drawn[0] ?? -1, drawn.at(-1) ?? -1];
}
