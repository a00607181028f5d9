import type { ChartTable } from '../../../../analytics/charts/chart-table.ts';
import type { Block } from '../../../../analytics/report/report.ts';
import { block, decoration, fits, inside, keepTogether, LEFT, leaf, type Paper } from '../../paper.ts';
import { drawLine, type Line, type Look, lineHeight, linesOf, widthOf } from '../../type-setting.ts';
import { captionOf } from './chart.ts';
import { CAPTION } from './report-looks.ts';
import { heightOfPage, type ReportPaper, widthOfPage } from './report-paper.ts';
import { layOut, PADDING, type TableLayout } from './table-layout.ts';

/**
 * A table, whose heads come again on each page; a row stays on one page. One that is too wide for a page that stands gets
 * a page that lies on its side.
 */
export function drawTable(paper: ReportPaper, one: Extract<Block, { readonly kind: 'table' }>): void {
  const { table } = one;
  turnFor(paper, table);
  const layout = layOut(paper, table);
  keepTogether(paper, heightOfHead(paper, layout, table));
  inside(paper, 'Table', (part) => {
    const caption = captionOf(paper.report.words.table(paper.numbers.get(one) ?? 0), table.caption);
    block(part, 'Caption', caption, { look: CAPTION, width: widthOfPage(paper), after: 4 });
    inside(part, 'THead', (head) => inside(head, 'TR', (row) => drawHead(row, paper, layout)));
    if (layout.rows.length > 0) inside(part, 'TBody', (body) => drawRows(paper, body, layout));
  });
  paper.doc.y += 14;
}

/** The caption, the heads and two rows, which have to stand below a heading on the same page. */
export function heightOfTableHead(paper: ReportPaper, table: ChartTable): number {
  const layout = layOut(paper, table);
  return layout.isTooWide ? 0 : heightOfHead(paper, layout, table);
}

function turnFor(paper: ReportPaper, table: ChartTable): void {
  const { isTooWide } = layOut(paper, table);
  const { page } = paper.doc;
  if (page.layout === 'landscape') {
    if (!layOut(paper, table, UPRIGHT).isTooWide) paper.doc.addPage();
  } else if (isTooWide) paper.doc.addPage({ size: 'A4', layout: 'landscape', margins: page.margins });
}

/** The width of the text on a page that stands. */
const UPRIGHT = 595.28 - 62 - 56;

function heightOfHead({ doc, report }: ReportPaper, layout: TableLayout, table: ChartTable): number {
  const caption = linesOf(doc, captionOf(report.words.table(999), table.caption), CAPTION, layout.width);
  const rows = layout.rows.slice(0, 2).reduce((sum, row) => sum + heightOf(row, layout), 0);
  return caption.length * lineHeight(CAPTION) + 4 + heightOf(layout.head, layout) + rows;
}

/** Between rows: lighter than letters, so that a table reads as lines of words. */
const RULE = '#d3cdc2';

type Cell = { readonly lines: readonly Line[]; readonly look: Look };

function heightOf(cells: readonly Cell[], { look }: TableLayout): number {
  return Math.max(...cells.map(({ lines }) => lines.length), 1) * lineHeight(look) + 2 * PADDING.y;
}

function drawHead(row: Paper, paper: ReportPaper, layout: TableLayout): void {
  const { y } = paper.doc;
  decoration(paper, () => drawGround(paper, layout, y));
  for (const [i, cell] of layout.head.entries()) {
    leaf(row, 'TH', () => drawCell(paper, cell, layout, i, y), { scope: 'Column' });
  }
  paper.doc.y = y + heightOf(layout.head, layout);
}

function drawGround({ doc, looks }: ReportPaper, layout: TableLayout, y: number): void {
  const height = heightOf(layout.head, layout);
  doc.rect(LEFT, y, layout.width, height).fill(looks.tint);
  doc
    .lineWidth(1)
    .strokeColor(looks.colour)
    .moveTo(LEFT, y + height)
    .lineTo(LEFT + layout.width, y + height)
    .stroke();
}

function drawRows(paper: ReportPaper, body: Paper, layout: TableLayout): void {
  const most = heightOfPage(paper) - heightOf(layout.head, layout);
  const lines = Math.floor((most - 2 * PADDING.y) / lineHeight(layout.look));
  const rows = layout.rows.flatMap((row) => piecesOf(row, lines));
  for (const [i, cells] of rows.entries()) {
    // The last row is never alone on a page.
    const last = i > 0 && i === rows.length - 2 ? heightOf(rows[i + 1] ?? [], layout) : 0;
    drawRow(paper, body, cells, layout, last);
  }
}

/** A row that is higher than a page in rows that are not; nearly always the one. */
function piecesOf(row: readonly Cell[], most: number): readonly (readonly Cell[])[] {
  const longest = Math.max(...row.map(({ lines }) => lines.length), 1);
  return Array.from({ length: Math.ceil(longest / most) }, (_, i) =>
    row.map(({ lines, look }) => ({ lines: lines.slice(i * most, (i + 1) * most), look })),
  );
}

/** @param along what has to stand on the same page below it. */
function drawRow(paper: ReportPaper, body: Paper, cells: readonly Cell[], layout: TableLayout, along: number): void {
  const height = heightOf(cells, layout);
  if (!fits(paper, height + (height + along < heightOfPage(paper) / 2 ? along : 0))) {
    paper.doc.continueOnNewPage();
    decoration(paper, () => drawHeadAgain(paper, layout));
  }
  const { y } = paper.doc;
  inside(body, 'TR', (row) => {
    for (const [i, cell] of cells.entries()) {
      const draw = () => drawCell(paper, cell, layout, i, y);
      if (i === 0) leaf(row, 'TH', draw, { scope: 'Row' });
      else leaf(row, 'TD', draw);
    }
  });
  decoration(paper, (doc) =>
    doc
      .lineWidth(0.4)
      .strokeColor(RULE)
      .moveTo(LEFT, y + height)
      .lineTo(LEFT + layout.width, y + height)
      .stroke(),
  );
  paper.doc.y = y + height;
}

function drawHeadAgain(paper: ReportPaper, layout: TableLayout): void {
  const { y } = paper.doc;
  drawGround(paper, layout, y);
  for (const [i, cell] of layout.head.entries()) drawCell(paper, cell, layout, i, y);
  paper.doc.y = y + heightOf(layout.head, layout);
}

/** Figures stand at the right of their column, so that their digits are below each other. */
function drawCell({ doc }: Paper, { lines, look }: Cell, layout: TableLayout, column: number, y: number): void {
  const at = layout.columns[column];
  if (at === undefined) return;
  for (const [i, line] of lines.entries()) {
    const width = line.reduce((sum, { text }) => sum + widthOf(doc, text, look), 0);
    const x = at.isNumber ? at.x + at.width - PADDING.x - width : at.x + PADDING.x;
    drawLine(doc, line, look, x, y + PADDING.y + i * lineHeight(look));
  }
}
