import type { Told } from '../tasks/task.ts';

const BAR_WIDTH = 40;

/** Prints what a task tells: lines on stdout; on stderr its steps, and a progress bar when somebody is looking at it. */
export function showTold(told: Told): void {
  if ('line' in told) console.log(told.line);
  else if ('step' in told) console.error(told.step);
  else if ('part' in told && process.stderr.isTTY) process.stderr.write(barOf(told.part));
}

/** Drawn over itself; the last one ends its line. */
function barOf(part: number): string {
  const filled = Math.round(part * BAR_WIDTH);
  const percent = String(Math.floor(part * 100)).padStart(3);
  return `\r[${'#'.repeat(filled)}${' '.repeat(BAR_WIDTH - filled)}] ${percent}%${part >= 1 ? '\n' : ''}`;
}
