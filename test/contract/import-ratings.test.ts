import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importRatings } from '../../api/actions/import-ratings.ts';
import { readRatings } from '../../api/actions/read-ratings.ts';
import type { CoalitionsBody } from '../../api/contract/coalitions.ts';
import type { DashboardBody } from '../../api/contract/dashboard.ts';
import { paths } from '../../api/contract/paths.ts';
import type { ProblemBody } from '../../api/contract/problem.ts';
import { samenwerkingswijzer } from '../../survey/questionnaires/samenwerkingswijzer.ts';
import { codeOf } from '../support/client.ts';
import { databaseKinds, freshConfig, type Installation, startInstallation } from '../support/installation.ts';
import { startProgram } from '../support/program.ts';

const HEADER = 'wave,coalition,organisation,role,respondent,criterion,score';

/** Lines written without wave and coalition, as they are in every test that needs no other. */
function fileOf(lines: readonly string[], wave = '2024', coalition = 'Wonen'): string {
  return [HEADER, ...lines.map((line) => `${wave},${coalition},${line}`)].join('\n');
}

describe.each(databaseKinds)('importing ratings, on %s', (kind) => {
  let installation: Installation;
  beforeAll(async () => {
    installation = await startInstallation(kind);
    installation.setNow('2026-03-10T10:00:00Z');
  });
  afterAll(() => installation.close());

  const read = async (text: string) => await readRatings(new TextEncoder().encode(text));
  const load = async (text: string) =>
    await importRatings(installation.deps, installation.municipality.id, await read(text), () => {});
  const coalitions = async () => {
    const { body } = await installation.staff.call('GET', paths.coalitions());
    return (body as CoalitionsBody).coalitions;
  };
  const coalition = async (name: string) => (await coalitions()).find((one) => one.name === name);
  const dashboard = async (waveId: string) =>
    (await installation.staff.call('GET', paths.waveDashboard(waveId))).body as DashboardBody;

  it.each([
    ['ratings.columns', 'wave;coalition\n2024;Wonen', { missing: 'organisation, role, respondent, criterion, score' }],
    ['ratings.quotes', `${HEADER}\n"2024,Wonen`, { line: 2 }],
    ['ratings.empty', HEADER, {}],
    ['ratings.empty', '', {}],
    ['ratings.many-criteria', fileOf(Array.from({ length: 1001 }, (_, i) => `A,partner,r1,q${i},4`)), { most: 1000 }],
    [
      'ratings.faulty',
      fileOf(['A,partner,r1,goals.effect,4', 'A,partner,r1,goals.realised,9', 'A,gast,r1,goals.realised,3']),
      {
        count: 2,
        faults: [
          { line: 3, fault: 'score', value: '9' },
          { line: 4, fault: 'role', value: 'gast' },
        ],
      },
    ],
  ])('refuses a file as %s', async (code, text, facts) => {
    await expect(read(text)).rejects.toMatchObject({ problem: { code, facts } });
  });

  it('refuses a wave that is to come, and a partner that has the municipality’s name, and stores nothing then', async () => {
    const before = await coalitions();
    const future = `${fileOf(['A,partner,r1,q,4'], '2025')}\n2027,Wonen,A,partner,r1,q,4`;
    await expect(load(future)).rejects.toMatchObject({
      problem: { code: 'ratings.wave-in-future', facts: { wave: '2027' } },
    });
    await expect(load(fileOf(['B,partner,r1,q,4', 'gemeente TESTDAM,partner,r1,q,4']))).rejects.toMatchObject({
      problem: { code: 'ratings.own-name' },
    });
    expect(await coalitions()).toEqual(before);
  });

  it('makes closed waves with their partners, and figures by organisation', async () => {
    const lines = [
      'De gemeente,municipality,m1,player.clear,5',
      'De gemeente,municipality,m2,player.clear,4',
      'A,partner,r1,player.clear,2',
      'A,partner,r2,player.clear,',
      'B,partner,r1,player.clear,3',
      'B,partner,r1,eigen.vraag,1',
    ];
    const imported = await load(`${fileOf(lines)}\n${fileOf(lines, '2025').split('\n').slice(1).join('\n')}`);
    expect(imported).toEqual({ coalitions: 1, waves: 2, responses: 10, ratings: 12 });
    const waves = (await coalition('Wonen'))?.waves ?? [];
    expect(waves.map(({ name, state, opensAt, closesAt }) => [name, state, opensAt, closesAt])).toEqual([
      ['2025', 'closed', '2024-12-31T23:00:00.000Z', '2025-12-31T23:00:00.000Z'],
      ['2024', 'closed', '2023-12-31T23:00:00.000Z', '2024-12-31T23:00:00.000Z'],
    ]);
    const { dashboard: figures } = await dashboard(waves[1]?.id ?? '');
    const clear = figures.gaps.find(({ id }) => id === 'player.clear');
    expect(clear).toMatchObject({
      municipality: { n: 2, mean: 4.5 },
      partners: { n: 2, cannotJudge: 1, mean: 2.5 },
      gap: { value: 2 },
    });
    expect(figures.gaps.find(({ id }) => id === 'eigen.vraag')?.partners).toMatchObject({ n: 1, mean: 1 });
    expect(figures.response.map(({ submitted }) => submitted)).toEqual([2, 2, 1]);
    expect(figures.withheld).toBeNull();
    expect(waves.map(({ imported }) => imported)).toEqual([true, true]);
  });

  it('leaves who took part in earlier years out of the coalition as it is', async () => {
    expect((await coalition('Wonen'))?.partners).toBe(0);
    const id = (await coalition('Wonen'))?.id ?? '';
    const added = await installation.staff.call('POST', paths.memberships(id), { name: 'a', kind: 'association' });
    expect(added.status).toBe(201);
    expect((await coalition('Wonen'))?.partners).toBe(1);
  });

  it('refuses a wave that the coalition has, whatever its letter case, and stores nothing of the file', async () => {
    await load(fileOf(['A,partner,r1,q,4'], 'Nulmeting', 'Zorg'));
    const text = `${fileOf(['A,partner,r1,q,4'], 'Najaar', 'ZORG')}\nNULMETING,Zorg,A,partner,r1,q,4`;
    await expect(load(text)).rejects.toMatchObject({ problem: { code: 'ratings.wave-exists' } });
    expect((await coalition('Zorg'))?.waves.map(({ name }) => name)).toEqual(['Nulmeting']);
  });

  it('takes the shipped questionnaire for a file with exactly its criteria', async () => {
    await load(
      fileOf(
        samenwerkingswijzer.criteria.map(({ id }) => `A,partner,r1,${id},3`),
        'Proef',
        'Energie',
      ),
    );
    const { rows } = await sql<{ edition_id: string }>`select edition_id from wave where name = 'Proef'`.execute(
      installation.deps.db,
    );
    expect(rows).toEqual([{ edition_id: samenwerkingswijzer.id }]);
  });

  it('takes a file over HTTP from staff alone, and answers a faulty one line by line', async () => {
    const post = (client: typeof installation.staff, text: string) =>
      client.call('POST', paths.ratingImports(), text, { 'content-type': 'text/csv' });
    expect(codeOf(await post(installation.visitor, fileOf([])))).toBe('session.missing');
    const faulty = await post(installation.staff, fileOf(['A,partner,r1,q,7'], '2024', 'Sport'));
    expect(codeOf(faulty)).toBe('ratings.faulty');
    expect((faulty.body as ProblemBody).detail).toContain('\nRegel 2: “7” is geen score.');
    expect(codeOf(await installation.staff.call('POST', paths.ratingImports(), {}))).toBe('ratings.empty');
    const { status, body } = await post(installation.staff, fileOf(['A,partner,r1,q,4'], '2024', 'Sport'));
    expect([status, body]).toEqual([201, { coalitions: 1, waves: 1, responses: 1, ratings: 1 }]);
  });

  it('serves every rating in the view for analysts', async () => {
    const { rows } = await sql<{ criterion: string; score: number | null }>`
      select criterion, score from rating join wave on wave.id = rating.wave_id
      join coalition on coalition.id = wave.coalition_id
      where wave.name = '2024' and coalition.name = 'Wonen' order by criterion, score`.execute(installation.deps.db);
    expect(rows.map(({ criterion, score }) => `${criterion} ${score}`)).toEqual([
      'eigen.vraag 1',
      'player.clear 2',
      'player.clear 3',
      'player.clear 4',
      'player.clear 5',
      'player.clear null',
    ]);
  });
});

