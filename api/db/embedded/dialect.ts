import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely';
import { EmbeddedConnection, type OnLost } from './connection.ts';

/**
 * Kysely on the embedded database. Its own PGliteDialect hands the one connection to everybody at once, so a query of
 * one request could run inside, and be rolled back with, the transaction of another; here who holds it holds it alone.
 */
export class EmbeddedDialect implements Dialect {
  readonly #folder: string;
  readonly #onLost: OnLost;

  constructor(folder: string, onLost: OnLost) {
    this.#folder = folder;
    this.#onLost = onLost;
  }

  createDriver(): Driver {
    return new EmbeddedDriver(this.#folder, this.#onLost);
  }

  createAdapter(): PostgresAdapter {
    return new PostgresAdapter();
  }

  createQueryCompiler(): PostgresQueryCompiler {
    return new PostgresQueryCompiler();
  }

  createIntrospector(db: Kysely<unknown>): PostgresIntrospector {
    return new PostgresIntrospector(db);
  }
}

class EmbeddedDriver implements Driver {
  readonly #folder: string;
  readonly #onLost: OnLost;
  readonly #queue: (() => void)[] = [];
  #connection: EmbeddedConnection | undefined;
  #held = false;

  constructor(folder: string, onLost: OnLost) {
    this.#folder = folder;
    this.#onLost = onLost;
  }

  async init(): Promise<void> {
    this.#connection = await EmbeddedConnection.open(this.#folder, this.#onLost);
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    if (this.#connection === undefined) throw new Error('The embedded database is not open.');
    if (this.#held) await new Promise<void>((resolve) => this.#queue.push(resolve));
    this.#held = true;
    return this.#connection;
  }

  async releaseConnection(): Promise<void> {
    const next = this.#queue.shift();
    // Handed over without letting go, so that a newcomer cannot slip in between.
    if (next) next();
    else this.#held = false;
  }

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin'));
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'));
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('rollback'));
  }

  async destroy(): Promise<void> {
    await this.#connection?.close();
  }
}
