import { REASONS, type Reason } from '../../../../analytics/analysis.ts';
import { reasonText } from '../../../../analytics/texts/texts.ts';
import type { Locale } from '../../../../survey/locale.ts';
import { analyseTexts } from '../../../texts/analyse.ts';
import type { Cell } from './cell.ts';

/** A table: what heads its rows, and its other columns. */
export type Table<Row> = {
  readonly caption: string;
  readonly head: readonly [string, (row: Row) => string];
  readonly columns: readonly (readonly [string, (row: Row) => Cell])[];
  readonly rows: readonly Row[];
};

type Why = Reason | 'withheld';

/**
 * A table with, below it, a sentence for every kind of dash in it; nothing when it has no rows.
 *
 * @param id unique on the page. @param section the id of the heading that it stands under.
 */
export function renderTable<Row>(locale: Locale, table: Table<Row>, id: string, section: string): string {
  const { caption, head, columns, rows } = table;
  if (rows.length === 0) return '';
  const lines = rows.map((row) => ({ name: head[1](row), cells: columns.map(([, cellOf]) => cellOf(row)) }));
  const found = new Set(
    lines.flatMap(({ cells }) => cells.map((cell) => (typeof cell === 'string' ? null : cell.why))),
  );
  const whys = [...REASONS, 'withheld' as const].filter((why) => found.has(why));
  const heads = [head[0], ...columns.map(([name]) => name)].map((name) => `<th scope="col">${escaped(name)}</th>`);
  const body = lines.map(({ name, cells }) => renderLine(name, cells, whys));
  return `<div class="wide" role="region" aria-labelledby="${id} ${section}" tabindex="0">
<table>
<caption id="${id}">${escaped(caption)}</caption>
<thead><tr>${heads.join('')}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table>
</div>
${renderNotes(locale, whys)}`;
}

/** Text as HTML has it, also within quotes. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function renderLine(name: string, cells: readonly Cell[], whys: readonly Why[]): string {
  const figures = cells.map((cell) => `<td>${renderCell(cell, whys)}</td>`).join('');
  return `<tr><th scope="row">${escaped(name)}</th>${figures}</tr>`;
}

function renderCell(cell: Cell, whys: readonly Why[]): string {
  if (typeof cell === 'string') return escaped(cell);
  const shown = escaped(cell.instead ?? '–');
  return cell.why === null ? shown : `${shown}<sup>${whys.indexOf(cell.why) + 1}</sup>`;
}

function renderNotes(locale: Locale, whys: readonly Why[]): string {
  if (whys.length === 0) return '';
  const { notes, withheld } = analyseTexts[locale];
  const sentences = whys.map((why) => (why === 'withheld' ? withheld : reasonText(locale, why)));
  return `<p>${escaped(notes)}:</p>
<ol>
${sentences.map((sentence) => `<li>${escaped(sentence)}</li>`).join('\n')}
</ol>`;
}
