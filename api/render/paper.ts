import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import type { Locale } from '../../survey/locale.ts';
import { drawLine, type Line, type Look, lineHeight, linesOf } from './type-setting.ts';
import { registerTypeface } from './typeface.ts';

/** The site's own colours; they print well in grey. */
export const INK = '#211e1a';
export const SOFT = '#5f594f';
export const BRAND = '#0f4c5c';
export const LINE = '#857e72';
export const TINT = '#eef5f6';

/** A4 in points, with room for the hole punch. */
const MARGINS = { top: 50, bottom: 58, left: 62, right: 56 };
export const LEFT = MARGINS.left;
export const WIDTH = 595.28 - MARGINS.left - MARGINS.right;

type Element = PDFKit.PDFStructureElement;
export type Mark = PDFKit.Mixins.StructureElementOptions & { readonly scope?: 'Column' | 'Row' };

/**
 * A document that is being drawn from top to bottom, `doc.y` being where the next thing comes. Everything drawn is either
 * part of the structure that a screen reader follows, or marked as decoration.
 */
export type Paper = {
  readonly doc: PDFKit.PDFDocument;
  readonly locale: Locale;
  /** What the next thing becomes a part of. */
  readonly within: Element;
};

export type PaperWanted = {
  readonly title: string;
  readonly author: string;
  readonly locale: Locale;
  readonly now: Date;
  /** What stands at the foot of every page; null: nothing, there or on any page. */
  readonly foot: ((page: number, pages: number) => string | null) | null;
};

/** Draws a document and gives its bytes: PDF/UA, tagged, in the site's typeface. */
export async function renderPaper(wanted: PaperWanted, draw: (paper: Paper) => void): Promise<Buffer> {
  const doc = new PDFDocument({
    size: 'A4',
    margins: MARGINS,
    tagged: true,
    subset: 'PDF/UA',
    pdfVersion: '1.7',
    lang: wanted.locale,
    displayTitle: true,
    bufferPages: true,
    info: { Title: wanted.title, Author: wanted.author, Creator: 'Samenspiegel', CreationDate: wanted.now },
  } as PDFKit.PDFDocumentOptions & { subset: never });
  const bytes = buffer(doc);
  let before = doc.page;
  doc.on('pageAdded', () => {
    joinStrokes(before);
    before = doc.page;
  });
  registerTypeface(doc);
  const root = doc.struct('Document');
  doc.addStructure(root);
  draw({ doc, locale: wanted.locale, within: root });
  root.end();
  if (wanted.foot !== null) drawFeet(doc, wanted.foot);
  doc.end();
  return await bytes;
}

/**
 * Each letter and line of a page is bytes by themselves until the end, and takes many times its room. What is drawn on the page
 * later comes after them.
 */
function joinStrokes({ content }: PDFKit.PDFPage): void {
  const strokes = content as unknown as { buffer: Uint8Array[] };
  strokes.buffer = [Buffer.concat(strokes.buffer)];
}

/** Opens a part of the structure, draws what belongs to it and closes it. */
export function inside(paper: Paper, tag: string, draw: (part: Paper) => void, mark: Mark = {}): void {
  const element = paper.doc.struct(tag, mark);
  paper.within.add(element);
  draw({ ...paper, within: element });
  element.end();
}

/** Draws something that is one leaf of the structure. */
export function leaf(paper: Paper, tag: string, draw: () => void, mark: Mark = {}): void {
  paper.within.add(paper.doc.struct(tag, mark, draw));
}

/** Draws what a screen reader passes over. */
export function decoration({ doc }: Paper, draw: (doc: PDFKit.PDFDocument) => void): void {
  doc.markContent('Artifact', { type: 'Layout' });
  draw(doc);
  doc.endMarkedContent();
}

/** Whether so much fits below on this page. */
export function fits({ doc }: Paper, height: number): boolean {
  return doc.y + height <= doc.page.maxY();
}

/** Goes to a new page unless so much fits on this one. */
export function keepTogether(paper: Paper, height: number): void {
  if (!fits(paper, height)) paper.doc.continueOnNewPage();
}

export type Block = {
  readonly look: Look;
  readonly x?: number;
  readonly width?: number;
  /** Free space below. */
  readonly after?: number;
};

/** A text as one leaf of the structure; a long one goes on on the next page. */
export function block(
  paper: Paper,
  tag: string,
  text: string,
  { look, x = LEFT, width = WIDTH, after = 0 }: Block,
): void {
  const lines = linesOf(paper.doc, text, look, width);
  keepTogether(paper, lineHeight(look) * Math.min(lines.length, 3));
  leaf(paper, tag, () => flow(paper, lines, look, x));
  paper.doc.y += after;
}

function flow(paper: Paper, lines: readonly Line[], look: Look, x: number): void {
  for (const [i, line] of lines.entries()) {
    // The last line is never alone on a page.
    keepTogether(paper, lineHeight(look) * (i > 0 && i === lines.length - 2 ? 2 : 1));
    const { y } = paper.doc;
    drawLine(paper.doc, line, look, x, y);
    paper.doc.y = y + lineHeight(look);
  }
}

/** More lines than this would leave the paper. */
const MOST_FEET = 3;

function drawFeet(doc: PDFKit.PDFDocument, foot: NonNullable<PaperWanted['foot']>): void {
  const look: Look = { size: 8.5, weight: 'regular', color: SOFT };
  const { start, count } = doc.bufferedPageRange();
  for (let page = start; page < start + count; page++) {
    doc.switchToPage(page);
    doc.markContent('Artifact', { type: 'Pagination' });
    // Below the margin, where pdfkit would begin a new page on its own.
    doc.page.margins.bottom = 0;
    for (const [i, line] of linesOf(doc, foot(page + 1, count) ?? '', look, WIDTH)
      .slice(0, MOST_FEET)
      .entries()) {
      drawLine(doc, line, look, LEFT, doc.page.height - 40 + i * lineHeight(look));
    }
    doc.endMarkedContent();
  }
}
