import { encode } from 'uqr';
import { leaf, type Paper } from './paper.ts';

/** The part of the width that each of the four white edges takes, in modules, as the standard asks. */
const QUIET = 4;

/** Draws a link as a QR code, in vectors: rows of dark modules that touch are one bar, so that no hair line shows between them. */
export function drawQr(paper: Paper, link: string, alt: string, x: number, y: number, size: number): void {
  const { data } = encode(link, { ecc: 'M', border: 0 });
  const module = size / (data.length + 2 * QUIET);
  const at = (index: number) => (index + QUIET) * module;
  const bbox: [number, number, number, number] = [x, y, x + size, y + size];
  const draw = () => {
    paper.doc.rect(x, y, size, size).fill('#ffffff');
    for (const [row, modules] of data.entries()) {
      for (const [start, length] of barsOf(modules)) {
        paper.doc.rect(x + at(start), y + at(row), length * module, module).fill('#000000');
      }
    }
  };
  leaf(paper, 'Figure', draw, { alt, bbox, placement: 'Block' } as never);
}

/** Where the dark modules of a row begin, and how many are side by side. */
function barsOf(modules: readonly boolean[]): [start: number, length: number][] {
  const bars: [number, number][] = [];
  for (const [index, isDark] of modules.entries()) {
    const last = bars.at(-1);
    if (!isDark) continue;
    if (last && last[0] + last[1] === index) last[1]++;
    else bars.push([index, 1]);
  }
  return bars;
}
