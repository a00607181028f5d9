import { describe, expect, it } from 'vitest';
import { insiderLearns } from '../../../../analytics/disclosure/insider.ts';
import { outsiderLearns } from '../../../../analytics/disclosure/outsider.ts';

const unknowns = (...sizes: number[]) => sizes.map((n, of) => ({ n, of }));
const row = (...values: number[]) => values.map(BigInt);

describe('an outsider', () => {
  it.each([
    ['learns of one person from a total and all the others', [row(1, 1, 1), row(1, 1, 0)], [3, 3, 1], true],
    ['learns of two people', [row(1, 1), row(1, 0)], [3, 2], true],
    ['learns of two people of two organisations together', [row(1, 1, 1), row(1, 0, 0)], [3, 1, 1], true],
    ['learns nothing of one of three', [row(1, 1, 1, 1), row(1, 0, 0, 0)], [3, 1, 1, 1], false],
    ['learns of three people, which is allowed', [row(1, 1), row(1, 0)], [3, 3], false],
    ['learns of three people of two organisations, which is allowed', [row(1, 1, 1), row(1, 0, 0)], [3, 2, 1], false],
    ['learns nothing from nothing', [], [1, 2], false],
  ])('%s', (_what, published, sizes, expected) => {
    expect(outsiderLearns(published, unknowns(...sizes))).toBe(expected);
  });
});

describe('an organisation', () => {
  it.each([
    ['learns of one person by leaving itself out of a total', [row(1, 1)], [3, 1], true],
    ['learns of one person when the others are published', [row(1, 1, 1), row(1, 0, 0)], [3, 3, 1], true],
    ['learns of two people of one organisation, which is allowed', [row(1, 1)], [3, 2], false],
    ['learns nothing of one of two', [row(1, 1, 1)], [3, 1, 1], false],
    ['learns nothing new of itself', [row(0, 1)], [1, 3], false],
    ['learns nothing from nothing', [], [1, 1], false],
  ])('%s', (_what, published, sizes, expected) => {
    expect(insiderLearns(published, unknowns(...sizes))).toBe(expected);
  });
});
