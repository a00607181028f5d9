import { statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { selectStaffByEmail } from '../../api/db/accounts.ts';
import { askServer } from '../../api/tasks/socket.ts';
import type { Told } from '../../api/tasks/task.ts';
import type { TaskName } from '../../api/tasks/tasks.ts';
import { type Installation, SIGN_IN, startInstallation } from '../support/installation.ts';

describe('the socket for commands', () => {
  let installation: Installation;
  beforeAll(async () => {
    installation = await startInstallation('embedded');
  });
  afterAll(() => installation.close());

  const ask = async (task: string, words: Record<string, unknown>) => {
    const told: Told[] = [];
    const input = { locale: 'en' as const, words, file: nothing() };
    await askServer(installation.deps.config.dataFolder, task as TaskName, input, (one) => told.push(one));
    return told;
  };

  it('is for the account that runs the server alone', () => {
    const { dataFolder } = installation.deps.config;
    expect(statSync(dataFolder).mode & 0o777).toBe(0o700);
    expect(statSync(join(dataFolder, 'socket')).mode & 0o777).toBe(0o600);
  });

  it('has the server do a task, and gives back what it tells', async () => {
    const told = await ask('account add', { email: 'nieuw@gemeente.example', name: 'Nieuw' });
    expect(told).toEqual([{ line: expect.stringContaining('nieuw@gemeente.example') }]);
    const { deps, municipality } = installation;
    expect(await selectStaffByEmail(deps.db, municipality.id, 'nieuw@gemeente.example')).toBeDefined();
  });

  it('gives back a refusal as it is, and words that make no sense as a failure', async () => {
    await expect(ask('account add', { email: SIGN_IN.email, name: 'X' })).rejects.toMatchObject({
      problem: { code: 'account.exists' },
    });
    await expect(ask('account add', { email: 'geen adres', name: 'X' })).rejects.toThrow('email');
    await expect(ask('toString', {})).rejects.toThrow('There is no task toString.');
  });

  it('is gone while the server is stopped', async () => {
    await installation.whileAway(async () => {
      await expect(ask('account reset', { email: SIGN_IN.email })).rejects.toMatchObject({ code: 'ENOENT' });
    });
    expect(await ask('account reset', { email: SIGN_IN.email })).toHaveLength(1);
  });
});

async function* nothing(): AsyncGenerator<Uint8Array> {}
