import type { Locale } from '../../survey/locale.ts';
import { bandOf, cellWords } from '../charts/cell-words.ts';
import type { ChartCell, ChartColumn, ChartTable } from '../charts/chart-table.ts';
import { escaped } from './escaped.ts';

/**
 * A table with a head for every column and every row. It scrolls by itself where there is no room for it, and can then be
 * reached by keyboard.
 *
 * @param name what it is called; @param id of that name, once on the page.
 */
export function htmlTable(
  locale: Locale,
  table: ChartTable,
  { name, id }: { readonly name: string; readonly id: string },
): string {
  const { columns, rows } = table;
  const heads = columns.map((column) => `<th scope="col"${look(column)}>${escaped(column.title)}</th>`);
  const lines = rows.map(
    (cells) => `<tr>${cells.map((cell, i) => cellOf(locale, table, columns[i], cell, i)).join('')}</tr>`,
  );
  return `<section class="wide" aria-labelledby="${id}" tabindex="0">
<table>
<caption id="${id}">${escaped(name)}</caption>
<thead><tr>${heads.join('')}</tr></thead>
<tbody>
${lines.join('\n')}
</tbody>
</table>
</section>`;
}

function cellOf(
  locale: Locale,
  { columns, decimals }: ChartTable,
  column: ChartColumn | undefined,
  cell: ChartCell,
  i: number,
): string {
  const words = escaped(cellWords(locale, column ?? columns[0], cell, decimals));
  if (i === 0) return `<th scope="row">${words}</th>`;
  return `<td${look(column ?? columns[0], cell)}>${words}</td>`;
}

function look({ kind }: ChartColumn, cell: ChartCell = null): string {
  const isHidden = typeof cell === 'object' && cell !== null && bandOf(cell) === null;
  const isLong = typeof cell === 'string' && LONG_WORD.test(cell);
  const names = [kind === 'text' ? '' : 'figure', isHidden ? 'hidden' : '', isLong ? 'long' : ''].filter(Boolean);
  return names.length === 0 ? '' : ` class="${names.join(' ')}"`;
}

/** A check number, or a word that has to be broken wherever the line ends. */
const LONG_WORD = /\S{32}/;
