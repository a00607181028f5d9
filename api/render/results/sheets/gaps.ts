import type { ChartCell } from '../../../../analytics/charts/chart-table.ts';
import { BOTH, MUNICIPALITY, PARTNERS } from '../../../../analytics/figures/figure.ts';
import type { GapRow } from '../../../../analytics/gap-row.ts';
import { textsOf } from '../../../../analytics/texts/texts.ts';
import { column, inWords, type Sheet, type SheetInput } from './sheet.ts';
import { type CellOf, subjectCells, subjectNames } from './subject-cells.ts';

/** Per theme and criterion both levels, the gap, and what is said of it. */
export function gapSheet(input: SheetInput): Sheet {
  const { texts, figures, decimals, results } = input;
  const cell = subjectCells(figures);
  const rows = results.body.dashboard.gaps.map((row) => ({
    cells: [...subjectNames(row, input), ...levels(row, cell), ...gap(row, cell, input)],
    isHead: row.kind === 'theme',
  }));
  return { name: texts.sheets.gaps, columns: columnsOf(input), rows, decimals };
}

function columnsOf({ texts: { heads } }: SheetInput) {
  return [
    ...[column(heads.theme), column(heads.criterion), column(heads.about)],
    ...[column(heads.municipality, 'level'), column(heads.municipalityN, 'count')],
    ...[column(heads.partners, 'level'), column(heads.partnersN, 'count'), column(heads.organisations, 'count')],
    ...[column(heads.gap, 'gap'), column(heads.low, 'gap'), column(heads.high, 'gap')],
    ...[column(heads.class), column(heads.certainty), column(heads.hangsOn), column(heads.quadrant)],
    ...[column(heads.spread, 'level'), column(heads.prediction, 'level'), column(heads.change, 'gap')],
  ];
}

function levels(row: GapRow, cell: CellOf): ChartCell[] {
  return [
    cell(row, MUNICIPALITY, 'mean'),
    cell(row, MUNICIPALITY, 'n'),
    partnersLevel(row, cell),
    cell(row, PARTNERS, 'n'),
    cell(row, PARTNERS, 'organisations'),
  ];
}

/** One organisation one voice, or else one person one voice, as the page has it. */
export function partnersLevel(row: GapRow, cell: CellOf): ChartCell {
  const level = cell(row, PARTNERS, 'mean_of_means');
  return typeof level === 'number' ? level : cell(row, PARTNERS, 'mean');
}

function gap(row: GapRow, cell: CellOf, { results, texts }: SheetInput): ChartCell[] {
  const words = textsOf(results.locale);
  const name = cell(row, BOTH, 'fragile_organisation');
  return [
    cell(row, BOTH, 'gap'),
    cell(row, BOTH, 'gap_low'),
    cell(row, BOTH, 'gap_high'),
    inWords(cell(row, BOTH, 'gap_class'), words.gapClass),
    inWords(cell(row, BOTH, 'certainty'), words.certainty),
    name ?? inWords(cell(row, BOTH, 'fragile_by'), texts.codes.fragile_by),
    inWords(cell(row, BOTH, 'quadrant'), texts.codes.quadrant),
    cell(row, PARTNERS, 'spread'),
    cell(row, MUNICIPALITY, 'prediction'),
    cell(row, BOTH, 'change'),
  ];
}
