import { parquetWriteBuffer } from 'hyparquet-writer';
import { FIGURE_COLUMNS, type Figure } from '../../../analytics/figures/figure.ts';
import { isNumeric } from './arrow.ts';

/** The long table as Parquet: numbers double, every other column texts; null where there is nothing to say. */
export function renderFiguresParquet(figures: readonly Figure[]): Uint8Array {
  const columnData = FIGURE_COLUMNS.map((column) => ({
    name: column,
    data: figures.map((figure) => figure[column]),
    type: isNumeric(column) ? ('DOUBLE' as const) : ('STRING' as const),
  }));
  return new Uint8Array(parquetWriteBuffer({ columnData, createdBy: 'samenspiegel' }));
}
