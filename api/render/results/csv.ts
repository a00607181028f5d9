import { stringify } from 'csv-stringify/sync';
import type { Answer } from '../../../analytics/figures/answers-of.ts';
import { FIGURE_COLUMNS, type Figure } from '../../../analytics/figures/figure.ts';
import { neutralCell } from '../../../survey/spreadsheet-cell.ts';
import type { Results } from './results.ts';

/**
 * dutch: as a Dutch Excel opens it with a double click and `read.csv2` reads it in R: UTF-8 that says so, semicolons, decimal
 * commas · plain: as data packages have it: UTF-8, commas, decimal points. In both no text is taken for a formula.
 */
export type CsvDialect = 'dutch' | 'plain';

/** The long table; the names of its columns and its codes are the same in every language. */
export function renderFiguresCsv(figures: readonly Figure[], dialect: CsvDialect): string {
  const rows = figures.map((figure) => FIGURE_COLUMNS.map((column) => figure[column]));
  return render([FIGURE_COLUMNS, ...rows], dialect);
}

/** The columns of the list of answers: those that ratings are imported by, and what a criterion belongs to. */
export const ANSWER_COLUMNS = [
  'wave',
  'coalition',
  'organisation',
  'role',
  'respondent',
  'theme',
  'about',
  'criterion',
  'score',
] as const;
export type AnswerColumn = (typeof ANSWER_COLUMNS)[number];

/** Every answer a line; “cannot judge” has no score, what was skipped has no line. */
export function renderAnswersCsv(
  answers: readonly Answer[],
  { wave, coalition }: Pick<Results['body'], 'wave' | 'coalition'>,
  dialect: CsvDialect,
): string {
  const rows = answers.map(({ organisation, role, respondent, criterion, score }) => {
    const { theme, subject, id } = criterion;
    return [wave.name, coalition.name, organisation, role, respondent, theme, subject, id, score];
  });
  return render([ANSWER_COLUMNS, ...rows], dialect);
}

type Cell = string | number | null;

function render(rows: readonly (readonly Cell[])[], dialect: CsvDialect): string {
  const isDutch = dialect === 'dutch';
  const cells = rows.map((row) => row.map((cell) => (isDutch ? withComma(cell) : plain(cell))));
  return stringify(cells, isDutch ? { bom: true, delimiter: ';', record_delimiter: 'windows' } : {});
}

function plain(cell: Cell): string {
  return typeof cell === 'string' ? neutralCell(cell) : String(cell ?? '');
}

function withComma(cell: Cell): string {
  return typeof cell === 'number' ? String(cell).replace('.', ',') : plain(cell);
}
