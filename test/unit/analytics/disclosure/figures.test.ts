import { beforeAll, describe, expect, it } from 'vitest';
import { type Answers, figuresOf } from '../../../../analytics/disclosure/figures.ts';
import type { LinearProgramSolver } from '../../../../analytics/disclosure/linear-program.ts';
import { loadSolver } from '../../../../api/disclosure-solver.ts';

const band = (low: number, high = low) => ({ low, high });
const answers = (n: number, sum: number, isShown: boolean, of: Partial<Answers> = {}): Answers => ({
  coalition: 'c',
  organisation: 'o',
  organisationType: null,
  n,
  known: n,
  isMixed: false,
  sum,
  isShown,
  ...of,
});

describe('the sums that are told of a coalition', () => {
  let solve: LinearProgramSolver;
  beforeAll(async () => {
    solve = await loadSolver();
  });
  const together = (all: readonly Answers[]) => figuresOf(all, true, 0.25, solve).coalition;

  it('are those of organisations that have a figure, where a colleague knows one score', () => {
    const all = [answers(3, 9, true), answers(3, 10, true), answers(5, 12, true), answers(3, 9, false)];
    expect(figuresOf(all, false, 0.25, solve)).toEqual({
      coalition: null,
      organisations: [band(9), band(10, 15), band(12), null],
    });
  });

  // Eight people alone: 8 + 4 + 1 and 40 − 4 − 1.
  const eight = (sum: number) => [
    answers(1, sum - 20, false),
    ...Array.from({ length: 7 }, () => answers(1, 20 / 7, false)),
  ];
  it.each([
    ['the sum', 14, band(14)],
    ['the low end', 13, band(8, 13)],
    ['the high end', 35, band(35, 40)],
  ])('are of all together %s', (_what, sum, expected) => {
    expect(together(eight(sum).map((one) => ({ ...one, sum: sum / 8 })))).toEqual(expected);
  });

  it('are of all together as far as the largest organisation leaves: 9 + 12 + 1 and 45 − 12 − 1', () => {
    const all = (sum: number) => [
      answers(3, sum - 18, false),
      answers(2, 6, false),
      answers(2, 6, false),
      answers(2, 6, false),
    ];
    expect(together(all(22))).toEqual(band(9, 22));
    expect(together(all(23))).toEqual(band(23));
    expect(together(all(31))).toEqual(band(31));
    expect(together(all(32))).toEqual(band(32, 45));
  });

  it('are of all together more exact beside organisations of which bands are told', () => {
    // Four times 10–15, hence 40–60, less 5 + 1 on both sides.
    const high = [15, 10, 12, 11].map((sum) => answers(3, sum, true));
    expect(together(high)).toEqual(band(48));
    expect(together(high.map((one) => ({ ...one, sum: 15 })))).toEqual(band(54, 60));
    expect(together(high.map((one) => ({ ...one, sum: 10 })))).toEqual(band(40, 46));
  });

  it('are of all together what the organisations tell where nothing more may be told', () => {
    expect(together([answers(3, 9, true), answers(3, 14, true)])).toEqual(band(19, 24));
    expect(together([answers(3, 9, true), answers(3, 9, true)])).toEqual(band(18));
  });

  it('take account of the largest organisation without a figure beside those that have one', () => {
    // 9, and 5–25 of five people of whom two know each other’s scores: less 8 + 1.
    const rest = (sum: number) => [
      answers(3, 9, true),
      answers(2, sum - 18, false),
      answers(2, 6, false),
      answers(1, 3, false),
    ];
    expect(together(rest(23))).toEqual(band(14, 23));
    expect(together(rest(24))).toEqual(band(24));
    expect(together(rest(25))).toEqual(band(25, 34));
    // Nobody of them is in a larger organisation than one: everybody still knows a score.
    const singles = [answers(3, 9, true), ...[3, 3, 3].map((sum) => answers(1, sum, false))];
    expect(together(singles)).toEqual(band(18));
  });

  it('do not count who gave no score', () => {
    const five = [1, 2, 3, 4, 5].map((sum) => answers(1, sum, false));
    expect(together([...five, answers(0, 0, true)])).toEqual(band(15));
    expect(together([answers(5, 15, false), answers(0, 0, true)])).toEqual(band(15));
    expect(together([answers(0, 0, true)])).toEqual(band(0));
    expect(together([])).toEqual(band(0));
  });

  it('are withheld where they would tell nothing', () => {
    expect(together([answers(2, 6, false), answers(1, 3, false)])).toBeNull();
  });

  it('are withheld where the net tears, whatever let them through', () => {
    const all = [1, 2, 3, 4, 5].map((sum) => answers(1, sum, false));
    expect(figuresOf(all, true, 0.25, () => null).coalition).toBeNull();
    expect(figuresOf(all, true, 0.25, () => 0).coalition).toBeNull();
  });
});
