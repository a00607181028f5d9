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

/** Once per run: the pages and the kernel as they are now, a PostgreSQL server and a browser. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  mkdirSync('node_modules/.cache', { recursive: true });
  run('node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn');
  run('node_modules/assemblyscript/bin/asc.js', '--config', 'analytics/cube/kernel/asconfig.json');
  project.provide('chromiumFolder', await unpackChromium());
  const postgres = await startPostgres();
  project.provide('postgresUrl', postgres.url);
  return postgres.stop;
}

/** Built as for people: with the NODE_ENV of a test, React would come along as it is for its developers. */
function run(...command: string[]): void {
  execFileSync(process.execPath, command, { stdio: 'inherit', env: { ...process.env, NODE_ENV: 'production' } });
}
