import { describe, expect, it } from 'vitest';
import { formatGap, formatPoints, formatShare } from '../../../analytics/format.ts';

describe('figures for people', () => {
  it('write levels with two decimals, the Dutch ones with a comma', () => {
    expect(formatPoints('nl', 3)).toBe('3,00');
    expect(formatPoints('en', 3.456)).toBe('3.46');
  });

  it('write a gap with its sign and a real minus', () => {
    expect(formatGap('nl', 0.5)).toBe('+0,50');
    expect(formatGap('nl', -1.25)).toBe('−1,25');
    expect(formatGap('en', -1.25)).toBe('−1.25');
  });

  it('give no sign to what is rounded to nothing', () => {
    expect(formatGap('nl', 0)).toBe('0,00');
    expect(formatGap('nl', -0.001)).toBe('0,00');
    expect(formatGap('en', 0.001)).toBe('0.00');
  });

  it('write a share as a whole percentage', () => {
    expect(formatShare('nl', 2 / 3)).toBe('67%');
    expect(formatShare('en', 1)).toBe('100%');
  });
});
