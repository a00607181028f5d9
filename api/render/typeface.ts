import { fileURLToPath } from 'node:url';

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
type Document = { font(name: string): unknown; registerFont(name: string, file: string): unknown };
type Opened = { readonly _font: { readonly font: { hasGlyphForCodePoint(codePoint: number): boolean } } };

/** Makes every font of the typeface known to a document; a file is opened when the first of its letters is drawn. */
export function registerTypeface(doc: Document): void {
  for (const weight of Object.keys(WEIGHTS) as Weight[]) {
    for (const script of SCRIPTS) doc.registerFont(`${script} ${weight}`, fileOf(script, weight));
  }
}

/**
 * A text in runs of one font each. A sign that no font has, an emoji or a script that the typeface does not cover, becomes
 * a run without font: it is drawn as an empty box and read aloud as what it is, where a PDF would otherwise lose it.
 */
export function runsOf(doc: Document, text: string, weight: Weight): Run[] {
  const runs: Run[] = [];
  for (const { segment } of segmenter.segment(text.normalize('NFC'))) {
    const sign = segment.replaceAll(UNSEEN, '');
    if (sign === '') continue;
    const font = fontOf(doc, sign, weight);
    const last = runs.at(-1);
    if (font !== null && last?.font === font) runs[runs.length - 1] = { font, text: last.text + sign };
    else runs.push({ font, text: font === null ? segment : sign });
  }
  return runs;
}

function fontOf(doc: Document, sign: string, weight: Weight): string | null {
  const codePoints = Array.from(sign, (one) => one.codePointAt(0) ?? 0);
  for (const script of SCRIPTS) {
    const font = `${script} ${weight}`;
    doc.font(font);
    const { font: opened } = (doc as unknown as Opened)._font;
    if (codePoints.every((one) => opened.hasGlyphForCodePoint(one))) return font;
  }
  return null;
}

/** WOFF, not the pages' WOFF2: that one packs its outlines in a way that pdfkit cannot take a part of. */
function fileOf(script: string, weight: Weight): string {
  const name = `source-sans-3-${script}-${WEIGHTS[weight]}-normal.woff`;
  return fileURLToPath(import.meta.resolve(`@fontsource/source-sans-3/files/${name}`));
}
