import { measuringPaper } from '../measuring-paper.ts';
import { type Run, runsOf, type Weight } from '../typeface.ts';

/**
 * An SVG document with every text as the outlines of its letters, so that it looks the same in programs that do not have
 * the typeface, which word processors do not take from the document. What it says stands in the text beside it.
 *
 * @param svg as `renderChartSvg` gives it.
 */
export function outlinedSvg(svg: string): string {
  return svg.replace(/<text([^>]*)>(.*?)<\/text>/gs, (_, attributes: string, inner: string) => {
    const size = Number(/ font-size="([\d.]+)/.exec(attributes)?.[1] ?? 11);
    const look = {
      size,
      weight: weightOf(attributes),
      anchor: / text-anchor="(\w+)"/.exec(attributes)?.[1] ?? 'start',
    };
    const path = linesIn(inner)
      .map(({ text, y }) => outlineOf(text, y, look))
      .join('');
    const rest = attributes.replace(/ (?:font-[a-z]+|text-anchor)="[^"]*"/g, '');
    return `<path${rest} d="${path}"/>`;
  });
}

type TextLook = { readonly size: number; readonly weight: Weight; readonly anchor: string };

function weightOf(attributes: string): Weight {
  const weight = / font-weight="(\w+)"/.exec(attributes)?.[1] ?? '400';
  if (weight === 'bold' || weight === '700') return 'bold';
  return weight === '600' || weight === '500' ? 'semibold' : 'regular';
}

/** The lines of a text with how far each is below the first. */
function linesIn(inner: string): readonly { readonly text: string; readonly y: number }[] {
  if (!inner.includes('<')) return [{ text: decoded(inner), y: 0 }];
  let y = 0;
  return [...inner.matchAll(/<tspan([^>]*)>([^<]*)<\/tspan>/g)].map(([, attributes = '', text = '']) => {
    y += Number(/ dy="([\d.]+)"/.exec(attributes)?.[1] ?? 0);
    return { text: decoded(text), y };
  });
}

function outlineOf(text: string, y: number, { size, weight, anchor }: TextLook): string {
  const runs = runsOf(measuringPaper(), text.trim(), weight).map((run) => shaped(run, size));
  const width = runs.reduce((sum, run) => sum + run.width, 0);
  let x = anchor === 'middle' ? -width / 2 : anchor === 'end' ? -width : 0;
  return runs
    .map((run) => {
      const path = run.pathAt(x, y);
      x += run.width;
      return path;
    })
    .join('');
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

/** A sign that no font has takes the room of the box that other forms draw, and stays empty. */
function shaped({ font, text }: Run, size: number) {
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

const SIGNS = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&apos;': "'", '&amp;': '&' } as const;

function decoded(text: string): string {
  return text.replace(/&(?:lt|gt|quot|#39|apos|amp);/g, (sign) => SIGNS[sign as keyof typeof SIGNS]);
}
