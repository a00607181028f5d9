import { describe, expect, it } from 'vitest';
import { agreementOf, agreementOfCounts } from '../../analytics/measures/agreement.ts';
import { tallyOfCounts } from '../support/tally.ts';

/** van der Eijk, C. (2001). Measuring agreement in ordered rating scales. Quality & Quantity 35, 325–341. */
describe('agreement A of van der Eijk (2001)', () => {
  it('is that of the worked example on page 331', () => {
    // Also the example of the help page of R's agrmt, which prints 0.6113333.
    expect(agreementOfCounts([30, 40, 210, 130, 530, 50, 10])).toBeCloseTo(0.6113333, 7);
  });

  it.each([
    { party: 'PvdA', percentages: [2.4, 2.8, 3.2, 6.2, 13.5, 30.4, 41.6], printed: 0.61, computed: 0.60972360972361 },
    { party: 'D66', percentages: [1.6, 2.6, 8.2, 21, 29.3, 27, 10.3], printed: 0.48, computed: 0.482333333333333 },
  ])('is that of the placements of $party', ({ percentages, printed, computed }) => {
    const agreement = agreementOfCounts(percentages);
    expect(Math.round(agreement * 100) / 100).toBe(printed);
    expect(agreement).toBeCloseTo(computed, 12);
  });

  it.each([
    { layer: [1, 1, 1, 1, 1, 1, 1], printed: 0 },
    { layer: [1, 1, 1, 1, 1, 1, 0], printed: 0.167 },
    { layer: [0, 1, 1, 1, 1, 1, 0], printed: 0.333 },
    { layer: [0, 0, 1, 1, 1, 1, 0], printed: 0.5 },
    { layer: [0, 0, 1, 1, 1, 0, 0], printed: 0.667 },
    { layer: [0, 0, 1, 0, 1, 0, 0], printed: 0.467 },
    { layer: [0, 0, 0, 0, 1, 0, 0], printed: 1 },
  ])('of the layer $layer, pages 331–334, is $printed', ({ layer, printed }) => {
    expect(Math.round(agreementOfCounts(layer) * 1000) / 1000).toBe(printed);
  });

  // Full polarisation, uniformity and unanimity follow from the definition; so do the last two, layer by layer.
  it.each([
    { counts: [5, 0, 0, 0, 5], agreement: -1 },
    { counts: [2, 2, 2, 2, 2], agreement: 0 },
    { counts: [0, 0, 7, 0, 0], agreement: 1 },
    { counts: [1, 0, 0, 0, 1], agreement: -1 },
    { counts: [0, 5, 0, 5, 0], agreement: 0.166666666666667 },
    { counts: [3, 0, 4, 0, 3], agreement: -0.15 },
  ])('on five points, of $counts, is $agreement', ({ counts, agreement }) => {
    expect(agreementOf(tallyOfCounts(...counts))).toBeCloseTo(agreement, 12);
  });
});
