import { sql } from 'kysely';
import type { Database } from '../../api/db/connect.ts';

/** A row as text, a value by column. */
export type Row = Readonly<Record<string, string | null>>;

/** All that somebody with the database and the logs can read: rows by table. */
export type Dump = ReadonlyMap<string, readonly Row[]>;

/**
 * Every row of every table, with its place in the file (ctid) and the transaction that wrote it (xmin), and every line that
 * was logged. Rows of other waves are left out.
 */
export async function dumpAll(db: Database, logged: readonly string[], waveId: string): Promise<Dump> {
  const { rows: tables } = await sql<{ schema: string; name: string }>`
    select table_schema as schema, table_name as name from information_schema.tables
    where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'`.execute(db);
  const dump = new Map<string, Row[]>();
  for (const { schema, name } of tables) {
    const { rows } = await sql<object>`select ctid::text, 'transaction ' || xmin::text as xmin, t.*
      from ${sql.id(schema, name)} t`.execute(db);
    const mine = rows.map(written).filter((row) => (row['wave_id'] ?? waveId) === waveId);
    dump.set(name, mine);
  }
  return dump.set(
    'log',
    logged.map((line) => written(JSON.parse(line) as object)),
  );
}

/** What is left for who is given the tables without the places of the rows, so in any order. */
export function withoutPlaces(dump: Dump): Dump {
  const bare = (rows: readonly Row[]) => rows.map(({ ctid: _place, xmin: _transaction, ...row }) => row);
  const inAnyOrder = (one: Row, other: Row) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1);
  return new Map([...dump].map(([table, rows]) => [table, bare(rows).toSorted(inAnyOrder)]));
}

function written(row: object): Row {
  const entries = Object.entries(row) as [string, unknown][];
  return Object.fromEntries(entries.map(([column, value]) => [column, value === null ? null : text(value)]));
}

function text(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
