import { Dictionary, Float64, Int32, Table, tableToIPC, Utf8, vectorFromArray } from 'apache-arrow';
import { FIGURE_COLUMNS, type Figure, type FigureColumn, NUMBER_COLUMNS } from '../../../analytics/figures/figure.ts';

/**
 * The long table as an Arrow IPC file: numbers float64, every other column a dictionary of texts; null where there is nothing
 * to say.
 */
export function renderFiguresArrow(figures: readonly Figure[]): Uint8Array {
  const columns = FIGURE_COLUMNS.map((column, place) => {
    const cells = figures.map((figure) => figure[column]);
    return [column, vectorFromArray(cells, isNumeric(column) ? new Float64() : textType(place))] as const;
  });
  return tableToIPC(new Table(Object.fromEntries(columns)), 'file');
}

/** Whether a column holds numbers. */
export function isNumeric(column: FigureColumn): boolean {
  return NUMBER_COLUMNS.some((one) => one === column);
}

/** A dictionary each, numbered by its column: a number of the library's own would differ from file to file. */
function textType(place: number) {
  return new Dictionary(new Utf8(), new Int32(), place);
}
