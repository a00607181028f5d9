import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeReports } from '../../api/jobs/make-reports.ts';
import { askServer } from '../../api/tasks/socket.ts';
import { holdCoalition } from '../support/held-coalition.ts';
import { type Installation, startInstallation } from '../support/installation.ts';
import { startProgram } from '../support/program.ts';

const OWN = 'Gemeente Testdam';

describe('npm run cli -- report', { timeout: 120_000 }, () => {
  let installation: Installation;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'samenspiegel-test-'));
    installation = await startInstallation('embedded');
    await holdCoalition(installation, 'Wonen en wijken', { 2026: { [OWN]: 5, 'Partner 1': 2, 'Partner 2': 3 } });
    installation.setNow(null);
  });
  afterAll(async () => {
    await installation.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const start = (...words: readonly string[]) => {
    const { port, dataFolder, secret } = installation.deps.config;
    const settings = { PORT: String(port), DATA_DIR: dataFolder, DATABASE_URL: '', SECRET: secret };
    return startProgram(['api/cli/main.ts', ...words], settings);
  };
  const command = async (...words: readonly string[]) => {
    const program = start(...words);
    const code = await program.ended;
    return { code, output: program.output(), errors: program.errors() };
  };

  it('has the server make it, tells how far it is, and keeps every file under a name that says what it is', async () => {
    const out = join(folder, 'server');
    const program = start('report', '--year', '2026', '--out', out, '--json');
    let ended = false;
    const ending = program.ended.then(() => {
      ended = true;
    });
    while (!ended) {
      await makeReports(installation.deps, () => false);
      await Promise.race([ending, new Promise(setImmediate)]);
    }
    const names = ['docx', 'html', 'pdf', 'xlsx', 'zip'].map((ending) => `jaarrapport-2026-uitgave-1.${ending}`);
    expect(readdirSync(out).toSorted()).toEqual(names);
    const { edition, files } = JSON.parse(program.output());
    expect([edition, files.toSorted()]).toEqual([1, names.map((name) => join(out, name))]);
    expect(program.errors()).toMatch(/\(\d+%\)\n/);
  });

  it('makes it by itself while the server is away, in the language and for the coalition that are asked for', async () => {
    const out = join(folder, 'alone');
    const wanted = ['--coalition', 'wonen EN wijken', '--language', 'en', '--format', 'pdf', '--audience', 'executive'];
    await installation.whileAway(async () => {
      const { code, output, errors } = await command('report', '--year', '2026', ...wanted, '--out', out);
      expect([code, errors === '']).toEqual([0, false]);
      expect(output).toBe(`Kept: ${join(out, 'annual-report-2026-wonen-en-wijken-edition-2.pdf')}\n`);
    });
    expect(
      readFileSync(join(out, readdirSync(out)[0] ?? ''))
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  });

  it('refuses a coalition that is not there and names the nearest, and a year in which nothing was closed', async () => {
    const words = { year: 2026, coalition: 'Bos', audience: 'council' };
    const asked = askServer(
      installation.deps.config.dataFolder,
      'report',
      { locale: 'nl', words, file: nothing() },
      () => {},
    );
    await expect(asked).rejects.toMatchObject({
      problem: { code: 'report.coalition-unknown', facts: { name: 'Bos', known: ['Wonen en wijken'] } },
    });
    const unknown = await command('report', '--year', '2026', '--coalition', 'Wonen en wijk', '--out', folder);
    expect([unknown.code, unknown.errors]).toEqual([
      1,
      'Er is geen coalitie met de naam Wonen en wijk. Bedoelt u: Wonen en wijken?\n',
    ]);
    const empty = await command('report', '--year', '2019', '--out', folder);
    expect([empty.code, empty.errors]).toMatchObject([
      1,
      expect.stringContaining('In 2019 is geen meetronde gesloten'),
    ]);
    expect((await command('report', '--year', 'dit', '--out', folder)).code).toBe(1);
  });

  describe('npm run cli -- check-archive', () => {
    const archive = () => join(folder, 'server', 'jaarrapport-2026-uitgave-1.zip');
    const check = async (change: (files: Record<string, Uint8Array>) => void) => {
      const files = unzipSync(readFileSync(archive()));
      change(files);
      const changed = join(folder, 'changed.zip');
      writeFileSync(changed, zipSync(files));
      const { code, errors } = await command('check-archive', changed);
      return [code, errors.replace(`${changed}: `, '')];
    };

    it('says that a package is as it was made', async () => {
      const { code, output } = await command('check-archive', archive());
      expect([code, output]).toEqual([0, `${archive()} is nog precies zoals het is gemaakt.\n`]);
    });

    it('names what was changed, is missing, or was put in', async () => {
      const other = new TextEncoder().encode('anders');
      const changed = await check((files) => {
        files['report.csv'] = other;
      });
      expect(changed).toEqual([1, 'report.csv is veranderd nadat het pakket is gemaakt.\n']);
      const missing = await check((files) => {
        delete files['report.pdf'];
      });
      expect(missing).toEqual([1, 'report.pdf ontbreekt.\n']);
      const extra = await check((files) => {
        files['brief.txt'] = other;
      });
      expect(extra).toEqual([1, 'brief.txt hoort niet in het pakket.\n']);
    });

    it('says so of what is no package, and of a file that is not there', async () => {
      const none = join(folder, 'none.zip');
      writeFileSync(none, 'geen zip');
      const { code, errors } = await command('check-archive', '--language', 'en', none);
      expect([code, errors]).toEqual([1, `${none}: this is no archive package, or it is damaged.\n`]);
      expect((await command('check-archive', join(folder, 'weg.zip'))).code).toBe(1);
    });
  });
});

async function* nothing(): AsyncGenerator<Uint8Array> {}
