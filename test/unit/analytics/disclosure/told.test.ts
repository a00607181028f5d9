import { beforeAll, describe, expect, it } from 'vitest';
import type { LinearProgramSolver } from '../../../../analytics/disclosure/linear-program.ts';
import { disclosurePatternOf } from '../../../../analytics/disclosure/pattern.ts';
import { tellPartners } from '../../../../analytics/disclosure/told.ts';
import { loadSolver } from '../../../../api/disclosure-solver.ts';

type Group = { readonly counts: readonly number[]; readonly mostOfOne?: number };

describe('what is told of a coalition’s partners', () => {
  let solve: LinearProgramSolver;
  beforeAll(async () => {
    solve = await loadSolver();
  });

  const tell = (groups: Readonly<Record<string, Group>>, asked = { coalition: 'c', criterion: 'q' }) => {
    const people = Object.entries(groups).map(([organisation, { counts, ...one }]) => {
      const n = counts.reduce((sum, count) => sum + count, 0);
      const row = { coalition: 'c', organisation, organisationType: null, role: 'partner' as const };
      return { ...row, respondents: n, answered: { q: n }, ...one };
    });
    const pattern = disclosurePatternOf({ attribution: 'confidential', people, criteria: ['q'] });
    const answers = Object.entries(groups).map(([organisation, one]) => ({ organisation, ...one }));
    return tellPartners(pattern, asked, answers, solve);
  };

  it('is the mean and, of many who differ, the distribution', () => {
    const { organisations, together } = tell({ A: { counts: [1, 2, 2, 2, 1] }, B: { counts: [2, 2, 2, 1, 1] } });
    expect(organisations).toEqual({
      A: { n: 8, mean: { low: 3, high: 3 }, spread: true },
      B: { n: 8, mean: { low: 2.6, high: 2.6 }, spread: true },
    });
    expect(together).toEqual({ n: 16, mean: { low: 2.8, high: 2.8 }, spread: true });
  });

  it('is no distribution beside a band, however many differ', () => {
    const { organisations } = tell({ A: { counts: [0, 0, 1, 3, 4] } });
    expect(organisations).toEqual({ A: { n: 8, mean: { low: 4.3, high: 5 }, spread: false } });
  });

  it('is no distribution of all beside an organisation whose own is not told', () => {
    const { organisations, together } = tell({
      A: { counts: [1, 2, 2, 2, 1] },
      B: { counts: [0, 3, 2, 3, 0] },
      C: { counts: [0, 1, 1, 1, 0] },
    });
    expect(organisations['A']?.spread).toBe(true);
    expect(organisations['C']).toEqual({ n: 3, mean: { low: 3, high: 3 }, spread: false });
    expect(together).toEqual({ n: 19, mean: { low: 3, high: 3 }, spread: false });
  });

  it('is the distribution of all where no organisation has a figure', () => {
    const single = (score: number) => ({ counts: [1, 2, 3, 4, 5].map((one) => Number(one === score)) });
    const groups = Object.fromEntries([1, 2, 3, 4, 5, 2, 3].map((score, i) => [`organisation ${i}`, single(score)]));
    expect(tell(groups).together).toEqual({ n: 7, mean: { low: 2.9, high: 2.9 }, spread: true });
    expect(tell({ ...groups, silent: { counts: [0, 0, 0, 0, 0] } }).together?.spread).toBe(true);
  });

  it('is nothing by organisation of answers that no longer name theirs', () => {
    expect(tell({ '': { counts: [1, 2, 2, 2, 0], mostOfOne: 2 } })).toEqual({
      together: { n: 7, mean: { low: 2.7, high: 2.7 }, spread: true },
      organisations: { '': null },
    });
    // With three of one organisation, only sums from 21 to 21 are told: 7 + 12 + 1 and 35 − 12 − 1.
    expect(tell({ '': { counts: [1, 2, 2, 2, 0], mostOfOne: 3 } }).together?.mean).toEqual({ low: 1, high: 2.9 });
  });

  it('is that nobody answered', () => {
    expect(tell({ A: { counts: [0, 0, 0, 0, 0] } })).toEqual({
      together: { n: 0, mean: null, spread: false },
      organisations: { A: { n: 0, mean: null, spread: false } },
    });
  });

  it('is nothing of a criterion or coalition that the pattern does not know', () => {
    const groups = { A: { counts: [1, 1, 1, 0, 0] } };
    expect(tell(groups, { coalition: 'c', criterion: 'r' })).toEqual({ together: null, organisations: { A: null } });
    expect(tell(groups, { coalition: 'd', criterion: 'q' })).toEqual({ together: null, organisations: { A: null } });
    const nobody = { A: { counts: [0, 0, 0, 0, 0] } };
    expect(tell(nobody, { coalition: 'c', criterion: 'r' })).toEqual({ together: null, organisations: { A: null } });
  });
});
