import { parentPort, workerData } from 'node:worker_threads';
import { PGlite, types } from '@electric-sql/pglite';

/** PGlite works on the thread that calls it, so it gets this one of its own: the server keeps answering during bulk writes. */
export type Request = { readonly id: number; readonly sql: string; readonly parameters: readonly unknown[] };
export type Reply =
  | { readonly id: number; readonly rows: unknown[]; readonly affectedRows: number | undefined }
  | { readonly id: number; readonly error: DatabaseFault };
export type DatabaseFault = { message: string; code?: string; constraint?: string; detail?: string };

const port = parentPort;
if (port === null) throw new Error('worker.ts runs as a worker thread only.');

const text = (value: string): string => value;
const pglite = await PGlite.create({
  dataDir: (workerData as { folder: string }).folder,
  // The same types as `connect.ts` asks of pg: a date is a day without a clock, an int8 fits a number here. Its own way with
  // bytes makes a string of each, and takes fifty times their room for it.
  parsers: { [types.DATE]: text, [types.INT8]: Number, [types.BYTEA]: bytesOf },
  serializers: { [types.BYTEA]: hexOf },
});
port.on('message', (request: Request | 'close') => {
  if (request === 'close') void pglite.close().then(() => port.close());
  else void answer(request).then((reply) => port.postMessage(reply));
});
port.postMessage('ready');

async function answer({ id, sql, parameters }: Request): Promise<Reply> {
  try {
    // Only what has no parameters may be several statements in one, as the job queue's own scripts are.
    const results = parameters.length > 0 ? [await pglite.query(sql, [...parameters])] : await pglite.exec(sql);
    return { id, rows: results.flatMap(({ rows }) => rows), affectedRows: results.at(-1)?.affectedRows };
  } catch (error) {
    return { id, error: faultOf(error) };
  }
}

function hexOf(bytes: Uint8Array): string {
  return `\\x${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex')}`;
}

function bytesOf(hex: string): Uint8Array {
  // Not from the pool, which would be sent along as a whole.
  const bytes = Buffer.alloc((hex.length - 2) / 2);
  bytes.write(hex.slice(2), 'hex');
  return bytes;
}

function faultOf(error: unknown): DatabaseFault {
  const { message, code, constraint, detail } = error as DatabaseFault;
  return { message, ...(code && { code }), ...(constraint && { constraint }), ...(detail && { detail }) };
}
