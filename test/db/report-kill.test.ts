import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildReport } from '../../analytics/report/build-report.ts';
import type { ReportContent } from '../../analytics/report/report-content.ts';
import { dayOf } from '../../api/actions/days.ts';
import type { Config } from '../../api/config.ts';
import { paths } from '../../api/contract/paths.ts';
import type { ReportDetailBody } from '../../api/contract/reports.ts';
import { type Deps, openDeps } from '../../api/deps.ts';
import { LEASE_MILLISECONDS, makeReports } from '../../api/jobs/make-reports.ts';
import { drawReportCharts } from '../../api/render/report/draw-charts.ts';
import { REPORT_FILES } from '../../api/render/report/files.ts';
import { type PackedFile, packFile } from '../../api/render/report/packed-file.ts';
import { renderReportFile } from '../../api/render/report/render-file.ts';
import { canonicalJson } from '../../survey/canonical.ts';
import { REPORT_PARTS } from '../../survey/report.ts';
import { type Client, makeClient } from '../support/client.ts';
import { allAnswered, prepareWave, submission } from '../support/coalition.ts';
import { databaseKinds, freshConfig, SIGN_IN } from '../support/installation.ts';
import { type Program, startProgram } from '../support/program.ts';

describe.each(databaseKinds)('a server that is killed while it makes a report on %s', (kind) => {
  let config: Config;
  let remove: () => void;
  let program: Program;
  beforeEach(async () => {
    ({ config, remove } = await freshConfig(kind));
  });
  afterEach(async () => {
    await program.kill();
    remove();
  });

  const start = async (): Promise<string> => {
    program = startProgram(['api/main.ts'], {
      ...{ PORT: String(config.port), DATA_DIR: config.dataFolder, DATABASE_URL: config.databaseUrl ?? '' },
      ...{ SECRET: config.secret, LOG_LEVEL: 'silent' },
    });
    return await program.untilItSays(/http.*\n/);
  };
  const signedIn = async (): Promise<Client> => {
    const [, code] = (await start()).match(/#(\S+)/) ?? [];
    const staff = makeClient(config.baseUrl);
    await staff.call('POST', paths.installation(), { code, municipality: 'Gemeente Testdam', name: 'C', ...SIGN_IN });
    await staff.call('POST', paths.signIn(), SIGN_IN);
    return staff;
  };

  it('has one edition after it, whole, with the bytes that it would have had', { timeout: 300_000 }, async () => {
    const staff = await signedIn();
    await holdWaveToday(staff);
    const year = Number(day(0).slice(0, 4));
    const wanted = { year, coalitionId: null, locale: 'nl', audience: 'executive', parts: REPORT_PARTS, ownTexts: {} };
    const { id } = (await staff.call('POST', paths.reports(), wanted)).body as ReportDetailBody;
    const reached = await untilPart(staff, id, 0.6);
    await program.kill();
    const deps = openDeps(config);
    const before = await storedIn(deps);
    await makeReports({ ...deps, now: () => new Date(Date.now() + LEASE_MILLISECONDS + 1000) }, () => false);
    const after = await storedIn(deps);
    const editions = await deps.db.selectFrom('report_edition').selectAll().execute();
    await deps.close();

    expect(reached).toBeLessThan(1);
    expect(editions.map(({ state, number, part_done }) => [state, number, part_done])).toEqual([['made', 1, 1]]);
    expect([...before.keys()]).not.toContain('report.zip');
    for (const [name, bytes] of before) expect(after.get(name)?.equals(bytes)).toBe(true);
    const content = JSON.parse(String(after.get('content.json'))) as ReportContent;
    const unharmed = await unharmedFiles(content, editions[0]?.asked_at ?? new Date(0));
    expect([...after.keys()].toSorted()).toEqual(['content.json', ...unharmed.keys()].toSorted());
    for (const [name, bytes] of unharmed) expect([name, after.get(name)?.equals(bytes)]).toEqual([name, true]);
  });
});

/** The same files, made in one go. */
async function unharmedFiles(content: ReportContent, madeAt: Date): Promise<ReadonlyMap<string, Uint8Array>> {
  const edition = { number: 1, madeOn: dayOf(madeAt), madeAt };
  const report = buildReport('nl', content, edition);
  const drawn = await drawReportCharts(report, content.style);
  const json = Buffer.from(canonicalJson(content));
  const read = { readContent: async () => content, readJson: async () => json };
  const whole = { report, style: content.style, drawn, ...read, locale: 'nl', edition } as const;
  const made = new Map<string, PackedFile>();
  for (const { name } of REPORT_FILES) made.set(name, await packFile(await renderReportFile(whole, name, made)));
  return new Map([...made].map(([name, { packed }]) => [name, gunzipSync(packed)]));
}

async function storedIn({ db }: Deps): Promise<ReadonlyMap<string, Buffer>> {
  const files = await db.selectFrom('report_file').select(['name', 'packed']).execute();
  return new Map(files.map(({ name, packed }) => [name, gunzipSync(packed)]));
}

/** Looks, and says how far it has come once it is that far, or further. */
async function untilPart(staff: Client, id: string, part: number): Promise<number> {
  for (;;) {
    const { partDone, state } = (await staff.call('GET', paths.report(id))).body as ReportDetailBody;
    if (state === 'failed') throw new Error('It failed.');
    if (partDone >= part) return partDone;
  }
}

async function holdWaveToday(staff: Client): Promise<void> {
  const { waveId, invitations } = await prepareWave(
    { staff, setNow: () => {} },
    { partners: ['Partner A', 'Partner B', 'Partner C'], opensOn: day(0), closesOn: day(7) },
  );
  for (const [i, { token }] of invitations.entries())
    await staff.call('PUT', paths.submission(token, crypto.randomUUID()), submission(allAnswered((i % 5) + 1)));
  await staff.call('PUT', paths.waveState(waveId), { state: 'closed' });
}

function day(later: number): string {
  return new Date(Date.now() + later * 86_400_000).toISOString().slice(0, 10);
}
