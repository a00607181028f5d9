import type { Config } from '../config.ts';
import { FolderInUse } from '../db/embedded/lock.ts';
import { migrate } from '../db/migrate.ts';
import { type Deps, openDeps } from '../deps.ts';
import type { JobQueue } from '../jobs/job-queue.ts';
import { makeReports } from '../jobs/make-reports.ts';
import { askServer } from './socket.ts';
import type { TaskInput, Told } from './task.ts';
import { type TaskName, tasks } from './tasks.ts';

/**
 * Does a task on the installation's database; the server that has the embedded one open does it instead.
 * Throws FolderInUse when a process has it open that answers no commands, and whatever the task throws.
 */
export async function performTask(
  config: Config,
  name: TaskName,
  input: TaskInput,
  tell: (told: Told) => void,
): Promise<void> {
  const deps = openOrInUse(config);
  if (deps instanceof FolderInUse) return await askOrRefuse(config, name, input, tell, deps);
  const { jobs, settled } = ownJobs(deps);
  try {
    await migrate(deps.db);
    await tasks[name]({ ...deps, jobs }, input, tell);
  } finally {
    await settled();
    await deps.close();
  }
}

/** Here no server works off its queue: a report that a command asks for is made by the command itself. */
function ownJobs(deps: Deps): { readonly jobs: JobQueue; readonly settled: () => Promise<void> } {
  let making: Promise<unknown> = Promise.resolve();
  const wake = (name: string) => {
    if (name === 'make-reports') making = makeReports(deps, () => false);
  };
  return { jobs: { ...deps.jobs, wake }, settled: async () => void (await making) };
}

function openOrInUse(config: Config): Deps | FolderInUse {
  try {
    return openDeps(config);
  } catch (error) {
    if (error instanceof FolderInUse) return error;
    throw error;
  }
}

async function askOrRefuse(
  config: Config,
  name: TaskName,
  input: TaskInput,
  tell: (told: Told) => void,
  inUse: FolderInUse,
): Promise<void> {
  try {
    await askServer(config.dataFolder, name, input, tell);
  } catch (error) {
    throw ['ENOENT', 'ECONNREFUSED'].includes((error as NodeJS.ErrnoException).code ?? '') ? inUse : error;
  }
}
