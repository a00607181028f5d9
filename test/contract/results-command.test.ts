import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paths } from '../../api/contract/paths.ts';
import { askServer } from '../../api/tasks/socket.ts';
import type { Told } from '../../api/tasks/task.ts';
import { allAnswered, type PreparedWave, prepareWave, submission } from '../support/coalition.ts';
import { type Installation, startInstallation } from '../support/installation.ts';
import { startProgram } from '../support/program.ts';

describe('npm run cli -- results', () => {
  let installation: Installation;
  let wave: PreparedWave;
  beforeAll(async () => {
    installation = await startInstallation('embedded');
    wave = await prepareWave(installation);
    for (const { token } of wave.invitations) {
      const path = paths.submission(token, randomUUID());
      await installation.visitor.call('PUT', path, submission(allAnswered(4)));
    }
    await installation.staff.call('PUT', paths.waveState(wave.waveId), { state: 'closed' });
  });
  afterAll(() => installation.close());

  const command = async (...words: readonly string[]) => {
    const { port, dataFolder, secret } = installation.deps.config;
    const settings = { PORT: String(port), DATA_DIR: dataFolder, DATABASE_URL: '', SECRET: secret };
    const program = startProgram(['api/cli/main.ts', ...words], settings);
    return { code: await program.ended, output: program.output(), errors: program.errors() };
  };

  it('keeps the same file as the page gives, while the server runs', async () => {
    const out = join(installation.deps.config.dataFolder, 'r.zip');
    const { code, output } = await command('results', wave.waveId, '--format', 'zip', '--out', out);
    expect([code, output]).toEqual([0, `Bewaard: ${out}\n`]);
    const { content } = await installation.staff.download(paths.waveResults(wave.waveId, 'zip'));
    expect(readFileSync(out).equals(Buffer.from(await content.arrayBuffer()))).toBe(true);
    expect(Object.keys(unzipSync(readFileSync(out)))).toContain('answers.csv');
  });

  it('writes to standard output, in the language that is asked for', async () => {
    const { output } = await command('--language', 'en', 'results', wave.waveId, '--format', 'csv', '--out', '-');
    expect(output).toContain('Is clear');
    const answers = await command('results', wave.waveId, '--format', 'answers', '--out', '-');
    expect(answers.output.split('\r\n')[0]).toContain('respondent;theme;about;criterion;score');
  });

  it('refuses what is no wave, and says so', async () => {
    for (const id of ['geen', randomUUID()]) {
      const { code, errors } = await command('results', id);
      expect([code, errors]).toEqual([1, 'Deze meetronde bestaat niet. Ga terug naar de coalitie.\n']);
    }
  });

  it('finds the ids of waves with the command waves', async () => {
    const told: Told[] = [];
    const input = { locale: 'nl' as const, words: {}, file: nothing() };
    await askServer(installation.deps.config.dataFolder, 'waves', input, (one) => told.push(one));
    expect(told).toEqual([
      { line: expect.stringMatching(`^${wave.waveId}\tgesloten\tCoalitie \\d+\tMeetronde 2026$`) },
    ]);
  });
});

async function* nothing(): AsyncGenerator<Uint8Array> {}
