import { join } from 'node:path';
import { Kysely, PostgresDialect, type Transaction } from 'kysely';
import pg from 'pg';
import { EmbeddedDialect } from './embedded/dialect.ts';
import { lockFolder } from './embedded/lock.ts';
import type { Schema } from './schema.ts';

export type Database = Kysely<Schema>;

/** What a query file takes: the database, or a transaction that is under way. */
export type Queries = Kysely<Schema> | Transaction<Schema>;

export type DatabaseKind = 'embedded' | 'postgresql';

export type OpenDatabase = {
  readonly kind: DatabaseKind;
  readonly db: Database;
  /** Comes with the reason when the database is gone for good, which only the embedded one can be. */
  readonly lost: Promise<Error>;
  readonly close: () => Promise<void>;
};

/**
 * Opens PostgreSQL when a URL is given, else the embedded database in the data folder.
 * Throws FolderInUse when another process has that folder open.
 */
export function connect(at: { readonly databaseUrl: string | null; readonly dataFolder: string }): OpenDatabase {
  return at.databaseUrl === null ? openEmbedded(at.dataFolder) : openPostgres(at.databaseUrl);
}

function openEmbedded(folder: string): OpenDatabase {
  const unlock = lockFolder(folder);
  const { promise: lost, resolve: onLost } = Promise.withResolvers<Error>();
  const db = new Kysely<Schema>({ dialect: new EmbeddedDialect(join(folder, 'database'), onLost) });
  return {
    kind: 'embedded',
    db,
    lost,
    close: async () => {
      await db.destroy();
      unlock();
    },
  };
}

function openPostgres(url: string): OpenDatabase {
  const pool = new pg.Pool({ connectionString: url, max: 20, types: { getTypeParser } });
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined);
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  return { kind: 'postgresql', db, lost: new Promise(() => {}), close: () => db.destroy() };
}

/** A date is a day without a clock, an int8 fits a number here: as in `embedded/worker.ts`. */
const getTypeParser = ((oid: number, format?: 'text' | 'binary') => {
  if (oid === pg.types.builtins.DATE) return (value: string) => value;
  if (oid === pg.types.builtins.INT8) return Number;
  return pg.types.getTypeParser(oid, format as 'text');
}) as typeof pg.types.getTypeParser;
