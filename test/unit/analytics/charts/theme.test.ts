import { describe, expect, it } from 'vitest';
import { contrastOf, readableOn } from '../../../../analytics/charts/contrast.ts';
import { COLORS, DEVIATION_COLORS, SCORE_COLORS } from '../../../../analytics/charts/theme.ts';

describe('contrast', () => {
  it('is 21 of black on white, and 1 of a colour on itself', () => {
    expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21, 10);
    expect(contrastOf('#ffffff', '#000000')).toBeCloseTo(21, 10);
    expect(contrastOf('#b4570a', '#b4570a')).toBe(1);
  });
});

describe('the colours of the charts', () => {
  it.each(['municipality', 'partners', 'organisation'] as const)('show a mark of %s on white', (who) => {
    expect(contrastOf(COLORS[who], COLORS.surface)).toBeGreaterThanOrEqual(3);
  });

  it.each(['text', 'soft'] as const)('let %s be read on white and on what is empty', (color) => {
    expect(contrastOf(COLORS[color], COLORS.surface)).toBeGreaterThanOrEqual(4.5);
    expect(contrastOf(COLORS[color], COLORS.empty)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([...SCORE_COLORS, ...DEVIATION_COLORS])('let a figure be read on %s', (ground) => {
    const ink = readableOn(ground, COLORS.text, COLORS.surface);
    expect(contrastOf(ink, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it('show the edge of a band', () => {
    expect(contrastOf(COLORS.partners, COLORS.band)).toBeGreaterThanOrEqual(3);
  });

  it('differ in grey from one score to the next', () => {
    for (const [i, color] of SCORE_COLORS.slice(1).entries())
      expect(contrastOf(color, SCORE_COLORS[i] ?? '')).toBeGreaterThan(1.25);
  });
});
