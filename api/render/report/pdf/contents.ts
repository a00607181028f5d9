import type { Section } from '../../../../analytics/report/report.ts';
import { block, decoration, inside, keepTogether, LEFT, LINE, type Paper, WIDTH } from '../../paper.ts';
import { drawLine, type Line, type Look, lineHeight, linesOf, widthOf } from '../../type-setting.ts';
import { headingLook, TEXT } from './report-looks.ts';
import type { ReportPaper } from './report-paper.ts';

/** Parts, and what is directly below them. */
const DEPTH = 2;
const NUMBER = 34;
const INDENT = 16;

/** A line of the contents that waits for the number of its page. */
type Waiting = {
  readonly paper: ReportPaper;
  readonly id: string;
  readonly page: number;
  readonly element: PDFKit.PDFStructureElement;
  readonly look: Look;
  /** Where the last line of its title ends. */
  readonly x: number;
  readonly y: number;
};

/**
 * Writes the contents, each line a link; the numbers of pages come when all else is drawn.
 *
 * @returns what `writePageNumbers` fills in.
 */
export function writeContents(paper: ReportPaper): readonly Waiting[] {
  const { report, looks } = paper;
  block(paper, 'H2', report.words.contents, { look: headingLook(looks, 0), after: 10 });
  const toc = paper.doc.struct('TOC');
  paper.within.add(toc);
  return entriesOf(report.sections, 0).map((line) => writeLine({ ...paper, within: toc }, line));
}

/** @param pages on which page each section begins, the first page of the document being 1. */
export function writePageNumbers(waiting: readonly Waiting[], pages: ReadonlyMap<string, number>): void {
  for (const { paper, id, page, element, look, x, y } of waiting) {
    const { doc } = paper;
    doc.switchToPage(page);
    const number = String(pages.get(id) ?? '');
    const left = LEFT + WIDTH - widthOf(doc, number, look);
    decoration(paper, () => drawLeader(paper, x + 6, left - 6, y + look.size));
    const [line] = linesOf(doc, number, look, NUMBER);
    element.add(() => line && drawLine(doc, line, look, left, y));
    element.end();
  }
}

type Entry = { readonly section: Section; readonly depth: number };

function entriesOf(sections: readonly Section[], depth: number): readonly Entry[] {
  if (depth === DEPTH) return [];
  return sections.flatMap((section) => [{ section, depth }, ...entriesOf(section.sections, depth + 1)]);
}

function writeLine(paper: ReportPaper, { section, depth }: Entry): Waiting {
  const { doc } = paper;
  const look: Look = depth === 0 ? { ...TEXT, weight: 'semibold' } : TEXT;
  const x = LEFT + depth * INDENT;
  const lines = linesOf(doc, section.title, look, WIDTH - depth * INDENT - NUMBER);
  const height = lines.length * lineHeight(look);
  if (depth === 0) doc.y += 5;
  keepTogether(paper, height);
  const { y } = doc;
  const element = doc.struct('TOCI');
  paper.within.add(element);
  inside({ ...paper, within: element }, 'Link', (link) => {
    link.within.add(() => drawLines(link, lines, look, x, y));
    const contents = { Contents: new String(section.title), structParent: link.within };
    doc.goTo(x, y, LEFT + WIDTH - x, height, section.id, contents as never);
  });
  doc.y = y + height + 2;
  const end = x + widthOfLine(doc, lines.at(-1) ?? [], look);
  const page = doc.bufferedPageRange().count - 1;
  return { paper, id: section.id, page, element, look, x: end, y: y + height - lineHeight(look) };
}

function drawLines({ doc }: Paper, lines: readonly Line[], look: Look, x: number, y: number): void {
  for (const [i, line] of lines.entries()) drawLine(doc, line, look, x, y + i * lineHeight(look));
}

function widthOfLine(doc: PDFKit.PDFDocument, line: Line, look: Look): number {
  return line.reduce((sum, { text }) => sum + widthOf(doc, text, look), 0);
}

function drawLeader({ doc }: Paper, from: number, to: number, y: number): void {
  if (to - from < 12) return;
  doc
    .save()
    .lineWidth(0.7)
    .dash(0.7, { space: 3.3 })
    .strokeColor(LINE)
    .moveTo(from, y)
    .lineTo(to, y)
    .stroke()
    .restore();
}
