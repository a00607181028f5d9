import { measuringPaper } from '../measuring-paper.ts';
import type { Run } from '../typeface.ts';

/** Letters of one font as lines: how wide they are together, and their path from a place on. */
export type Outlines = { readonly width: number; readonly pathAt: (left: number, y: number) => string };

/**
 * The outlines of letters. A sign that no font has takes the room of the box that other forms draw, and stays empty.
 *
 * @param size in pixels.
 */
export function letterOutlines({ font, text }: Run, size: number): Outlines {
  if (font === null) return { width: 0.6 * size, pathAt: () => '' };
  const { unitsPerEm, layout } = opened(font);
  const scale = size / unitsPerEm;
  const { glyphs, positions } = layout(text);
  const width = positions.reduce((sum, { xAdvance }) => sum + xAdvance * scale, 0);
  const pathAt = (left: number, y: number) => {
    let x = left;
    return glyphs
      .map((glyph, i) => {
        const { xAdvance = 0, xOffset = 0 } = positions[i] ?? {};
        const from = `M${tenth(x + xOffset * scale)} ${tenth(y)}`;
        x += xAdvance * scale;
        const outline = outlineOfGlyph(`${font} ${size} ${glyph.id}`, glyph, scale);
        return outline === '' ? '' : from + outline;
      })
      .join('');
  };
  return { width, pathAt };
}

/** The part of an opened font that this needs; pdfkit keeps it to itself. */
type Font = {
  readonly unitsPerEm: number;
  layout(text: string): {
    readonly glyphs: readonly Glyph[];
    readonly positions: readonly { readonly xAdvance: number; readonly xOffset: number }[];
  };
};
type Glyph = { readonly id: number; readonly path: { readonly commands: readonly Command[] } };
type Command = { readonly command: string; readonly args: readonly number[] };

/** Outlines by font, size and letter, from where the letter stands: a page of text has a few dozen of them. */
const OUTLINES = new Map<string, string>();

function outlineOfGlyph(key: string, { path }: Glyph, scale: number): string {
  const known = OUTLINES.get(key);
  if (known !== undefined) return known;
  const outline = relativePath(path.commands, scale);
  OUTLINES.set(key, outline);
  return outline;
}

const LETTERS: Readonly<Record<string, string>> = {
  moveTo: 'm',
  lineTo: 'l',
  quadraticCurveTo: 'q',
  bezierCurveTo: 'c',
  closePath: 'z',
};

/** Each point from the one before it, which takes half of the room. Fonts count upwards, drawings downwards. */
function relativePath(commands: readonly Command[], scale: number): string {
  let [from, start] = [ORIGIN, ORIGIN];
  return commands
    .map(({ command, args }) => {
      const points = pairsOf(args).map(([x, y]): Point => [tenth(x * scale), tenth(-y * scale)]);
      const steps = points.map(([x, y]) => `${tenth(x - from[0])} ${tenth(y - from[1])}`).join(' ');
      from = command === 'closePath' ? start : (points.at(-1) ?? from);
      if (command === 'moveTo') start = from;
      return `${LETTERS[command]}${steps}`;
    })
    .join('');
}

type Point = readonly [number, number];
const ORIGIN: Point = [0, 0];

function pairsOf(args: readonly number[]): readonly Point[] {
  return Array.from({ length: args.length / 2 }, (_, i) => [args[2 * i] ?? 0, args[2 * i + 1] ?? 0]);
}

/** Less than an eye sees. */
function tenth(pixels: number): number {
  return Math.round(10 * pixels) / 10;
}

function opened(font: string): Font {
  measuringPaper().font(font);
  const own = (measuringPaper() as unknown as { readonly _font: { readonly font: Font } })._font.font;
  return { unitsPerEm: own.unitsPerEm, layout: (text) => own.layout(text) };
}
