import type { ChartCell } from '../../../../analytics/charts/chart-table.ts';
import { FIGURE_COLUMNS, type Figure, type FigureColumn } from '../../../../analytics/figures/figure.ts';
import { textsOf } from '../../../../analytics/texts/texts.ts';
import { isNumeric } from '../arrow.ts';
import { column, inWords, type Sheet, type SheetInput } from './sheet.ts';

/** Of which every row of a workbook says the same. */
const SAME_EVERYWHERE: readonly FigureColumn[] = ['wave', 'coalition'];
const COLUMNS = FIGURE_COLUMNS.filter((column) => !SAME_EVERYWHERE.includes(column));

/** The long table, with its codes in words; the code of a theme or a criterion stands beside its name. */
export function figureSheet(input: SheetInput): Sheet {
  const { texts, figures, decimals } = input;
  const columns = COLUMNS.map((name) => column(texts.columns[name], isNumeric(name) ? 'number' : 'text'));
  const rows = figures.map((figure) => ({ cells: COLUMNS.map((name) => cellIn(name, figure, input)) }));
  return { name: texts.sheets.figures, columns, rows, decimals };
}

function cellIn(name: FigureColumn, figure: Figure, { texts, results }: SheetInput): ChartCell {
  const cell = figure[name];
  if (name === 'measure') return texts.measures[figure.measure];
  if (name === 'text') return inWords(cell, wordsOf(figure, results.locale, texts));
  return name in texts.codes ? inWords(cell, texts.codes[name as keyof typeof texts.codes]) : cell;
}

/** What codes a measure has, if any. */
function wordsOf({ measure }: Figure, locale: SheetInput['results']['locale'], texts: SheetInput['texts']) {
  const { gapClass, certainty } = textsOf(locale);
  if (measure === 'gap_class') return gapClass;
  if (measure === 'certainty') return certainty;
  const { quadrant, fragile_by, promise_result } = texts.codes;
  return { quadrant, fragile_by, promise_result }[measure as string] ?? {};
}
