import { describe, expect, it } from 'vitest';
import type { Sides } from '../../analytics/cube/tally.ts';
import { gapOf } from '../../analytics/measures/gap.ts';
import { gapIntervalOf, gapProbabilityOf } from '../../analytics/measures/gap-interval.ts';
import { groupsOf, tallyOfFractions, tallyOfValues } from '../support/tally.ts';

function tenths(...values: readonly number[]) {
  return tallyOfFractions(...values.map((value) => [value, 10] as const));
}

/** The first group as the municipality, the others as partners. */
function groups(first: readonly number[], ...others: readonly (readonly number[])[]): Sides {
  return { municipality: tallyOfValues(...first), partners: groupsOf(others) };
}

/** With one partner the interval of the gap is Student's interval of a difference between two means, pooled variance. */
describe('with one partner: extra hours of sleep under two drugs', () => {
  // Data: Cushny and Peebles (1905), as Student (1908) printed them; R's `datasets::sleep`.
  // Figures: R, `t.test(extra ~ group, data = sleep, var.equal = TRUE)`; the same from SciPy 1.17, `stats.ttest_ind`.
  const sides: Sides = {
    municipality: tenths(7, -16, -2, -12, -1, 34, 37, 8, 0, 20),
    partners: [{ organisation: 'second', tally: tenths(19, 8, 11, 1, -1, 44, 55, 16, 46, 34) }],
  };

  it('has the published difference, degrees of freedom and 95 % interval', () => {
    const interval = gapIntervalOf(sides);
    expect(gapOf(sides)).toBeCloseTo(0.75 - 2.33, 12);
    expect(interval?.df).toBe(18);
    expect(interval?.low).toBeCloseTo(-3.363874, 6);
    expect(interval?.high).toBeCloseTo(0.203874, 6);
  });

  it('has the published p', () => {
    expect(gapProbabilityOf(sides)).toBeCloseTo(0.07919, 5);
    expect(gapProbabilityOf(sides)).toBeCloseTo(0.07918671421593822, 12);
  });
});

/** The variance of the interval is the mean square within groups of a one-way analysis of variance. */
describe('with several partners: the mean square within groups', () => {
  it('of six batches of dyestuff', () => {
    // Davies and Goldsmith (1972); `lme4::Dyestuff`, residual variance 2451.25 (Bates, lme4: Mixed-effects Modeling
    // with R, chapter 1). Balanced data: the REML estimate is the mean square within batches.
    const interval = gapIntervalOf(
      groups(
        [1545, 1440, 1440, 1520, 1580],
        [1540, 1555, 1490, 1560, 1495],
        [1595, 1550, 1605, 1510, 1560],
        [1445, 1440, 1595, 1465, 1545],
        [1595, 1630, 1515, 1635, 1625],
        [1520, 1455, 1450, 1480, 1445],
      ),
    );
    expect(interval?.df).toBe(24);
    expect(interval?.variance).toBeCloseTo(2451.25, 9);
  });

  it('of six targets judged by four', () => {
    // Shrout and Fleiss (1979), Psychological Bulletin 86, 420–428, tables 2 and 3: within-targets mean square 6.26.
    const interval = gapIntervalOf(
      groups([9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]),
    );
    expect(interval?.df).toBe(18);
    expect(interval?.variance.toFixed(2)).toBe('6.26');
  });
});
