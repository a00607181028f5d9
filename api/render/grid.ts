import { digitOf } from '../../survey/definition/digit.ts';
import type { Choice, SurveyElement } from '../../survey/definition/element.ts';
import { paperTexts } from '../texts/paper-texts.ts';
import { BOX, drawTickBox } from './list.ts';
import { BODY, COLUMN, DIGIT, SMALL } from './looks.ts';
import { decoration, inside, keepTogether, LEFT, LINE, leaf, type Paper, WIDTH } from './paper.ts';
import { drawLine, type Line, type Look, lineHeight, linesOf, widthOf } from './type-setting.ts';

/** What the columns of boxes take together, so that the statements keep the rest, and what one takes at most. */
const COLUMNS = 267;
const COLUMN_MOST = 76;
const PADDING = 5;

/** What a row needs to know of its grid. */
type Grid = {
  readonly choices: readonly Choice[];
  readonly column: number;
  /** Where the first column begins. */
  readonly boxes: number;
  readonly heads: readonly (readonly Line[])[];
  readonly headHeight: number;
};

/**
 * Questions with the same choices, one a row: a table in which each box holds the digit by which it is typed over. A row
 * stays on one page; the heads come again on the next.
 */
export function drawGrid(paper: Paper, questions: readonly SurveyElement[], choices: readonly Choice[]): void {
  const grid = layOut(paper, choices);
  const rows = questions.map(({ title }) => linesOf(paper.doc, title[paper.locale], BODY, grid.boxes - LEFT - 14));
  keepTogether(paper, grid.headHeight + rows.slice(0, 2).reduce((sum, row) => sum + heightOf(row), 0));
  inside(paper, 'Table', (table) => {
    inside(table, 'TR', (row) => drawHeads(row, grid));
    for (const row of rows) {
      if (paper.doc.y + heightOf(row) > paper.doc.page.maxY()) {
        paper.doc.continueOnNewPage();
        decoration(paper, () => drawHeadsAgain(paper, grid));
      }
      inside(table, 'TR', (part) => drawRow(part, row, grid));
    }
  });
  paper.doc.y += 8;
}

function layOut({ doc, locale }: Paper, choices: readonly Choice[]): Grid {
  const column = Math.min(COLUMN_MOST, COLUMNS / choices.length);
  const heads = choices.map(({ text }) => linesOf(doc, text[locale], COLUMN, column - 2));
  const headHeight = Math.max(...heads.map((lines) => lines.length)) * lineHeight(COLUMN) + PADDING;
  return { choices, column, boxes: LEFT + WIDTH - choices.length * column, heads, headHeight };
}

function heightOf(row: readonly Line[]): number {
  return Math.max(row.length * lineHeight(BODY), BOX) + 2 * PADDING;
}

function drawHeads(row: Paper, grid: Grid): void {
  const { y } = row.doc;
  const first = () => drawLines(row, firstHead(row, grid), SMALL, LEFT, y + grid.headHeight - PADDING);
  leaf(row, 'TH', first, { scope: 'Column' });
  for (const [index, lines] of grid.heads.entries()) {
    const draw = () => drawHead(row, lines, grid, index, y);
    leaf(row, 'TH', draw, { scope: 'Column' });
  }
  rule(row, y + grid.headHeight);
  row.doc.y = y + grid.headHeight;
}

function drawHeadsAgain(paper: Paper, grid: Grid): void {
  const { y } = paper.doc;
  for (const [index, lines] of grid.heads.entries()) drawHead(paper, lines, grid, index, y);
  paper.doc
    .lineWidth(0.6)
    .strokeColor(LINE)
    .moveTo(LEFT, y + grid.headHeight)
    .lineTo(LEFT + WIDTH, y + grid.headHeight)
    .stroke();
  paper.doc.y = y + grid.headHeight;
}

function firstHead({ doc, locale }: Paper, { boxes }: Grid): readonly Line[] {
  return linesOf(doc, paperTexts[locale].tick, SMALL, boxes - LEFT - 14);
}

/** The words stand on the line below them, however many lines the longest takes. */
function drawLines(paper: Paper, lines: readonly Line[], look: Look, x: number, bottom: number): void {
  const top = bottom - lines.length * lineHeight(look);
  for (const [index, line] of lines.entries()) drawLine(paper.doc, line, look, x, top + index * lineHeight(look));
}

function drawHead(paper: Paper, lines: readonly Line[], grid: Grid, index: number, y: number): void {
  const top = y + grid.headHeight - PADDING - lines.length * lineHeight(COLUMN);
  const middle = grid.boxes + (index + 0.5) * grid.column;
  for (const [number, line] of lines.entries()) {
    const width = line.reduce((sum, { text }) => sum + widthOf(paper.doc, text, COLUMN), 0);
    drawLine(paper.doc, line, COLUMN, middle - width / 2, top + number * lineHeight(COLUMN));
  }
}

function drawRow(row: Paper, lines: readonly Line[], grid: Grid): void {
  const { y } = row.doc;
  const height = heightOf(lines);
  const bottom = y + height / 2 + (lines.length * lineHeight(BODY)) / 2;
  leaf(row, 'TH', () => drawLines(row, lines, BODY, LEFT, bottom), { scope: 'Row' });
  const top = y + (height - BOX) / 2;
  for (const index of grid.choices.keys()) {
    const x = grid.boxes + (index + 0.5) * grid.column - BOX / 2;
    decoration(row, () => drawTickBox(row, x, top));
    leaf(row, 'TD', () => drawDigit(row, digitOf(grid.choices, index), x, top));
  }
  rule(row, y + height);
  row.doc.y = y + height;
}

function drawDigit({ doc }: Paper, digit: number, x: number, y: number): void {
  const [line] = linesOf(doc, String(digit), DIGIT, BOX);
  if (line) drawLine(doc, line, DIGIT, x + (BOX - widthOf(doc, String(digit), DIGIT)) / 2, y + 0.9);
}

function rule(paper: Paper, y: number): void {
  decoration(paper, (doc) =>
    doc
      .lineWidth(0.4)
      .strokeColor(LINE)
      .moveTo(LEFT, y)
      .lineTo(LEFT + WIDTH, y)
      .stroke(),
  );
}
