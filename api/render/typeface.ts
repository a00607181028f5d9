import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fontInWoff } from './woff.ts';

export type Weight = 'regular' | 'semibold' | 'bold';

/** Letters that one font file can draw; without a font, one sign that none of them has. */
export type Run = { readonly font: string | null; readonly text: string };

const WEIGHTS: Readonly<Record<Weight, number>> = { regular: 400, semibold: 600, bold: 700 };

/** The typeface comes in files by script; the first that has all of a sign draws it. */
const SCRIPTS = ['latin', 'latin-ext', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext', 'vietnamese'] as const;

/** Joiners, selectors and marks of direction: nothing to see, and no font draws them. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;

const segmenter = new Intl.Segmenter('nl', { granularity: 'grapheme' });

/** The part of pdfkit that this needs; it keeps the opened font, which knows what it can draw, to itself. */
type Document = { font(name: string): unknown; registerFont(name: string, bytes: Buffer): unknown };
type Opened = { readonly _font: { readonly font: { hasGlyphForCodePoint(codePoint: number): boolean } } };

/** The fonts by name, read when the first document is made and kept: they are a megabyte. */
let fonts: ReadonlyMap<string, Buffer> | null = null;

/** Makes every font of the typeface known to a document, which opens one when the first of its letters is drawn. */
export function registerTypeface(doc: Document): void {
  fonts ??= readFonts();
  for (const [name, bytes] of fonts) doc.registerFont(name, bytes);
}

function readFonts(): ReadonlyMap<string, Buffer> {
  const weights = Object.keys(WEIGHTS) as Weight[];
  return new Map(
    weights.flatMap((weight) => SCRIPTS.map((script) => [`${script} ${weight}`, fontOfFile(script, weight)])),
  );
}

/**
 * A text in runs of one font each. A sign that no font has, an emoji or a script that the typeface does not cover, becomes
 * a run without font: it is drawn as an empty box and read aloud as what it is, where a PDF would otherwise lose it.
 */
export function runsOf(doc: Document, text: string, weight: Weight): Run[] {
  const whole = text.normalize('NFC');
  const latin = `latin ${weight}`;
  // Nearly every text is of this kind, and looking at it sign by sign takes ten times as long.
  if (/^[ -~]+$/.test(whole)) return [{ font: latin, text: whole }];
  const runs: Run[] = [];
  for (const { segment } of segmenter.segment(whole)) {
    const sign = segment.replaceAll(UNSEEN, '');
    if (sign === '') continue;
    const font = fontOf(doc, sign, weight);
    const last = runs.at(-1);
    if (font !== null && last?.font === font) runs[runs.length - 1] = { font, text: last.text + sign };
    else runs.push({ font, text: font === null ? segment : sign });
  }
  return runs;
}

/** The first font that has all of a sign, its accents included. */
function fontOf(doc: Document, sign: string, weight: Weight): string | null {
  const codePoints = Array.from(sign, (one) => one.codePointAt(0) ?? 0);
  const names = SCRIPTS.map((script) => `${script} ${weight}`);
  return names.find((name) => codePoints.every((one) => openedIn(doc, name).hasGlyphForCodePoint(one))) ?? null;
}

function openedIn(doc: Document, name: string): Opened['_font']['font'] {
  doc.font(name);
  return (doc as unknown as Opened)._font.font;
}

/** WOFF, not the pages' WOFF2: that one packs its outlines in a way that pdfkit cannot take a part of. */
function fontOfFile(script: string, weight: Weight): Buffer {
  const name = `source-sans-3-${script}-${WEIGHTS[weight]}-normal.woff`;
  return fontInWoff(readFileSync(fileURLToPath(import.meta.resolve(`@fontsource/source-sans-3/files/${name}`))));
}
