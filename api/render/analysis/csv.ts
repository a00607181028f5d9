import { stringify } from 'csv-stringify/sync';
import { neutralCell } from '../../../survey/spreadsheet-cell.ts';
import type { WaveAnalysisBody } from '../../contract/analysis/analysis.ts';
import { FIGURE_COLUMNS, type Figure, figuresOf } from './figures.ts';

/**
 * The long table as statistical software reads it: UTF-8, commas, decimal points, no thousands separators. No text in it is
 * taken for a formula by a spreadsheet; a number keeps its sign.
 */
export function renderAnalysisCsv(waves: readonly WaveAnalysisBody[]): string {
  return stringify([FIGURE_COLUMNS, ...[...figuresOf(waves)].map(cellsOf)]);
}

function cellsOf(figure: Figure): string[] {
  return FIGURE_COLUMNS.map((column) => {
    const cell = figure[column];
    return typeof cell === 'string' ? neutralCell(cell) : String(cell ?? '');
  });
}
