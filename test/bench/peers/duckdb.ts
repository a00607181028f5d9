import { availableParallelism } from 'node:os';
import {
  type DuckDBConnection,
  DuckDBDataChunk,
  DuckDBInstance,
  type DuckDBVector,
  UINTEGER,
  USMALLINT,
  UTINYINT,
} from '@duckdb/node-api';
import type { Cell, Workload } from '../workload.ts';

export type DuckDb = {
  readonly run: (sql: string) => Promise<void>;
  /** The rows' columns by name, as numbers; null where SQL has null. */
  readonly columns: (sql: string) => Promise<Record<string, (number | null)[]>>;
  readonly close: () => void;
};

/** A column each of the smallest type that holds it: better than any real table would give it. */
const COLUMNS = {
  municipality: USMALLINT,
  coalition: USMALLINT,
  wave: UTINYINT,
  organisation: UINTEGER,
  role: UTINYINT,
  criterion: UTINYINT,
  rating: UTINYINT,
} as const;

const CHUNK = 2048;

/** DuckDB in memory with every processor, and the ratings in its table `rating`, a row each. */
export async function openDuckDb(workload: Workload): Promise<DuckDb> {
  const instance = await DuckDBInstance.create(':memory:', { threads: String(availableParallelism()) });
  const connection = await instance.connect();
  const columns = Object.entries(COLUMNS).map(([name, type]) => `${name} ${type}`);
  await connection.run(`create table rating (${columns.join(', ')})`);
  await load(connection, workload);
  return {
    run: async (sql) => void (await connection.run(sql)),
    columns: async (sql) => {
      const found = (await connection.runAndReadAll(sql)).getColumnsObjectJS();
      return Object.fromEntries(Object.entries(found).map(([name, column]) => [name, column.map(numberOf)]));
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** By its appender in whole chunks, its fastest documented way in. */
async function load(connection: DuckDBConnection, { cells, responses, ratings, criteria }: Workload): Promise<void> {
  const appender = await connection.createAppender('rating');
  const chunk = DuckDBDataChunk.create(Object.values(COLUMNS));
  let [cell, end] = [-1, 0];
  for (let from = 0; from < ratings.length; from += CHUNK) {
    chunk.reset();
    chunk.rowCount = Math.min(CHUNK, ratings.length - from);
    const vectors = Object.keys(COLUMNS).map((_, i) => chunk.getColumnVector(i));
    for (let row = 0; row < chunk.rowCount; row++) {
      const at = from + row;
      while (at >= end) end += (responses[++cell] ?? 0) * criteria;
      setRow(vectors, row, cells[cell] as Cell, at % criteria, ratings[at] as number);
    }
    for (const vector of vectors) vector.flush();
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

function setRow(vectors: readonly DuckDBVector[], row: number, cell: Cell, criterion: number, rating: number): void {
  vectors[0]?.setItem(row, cell.municipality);
  vectors[1]?.setItem(row, cell.coalition);
  vectors[2]?.setItem(row, cell.wave);
  vectors[3]?.setItem(row, cell.organisation);
  vectors[4]?.setItem(row, cell.role);
  vectors[5]?.setItem(row, criterion);
  vectors[6]?.setItem(row, rating);
}

function numberOf(value: unknown): number | null {
  return value === null ? null : Number(value);
}
