/** A statement takes 65,535 values at most; this many rows stay far below it. */
const ROWS_PER_STATEMENT = 1000;

/** Rows in as many parts as it takes statements to write them. */
export function partsOf<Row>(rows: readonly Row[]): Row[][] {
  const count = Math.ceil(rows.length / ROWS_PER_STATEMENT);
  return Array.from({ length: count }, (_, i) => rows.slice(i * ROWS_PER_STATEMENT, (i + 1) * ROWS_PER_STATEMENT));
}
