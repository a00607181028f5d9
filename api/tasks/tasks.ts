import { addAccountTask, resetAccountTask } from './accounts.ts';
import { auditTask } from './audit.ts';
import { importRatingsTask } from './import-ratings.ts';
import { reportTask } from './report.ts';
import { resultsTask, wavesTask } from './results.ts';
import type { Task } from './task.ts';

/** Every task, by the words of its command. */
export const tasks = {
  'account add': addAccountTask,
  'account reset': resetAccountTask,
  audit: auditTask,
  'import-ratings': importRatingsTask,
  report: reportTask,
  results: resultsTask,
  waves: wavesTask,
} as const satisfies Readonly<Record<string, Task>>;

export type TaskName = keyof typeof tasks;

export function isTaskName(name: string): name is TaskName {
  return Object.hasOwn(tasks, name);
}
