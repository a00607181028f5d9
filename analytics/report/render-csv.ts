import type { Locale } from '../../survey/locale.ts';
import { neutralCell } from '../../survey/spreadsheet-cell.ts';
import { FIGURE_COLUMNS } from '../figures/figure.ts';
import { figuresOf } from '../figures/figures-of.ts';
import type { ReportCoalition, ReportContent } from './report-content.ts';

/**
 * Every figure of the report as one long table, a figure a row: of each coalition's last wave of the year all that its
 * audience may see. The columns and codes are those of docs/results.md, the same in every language.
 */
export function renderReportCsv(content: ReportContent, locale: Locale): string {
  return [...csvPiecesOf(content, locale)].join('');
}

/** The same a coalition at a time: the rows of a hundred of them take many times the room of their text. */
export function* csvPiecesOf({ coalitions }: ReportContent, locale: Locale): Iterable<string> {
  yield lineOf(FIGURE_COLUMNS);
  for (const one of coalitions) yield linesOf(one, locale);
}

function linesOf({ name, result }: ReportCoalition, locale: Locale): string {
  if (result === null) return '';
  const { dashboard, wave } = result;
  const figures = figuresOf(dashboard, { wave: wave.name, coalition: name, attribution: wave.attribution, locale });
  return figures.map((figure) => lineOf(FIGURE_COLUMNS.map((column) => cellOf(figure[column])))).join('');
}

function lineOf(cells: readonly string[]): string {
  return `${cells.map(quoted).join(',')}\n`;
}

/** No text is taken for a formula by a spreadsheet. */
function cellOf(value: string | number | null): string {
  return typeof value === 'string' ? neutralCell(value) : String(value ?? '');
}

/** RFC 4180. */
function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
