import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely';
import type { DatabaseFault, Reply } from './worker.ts';

type Waiting = { readonly resolve: (result: QueryResult<never>) => void; readonly reject: (error: Error) => void };

/** The one connection to the embedded database, which lives in a worker thread. */
export class EmbeddedConnection implements DatabaseConnection {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;

  /** Opens the folder; the caller holds its lock. Rejects when the folder cannot be opened. */
  static async open(folder: string): Promise<EmbeddedConnection> {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: { folder } });
    await once(worker, 'message');
    return new EmbeddedConnection(worker);
  }

  private constructor(worker: Worker) {
    this.#worker = worker;
    worker.on('message', (reply: Reply) => this.#settle(reply));
    worker.on('error', (error) => this.#failAll(error));
    worker.on('exit', () => this.#failAll(new Error('The embedded database has stopped.')));
  }

  executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, sql, parameters });
    });
  }

  streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error('The embedded database does not stream.');
  }

  async close(): Promise<void> {
    this.#worker.postMessage('close');
    await once(this.#worker, 'exit');
  }

  #settle(reply: Reply): void {
    const waiting = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    if ('error' in reply) waiting?.reject(errorOf(reply.error));
    else waiting?.resolve({ rows: reply.rows as never[], ...affected(reply.affectedRows) });
  }

  #failAll(error: Error): void {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}

function affected(rows: number | undefined): { numAffectedRows?: bigint } {
  return rows === undefined ? {} : { numAffectedRows: BigInt(rows) };
}

function errorOf({ message, ...facts }: DatabaseFault): Error {
  return Object.assign(new Error(message), facts);
}
