import { describe, expect, it } from 'vitest';
import { contrastOf } from '../../../../analytics/charts/contrast.ts';
import { canBeUsed, inHouseColours } from '../../../../analytics/charts/house-colours.ts';
import { COLORS, DEVIATION_COLORS, ZONE_COLORS } from '../../../../analytics/charts/theme.ts';

const BLUE = '#154273';

describe('a chart in house colours', () => {
  it('has the municipality’s marks in the colour of the house, and the partners’ as they were', () => {
    const svg = `<path fill="${COLORS.municipality}"/><path fill="${COLORS.partners}"/>`;
    expect(inHouseColours(svg, BLUE)).toBe(`<path fill="${BLUE}"/><path fill="${COLORS.partners}"/>`);
  });

  it('replaces each lighter shade by one that is as light, so that what stands on it stays readable', () => {
    for (const tint of [...DEVIATION_COLORS.slice(1, 3), ZONE_COLORS['blind-spot'].ground]) {
      const [, shade = ''] = /"(#[0-9a-f]{6})"/.exec(inHouseColours(`<rect fill="${tint}"/>`, BLUE)) ?? [];
      expect(shade).not.toBe(tint);
      expect(contrastOf(shade, COLORS.text)).toBeCloseTo(contrastOf(tint, COLORS.text), 0);
    }
  });

  it('writes letters in that colour only as dark as their ground asks', () => {
    const [, ink = ''] =
      /"(#[0-9a-f]{6})"/.exec(inHouseColours(`<text fill="${COLORS.municipality}">`, '#01689b')) ?? [];
    expect(contrastOf(ink, ZONE_COLORS['blind-spot'].ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['too light to be read on white', '#ffb612'],
    ['like the partners’ orange', '#b4570a'],
    ['brown, which is like orange to many', '#7a4b00'],
    ['red, which is like orange to who sees no green', '#d52b1e'],
  ])('keeps its own colours where the house’s is %s', (_, colour) => {
    expect(canBeUsed(colour)).toBe(false);
    expect(inHouseColours(`<path fill="${COLORS.municipality}"/>`, colour)).toContain(COLORS.municipality);
  });

  it.each(['#0f4c5c', '#154273', '#42145f', '#a90061', '#01689b', '#1a1a1a'])('can be %s', (colour) => {
    expect(canBeUsed(colour)).toBe(true);
  });
});
