import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connect } from '../../api/db/connect.ts';
import { freePort } from '../support/free-port.ts';
import { startProgram } from '../support/program.ts';

describe('an embedded database whose thread ends', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'samenspiegel-lost-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const open = async () => {
    const started = once(process, 'worker') as Promise<[Worker]>;
    const database = connect({ databaseUrl: null, dataFolder: folder });
    await sql`select 1`.execute(database.db);
    const [worker] = await started;
    return { ...database, worker };
  };

  it('refuses what was asked, what waits and what is asked later, and says that it is lost', async () => {
    const { db, worker, lost, close } = await open();
    const asked = [1, 2, 3].map(() => sql`select pg_sleep(60)`.execute(db));
    const transaction = db.transaction().execute((inside) => sql`select 1`.execute(inside));
    await Promise.all([
      ...[...asked, transaction].map((one) => expect(one).rejects.toThrow('has stopped')),
      worker.terminate(),
    ]);
    await expect(sql`select 1`.execute(db)).rejects.toThrow('has stopped');
    expect(await lost).toEqual(new Error('The embedded database has stopped.'));
    await close();
  });

  it('is not lost when it is closed, and lets the next one in', async () => {
    const { lost, close } = await open();
    await close();
    const outcome = await Promise.race([
      lost,
      open()
        .then(async (again) => again.close())
        .then(() => 'open again'),
    ]);
    expect(outcome).toBe('open again');
  });

  it('ends the server with exit code 1, so that a supervisor starts it again, and logs why', async () => {
    const program = startProgram(['test/db/lost-process.ts'], { PORT: String(await freePort()), DATA_DIR: folder });
    await program.untilItSays(/#\S+\n/);
    await program.kill('SIGUSR2');
    expect(await program.ended).toBe(1);
    expect(program.errors()).toContain('the database is lost');
    expect(program.errors()).toContain('The embedded database has stopped.');
  });
});
