import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely';
import type { DatabaseFault, Reply } from './worker.ts';

type Waiting = { readonly resolve: (result: QueryResult<never>) => void; readonly reject: (error: Error) => void };

/** Hears why the database stopped, when nobody asked it to. */
export type OnLost = (error: Error) => void;

/** Rows are sent on at once; with as much room as a thread takes by itself, those of before are left lying about in it. */
const YOUNG_MEGABYTES = 24;

/** The one connection to the embedded database, which lives in a worker thread. */
export class EmbeddedConnection implements DatabaseConnection {
  readonly #worker: Worker;
  readonly #onLost: OnLost;
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;
  #isClosing = false;
  /** Why it answers nothing any more: a message to a thread that is gone is never answered, nor refused. */
  #gone: Error | undefined;

  /** Opens the folder; the caller holds its lock. Rejects when the folder cannot be opened. */
  static async open(folder: string, onLost: OnLost): Promise<EmbeddedConnection> {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: { folder },
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
    });
    await Promise.race([once(worker, 'message'), endOf(worker)]);
    return new EmbeddedConnection(worker, onLost);
  }

  private constructor(worker: Worker, onLost: OnLost) {
    this.#worker = worker;
    this.#onLost = onLost;
    worker.on('message', (reply: Reply) => this.#settle(reply));
    worker.on('error', (error) => this.#lose(error));
    worker.on('exit', () => this.#lose(stopped()));
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    if (this.#gone) throw this.#gone;
    const id = ++this.#last;
    return await new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, sql, parameters });
    });
  }

  streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error('The embedded database does not stream.');
  }

  async close(): Promise<void> {
    if (this.#gone) return;
    this.#isClosing = true;
    this.#worker.postMessage('close');
    await once(this.#worker, 'exit');
  }

  #settle(reply: Reply): void {
    const waiting = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    if ('error' in reply) waiting?.reject(errorOf(reply.error));
    else waiting?.resolve({ rows: reply.rows as never[], ...affected(reply.affectedRows) });
  }

  /** A thread that fails says so and then ends: the first of the two tells why. */
  #lose(error: Error): void {
    if (this.#gone) return;
    this.#gone = error;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
    if (!this.#isClosing) this.#onLost(error);
  }
}

async function endOf(worker: Worker): Promise<never> {
  await once(worker, 'exit');
  throw stopped();
}

function stopped(): Error {
  return new Error('The embedded database has stopped.');
}

function affected(rows: number | undefined): { numAffectedRows?: bigint } {
  return rows === undefined ? {} : { numAffectedRows: BigInt(rows) };
}

function errorOf({ message, ...facts }: DatabaseFault): Error {
  return Object.assign(new Error(message), facts);
}
