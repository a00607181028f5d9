import { Dictionary, Float64, Int32, Table, tableToIPC, Utf8, vectorFromArray } from 'apache-arrow';
import type { WaveAnalysisBody } from '../../contract/analysis/analysis.ts';
import { FIGURE_COLUMNS, figuresOf } from './figures.ts';

/** The long table as an Arrow IPC stream: `value` float64, every other column a dictionary of texts; all but those nullable. */
export function renderAnalysisArrow(waves: readonly WaveAnalysisBody[]): Uint8Array {
  const figures = [...figuresOf(waves)];
  const columns = FIGURE_COLUMNS.map((column) => {
    const type = column === 'value' ? new Float64() : new Dictionary(new Utf8(), new Int32());
    return [
      column,
      vectorFromArray(
        figures.map((figure) => figure[column]),
        type,
      ),
    ] as const;
  });
  return tableToIPC(new Table(Object.fromEntries(columns)), 'stream');
}
