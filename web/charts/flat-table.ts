import { bandOf } from '../../analytics/charts/cell-words.ts';
import type { ChartCell, ChartColumn, ChartTable } from '../../analytics/charts/chart-table.ts';

/** A column of values of one kind, as files carry it. */
export type FlatColumn = {
  readonly key: string;
  readonly kind: ChartColumn['kind'] | 'flag';
  readonly values: readonly (string | number | boolean | null)[];
};

/**
 * A chart's table for files: every figure as it is shown, rounded alike. Where figures are withheld a column more says
 * which (`…_withheld`), and two more between what ends they lie where that is told (`…_low`, `…_high`).
 */
export function flatTableOf(table: ChartTable): readonly FlatColumn[] {
  return table.columns.flatMap((column, i) => {
    const cells = table.rows.map((row) => row[i] ?? null);
    return [
      { ...headOf(column), values: cells.map((cell) => shown(cell, column, table.decimals)) },
      ...toldOf(column, cells),
    ];
  });
}

function headOf({ key, kind }: ChartColumn) {
  return { key, kind };
}

function shown(cell: ChartCell, { kind }: ChartColumn, decimals: number): string | number | null {
  if (cell === null || typeof cell === 'object') return null;
  if (typeof cell === 'string') return cell;
  return rounded(cell, kind === 'share' ? 4 : decimals);
}

function rounded(figure: number, decimals: number): number {
  return Number(figure.toFixed(decimals));
}

function toldOf({ key, kind }: ChartColumn, cells: readonly ChartCell[]): readonly FlatColumn[] {
  const hidden = cells.map((cell) => typeof cell === 'object' && cell !== null);
  if (!hidden.includes(true)) return [];
  const bands = cells.map((cell) => (typeof cell === 'object' && cell !== null ? bandOf(cell) : null));
  const withheld: FlatColumn = { key: `${key}_withheld`, kind: 'flag', values: hidden };
  if (bands.every((band) => band === null)) return [withheld];
  const end = (which: 'low' | 'high'): FlatColumn => ({
    key: `${key}_${which}`,
    kind,
    values: bands.map((band) => band?.[which] ?? null),
  });
  return [withheld, end('low'), end('high')];
}
