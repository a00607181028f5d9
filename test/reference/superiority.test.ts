import { describe, expect, it } from 'vitest';
import { deltaIntervalOf } from '../../analytics/measures/delta-interval.ts';
import { deltaOf, superiorityOf } from '../../analytics/measures/superiority.ts';
import { tallyOf, tallyOfValues } from '../support/tally.ts';

describe("Cliff's δ and its interval", () => {
  // Hogarty and Kromrey (1999), Using SAS to calculate tests of Cliff's delta, SAS Users Group International 24, paper 238;
  // the data and the interval also in the documentation of R's effsize. A comment in effsize's tests gives this interval
  // to the consistent variance with a normal quantile; it belongs to the unbiased variance with a t quantile.
  const treatment = tallyOfValues(10, 10, 20, 20, 20, 30, 30, 30, 40, 50);
  const control = tallyOfValues(10, 20, 30, 40, 40, 50);

  it('are those of Hogarty and Kromrey (1999)', () => {
    expect(deltaOf(treatment, control)).toBe(-0.25);
    expect(superiorityOf(-0.25)).toBe(0.375);
    const interval = deltaIntervalOf(treatment, control);
    expect(interval?.low).toBeCloseTo(-0.7265846, 7);
    expect(interval?.high).toBeCloseTo(0.3890062, 7);
    expect(interval?.low).toBeCloseTo(-0.726584588889944, 9);
    expect(interval?.high).toBeCloseTo(0.389006190198743, 9);
  });
});

describe('the probability of superiority', () => {
  // Brunner and Munzel (2000), Biometrical Journal 42, 17–25: pain scores on five points under two treatments; their
  // estimate 0.788961 is P(Y < N) + P(Y = N)/2.
  const y = tallyOf(1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 4, 1, 1);
  const n = tallyOf(3, 3, 4, 3, 1, 2, 3, 1, 1, 5, 4);

  it('is the estimate of Brunner and Munzel (2000)', () => {
    const delta = deltaOf(y, n) ?? Number.NaN;
    expect(delta).toBeCloseTo(-0.577922077922078, 12);
    expect(superiorityOf(-delta)).toBeCloseTo(0.788961, 6);
    expect(deltaOf(n, y)).toBe(-delta);
  });
});
