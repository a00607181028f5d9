import type { ChartTable } from '../../../../analytics/charts/chart-table.ts';
import type { Block } from '../../../../analytics/report/report.ts';
import { block, inside, keepTogether, WIDTH } from '../../paper.ts';
import { lineHeight, linesOf } from '../../type-setting.ts';
import { captionOf } from './chart.ts';
import { CAPTION } from './report-looks.ts';
import { type ReportPaper, widthOfPage } from './report-paper.ts';
import { layOut, type TableLayout } from './table-layout.ts';
import { drawHead, drawRows, heightOfRow } from './table-rows.ts';

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
  return heightOfHead(paper, layOut(paper, table), table);
}

/** The height of a whole table with its caption. */
export function heightOfTable(paper: ReportPaper, table: ChartTable): number {
  const layout = layOut(paper, table);
  const rest = layout.rows.slice(2).reduce((sum, row) => sum + heightOfRow(row, layout), 14);
  return heightOfHead(paper, layout, table) + rest;
}

/** Goes to a page that lies on its side for a table that needs one, and to one that stands for another. */
export function turnFor(paper: ReportPaper, table: ChartTable): void {
  const { doc } = paper;
  const needsRoom = layOut(paper, table, WIDTH).isTooWide;
  if (needsRoom === (doc.page.layout === 'landscape')) return;
  if (needsRoom) doc.addPage({ size: 'A4', layout: 'landscape', margins: doc.page.margins });
  else doc.addPage();
}

function heightOfHead({ doc, report }: ReportPaper, layout: TableLayout, table: ChartTable): number {
  const caption = linesOf(doc, captionOf(report.words.table(999), table.caption), CAPTION, layout.width);
  const rows = layout.rows.slice(0, 2).reduce((sum, row) => sum + heightOfRow(row, layout), 0);
  return caption.length * lineHeight(CAPTION) + 4 + heightOfRow(layout.head, layout) + rows;
}
