import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { tableFromIPC } from 'apache-arrow';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AnalysisBody, analysisSchema } from '../../api/contract/analysis/analysis.ts';
import { subjectOf } from '../support/analysis.ts';
import { startShell } from '../support/program.ts';
import { type FileShape, fileOf, RATING_HEADER, ratingFile } from '../support/rating-file.ts';

const THEMES = ['player', 'goals', 'relations'];
const CRITERIA = THEMES.flatMap((theme) => [1, 2, 3, 4].map((number) => `${theme}.${number}`));

const isValid = new Ajv2020({ strict: true, allErrors: true }).compile(analysisSchema());

type Answer = { readonly code: number | null; readonly output: Buffer; readonly errors: string };

/** Runs the command as it is run from a checkout, with this on standard input. */
async function analyse(input: string | Buffer, ...options: readonly string[]): Promise<Answer> {
  const words = ['api/cli/main.ts', 'analyse', '-', ...options];
  const child = spawn(process.execPath, words, { env: { DATA_DIR: '/nowhere', DATABASE_URL: 'postgres://nowhere' } });
  child.stdin.end(input);
  const output: Buffer[] = [];
  const errors: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, output: Buffer.concat(output), errors: Buffer.concat(errors).toString() };
}

/** The analysis of a file without faults, which keeps to the schema and names no respondent. */
async function analysed(file: string | Buffer, ...options: readonly string[]): Promise<AnalysisBody> {
  const { code, output, errors } = await analyse(file, ...options);
  expect([code, errors]).toEqual([0, '']);
  expect(output.toString()).not.toMatch(/NaN|Infinity|undefined|Geheim/);
  const body = JSON.parse(output.toString());
  isValid(body);
  expect(isValid.errors).toBeNull();
  return body as AnalysisBody;
}

