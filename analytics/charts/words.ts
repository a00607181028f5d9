import type { LetterWeight } from './letter-widths.ts';
import { linesWithin } from './lines.ts';
import type { Thing } from './sheet.ts';
import { COLORS, LINE_HEIGHT, TEXT_SIZE } from './theme.ts';

export type WordsLook = {
  readonly size?: number;
  readonly weight?: LetterWeight;
  readonly fill?: string;
  readonly align?: 'left' | 'center' | 'right';
  /** Whether `y` is the middle of all lines together, or of the first. */
  readonly from?: 'middle' | 'first';
  /** In degrees, clockwise around the place. */
  readonly angle?: number;
};

/** Lines of text at a place. @param y in pixels, the middle of the lines, see `from`. */
export function words(x: number, y: number, text: string | readonly string[], look: WordsLook = {}): Thing {
  const { size = TEXT_SIZE, weight = 'regular', fill = COLORS.text, align = 'left', from = 'middle', angle = 0 } = look;
  const lines = typeof text === 'string' ? [text] : text;
  const up = from === 'first' ? 0 : ((lines.length - 1) * LINE_HEIGHT) / 2;
  const radians = (angle * Math.PI) / 180;
  return {
    mark: 'text',
    x: x + up * Math.sin(radians),
    y: y - up * Math.cos(radians),
    text: lines.length === 1 ? (lines[0] ?? '') : lines,
    fill,
    size,
    look: {
      align,
      baseline: 'middle',
      lineHeight: LINE_HEIGHT,
      fontWeight: weight === 'semibold' ? 600 : 400,
      ...(angle === 0 ? {} : { angle }),
    },
  };
}

/** A text in lines of so many pixels, and how high they are. */
export function block(
  x: number,
  y: number,
  { text, width }: { readonly text: string; readonly width: number },
  look: WordsLook = {},
): { readonly thing: Thing; readonly height: number } {
  const lines = linesWithin(text, width, look.size ?? TEXT_SIZE, look.weight);
  return { thing: words(x, y, lines, look), height: lines.length * LINE_HEIGHT };
}
