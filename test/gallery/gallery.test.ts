import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isWithheld } from '../../analytics/disclosure/disclosed.ts';
import { CASES } from './cases.ts';
import { drawn } from './drawn.ts';
import { drawingsOf } from './gallery-case.ts';

const drawings = CASES.flatMap(drawingsOf);
const goldenOf = (name: string) => `test/gallery/golden/${name}.svg`;

describe('the gallery', () => {
  it('names every drawing differently', () => {
    const names = drawings.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('has no golden of a drawing that is no more', () => {
    const known = new Set(drawings.map(({ name }) => `${name}.svg`));
    expect(readdirSync('test/gallery/golden').filter((file) => !known.has(file))).toEqual([]);
  });
});

describe.each(drawings)('$name', (drawing) => {
  const { chart, name, width } = drawing;

  it('is drawn as its golden, and says nothing that cannot be said', async () => {
    const svg = await drawn(drawing);
    if (svg === null) return expect(existsSync(goldenOf(name))).toBe(false);
    expect(svg).toBe(readFileSync(goldenOf(name), 'utf8'));
    expect(svg).toMatch(new RegExp(`^<svg[^>]* width="${width}"`));
    expect(svg).not.toMatch(/NaN|undefined|null|Infinity/);
  });

  it('has a sentence, and a table of the same width in every row', () => {
    const { columns, rows, caption } = chart.table;
    expect([chart.title, chart.sentence, caption].every((text) => text.trim() !== '')).toBe(true);
    expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
    for (const row of rows) {
      expect(row).toHaveLength(columns.length);
      for (const cell of row) expect(typeof cell !== 'number' || Number.isFinite(cell)).toBe(true);
      expect(row[0] !== null && isWithheld(row[0])).toBe(false);
    }
  });
});
