import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { unpackChromium } from './chromium.ts';
import { startPostgres } from './postgres.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The PostgreSQL server of this run. */
    postgresUrl: string;
    /** Where Chromium stands unpacked. */
    chromiumFolder: string;
  }
}

/** Once per run: the pages as they are now, a PostgreSQL server and a browser. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  mkdirSync('node_modules/.cache', { recursive: true });
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
    stdio: 'inherit',
  });
  project.provide('chromiumFolder', await unpackChromium());
  const postgres = await startPostgres();
  project.provide('postgresUrl', postgres.url);
  return postgres.stop;
}
