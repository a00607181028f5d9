import type { ChartTable } from '../../../../analytics/charts/chart-table.ts';
import type { Block, Report } from '../../../../analytics/report/report.ts';
import type { HouseStyle } from '../../../../survey/house-style.ts';
import { LEFT, type Paper } from '../../paper.ts';
import type { ReportLooks } from './report-looks.ts';
import type { TableLayout } from './table-layout.ts';

/** Paper on which a report is drawn. */
export type ReportPaper = Paper & {
  readonly report: Report;
  readonly drawn: ReadonlyMap<string, string>;
  readonly style: HouseStyle;
  readonly looks: ReportLooks;
  readonly numbers: ReadonlyMap<Block, number>;
  /** How tables were laid out, each the last time that somebody asked. */
  readonly layouts: Map<ChartTable, TableLayout>;
};

/** How wide the text of this page is: pages with a wide table lie on their side. */
export function widthOfPage({ doc }: Paper): number {
  return doc.page.width - LEFT - doc.page.margins.right;
}

/** How high the text of a page is. */
export function heightOfPage({ doc }: Paper): number {
  return doc.page.maxY() - doc.page.margins.top;
}

/** Whether nothing stands on this page yet. */
export function isAtTop({ doc }: Paper): boolean {
  return doc.y <= doc.page.margins.top;
}