describe('npm run cli -- import-ratings', { timeout: 90_000 }, () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'samenspiegel-ratings-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const command = async (config: { dataFolder: string; secret: string }, words: readonly string[]) => {
    const settings = { DATA_DIR: config.dataFolder, DATABASE_URL: '', SECRET: config.secret };
    const program = startProgram(['api/cli/main.ts', 'import-ratings', ...words], settings);
    return { code: await program.ended, output: program.output(), errors: program.errors() };
  };
  const fileWith = (text: string): string => {
    const file = join(folder, 'beoordelingen.csv');
    writeFileSync(file, text);
    return file;
  };

  it('founds the municipality of an empty installation, and names faulty lines before it does anything', async () => {
    const { config, remove } = await freshConfig('embedded');
    const faulty = await command(config, [fileWith(fileOf(['Gemeente Proefdam,municipality,m1,q,0']))]);
    expect(faulty.code).toBe(1);
    expect(faulty.errors).toContain('Regel 2: “0” is geen score.');
    const nobody = await command(config, [fileWith(fileOf(['A,partner,r1,q,4']))]);
    expect(nobody.errors).toContain('Samenspiegel is nog niet ingericht');
    const lines = ['Gemeente Proefdam,municipality,m1,q,5', 'A,partner,r1,q,4'];
    const { code, output } = await command(config, [fileWith(fileOf(lines)), '--language', 'en']);
    expect(code).toBe(0);
    expect(output).toContain('Made: Gemeente Proefdam.');
    expect(output).toContain('Imported: 2 ratings, 2 responses, 1 wave, 1 coalition.');
    remove();
  });

  it('works beside a running server, and says so when there is no such file', async () => {
    const installation = await startInstallation('embedded');
    const { config } = installation.deps;
    const { code, output } = await command(config, [fileWith(fileOf(['A,partner,r1,q,4']))]);
    expect([code, output]).toEqual([0, 'Ingelezen: 1 beoordeling, 1 antwoord, 1 meetronde, 1 coalitie.\n']);
    const { body } = await installation.staff.call('GET', paths.coalitions());
    expect((body as CoalitionsBody).coalitions.map(({ name }) => name)).toEqual(['Wonen']);
    const missing = await command(config, [join(folder, 'bestaat-niet.csv')]);
    expect([missing.code, missing.errors]).toEqual([1, expect.stringContaining('kan niet worden gelezen')]);
    await installation.close();
  });
});
