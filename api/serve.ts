import { once } from 'node:events';
import { createServer } from 'node:http';
import { sealClosedWaves } from './actions/seal-wave.ts';
import { buildApp } from './app.ts';
import { migrate } from './db/migrate.ts';
import type { Deps } from './deps.ts';
import { failRaw } from './http/fail.ts';
import { startJobs } from './jobs/jobs.ts';
import { listenForTasks } from './tasks/socket.ts';

/** Long enough for an answer that is being stored, short enough for an operator who waits for a restart. */
const GRACE_MILLISECONDS = 10_000;

/** Brings the database up to date, seals what closed while nobody looked, and answers requests; returns a function that ends what is under way and lets go. */
export async function serve(deps: Deps, setUpCode: string): Promise<() => Promise<void>> {
  await migrate(deps.db);
  await sealClosedWaves(deps);
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 15_000 }, buildApp(deps, setUpCode));
  server.on('clientError', failRaw);
  server.listen(deps.config.port, deps.config.host);
  await once(server, 'listening');
  const stopJobs = startJobs(deps);
  const stopTasks = deps.databaseKind === 'embedded' ? await listenForTasks(deps) : async () => {};
  return async () => {
    const closed = once(server, 'close');
    server.close();
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), GRACE_MILLISECONDS).unref();
    await Promise.all([closed, stopTasks(), stopJobs()]);
    await deps.close();
  };
}

/** Ends the process when its database is gone: a supervisor starts a new one, while this one could only say no. */
export function exitWhenLost({ lost, log }: Deps): void {
  void lost.then((error) => {
    log.fatal({ err: error }, 'the database is lost');
    process.exit(1);
  });
}

/** Stops in good order when the operator asks for it. */
export function stopOnSignal(stop: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void stop().then(() => process.exit(0)));
  }
}
