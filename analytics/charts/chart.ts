import type { TopLevelSpec } from 'vega-lite';
import type { ChartTable } from './chart-table.ts';

/**
 * A chart as every channel gets it: page, presentation, gallery, export and report. A pure function of figures that are
 * disclosed, in one language.
 */
export type Chart = {
  /** Names it in addresses, in the names of files and among the charts of a page: `gaps-municipality-themes`. */
  readonly id: string;
  readonly title: string;
  /** What it shows, for who reads rather than looks; where there is nothing to draw, why. */
  readonly sentence: string;
  /** The drawing for a width in pixels, 240 or more; null when there is nothing to draw. */
  readonly build: ((width: number) => TopLevelSpec) | null;
  /** The same figures. */
  readonly table: ChartTable;
};
