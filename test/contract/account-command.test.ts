import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setUpInstallation } from '../../api/actions/set-up-installation.ts';
import type { Config } from '../../api/config.ts';
import { paths } from '../../api/contract/paths.ts';
import { migrate } from '../../api/db/migrate.ts';
import { openDeps } from '../../api/deps.ts';
import { serve } from '../../api/serve.ts';
import { problemText } from '../../survey/texts/texts.ts';
import { makeClient } from '../support/client.ts';
import { databaseKinds, freshConfig, SIGN_IN } from '../support/installation.ts';
import { startProgram } from '../support/program.ts';

describe.each(databaseKinds)('npm run cli -- account, on %s', (kind) => {
  let config: Config;
  let remove: () => void;
  beforeAll(async () => {
    ({ config, remove } = await freshConfig(kind));
    const deps = openDeps(config);
    await migrate(deps.db);
    await setUpInstallation(deps, { municipality: 'Gemeente Testdam', name: 'Eerste', ...SIGN_IN, demo: false });
    await deps.close();
  });
  afterAll(() => remove());

  const command = async (words: readonly string[], change: Record<string, string> = {}) => {
    const settings = {
      PORT: String(config.port),
      DATA_DIR: config.dataFolder,
      DATABASE_URL: config.databaseUrl ?? '',
      SECRET: config.secret,
    };
    const program = startProgram(['api/cli/main.ts', ...words], { ...settings, ...change });
    return { code: await program.ended, output: program.output(), errors: program.errors() };
  };
  const passwordIn = (output: string) => output.match(/: (\S+)\n/)?.[1] ?? '';
  const signIn = async (email: string, password: string): Promise<number> => {
    const stop = await serve(openDeps(config), 'code');
    const { status } = await makeClient(config.baseUrl).call('POST', `${paths.auth()}/sign-in/email`, {
      email,
      password,
    });
    await stop();
    return status;
  };

  it('adds a colleague, who can sign in with the password that it shows', async () => {
    const { code, output } = await command(['account', 'add', 'tweede@gemeente.example', '--name', 'Tweede']);
    expect(code).toBe(0);
    expect(await signIn('tweede@gemeente.example', passwordIn(output))).toBe(200);
  });

  it('gives another password to who lost it', async () => {
    const { code, output } = await command(['account', 'reset', SIGN_IN.email, '--language', 'en']);
    expect(code).toBe(0);
    expect(output).toContain('Pass it on safely.');
    expect(await signIn(SIGN_IN.email, SIGN_IN.password)).toBe(401);
    expect(await signIn(SIGN_IN.email, passwordIn(output))).toBe(200);
  });

  it('works beside a running server', async () => {
    const stop = await serve(openDeps(config), 'code');
    const { code, output } = await command(['account', 'add', 'derde@gemeente.example', '--name', 'Derde']);
    const again = await command(['account', 'add', 'derde@gemeente.example', '--name', 'Derde']);
    await stop();
    expect(code).toBe(0);
    expect(await signIn('derde@gemeente.example', passwordIn(output))).toBe(200);
    expect(again.code).toBe(1);
    expect(again.errors).toContain('derde@gemeente.example');
  });

  it('says in a sentence what is wrong', async () => {
    const said = async (words: readonly string[], change = {}) => {
      const { code, errors } = await command(['account', ...words], change);
      expect(code).toBe(1);
      return errors.trim();
    };
    const sentence = (problem: Parameters<typeof problemText>[1]) => {
      const { title, detail } = problemText('nl', problem);
      return `${title}. ${detail}`;
    };
    const email = 'niemand@gemeente.example';
    expect(await said(['reset', email])).toBe(sentence({ code: 'account.unknown', facts: { email } }));
    expect(await said(['add', SIGN_IN.email, '--name', 'Nog eens'])).toBe(
      sentence({ code: 'account.exists', facts: { email: SIGN_IN.email } }),
    );
    expect(await said(['reset', 'geen adres'])).toContain('geen adres');
    const empty = mkdtempSync(join(tmpdir(), 'samenspiegel-empty-'));
    expect(await said(['add', email, '--name', 'X'], { DATA_DIR: empty, DATABASE_URL: '' })).toBe(
      sentence({ code: 'installation.empty', facts: {} }),
    );
    rmSync(empty, { recursive: true });
  });
});
