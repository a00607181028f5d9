import { beforeAll, describe, expect, it } from 'vitest';
import { auditTotal } from '../../../../analytics/disclosure/audit.ts';
import type { LinearProgramSolver } from '../../../../analytics/disclosure/linear-program.ts';
import { loadSolver } from '../../../../api/disclosure-solver.ts';

const band = (low: number, high = low) => ({ low, high });
const one = { n: 1 };

describe('the net under the figures', () => {
  let solve: LinearProgramSolver;
  beforeAll(async () => {
    solve = await loadSolver();
  });

  it.each([
    ['holds when a single respondent can be anything', band(9), [band(1, 5), band(3, 15)], [one, { n: 3 }], 0.25, true],
    ['tears when the rest is known', band(9), [band(1, 5), band(5)], [one, { n: 3 }], 0.25, false],
    [
      'tears when everybody must have given the highest score',
      band(15),
      [band(1, 5), band(2, 10)],
      [one, { n: 2 }],
      0.25,
      false,
    ],
    ['holds two points below', band(13), [band(1, 5), band(2, 10)], [one, { n: 2 }], 0.25, true],
    [
      'tears one point below: two people need a point each',
      band(14),
      [band(1, 5), band(2, 10)],
      [one, { n: 2 }],
      0.25,
      false,
    ],
    [
      'tears two points below when two points must stay open',
      band(13),
      [band(1, 5), band(2, 10)],
      [one, { n: 2 }],
      0.5,
      false,
    ],
    [
      'looks at pairs too: each of them needs a point',
      band(14),
      [band(4, 10), band(2, 10)],
      [{ n: 4 }, { n: 2 }],
      0.25,
      true,
    ],
    ['tears when a pair has less', band(19), [band(4, 10), band(2, 10)], [{ n: 4 }, { n: 2 }], 0.25, false],
    ['looks at the small group itself', band(9, 10), [band(1, 5), band(5)], [one, { n: 3 }], 0.25, true],
    ['holds without small groups', band(15), [band(3, 15), band(0)], [{ n: 3 }, { n: 0 }], 0.25, true],
    ['tears when what is told cannot be', band(30), [band(1, 5), band(3, 15)], [one, { n: 3 }], 0.25, false],
  ] as const)('%s', (_what, total, parts, atoms, width, expected) => {
    expect(auditTotal(total, parts, atoms, width, solve)).toBe(expected);
  });
});

describe('the solver that the server lends', () => {
  it('maximises, with coefficients of either sign and sums that are told or bounded', async () => {
    const solve = await loadSolver();
    const variables = [band(1, 5), band(2, 10)];
    expect(solve({ objective: [1, -2], variables, rows: [{ coefficients: [1, 1], low: 7, high: 8 }] })).toBeCloseTo(1);
    expect(solve({ objective: [0, -1], variables, rows: [{ coefficients: [1, 1], low: 9, high: 9 }] })).toBeCloseTo(-4);
    expect(solve({ objective: [1, 0], variables, rows: [{ coefficients: [1, -1], low: 4, high: 9 }] })).toBeNull();
  });

  it('is loaded once', () => {
    expect(loadSolver()).toBe(loadSolver());
  });
});
