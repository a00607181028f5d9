import type { Block, Section } from '../../../../analytics/report/report.ts';
import { type Look, lineHeight, linesOf } from '../../type-setting.ts';
import { heightOfChart } from './chart.ts';
import { CERTAINTY, FINDING, NOTE, TEXT } from './report-looks.ts';
import { heightOfPage, type ReportPaper, widthOfPage } from './report-paper.ts';
import { heightOfTable, heightOfTableHead } from './table.ts';

/** Free space below a block. */
export const AFTER = 9;
/** How far a text with a bar beside it, and the items of a list, are from the edge. */
export const INDENT = 14;
/** About what a heading takes with the space around it. */
const HEADING = 45;

/** The height of a text. @param indent how much narrower than the page it is. */
export function heightOf(paper: ReportPaper, text: string, look: Look, indent: number): number {
  return linesOf(paper.doc, text, look, widthOfPage(paper) - indent).length * lineHeight(look);
}

/** The least of a block that has to stand below a heading on the same page. */
export function heightAtLeast(paper: ReportPaper, one: Block): number {
  switch (one.kind) {
    case 'chart':
      return heightOfChart(paper, one.chart);
    case 'table':
      return heightOfTableHead(paper, one.table);
    case 'list':
      return heightOf(paper, one.items[0] ?? '', TEXT, INDENT);
    case 'finding':
      return heightOf(paper, one.text, FINDING, INDENT) + lineHeight(CERTAINTY);
    case 'own':
      return 70;
    case 'quote':
      return Math.min(heightOf(paper, one.text, TEXT, INDENT), 120);
    default:
      return 3 * lineHeight(TEXT);
  }
}

/** Whether all of a section stands on what is left of this page, so that no page has only a few lines. */
export function fitsWhole(paper: ReportPaper, section: Section): boolean {
  const room = paper.doc.page.maxY() - paper.doc.y;
  let height = 0;
  for (const one of piecesIn(section)) {
    height += typeof one === 'number' ? one : heightOfBlock(paper, one);
    if (height > room) return false;
  }
  return true;
}

/** The blocks of a section and of what is below it, and what their headings take. */
function piecesIn({ blocks, sections }: Section): readonly (Block | number)[] {
  return [HEADING, ...blocks, ...sections.flatMap(piecesIn)];
}

function heightOfBlock(paper: ReportPaper, one: Block): number {
  switch (one.kind) {
    case 'paragraph':
      return heightOf(paper, one.text, TEXT, 0) + AFTER;
    case 'note':
      return heightOf(paper, one.text, NOTE, 0) + AFTER;
    case 'finding':
      return (
        heightOf(paper, one.text, FINDING, INDENT) + heightOf(paper, one.certainty ?? '', CERTAINTY, INDENT) + AFTER
      );
    case 'quote':
      return heightOf(paper, one.text, TEXT, INDENT) + heightOf(paper, one.by ?? '', NOTE, INDENT) + AFTER;
    case 'list':
      return one.items.reduce((sum, item) => sum + heightOf(paper, item, TEXT, INDENT) + 3, AFTER);
    case 'own':
      return one.blocks.reduce((sum, each) => sum + heightOfBlock(paper, each), 45);
    case 'chart':
      return heightOfChart(paper, one.chart) + 12;
    case 'table':
      return Math.min(heightOfTable(paper, one.table), 2 * heightOfPage(paper));
  }
}
