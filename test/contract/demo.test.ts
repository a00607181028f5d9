import { lstatSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PromiseOutcome } from '../../analytics/facts/promise-outcome.ts';
import { findingSentence } from '../../analytics/findings/finding-sentence.ts';
import { findingsOf } from '../../analytics/findings/findings.ts';
import { clearDemoFolder } from '../../api/cli/demo/folder.ts';
import type { CoalitionsBody } from '../../api/contract/coalitions.ts';
import { ConversationBody } from '../../api/contract/conversation.ts';
import type { DashboardBody } from '../../api/contract/dashboard.ts';
import type { InvitationBody } from '../../api/contract/invitations.ts';
import { OverviewBody } from '../../api/contract/overview.ts';
import { paths } from '../../api/contract/paths.ts';
import { FolderInUse, lockFolder } from '../../api/db/embedded/lock.ts';
import { type Client, makeClient } from '../support/client.ts';
import { freePort } from '../support/free-port.ts';
import { type Program, startProgram } from '../support/program.ts';

type Summary = {
  url: string;
  signIn: { email: string; password: string };
  dashboards: { coalition: string; wave: string; url: string }[];
  invitations: { coalition: string; wave: string; organisation: string; role: string; url: string }[];
};

describe('npm run demo', () => {
  let folder: string;
  let program: Program;
  let summary: Summary;
  let staff: Client;
  const start = async (): Promise<Program> =>
    startProgram(['api/cli/demo.ts', '--json'], { PORT: String(await freePort()), DATA_DIR: folder });
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'samenspiegel-demo-test-'));
    program = await start();
    await program.untilItSays(/\n/);
    summary = JSON.parse(program.output()) as Summary;
    staff = makeClient(summary.url);
    await staff.call('POST', '/api/v1/auth/sign-in/email', summary.signIn);
  });
  afterAll(async () => {
    await program.kill('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  });

  const dashboardOf = async (coalition: string, wave: RegExp): Promise<DashboardBody> => {
    const found = summary.dashboards.find((one) => one.coalition === coalition && wave.test(one.wave));
    const [, id] = found?.url.match(/meetrondes\/([^/]+)/) ?? [];
    return (await staff.call('GET', paths.waveDashboard(id ?? ''))).body as DashboardBody;
  };
  const gapOn = ({ dashboard }: DashboardBody, id: string) => dashboard.gaps.find((row) => row.id === id);

  it('says on stdout exactly one line of JSON', () => {
    expect(program.output().match(/\n/g)).toHaveLength(1);
    expect(Object.keys(summary)).toEqual(['url', 'signIn', 'dashboards', 'invitations']);
  });

  it('has coalitions of 5, 8 and 12 partners with two waves or more each, and one of 4 in confidence', async () => {
    const { body } = await staff.call('GET', paths.coalitions());
    const { coalitions } = body as { coalitions: { partners: number; waves: unknown[] }[] };
    expect(coalitions.map(({ partners }) => partners).sort((a, b) => a - b)).toEqual([4, 5, 8, 12]);
    for (const { partners, waves } of coalitions) expect(waves.length).toBeGreaterThanOrEqual(partners === 4 ? 1 : 2);
    expect((await staff.call('GET', paths.installation())).body).toEqual({ ready: true, demo: true });
  });

  it('tells of a blind spot that stays, and of an improvement', async () => {
    const before = await dashboardOf('Wonen en wijken', /^Nulmeting/);
    const after = await dashboardOf('Wonen en wijken', /^Meetronde/);
    for (const wave of [before, after]) {
      expect(gapOn(wave, 'player.clear')?.gap).toMatchObject({ class: 'higher', certainty: 'higher' });
    }
    const gap = (wave: DashboardBody) => gapOn(wave, 'player.one-counter')?.gap?.value ?? 0;
    expect(gap(before) - gap(after)).toBeGreaterThan(1);
  });

  it('tells of a hidden strength, and of partners who are divided', async () => {
    const wave = await dashboardOf('Gezond en veilig opgroeien', /^Meetronde/);
    expect(gapOn(wave, 'player.connects-parties')?.gap).toMatchObject({ class: 'lower', certainty: 'firm' });
    const means = gapOn(wave, 'accountability.lean')?.dots.flatMap(({ mean }) => mean ?? []) ?? [];
    expect(Math.max(...means) - Math.min(...means)).toBeGreaterThanOrEqual(3);
  });

  it('tells of silence: an open wave in which a third of the partners has not answered', async () => {
    const { wave, dashboard } = await dashboardOf('Levendige dorpen', /^Meetronde/);
    const partners = dashboard.response.filter(({ role }) => role === 'partner');
    expect(wave.state).toBe('open');
    expect(partners.filter(({ submitted }) => submitted === 0)).toHaveLength(4);
  });

  it('has its stories told by the findings: blind spot and improvement, hidden strength and division, silence', async () => {
    const told = async (coalition: string) => {
      const { dashboard } = await dashboardOf(coalition, /^Meetronde/);
      const findings = findingsOf(dashboard);
      const found = findings.map(({ verdict, row }) => (verdict === 'found' ? row?.id : null));
      return { found, said: findings.map((finding) => findingSentence('nl', finding, dashboard)) };
    };
    expect((await told('Wonen en wijken')).found).toEqual(['player.clear', null, 'player.one-counter']);
    expect((await told('Gezond en veilig opgroeien')).found).toEqual([
      'player.connects-parties',
      'accountability.lean',
      null,
    ]);
    const silence = await told('Levendige dorpen');
    expect(silence.found[0]).toBe('contribution.letting-go');
    expect(silence.said[0]).toContain('Let op: 4 partners hebben niet geantwoord.');
  });

  it('asks for attention in the overview for exactly what each dashboard finds', async () => {
    const { body } = await staff.call('GET', paths.overview());
    const { coalitions } = OverviewBody.parse(body);
    const shown = coalitions.filter(({ rows }) => rows.length > 0);
    expect(shown.map(({ name }) => name)).toContain('Levendige dorpen');
    for (const { name, wave, found } of shown) {
      const { body: page } = await staff.call('GET', paths.waveDashboard(wave?.id ?? ''));
      const findings = findingsOf((page as DashboardBody).dashboard);
      const stands = findings.map(({ verdict, row }) => (verdict === 'found' ? row?.id : undefined));
      expect([name, found.gap?.id, found.divided?.id, found.change?.id]).toEqual([name, ...stands]);
    }
  });

  it('tells of promises: one that was kept, one that was not, and one that the other side is divided about', async () => {
    const outcomesOf = async (coalition: string) => {
      const { dashboard } = await dashboardOf(coalition, /^Meetronde/);
      const outcomes = (dashboard.facts?.promises ?? []) as readonly PromiseOutcome[];
      return outcomes.map(({ promise, result }) => [promise.owner.role, result]);
    };
    expect(await outcomesOf('Wonen en wijken')).toEqual([
      ['municipality', 'kept'],
      ['municipality', 'not-kept'],
      ['partner', 'kept'],
    ]);
    expect(await outcomesOf('Gezond en veilig opgroeien')).toEqual([
      ['municipality', 'partly'],
      ['partner', 'kept'],
    ]);
    expect(await outcomesOf('Levendige dorpen')).toEqual([
      ['municipality', 'not-kept'],
      ['partner', 'kept'],
    ]);
  });

  it('has talked about earlier waves: one gap is read alike, one is not, and partners replied to both', async () => {
    const { body } = await staff.call('GET', paths.coalitions());
    const { coalitions } = body as CoalitionsBody;
    for (const name of ['Wonen en wijken', 'Gezond en veilig opgroeien', 'Levendige dorpen']) {
      const waves = coalitions.find((one) => one.name === name)?.waves ?? [];
      const first = waves.find((wave) => wave.name.startsWith('Nulmeting'));
      const talk = ConversationBody.parse((await staff.call('GET', paths.conversation(first?.id ?? ''))).body);
      expect([name, talk.state, talk.gaps.map(({ reading }) => reading.outcome).toSorted()]).toEqual([
        name,
        'shared',
        ['agreed', 'disagreed'],
      ]);
    }
  });

  it('has something to say beside ratings: shares, wishes, remarks, and what the municipality expected', async () => {
    const { dashboard } = await dashboardOf('Wonen en wijken', /^Meetronde/);
    const { facts, gaps, organisations } = dashboard;
    const own = organisations.find(({ role }) => role === 'municipality')?.id;
    const share = facts?.shares.find(({ organisation }) => organisation === own);
    expect((share?.claimed ?? 0) - (share?.attributed ?? 0)).toBeGreaterThan(5);
    const remarks = facts?.comments ?? [];
    expect('length' in remarks && remarks.length).toBeGreaterThan(8);
    const player = gaps.find(({ id, kind }) => id === 'player' && kind === 'theme');
    expect(player?.prediction?.n).toBe(5);
    expect((player?.prediction?.mean ?? 0) - (player?.partners.meanOfMeans ?? 0)).toBeGreaterThan(0.3);
  });

  it('has a confidential wave, of which nothing names who said what', async () => {
    const { wave, dashboard } = await dashboardOf('Energie in de wijk', /^Nulmeting/);
    expect([wave.attribution, wave.state, dashboard.withheld]).toEqual(['confidential', 'closed', null]);
    const remarks = (dashboard.facts?.comments ?? []) as readonly { readonly organisation: unknown }[];
    expect(remarks.length).toBeGreaterThan(2);
    expect(remarks.every(({ organisation }) => organisation === null)).toBe(true);
    expect(dashboard.facts?.shares).toEqual([]);
  });

  it('lists the results that there are to see, and no others', async () => {
    expect(summary.dashboards.length).toBeGreaterThanOrEqual(6);
    for (const { coalition, wave, url } of summary.dashboards) {
      const [, id] = url.match(/meetrondes\/([^/]+)/) ?? [];
      const { dashboard } = (await staff.call('GET', paths.waveDashboard(id ?? ''))).body as DashboardBody;
      expect([coalition, wave, dashboard.gaps.length > 0]).toEqual([coalition, wave, true]);
    }
    const waves = new Set(summary.dashboards.map(({ wave }) => wave));
    expect(summary.invitations.some(({ wave }) => !waves.has(wave))).toBe(true);
  });

  it('lists links that are open and not answered yet, for both roles', async () => {
    expect(new Set(summary.invitations.map(({ role }) => role))).toEqual(new Set(['municipality', 'partner']));
    for (const { url } of summary.invitations) {
      const { body } = await staff.call('GET', paths.invitation(url.split('/').at(-1) ?? ''));
      const { wave, receipt, draft } = body as InvitationBody;
      expect([wave.state, receipt, draft.version]).toEqual(['open', null, 0]);
    }
  });

  it('empties a folder that is a link or a mount, and leaves the folder itself', () => {
    const own = mkdtempSync(join(tmpdir(), 'samenspiegel-demo-linked-'));
    const link = `${own}-link`;
    symlinkSync(own, link);
    clearDemoFolder(link);
    mkdirSync(join(own, 'database'));
    writeFileSync(join(own, 'database', 'old'), 'x');
    writeFileSync(join(own, 'secret'), 'x');
    clearDemoFolder(link);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readdirSync(own).sort()).toEqual(['demo-data', 'lock', 'lock.pid']);
    const unlock = lockFolder(link);
    writeFileSync(join(own, 'secret'), 'x');
    expect(() => clearDemoFolder(link)).toThrow(FolderInUse);
    expect(readdirSync(own)).toContain('secret');
    unlock();
    rmSync(own, { recursive: true });
    rmSync(link);
  });

  it('starts afresh in its own folder, and leaves any other folder alone', async () => {
    const running = await start();
    expect(await running.ended).toBe(1);
    expect(running.errors()).toContain('is al in gebruik');
    await program.kill('SIGTERM');
    program = await start();
    await program.untilItSays(/\n/);
    expect((JSON.parse(program.output()) as Summary).signIn.password).not.toBe(summary.signIn.password);
    const other = mkdtempSync(join(tmpdir(), 'samenspiegel-not-a-demo-'));
    writeFileSync(join(other, 'dierbaar.txt'), 'x');
    const refused = startProgram(['api/cli/demo.ts'], { PORT: String(await freePort()), DATA_DIR: other });
    expect(await refused.ended).toBe(1);
    expect(refused.errors()).toContain('is niet leeg en niet van een demo');
    rmSync(other, { recursive: true });
  });
});
