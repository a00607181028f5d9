import { expect, it } from 'vitest';
import { nearestNames } from '../../../../api/tasks/nearest-names.ts';

const NAMES = ['Wonen en wijken', 'Levendige dorpen', 'Water'];

it('gives the names that are like one, the nearest first', () => {
  expect(nearestNames('wonen', NAMES)).toEqual(['Wonen en wijken']);
  expect(nearestNames('Levende dorpen', NAMES)).toEqual(['Levendige dorpen']);
});

it('gives all names when none is like it, and no more than ten', () => {
  expect(nearestNames('Sport', NAMES)).toHaveLength(3);
  expect(
    nearestNames(
      '',
      Array.from({ length: 40 }, (_, i) => `Coalitie ${i}`),
    ),
  ).toHaveLength(10);
  expect(nearestNames('Sport', [])).toEqual([]);
});
