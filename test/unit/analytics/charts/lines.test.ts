import { describe, expect, it } from 'vitest';
import { widthOf } from '../../../../analytics/charts/letter-widths.ts';
import { linesWithin } from '../../../../analytics/charts/lines.ts';

describe('a text in lines of so many pixels', () => {
  it.each([
    ['Houdt afspraken licht', 400, ['Houdt afspraken licht']],
    ['Houdt afspraken licht', 120, ['Houdt afspraken', 'licht']],
  ])('breaks “%s” at its spaces for %i pixels', (text, pixels, lines) => {
    expect(linesWithin(text, pixels, 15)).toEqual(lines);
  });

  it('breaks a word that is wider than a line, and loses no letter of it', () => {
    const lines = linesWithin('Verantwoordelijkheidsverdeling', 90, 15);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.map((line) => line.replace(/-$/, '')).join('')).toBe('Verantwoordelijkheidsverdeling');
    for (const line of lines) expect(widthOf(line, 15)).toBeLessThanOrEqual(90);
  });

  it('leaves no piece of a broken word that is shorter than four letters', () => {
    const wide = widthOf('Huurdersverenigi-', 15);
    expect(linesWithin('Huurdersvereniging', wide, 15)).toEqual(['Huurdersvereni-', 'ging']);
  });

  it('gives a line a letter even where there is no room for one', () => {
    expect(linesWithin('ab', 1, 15)).toEqual(['a-', 'b']);
  });
});
