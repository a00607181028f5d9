import { type Run, runsOf, type Weight } from './typeface.ts';

/** How a text looks, in points. */
export type Look = { readonly size: number; readonly weight: Weight; readonly color: string };

/** A line of a text that fits, word by word. */
export type Line = readonly Run[];

/** The share of the size that a line takes, and that an empty box for a sign without a letter form is wide. */
const LEADING = 1.32;
const BOX = 0.6;

type Document = PDFKit.PDFDocument;

export function lineHeight({ size }: Look): number {
  return size * LEADING;
}

/**
 * Breaks a text into lines no wider than this. Our own, because pdfkit's measures and breaks a text in one font only; a
 * word that is wider than a line is broken where the line ends.
 */
export function linesOf(doc: Document, text: string, look: Look, width: number): Line[] {
  return text.split('\n').flatMap((paragraph) => brokenInto(doc, paragraph, look, width));
}

function brokenInto(doc: Document, paragraph: string, look: Look, width: number): Line[] {
  const space = widthOf(doc, ' ', look);
  const lines = [''];
  let filled = 0;
  for (const word of paragraph.split(/[\t ]+/).flatMap((one) => pieces(doc, one, look, width))) {
    const wide = widthOf(doc, word, look);
    const isFirst = lines.at(-1) === '';
    if (!isFirst && filled + space + wide > width) lines.push(word);
    else lines[lines.length - 1] += isFirst ? word : ` ${word}`;
    filled = lines.at(-1) === word ? wide : filled + space + wide;
  }
  return lines.map((line) => runsOf(doc, line, look.weight));
}

/** A word in pieces that each fit on a line; nearly always one. */
function pieces(doc: Document, word: string, look: Look, width: number): string[] {
  if (widthOf(doc, word, look) <= width) return [word];
  const found = [''];
  let filled = 0;
  for (const sign of word) {
    const wide = widthOf(doc, sign, look);
    if (filled > 0 && filled + wide > width) {
      found.push('');
      filled = 0;
    }
    found[found.length - 1] += sign;
    filled += wide;
  }
  return found;
}

export function widthOf(doc: Document, text: string, look: Look): number {
  return runsOf(doc, text, look.weight).reduce((sum, run) => sum + widthOfRun(doc, run, look), 0);
}

function widthOfRun(doc: Document, { font, text }: Run, { size }: Look): number {
  return font === null ? size * BOX : size * emWidthOf(doc, font, text);
}

/** How wide texts are at a size of one point: a report measures the same words ten thousands of times. */
const WIDTHS = new Map<string, number>();
const MOST_WIDTHS = 20_000;

function emWidthOf(doc: Document, font: string, text: string): number {
  const key = `${font} ${text}`;
  const known = WIDTHS.get(key);
  if (known !== undefined) return known;
  if (WIDTHS.size >= MOST_WIDTHS) WIDTHS.clear();
  const width = doc.font(font).fontSize(1).widthOfString(text);
  WIDTHS.set(key, width);
  return width;
}

/** Draws a line with its top left corner here; it belongs to whatever is being marked. */
export function drawLine(doc: Document, line: Line, look: Look, x: number, y: number): void {
  let left = x;
  for (const run of line) {
    if (run.font === null) drawBox(doc, run.text, look, left, y);
    else {
      doc.font(run.font).fontSize(look.size).fillColor(look.color);
      doc.text(run.text, left, y, { lineBreak: false });
    }
    left += widthOfRun(doc, run, look);
  }
}

function drawBox(doc: Document, sign: string, { size, color }: Look, x: number, y: number): void {
  doc.markContent('Span', { actual: sign });
  doc
    .lineWidth(0.6)
    .strokeColor(color)
    .rect(x + size * 0.06, y + size * 0.38, size * 0.48, size * 0.6)
    .stroke();
  doc.endMarkedContent();
}
