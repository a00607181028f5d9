import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { CASES } from './cases.ts';
import { contactSheets, writeChartsDocument } from './contact-sheet.ts';
import { drawn } from './drawn.ts';
import { drawingsOf } from './gallery-case.ts';
import { openStudio } from './studio.ts';

/**
 * Draws every case to `test/gallery/out`, as SVG and as PNG. With `--update` the drawings become the goldens, and the contact
 * sheets of `docs/charts.md` are made anew. A word that is no option draws only charts with that name.
 */
const isUpdate = process.argv.includes('--update');
const only = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const cases = CASES.filter(({ chart }) => only.length === 0 || only.includes(chart));

const OUT = 'test/gallery/out';
const GOLDEN = 'test/gallery/golden';
mkdirSync(OUT, { recursive: true });
if (isUpdate && only.length === 0) rmSync(GOLDEN, { recursive: true, force: true });
mkdirSync(GOLDEN, { recursive: true });

const studio = await openStudio();
try {
  const pictures = [];
  for (const drawing of cases.flatMap(drawingsOf)) {
    const svg = await drawn(drawing);
    if (svg === null) continue;
    writeFileSync(`${OUT}/${drawing.name}.svg`, svg);
    if (isUpdate) writeFileSync(`${GOLDEN}/${drawing.name}.svg`, svg);
    await studio.picture(svg, `${OUT}/${drawing.name}.png`);
    pictures.push({ ...drawing, svg });
  }
  if (isUpdate) await contactSheets(studio, pictures);
  if (isUpdate) writeChartsDocument(CASES);
  process.stderr.write(`${pictures.length} drawings in ${OUT}\n`);
} finally {
  await studio.close();
}
