import { decoration, fits, inside, LEFT, leaf, type Paper } from '../../paper.ts';
import { drawLine, lineHeight, widthOf } from '../../type-setting.ts';
import { heightOfPage, type ReportPaper } from './report-paper.ts';
import { PADDING, type TableCell, type TableLayout } from './table-layout.ts';

/** Between rows: lighter than letters, so that a table reads as lines of words. */
const RULE = '#d3cdc2';

/** How high a row of cells is. */
export function heightOfRow(cells: readonly TableCell[], { look }: TableLayout): number {
  return Math.max(...cells.map(({ lines }) => lines.length), 1) * lineHeight(look) + 2 * PADDING.y;
}

/** The heads of the columns, as a part of the table. */
export function drawHead(row: Paper, paper: ReportPaper, layout: TableLayout): void {
  const { y } = paper.doc;
  decoration(paper, () => drawGround(paper, layout, y));
  for (const [i, cell] of layout.head.entries()) {
    leaf(row, 'TH', () => drawCell(paper, cell, layout, i, y), { scope: 'Column' });
  }
  paper.doc.y = y + heightOfRow(layout.head, layout);
}

function drawGround({ doc, looks }: ReportPaper, layout: TableLayout, y: number): void {
  const height = heightOfRow(layout.head, layout);
  doc.rect(LEFT, y, layout.width, height).fill(looks.tint);
  doc
    .lineWidth(1)
    .strokeColor(looks.colour)
    .moveTo(LEFT, y + height)
    .lineTo(LEFT + layout.width, y + height)
    .stroke();
}

/** All rows, with the heads above them on each page; those that come again are for the eye alone. */
export function drawRows(paper: ReportPaper, body: Paper, layout: TableLayout): void {
  const most = heightOfPage(paper) - heightOfRow(layout.head, layout);
  const lines = Math.floor((most - 2 * PADDING.y) / lineHeight(layout.look));
  const rows = layout.rows.flatMap((row) => piecesOf(row, lines));
  for (const [i, cells] of rows.entries()) {
    // The last row is never alone on a page.
    const last = i > 0 && i === rows.length - 2 ? heightOfRow(rows[i + 1] ?? [], layout) : 0;
    drawRow(paper, body, cells, layout, last);
  }
}

/** A row that is higher than a page in rows that are not; nearly always the one. */
function piecesOf(row: readonly TableCell[], most: number): readonly (readonly TableCell[])[] {
  const longest = Math.max(...row.map(({ lines }) => lines.length), 1);
  return Array.from({ length: Math.ceil(longest / most) }, (_, i) =>
    row.map(({ lines, look }) => ({ lines: lines.slice(i * most, (i + 1) * most), look })),
  );
}

/** @param along what has to stand on the same page below it. */
function drawRow(
  paper: ReportPaper,
  body: Paper,
  cells: readonly TableCell[],
  layout: TableLayout,
  along: number,
): void {
  const height = heightOfRow(cells, layout);
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
  paper.doc.y = y + heightOfRow(layout.head, layout);
}

/** Figures stand at the right of their column, so that their digits are below each other. */
function drawCell({ doc }: Paper, { lines, look }: TableCell, layout: TableLayout, column: number, y: number): void {
  const at = layout.columns[column];
  if (at === undefined) return;
  for (const [i, line] of lines.entries()) {
    const width = line.reduce((sum, { text }) => sum + widthOf(doc, text, look), 0);
    const x = at.isNumber ? at.x + at.width - PADDING.x - width : at.x + PADDING.x;
    drawLine(doc, line, look, x, y + PADDING.y + i * lineHeight(look));
  }
}
