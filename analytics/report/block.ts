import type { Chart } from '../charts/chart.ts';
import type { ChartCell, ChartColumn, ChartTable } from '../charts/chart-table.ts';
import type { Block, Section } from './report.ts';

export function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}

export function note(text: string): Block {
  return { kind: 'note', text };
}

export function finding(text: string, certainty: string | null = null): Block {
  return { kind: 'finding', text, certainty };
}

/** Nothing when there are no items. */
export function list(items: readonly string[]): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

/** A chart that is called otherwise here, so that it is there once in a report. */
export function chart(
  drawn: Chart,
  { id, title = drawn.title }: { readonly id: string; readonly title?: string },
): Block {
  return { kind: 'chart', chart: { ...drawn, id, title, table: { ...drawn.table, caption: title } } };
}

/** Nothing when there are no rows. */
export function table(
  caption: string,
  columns: readonly [ChartColumn, ...ChartColumn[]],
  rows: readonly (readonly ChartCell[])[],
  decimals: ChartTable['decimals'],
): readonly Block[] {
  return rows.length === 0 ? [] : [{ kind: 'table', table: { caption, columns, rows, decimals } }];
}

/** A piece of a part; null when there is nothing in it. */
export function piece(
  id: string,
  title: string,
  blocks: readonly Block[],
  sections: readonly (Section | null)[] = [],
): Section | null {
  const below = sections.filter((section) => section !== null);
  return blocks.length + below.length === 0 ? null : { id, part: null, title, blocks, sections: below };
}
