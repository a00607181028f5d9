import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Outcome } from '../budget.ts';

const GIGABYTE = 2 ** 30;

/** What the country takes at most, the process and its generated ratings included. */
export function benchPeakMemory(): Outcome[] {
  const script = fileURLToPath(new URL('country.ts', import.meta.url));
  const { bytes } = JSON.parse(execFileSync(process.execPath, [script], { encoding: 'utf8' })) as { bytes: number };
  const ours = `${(bytes / GIGABYTE).toFixed(2)} GB`;
  return [
    { name: 'L: peak memory', against: '1 GB', ratio: bytes / GIGABYTE, must: { atMost: 1 }, ours, theirs: '1 GB' },
  ];
}