describe('npm run -s cli -- analyse', { timeout: 90_000 }, () => {
  it('computes what can be checked by head', async () => {
    const body = await analysed(
      fileOf(
        '2025,Wonen,Gemeente,municipality,m1,trust.open,4',
        '2025,Wonen,Gemeente,municipality,m2,trust.open,5',
        '2025,Wonen,A,partner,r1,trust.open,1',
        '2025,Wonen,B,partner,r2,trust.open,2',
        '2025,Wonen,B,partner,r3,trust.open,3',
        '2025,Wonen,B,partner,r4,trust.open,4',
        '2025,Wonen,B,partner,r5,trust.open,',
      ),
    );
    const { municipality, partners, gap, between, organisations } = subjectOf(body, 'trust.open');
    expect(municipality).toMatchObject({ n: 2, mean: 4.5, distribution: [0, 0, 0, 1, 1] });
    expect(partners).toMatchObject({ n: 4, cannotJudge: 1, mean: 2.5, organisations: 2, meanOfMeans: 2 });
    expect(gap).toMatchObject({ value: 2.5, class: 'higher', interval: null, reasons: { interval: 'too-few' } });
    // Of 8 pairs the municipality is higher in 7 and level in one.
    expect(gap).toMatchObject({ delta: 7 / 8, superiority: 15 / 16, deltaByOrganisation: (1 + 5 / 6) / 2 });
    expect(between).toMatchObject({ h: null, reasons: { h: 'few-partners' } });
    expect(organisations['B']).toMatchObject({ n: 3, mean: 3, sd: 1, shrunken: null });
    expect(body.waves[0]?.themes['trust']).toMatchObject({ gap: { value: 2.5 } });
    expect(body.waves[0]).toMatchObject({
      wave: '2025',
      coalition: 'Wonen',
      attribution: 'organisation',
      change: null,
    });
  });

  const shape: FileShape = { seed: 7, partners: [1, 2, 3, 4, 5], municipality: 4, criteria: CRITERIA };

  it('gives the long table as CSV and as Arrow, with the same figures', async () => {
    const file = ratingFile(shape);
    const { output } = await analyse(file, '--format', 'csv');
    const rows = parse(output, { columns: true }) as Record<string, string>[];
    const table = tableFromIPC((await analyse(file, '--format', 'arrow')).output);
    expect(table.numRows).toBe(rows.length);
    expect(table.toArray().map((row) => String(row.value ?? ''))).toEqual(rows.map(({ value }) => value));
    const { municipality } = subjectOf(await analysed(file), 'goals.1');
    const mean = rows.find(
      ({ subject, party, measure }) => `${subject} ${party} ${measure}` === 'goals.1 municipality mean',
    );
    expect(Number(mean?.['value'])).toBe(municipality?.mean);
    for (const { value, word, reason, measure } of rows) {
      const isOne = [value, word, reason].filter((cell) => cell !== '').length === 1;
      expect(isOne || measure === 'fragile.by', JSON.stringify({ measure, value, word, reason })).toBe(true);
    }
  });

  it('gives a page in either language, without a respondent in it', async () => {
    const names = ratingFile(shape).replaceAll('Partner 1', '"Stichting ""De <b>Brug"""');
    for (const language of ['nl', 'en']) {
      const { code, output } = await analyse(names, '--format', 'html', '--language', language);
      expect(code).toBe(0);
      expect(output.toString()).toContain(`<html lang="${language}">`);
      expect(output.toString()).toContain('Stichting &#34;De &#60;b&#62;Brug&#34;');
      expect(output.toString()).not.toMatch(/NaN|Infinity|undefined|Geheim|null/);
    }
  });

  it('makes names harmless that a spreadsheet takes for formulas', async () => {
    const file = ratingFile(shape).replaceAll('Partner 1', '=1+1');
    const { output } = await analyse(file, '--format', 'csv');
    expect(output.toString()).toContain(",'=1+1,");
    expect(output.toString()).not.toContain(',=1+1,');
    expect(Object.keys(subjectOf(await analysed(file), 'goals.1').organisations)).toContain('=1+1');
  });

  it('withholds in confidence what one person could be known by', async () => {
    const file = ratingFile({ ...shape, partners: [1, 4, 5] });
    const body = await analysed(file, '--attribution', 'confidential');
    expect(subjectOf(body, 'goals.1').organisations['Partner 1'] ?? { withheld: true }).toEqual({ withheld: true });
    const { output } = await analyse(file, '--attribution', 'confidential', '--format', 'html');
    expect(output.toString()).toContain('Niet getoond, zodat niemand kan zien wat één persoon antwoordde.');
  });

  describe('with a faulty file', () => {
    const faulty = async (input: string | Buffer, ...options: readonly string[]): Promise<string> => {
      const { code, output, errors } = await analyse(input, ...options);
      expect([code, output.length]).toEqual([2, 0]);
      return errors;
    };

    it('names every line with what to do, and gives no figures', async () => {
      const lines = [
        '2025,Wonen,A,partner,r1,q,4',
        '2025,Wonen,A,partner,r1,q,5',
        '2025,Wonen,A,municipality,r2,q,5',
        '2025,Wonen,B,voorzitter,r3,q,5',
        '2025,Wonen,B,partner,r3,q,6',
        '2025,Wonen,B,partner,,q,5',
        '2025,Wonen,B',
      ];
      const errors = await faulty(fileOf(...lines), '--language', 'en', '--format', 'html');
      expect(
        errors
          .split('\n')
          .slice(1)
          .map((line) => line.split(':')[0]),
      ).toEqual([...[3, 4, 5, 6, 7, 8].map((line) => `Line ${line}`), '']);
      expect(errors).toContain('6 lines are wrong');
      expect(await faulty(fileOf(...lines))).toContain('Regel 6: “6” is geen score. Gebruik een heel getal van 1');
    });

    it('names a hundred of them and counts the others', async () => {
      const lines = Array.from({ length: 123 }, (_, i) => `2025,Wonen,A,partner,r${i},q,9`);
      const errors = await faulty(fileOf(...lines));
      expect(errors.match(/Regel \d+:/g)?.length).toBe(100);
      expect(errors).toMatch(/En nog 23 regels\.\n$/);
    });

    it.each([
      ['is empty', '', 'geen beoordelingen'],
      ['has a header only', `${RATING_HEADER}\n`, 'geen beoordelingen'],
      ['has other columns', 'naam;cijfer\nA;4\n', 'Niet alle kolommen'],
      ['is no CSV', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0xff, 0xfe]), 'Niet alle kolommen'],
      ['has a quotation mark too many', `${RATING_HEADER}\n2025,Wonen,"A,partner,r,q,4\n`, 'aanhalingstekens'],
    ])('that %s it says so', async (_what, input, sentence) => {
      expect(await faulty(input)).toContain(sentence);
    });
  });

  describe('from a terminal', () => {
    let folder: string;
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'samenspiegel-analyse-'));
      writeFileSync(join(folder, 'ratings.csv'), ratingFile({ ...shape, partners: Array(40).fill(3) }));
    });
    afterAll(() => rmSync(folder, { recursive: true }));
    const run = async (command: string) => {
      const shell = startShell(command.replaceAll('FOLDER', folder), { DATA_DIR: '/nowhere' }, process.cwd());
      return { code: await shell.ended, output: shell.output(), errors: shell.errors() };
    };

    it('reads the file that is named, and says when it cannot', async () => {
      const good = await run('npm run -s cli -- analyse FOLDER/ratings.csv');
      expect([good.code, good.output.slice(0, 1)]).toEqual([0, '{']);
      for (const file of ['FOLDER/nothing.csv', 'FOLDER']) {
        const { code, output, errors } = await run(`npm run -s cli -- analyse ${file} --language en`);
        expect([code, output]).toEqual([2, '']);
        expect(errors).toContain('cannot be read');
      }
    });

    it('ends in silence when nobody reads on', async () => {
      const { code, output, errors } = await run(
        'set -o pipefail; node api/cli/main.ts analyse FOLDER/ratings.csv | head -c 5',
      );
      expect([code, output, errors]).toEqual([0, '{\n  "', '']);
    });

    it.each([['--format xml'], ['--attribution nobody'], ['--language fr'], ['--nonsense'], ['another.csv']])(
      'refuses %s, with 1',
      async (words) => {
        const { code, output, errors } = await run(`node api/cli/main.ts analyse FOLDER/ratings.csv ${words}`);
        expect([code, output]).toEqual([1, '']);
        expect(errors).toContain('error:');
      },
    );
  });
});
