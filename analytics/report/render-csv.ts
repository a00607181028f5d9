import type { Locale } from '../../survey/locale.ts';
import { neutralCell } from '../../survey/spreadsheet-cell.ts';
import { FIGURE_COLUMNS } from '../figures/figure.ts';
import { figuresOf } from '../figures/figures-of.ts';
import type { ReportContent } from './report-content.ts';

/**
 * Every figure of the report as one long table, a figure a row: of each coalition's last wave of the year all that its
 * audience may see. The columns and codes are those of docs/results.md, the same in every language.
 */
export function renderReportCsv(content: ReportContent, locale: Locale): string {
  return reportRows(content, locale)
    .map((cells) => `${cells.map(quoted).join(',')}\n`)
    .join('');
}

/** The lines of that table, the names of the columns first, with no text in it that a spreadsheet takes for a formula. */
export function reportRows(content: ReportContent, locale: Locale): readonly (readonly string[])[] {
  const figures = content.coalitions.flatMap(({ name, result }) => {
    if (result === null) return [];
    const { dashboard, wave } = result;
    return figuresOf(dashboard, { wave: wave.name, coalition: name, attribution: wave.attribution, locale });
  });
  const rows = figures.map((figure) => FIGURE_COLUMNS.map((column) => cellOf(figure[column])));
  return [FIGURE_COLUMNS, ...rows];
}

function cellOf(value: string | number | null): string {
  return typeof value === 'string' ? neutralCell(value) : String(value ?? '');
}

/** RFC 4180. */
function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
