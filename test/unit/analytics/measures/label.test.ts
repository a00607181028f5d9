import { describe, expect, it } from 'vitest';
import { certaintyOf, labelOf } from '../../../../analytics/measures/label.ts';

describe('the label of an interval', () => {
  it.each([
    { low: -0.4, high: 0.4, label: 'close' },
    { low: 0.1, high: 0.4, label: 'close' },
    { low: -0.4, high: -0.1, label: 'close' },
    { low: 0.1, high: 0.5, label: 'higher' },
    { low: 2, high: 3, label: 'higher' },
    { low: -0.5, high: -0.1, label: 'lower' },
    { low: -3, high: -2, label: 'lower' },
    { low: -0.5, high: 0.4, label: 'no-demonstrable-difference' },
    { low: -0.4, high: 0.5, label: 'no-demonstrable-difference' },
    { low: 0, high: 1, label: 'no-demonstrable-difference' },
    { low: -1, high: 0, label: 'no-demonstrable-difference' },
  ])('from $low to $high is $label', ({ low, high, label }) => {
    expect(labelOf({ low, high })).toBe(label);
  });
});

describe('the certainty', () => {
  it('is the label where there is one', () => {
    expect(certaintyOf('higher', true)).toBe('higher');
    expect(certaintyOf('no-demonstrable-difference', false)).toBe('no-demonstrable-difference');
  });

  it('is else whether the gap is fragile', () => {
    expect(certaintyOf(null, true)).toBe('fragile');
    expect(certaintyOf(null, false)).toBe('firm');
  });
});
