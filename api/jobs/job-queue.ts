import { PgBoss } from 'pg-boss';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import type { Database } from '../db/connect.ts';
import { jobDatabaseOf } from '../db/job-database.ts';

/** A piece of work that is done every so many minutes, and at once when somebody wakes it. */
export type Job = {
  readonly name: string;
  readonly everyMinutes: number;
  /**
   * @param isStopping becomes true when the server stops; what is under way is finished, nothing new begun.
   * @returns after how many milliseconds it wants to be done again; null: when its time comes.
   */
  readonly work: (isStopping: () => boolean) => Promise<number | null>;
};

/** Jobs in the database itself, so that several servers share them and a crash loses none. */
export type JobQueue = {
  readonly start: (jobs: readonly Job[]) => Promise<void>;
  /** Has a job done soon. A hint that may get lost with the process: what there is to do is in its own tables. */
  readonly wake: (name: string) => void;
  readonly stop: () => Promise<void>;
};

/** The schema of the queue's own tables. */
const SCHEMA = 'jobs';

/** How often another server's wake is looked for; our own is heard at once. Each look is one small query. */
const POLL_SECONDS = 10;

const STOP_MILLISECONDS = 10_000;

/** A queue in the installation's database. A fault of it is logged and goes no further: answers are taken without jobs. */
export function openJobQueue(config: Config, db: Database, log: Logger): JobQueue {
  const boss = new PgBoss({
    schema: SCHEMA,
    persistWarnings: false,
    ...(config.databaseUrl === null
      ? { db: jobDatabaseOf(db), backend: 'pglite' }
      : { connectionString: config.databaseUrl, max: 2 }),
  });
  boss.on('error', (error) => log.error({ err: error }, 'the job queue failed'));
  boss.on('warning', ({ message }) => log.warn({ warning: message }, 'the job queue warns'));
  const workers = new Map<string, string>();
  let isStopping = false;
  const begin = async ({ name, everyMinutes, work }: Job) => {
    // One waits at most, however often it was woken; and one that a crashed server had keeps no other from being done.
    await boss.createQueue(name, { policy: 'short', retryLimit: 0, deleteAfterSeconds: 3600 });
    const worker = await boss.work(name, { pollingIntervalSeconds: POLL_SECONDS }, async () => {
      const again = await work(() => isStopping).catch((error) => {
        log.error({ err: error, job: name }, 'a job failed');
        return null;
      });
      if (again !== null && !isStopping) await boss.send(name, {}, { startAfter: Math.ceil(again / 1000) });
    });
    workers.set(name, worker);
    await boss.schedule(name, `*/${everyMinutes} * * * *`);
  };
  const rouse = async (name: string) => {
    const worker = workers.get(name);
    if (worker === undefined || isStopping) return;
    await boss.send(name, {});
    boss.notifyWorker(worker);
  };
  return {
    start: async (jobs) => {
      await boss.start();
      for (const job of jobs) await begin(job);
      for (const { name } of jobs) await rouse(name);
    },
    wake: (name) => void rouse(name).catch((error) => log.error({ err: error }, 'a job was not woken')),
    stop: async () => {
      isStopping = true;
      await boss.stop({ graceful: true, timeout: STOP_MILLISECONDS });
    },
  };
}
