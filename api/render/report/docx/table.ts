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
import { LINE, SOFT } from '../../paper.ts';
import type { DocxPaper } from './blocks.ts';
import { hex } from './styles.ts';

/** From this many columns on a table gets a page that lies on its side. */
const WIDE = 9;
/** What a page has for a table, in twentieths of a point. */
const ROOM = { upright: 9406, onItsSide: 14338 } as const;

export function isTooWide({ columns }: ChartTable): boolean {
  return columns.length >= WIDE;
}

/** A table with a head for every column and every row; the heads come again on each page, and no row is split. */
export function docxTable({ report: { locale }, style }: DocxPaper, table: ChartTable): Table {
  const { columns, rows, decimals } = table;
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const line = { style: BorderStyle.SINGLE, size: 4, color: hex(LINE) };
  const head = columns.map(({ title, kind }) => {
    return cellOf(title, kind !== 'text', { bold: true }, { fill: 'EEF1F3', color: 'auto', type: ShadingType.CLEAR });
  });
  const widths = widthsOf(table, locale);
  return new Table({
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
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
          const look = isHidden(cell) ? { color: hex(SOFT), italics: true } : {};
          return cellOf(cellWords(locale, column, cell, decimals), column.kind !== 'text', look);
        });
        // The first rows stay with the head.
        return new TableRow({ cantSplit: true, keepNext: i === 0, children });
      }),
    ],
  });
}

type RunLook = { readonly bold?: boolean; readonly italics?: boolean; readonly color?: string };
type Shading = { readonly fill: string; readonly color: string; readonly type: typeof ShadingType.CLEAR };

function cellOf(text: string, isNumber: boolean, look: RunLook, shading?: Shading): TableCell {
  const alignment = isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT;
  const paragraph = new Paragraph({ style: 'Cell', alignment, children: [new TextRun({ text, ...look })] });
  return new TableCell({ children: [paragraph], ...(shading !== undefined && { shading }) });
}

function isHidden(cell: ChartCell): boolean {
  return typeof cell === 'object' && cell !== null && bandOf(cell) === null;
}

/** By how long the texts in a column are, within reason. */
function widthsOf(table: ChartTable, locale: DocxPaper['report']['locale']): number[] {
  const { columns, rows, decimals } = table;
  const lengths = columns.map((column, i) => {
    const texts = rows.map((cells) => cellWords(locale, column, cells[i] ?? null, decimals).length);
    const word = Math.max(...column.title.split(' ').map((one) => one.length));
    return Math.min(45, Math.max(7, word, ...texts)) + 2;
  });
  const room = isTooWide(table) ? ROOM.onItsSide : ROOM.upright;
  const total = lengths.reduce((sum, one) => sum + one, 0);
  return lengths.map((length) => Math.floor((room * length) / total));
}
