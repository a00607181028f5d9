import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { inject } from 'vitest';
import { setUpInstallation } from '../../api/actions/set-up-installation.ts';
import { type Config, readConfig } from '../../api/config.ts';
import type { DatabaseKind } from '../../api/db/connect.ts';
import type { Municipality } from '../../api/db/municipalities.ts';
import { type Deps, openDeps } from '../../api/deps.ts';
import type { JobQueue } from '../../api/jobs/job-queue.ts';
import { jobsOf } from '../../api/jobs/jobs.ts';
import { serve } from '../../api/serve.ts';
import { type Client, makeClient } from './client.ts';
import { freePort } from './free-port.ts';
import { createDatabase } from './postgres.ts';

/** Every test that touches the database runs on both. */
export const databaseKinds: readonly DatabaseKind[] = ['embedded', 'postgresql'];

export const SIGN_IN = {
  email: 'coordinator.samenwerking@gemeente-testdam.example',
  password: 'een heel lang wachtwoord',
};
export const SET_UP_CODE = 'abcde-fghij-klmno-pqrst';

/** A running server on a database of its own. */
export type Installation = {
  readonly deps: Deps;
  readonly url: string;
  readonly municipality: Municipality;
  /** Signed in as the coordinator. */
  readonly staff: Client;
  /** Not signed in. */
  readonly visitor: Client;
  /** Moves the server's clock to this instant; null: back to the real time. */
  readonly setNow: (instant: string | null) => void;
  /** Does this while the server is stopped, and starts it again on the same address and data, also when it fails. */
  readonly whileAway: (work: () => Promise<void>) => Promise<void>;
  /** Has everything done that the server would do by itself by now; in a test it does nothing else by itself. */
  readonly runJobs: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Jobs that nobody starts: a test says itself when they are done. */
const dormantJobs: JobQueue = { start: async () => {}, wake: () => {}, stop: async () => {} };

export type InstallationOptions = {
  /** Settings by name, besides those that every test has. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Gets every line that is logged, the least important too. */
  readonly onLog?: (line: string) => void;
};

/** Starts an installation with its municipality and first account. */
export async function startInstallation(kind: DatabaseKind, options: InstallationOptions = {}): Promise<Installation> {
  const { deps, ...rest } = await startEmpty(kind, options);
  const wanted = { municipality: 'Gemeente Testdam', name: 'Coördinator', ...SIGN_IN, demo: false };
  const municipality = await setUpInstallation(deps, wanted);
  const staff = makeClient(rest.url);
  await staff.call('POST', '/api/v1/auth/sign-in/email', SIGN_IN);
  return { deps, municipality, staff, visitor: makeClient(rest.url), ...rest };
}

/** Starts a server that nobody has set up yet. */
export async function startEmpty(kind: DatabaseKind, { settings, onLog }: InstallationOptions = {}) {
  const { config, remove } = await freshConfig(kind, settings);
  let now: Date | null = null;
  const log = onLog && { log: pino({ level: 'debug', base: null }, { write: onLog }) };
  const open = (): Deps => ({ ...openDeps(config), now: () => now ?? new Date(), jobs: dormantJobs, ...log });
  const deps = open();
  let current = deps;
  let stop = await serve(deps, SET_UP_CODE);
  return {
    deps,
    url: config.baseUrl,
    setNow: (instant: string | null) => {
      now = instant === null ? null : new Date(instant);
    },
    whileAway: async (work: () => Promise<void>) => {
      await stop();
      try {
        await work();
      } finally {
        current = open();
        stop = await serve(current, SET_UP_CODE);
      }
    },
    runJobs: async () => {
      for (const { work } of jobsOf(current)) await work(() => false);
    },
    close: async () => {
      await stop();
      remove();
    },
  };
}

/** Settings for a database that is empty and a port that is free. */
export async function freshConfig(
  kind: DatabaseKind,
  given: InstallationOptions['settings'] = {},
): Promise<{ config: Config; remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'samenspiegel-test-'));
  const settings = {
    PORT: String(await freePort()),
    DATA_DIR: folder,
    DATABASE_URL: kind === 'postgresql' ? await createDatabase(inject('postgresUrl')) : '',
    SECRET: randomUUID() + randomUUID(),
    LOG_LEVEL: 'silent',
    MAIL_PER_MINUTE: '10000',
    ...given,
  };
  return { config: readConfig(settings, {}), remove: () => rmSync(folder, { recursive: true, force: true }) };
}
