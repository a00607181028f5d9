import { bandOf, cellWords } from '../../analytics/charts/cell-words.ts';
import type { ChartCell, ChartColumn, ChartTable as Table } from '../../analytics/charts/chart-table.ts';
import { classes } from '../components/classes.ts';
import { useLocale } from '../locale.tsx';
import { useTexts } from '../texts/texts.ts';

/** From this many columns on a table scrolls by itself on a screen that has no room for it. */
const WIDE = 8;
/** From so many on a page of A4 needs smaller figures, and from so many it has no room at all. */
const DENSE_ON_PAPER = 16;
const TOO_WIDE_FOR_PAPER = 24;

/** The figures of a chart, for who reads rather than looks; on a phone each row is a card. */
export function ChartTable({ table }: { readonly table: Table }) {
  const { results } = useTexts();
  if (table.rows.length === 0) return null;
  if (table.columns.length < WIDE) return <Plain table={table} />;
  const columns = table.columns.length;
  const fits = columns < TOO_WIDE_FOR_PAPER;
  const look = classes('ss-scroll', columns >= DENSE_ON_PAPER && 'ss-scroll--dense', !fits && 'ss-no-print');
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
      <section className={look} aria-label={results.figuresOf(table.caption)} tabIndex={0}>
        <Plain table={table} />
      </section>
      {!fits && <p className="ss-print-only">{results.tooWideForPaper}</p>}
    </>
  );
}

function Plain({ table }: { readonly table: Table }) {
  const { caption, columns, rows } = table;
  return (
    <table className="utrecht-table utrecht-table--html-table ss-stacked">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.key} scope="col" className={classOf(column)}>
              <span className={column.kind === 'text' ? undefined : 'ss-upright'}>{column.title}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name of their own; two may be called alike.
          <tr key={i}>
            {cells.map((cell, j) => (
              <Cell
                key={columns[j]?.key}
                cell={cell}
                column={columns[j] ?? columns[0]}
                isName={j === 0}
                table={table}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type CellProps = {
  readonly cell: ChartCell;
  readonly column: ChartColumn;
  readonly isName: boolean;
  readonly table: Table;
};

function Cell({ cell, column, isName, table }: CellProps) {
  const words = cellWords(useLocale().locale, column, cell, table.decimals);
  if (isName) return <th scope="row">{words}</th>;
  return (
    <td className={classOf(column)} data-label={column.title}>
      {isHidden(cell) ? <span className="ss-hatched">{words}</span> : words}
    </td>
  );
}

function isHidden(cell: ChartCell): boolean {
  return typeof cell === 'object' && cell !== null && bandOf(cell) === null;
}

function classOf({ kind }: ChartColumn): string | undefined {
  return kind === 'text' ? undefined : 'ss-number';
}
