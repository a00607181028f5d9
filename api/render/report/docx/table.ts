import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { bandOf, cellWords } from '../../../../analytics/charts/cell-words.ts';
import type { ChartCell, ChartTable } from '../../../../analytics/charts/chart-table.ts';
import { measuringPaper } from '../../measuring-paper.ts';
import { SOFT } from '../../paper.ts';
import { fitColumns } from '../column-widths.ts';
import type { DocxPaper } from './blocks.ts';
import { hex } from './styles.ts';

/** From this many columns on a table gets a page that lies on its side. */
const WIDE = 9;
/** What a page has for a table, in twentieths of a point. */
const ROOM = { upright: 9406, onItsSide: 14338 } as const;

/** At both sides of a cell, in twentieths of a point. */
const PADDING = 80;
/** In points. */
const SIZES = [9, 8, 7] as const;

export function isTooWide({ columns }: ChartTable): boolean {
  return columns.length >= WIDE;
}

/** A table with a head for every column and every row; the heads come again on each page, and no row is split. */
export function docxTable({ report: { locale }, style }: DocxPaper, table: ChartTable): Table {
  const { columns, rows, decimals } = table;
  const { size, widths } = fitted(table, locale);
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const line = { style: BorderStyle.SINGLE, size: 4, color: 'D3CDC2' };
  const head = columns.map(({ title, kind }) => {
    return cellOf(
      title,
      kind !== 'text',
      { bold: true, size: 2 * size },
      { fill: 'EEF1F3', color: 'auto', type: ShadingType.CLEAR },
    );
  });
  return new Table({
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { left: PADDING, right: PADDING, marginUnitType: WidthType.DXA },
    borders: {
      top: { ...line, size: 8, color: hex(style.colour) },
      bottom: line,
      left: none,
      right: none,
      insideHorizontal: line,
      insideVertical: none,
    },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: head }),
      ...rows.map((cells, i) => {
        const children = cells.map((cell, at) => {
          const column = columns[at] ?? columns[0];
          const look = isHidden(cell) ? { size: 2 * size, color: hex(SOFT), italics: true } : { size: 2 * size };
          return cellOf(cellWords(locale, column, cell, decimals), column.kind !== 'text', look);
        });
        // The first rows stay with the head.
        return new TableRow({ cantSplit: true, keepNext: i === 0, children });
      }),
    ],
  });
}

type RunLook = { readonly size: number; readonly bold?: boolean; readonly italics?: boolean; readonly color?: string };
type Shading = { readonly fill: string; readonly color: string; readonly type: typeof ShadingType.CLEAR };

function cellOf(text: string, isNumber: boolean, look: RunLook, shading?: Shading): TableCell {
  const alignment = isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT;
  const paragraph = new Paragraph({ style: 'Cell', alignment, children: [new TextRun({ text, ...look })] });
  return new TableCell({ children: [paragraph], ...(shading !== undefined && { shading }) });
}

function isHidden(cell: ChartCell): boolean {
  return typeof cell === 'object' && cell !== null && bandOf(cell) === null;
}

/** In twentieths of a point, by our own letters: those of the word processor are as wide, or a little less. */
function fitted(table: ChartTable, locale: DocxPaper['report']['locale']) {
  const { columns, rows, decimals } = table;
  const head = columns.map(({ title }) => title);
  const texts = rows.map((cells) =>
    cells.map((cell, i) => cellWords(locale, columns[i] ?? columns[0], cell, decimals)),
  );
  const room = isTooWide(table) ? ROOM.onItsSide : ROOM.upright;
  const wanted = { width: room / 20, padding: (2 * PADDING) / 20, sizes: SIZES };
  const { size, widths } = fitColumns(measuringPaper(), { head, rows: texts }, wanted);
  return { size, widths: widths.map((width) => Math.floor(width * 20)) };
}
