import type { Band } from '../disclosure/band.ts';
import type { Withheld } from '../disclosure/disclosed.ts';

/**
 * What the figures of a column are, and so how they are written: words · a whole number · a level on the scale of 1–5
 * · a difference in scale points, with its sign · a part of 1, as a percentage.
 */
export type ColumnKind = 'text' | 'count' | 'level' | 'gap' | 'share';

export type ChartColumn = {
  /** In the first line of a CSV and as the name in Arrow, the same in every language: `partners_mean`. */
  readonly key: string;
  readonly title: string;
  readonly kind: ColumnKind;
};

/** Null where there is no figure; a band where only between what ends it lies is told. */
export type ChartCell = string | number | null | Band | Withheld;

/** The figures of a chart, a row for each thing that it draws. */
export type ChartTable = {
  readonly caption: string;
  /** The first names the row. */
  readonly columns: readonly [ChartColumn, ...ChartColumn[]];
  /** As many cells each as there are columns. */
  readonly rows: readonly (readonly ChartCell[])[];
  /** Decimals of levels and gaps: one in a confidential wave. */
  readonly decimals: 1 | 2;
};
