import { describe, expect, it } from 'vitest';
import { embedTypeface } from '../../../../api/render/embed-typeface.ts';

const svg = (text: string, weight = '') => `<svg width="9"><text${weight} fill="#000">${text}</text></svg>`;

/** The weights and the last range of each face in the document. */
function facesOf(document: string): string[] {
  return [...document.matchAll(/font-weight:(\d+);[^}]*?unicode-range:(U\+\w+)/g)].map(
    ([, w, range]) => `${w} ${range}`,
  );
}

describe('a drawing with its letters', () => {
  it('has the one weight that it draws', () => {
    expect(facesOf(embedTypeface(svg('Naam')))).toEqual(['400 U+0000']);
    expect(facesOf(embedTypeface(svg('Naam', ' font-weight="600"')))).toEqual(['600 U+0000']);
    expect(facesOf(embedTypeface(svg('Naam', ' font-weight="bold"')))).toEqual(['700 U+0000']);
  });

  it('has another script where a name needs it', () => {
    expect(facesOf(embedTypeface(svg('Łódź')))).toEqual(['400 U+0100', '400 U+0000']);
  });

  it('stays the same but for that', () => {
    expect(embedTypeface(svg('Naam')).replace(/<style>.*<\/style>/, '')).toBe(svg('Naam'));
  });
});
