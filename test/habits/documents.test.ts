import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paths } from '../../api/contract/paths.ts';
import { type Checkout, copyCheckout, projectFiles } from '../support/checkout.ts';
import { makeClient } from '../support/client.ts';
import { freePort } from '../support/free-port.ts';
import { SIGN_IN } from '../support/installation.ts';
import { type Program, startShell } from '../support/program.ts';

const documents = projectFiles().filter((file) => file.endsWith('.md') && file !== 'LICENSE.md');

/** The commands of a document, block by block; `npm ci` has been done for every test that runs. */
function commandsOf(file: string): string[] {
  const blocks = [...readFileSync(file, 'utf8').matchAll(/^```sh\n(.*?)^```/gms)].map(
    ([, block]) => block?.trim() ?? '',
  );
  return blocks.map((block) => block.replace(/^npm ci( && |\n|$)/, '').trim()).filter((block) => block !== '');
}

describe('documents', () => {
  it.each(documents)('%s has no dead link', (file) => {
    const targets = [...readFileSync(file, 'utf8').matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(
      ([, target]) => target ?? '',
    );
    const local = targets.filter((target) => !/^(https?|mailto):/.test(target));
    expect(local.filter((target) => !existsSync(join(dirname(file), target)))).toEqual([]);
  });

  it.each(['README.md', 'docs/beheer.md'])('%s gives the same commands in both languages', (file) => {
    const commands = commandsOf(file);
    const half = commands.length / 2;
    expect(commands.slice(half)).toEqual(commands.slice(0, half));
  });

  it('CONTRIBUTING.md says of every dependency why it is there', () => {
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    const rows = [...readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/^\| (`[^|]+) \|/gm)].map(([, row]) => row ?? '');
    const listed = rows.flatMap((row) => [...row.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? ''));
    const patterns = listed.map((name) => new RegExp(`^${name.replaceAll('*', '[^/]*')}$`));
    const names = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
    expect(names.filter((name) => !patterns.some((pattern) => pattern.test(name)))).toEqual([]);
    for (const version of Object.values({ ...dependencies, ...devDependencies, ...optionalDependencies })) {
      expect(version).toMatch(/^\d/);
    }
  });

  it('the glossary’s Dutch words are those on the screen', () => {
    const rows = readFileSync('docs/glossary.md', 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('| '));
    const words = rows
      .slice(2)
      .flatMap((row) => (row.split('|')[2] ?? '').split(','))
      .map((word) => word.trim())
      .filter(Boolean);
    const texts = projectFiles()
      .filter((file) => /texts\/.*nl\.ts$|questionnaires\//.test(file))
      .map((file) => readFileSync(file, 'utf8').toLowerCase())
      .join('\n');
    expect(words.length).toBeGreaterThan(15);
    expect(words.filter((word) => !texts.includes(word))).toEqual([]);
  });
});

describe('the commands', { timeout: 120_000 }, () => {
  let checkout: Checkout;
  let program: Program | null = null;
  let settings: Record<string, string>;
  beforeAll(async () => {
    checkout = copyCheckout();
    settings = { PORT: String(await freePort()), BASE_URL: '', DATABASE_URL: '', SECRET: '', DATA_DIR: '' };
  });
  afterAll(async () => {
    await program?.kill();
    checkout.remove();
  });

  const start = async (command: string, ready: RegExp): Promise<string> => {
    program = startShell(command, settings, checkout.folder);
    return await program.untilItSays(ready);
  };
  const stop = async (): Promise<void> => {
    await program?.kill('SIGTERM');
    program = null;
  };

  it('of the README work in a fresh checkout', async () => {
    for (const command of new Set(commandsOf('README.md'))) {
      if (command === 'npm test') continue; // This is it.
      if (command.startsWith('npm run -s cli -- analyse')) {
        run(command);
        expect(readFileSync(join(checkout.folder, 'analysis.html'), 'utf8')).toContain('Wonen, 2025');
        continue;
      }
      expect(['npm run demo', 'npm start']).toContain(command);
      const said = await start(command, command === 'npm start' ? /#\S+\n/ : /Ctrl\+C/);
      expect(said).toContain(`http://localhost:${settings['PORT']}`);
      await stop();
    }
  });

  it('of the operator work one after the other', async () => {
    let health = 0;
    const both = commandsOf('docs/beheer.md');
    const commands = both.slice(0, both.length / 2);
    for (const command of commands) {
      const isCheck = command.startsWith('curl');
      if (!isCheck) await stop();
      if (command === 'npm start') await setUp(await start(command, /#\S+\n/));
      else run(command.replace('localhost:3000', `localhost:${settings['PORT']}`));
      health += isCheck ? 1 : 0;
    }
    expect(health).toBe(1);
    // What was restored is the installation that was kept: nothing is left to set up.
    expect(await start('npm start', /Samenspiegel: http.*\n/)).not.toContain('#');
  });

  const setUp = async (said: string): Promise<void> => {
    const [, code] = said.match(/#(\S+)/) ?? [];
    const wanted = { code, municipality: 'Gemeente Testdam', name: 'Eerste', ...SIGN_IN };
    const answer = await makeClient(`http://localhost:${settings['PORT']}`).call('POST', paths.installation(), wanted);
    expect(answer.status).toBe(201);
  };
  const run = (command: string): string =>
    execFileSync('bash', ['-ec', command], {
      cwd: checkout.folder,
      env: { ...process.env, ...settings },
      encoding: 'utf8',
    });
});
