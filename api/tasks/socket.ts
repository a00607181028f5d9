import { once } from 'node:events';
import { chmodSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { type Problem, Refusal } from '../../survey/problem.ts';
import type { Deps } from '../deps.ts';
import type { TaskInput, Told } from './task.ts';
import { isTaskName, type TaskName, tasks } from './tasks.ts';

/**
 * How a command reaches the server that has the embedded database open: HTTP over a socket in the data folder, which
 * only the account that runs the server may enter. The file's bytes go up; what the task tells comes back, a line of
 * JSON each.
 */
type Reply = Told | { readonly refused: Problem } | { readonly failed: string } | { readonly done: true };

const socketOf = (folder: string): string => join(folder, 'socket');

/** Some systems cut a longer socket's name short; in a folder so deep, commands need the server stopped. */
const LONGEST_PATH = 103;

/** Answers commands; returns a function that stops. The caller holds the folder's lock, so a socket that is there is a leftover. */
export async function listenForTasks(deps: Deps): Promise<() => Promise<void>> {
  const path = socketOf(deps.config.dataFolder);
  if (Buffer.byteLength(path) > LONGEST_PATH) return async () => {};
  rmSync(path, { force: true });
  // No limit on time: a large file takes as long as it takes.
  const server = createServer({ requestTimeout: 0 }, (asked, answer) => void perform(deps, asked, answer));
  server.listen(path);
  await once(server, 'listening');
  chmodSync(path, 0o600);
  return async () => {
    server.close();
    server.closeIdleConnections();
    await once(server, 'close');
  };
}

async function perform(deps: Deps, asked: IncomingMessage, answer: ServerResponse): Promise<void> {
  const reply = (line: Reply) => void answer.write(`${JSON.stringify(line)}\n`);
  try {
    const { task, locale, words } = JSON.parse(decodeURIComponent((asked.url ?? '/').slice(1)));
    if (!isTaskName(task)) throw new Error(`There is no task ${task}.`);
    await tasks[task](deps, { locale, words, file: asked }, reply);
    reply({ done: true });
  } catch (error) {
    if (error instanceof Refusal) reply({ refused: error.problem });
    else {
      deps.log.error({ err: error }, 'a task failed');
      reply({ failed: error instanceof Error ? error.message : String(error) });
    }
  }
  answer.end();
}

/**
 * Has the server that runs on this folder do a task.
 *
 * Throws a Refusal when the task is refused, an error with the system's code (`ENOENT`, `ECONNREFUSED`) when no server
 * listens, and another error when the server fails or stops halfway: then nothing was done.
 */
export async function askServer(
  folder: string,
  task: TaskName,
  { locale, words, file }: TaskInput,
  tell: (told: Told) => void,
): Promise<void> {
  const path = `/${encodeURIComponent(JSON.stringify({ task, locale, words }))}`;
  const asking = request({ socketPath: socketOf(folder), method: 'POST', path });
  const answered = once(asking, 'response') as Promise<[IncomingMessage]>;
  // A task that is refused before it has read its file closes the connection; its answer tells why.
  pipeline(file, asking).catch(() => undefined);
  const [answer] = await answered;
  for await (const line of createInterface({ input: answer })) {
    const reply = JSON.parse(line) as Reply;
    if ('done' in reply) return;
    if ('refused' in reply) throw new Refusal(reply.refused);
    if ('failed' in reply) throw new Error(reply.failed);
    tell(reply);
  }
  throw new Error('The server stopped before it was done.');
}
