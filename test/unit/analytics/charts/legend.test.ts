import { describe, expect, it } from 'vitest';
import { hatch } from '../../../../analytics/charts/hatch.ts';
import { legendOf } from '../../../../analytics/charts/legend.ts';
import { widthOf } from '../../../../analytics/charts/letter-widths.ts';

const entry = (label: string) => ({ label, key: () => [] });

describe('a legend', () => {
  it('stands on one line where there is room, and on more where there is not', () => {
    const entries = [entry('Gemeente'), entry('Partners samen')];
    const [wide, narrow] = [1100, 100].map((width) => legendOf(entries, { x: 0, y: 0, width }));
    expect(new Set(wide?.things.map(({ y }) => y)).size).toBe(1);
    expect(new Set(narrow?.things.map(({ y }) => y)).size).toBe(2);
    expect(narrow?.height).toBeGreaterThan(wide?.height ?? 0);
  });

  it('breaks a label that is wider than its place', () => {
    const { things } = legendOf([entry('Inschatting van de gemeente')], { x: 0, y: 0, width: 110 });
    expect(things[0]?.text).toEqual(['Inschatting', 'van de', 'gemeente']);
  });

  it('is nothing of nothing', () => {
    expect(legendOf([], { x: 0, y: 0, width: 250 })).toEqual({ things: [], height: 0 });
  });
});

describe('a hatch', () => {
  it.each([
    { x: 0, y: 0, x2: 40, y2: 20 },
    { x: 5, y: 5, x2: 15, y2: 60 },
  ])('stays inside its box', (box) => {
    const strokes = hatch(box);
    expect(strokes.length).toBeGreaterThan(3);
    for (const { x, y, x2 = 0, y2 = 0 } of strokes) {
      for (const across of [x, x2]) expect(across >= box.x && across <= box.x2).toBe(true);
      for (const down of [y, y2]) expect(down >= box.y && down <= box.y2).toBe(true);
    }
  });
});

describe('the width of a text', () => {
  it('is the sum of its letters, larger in a larger size and a heavier weight', () => {
    expect(widthOf('aa', 10)).toBeCloseTo(2 * widthOf('a', 10), 10);
    expect(widthOf('Gemeente', 20)).toBeCloseTo(2 * widthOf('Gemeente', 10), 10);
    expect(widthOf('Gemeente', 10, 'semibold')).toBeGreaterThan(widthOf('Gemeente', 10));
  });

  it('takes a letter with an accent for the letter', () => {
    expect(widthOf('één', 10)).toBe(widthOf('een', 10));
  });

  it('takes a sign that it does not know for a wide one', () => {
    expect(widthOf('漢', 10)).toBe(10);
  });
});
