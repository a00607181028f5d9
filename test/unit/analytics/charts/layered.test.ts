import { describe, expect, it } from 'vitest';
import { layered } from '../../../../analytics/charts/layered.ts';
import type { Thing } from '../../../../analytics/charts/sheet.ts';

const word = (text: string): Thing => ({ mark: 'text', x: 0, y: 0, text });
const rule = (x: number): Thing => ({ mark: 'rule', x, y: 0, x2: x, y2: 9 });
const point = (say: string): Thing => ({ mark: 'point', x: 0, y: 0, say });

describe('things in layers', () => {
  it('lie together by kind, words over shapes and what is read aloud on top', () => {
    const things = [point('a'), word('één'), rule(1), word('twee'), point('b'), rule(2)];
    expect(layered(things)).toEqual([rule(1), rule(2), word('één'), word('twee'), point('a'), point('b')]);
  });

  it('are all there, also when there is none', () => {
    expect(layered([])).toEqual([]);
  });
});
