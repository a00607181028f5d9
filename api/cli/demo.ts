import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildPages } from '../build-pages.ts';
import { givenDataFolder, readConfig } from '../config.ts';
import { migrate } from '../db/migrate.ts';
import { openDeps, randomCode } from '../deps.ts';
import { exitWith } from '../exit.ts';
import { exitWhenLost, serve, stopOnSignal } from '../serve.ts';
import { clearDemoFolder } from './demo/folder.ts';
import { loadDemo } from './demo/load.ts';
import { describeDemo, summaryOf } from './demo/summary.ts';

/**
 * `npm run demo`: a server with fresh, fictitious data in a folder of its own (DATA_DIR, else a temporary one).
 * With `--json`, exactly one line of JSON on stdout once it is ready; everything else goes to stderr.
 */
try {
  const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
  const given = givenDataFolder();
  const folder = given === null ? mkdtempSync(join(tmpdir(), 'samenspiegel-demo-')) : resolve(given);
  clearDemoFolder(folder);
  buildPages();
  const config = readConfig({
    DATA_DIR: folder,
    DATABASE_URL: '',
    SECRET: '',
    SMTP_URL: '',
    IMAP_URL: '',
    LOG_LEVEL: 'warn',
  });
  const deps = openDeps(config);
  exitWhenLost(deps);
  await migrate(deps.db);
  // Before anything runs by itself: these people answer at times that have passed, in waves that a job would seal.
  const demo = await loadDemo(deps, `demo-${randomCode()}`);
  const stop = await serve(deps, randomCode());
  stopOnSignal(async () => {
    await stop();
    if (given === null) rmSync(folder, { recursive: true, force: true });
  });
  const summary = await summaryOf(deps, demo);
  console.log(values.json ? JSON.stringify(summary) : describeDemo(summary));
} catch (error) {
  exitWith(error);
}
