import { describe, expect, it } from 'vitest';
import { addBands, bandFigure, meanBand, meanOfBands, narrow } from '../../../../analytics/disclosure/band.ts';

const band = (low: number, high = low) => ({ low, high });

describe('what is told of a sum', () => {
  // Of five scores a colleague knows one, by four points: 5 + 4 + 1 and 25 − 4 − 1.
  it.each([
    ['is near its low end', 5, band(5, 10)],
    ['is near its low end at the end of that', 10, band(5, 10)],
    ['is the sum itself beyond', 11, band(11)],
    ['is the sum itself below the high end', 19, band(19)],
    ['is near its high end', 20, band(20, 25)],
    ['is near its high end at the end itself', 25, band(20, 25)],
  ])('%s', (_what, sum, expected) => {
    expect(narrow(sum, band(5, 25), 4, 0.25)).toEqual(expected);
  });

  it('is nothing new where the ends meet', () => {
    expect(narrow(9, band(4, 14), 4, 0.25)).toEqual(band(4, 14));
    expect(narrow(9, band(3, 15), 4, 0.25)).toEqual(band(9));
    expect(narrow(9, band(3, 15), 4, 0.5)).toEqual(band(3, 15));
    expect(narrow(9, band(9), 4, 0.25)).toEqual(band(9));
  });
});

describe('a band of means', () => {
  it.each([
    ['is the rounded mean where the sum is told', band(29), 8, band(3.6)],
    ['is cut off outwards, so that it stays true', band(35, 40), 8, band(4.3, 5)],
    ['is cut off outwards from above', band(8, 13), 8, band(1, 1.7)],
    ['keeps a tenth that it has', band(33, 50), 10, band(3.3, 5)],
    ['keeps a tenth that it has from above', band(10, 33), 10, band(1, 3.3)],
  ])('%s', (_what, sums, n, expected) => {
    expect(meanBand(sums, n)).toEqual(expected);
  });

  it('is the mean of several, as far as they tell it', () => {
    expect(meanOfBands([band(3), band(4)])).toEqual(band(3.5));
    expect(meanOfBands([band(3.3, 5), band(4), band(2.2)])).toEqual(band(3.1, 3.8));
    expect(meanOfBands([band(1, 2.7), band(3.3, 5)])).toEqual(band(2.1, 3.9));
    expect(meanOfBands([])).toBeNull();
  });

  it('adds up', () => {
    expect(addBands([band(1, 5), band(9)])).toEqual(band(10, 14));
    expect(addBands([])).toEqual(band(0));
  });

  it('is a figure where it is told, and otherwise withheld but for its ends', () => {
    expect(bandFigure(band(3.4))).toBe(3.4);
    expect(bandFigure(band(3.3, 5))).toEqual({ withheld: true, low: 3.3, high: 5 });
    expect(bandFigure(null)).toBeNull();
  });
});
