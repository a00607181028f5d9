import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DashboardBody } from '../../api/contract/dashboard.ts';
import { paths } from '../../api/contract/paths.ts';
import { TrendBody } from '../../api/contract/trend.ts';
import type { WaveDetailBody } from '../../api/contract/waves.ts';
import { codeOf } from '../support/client.ts';
import { prepareWave } from '../support/coalition.ts';
import { databaseKinds, type Installation, startInstallation } from '../support/installation.ts';
import { holdWave } from '../support/waves.ts';

describe.each(databaseKinds)('a coalition over the years on %s', (kind) => {
  let installation: Installation;
  beforeAll(async () => {
    installation = await startInstallation(kind);
  });
  afterAll(() => installation.close());

  const trendOf = async (coalitionId: string) => {
    const { status, body } = await installation.staff.call('GET', paths.trend(coalitionId));
    expect(status).toBe(200);
    return TrendBody.parse(body);
  };
  const own = 'Gemeente Testdam';
  const coalition = async (partners: readonly string[] = ['Partner A', 'Partner B']) =>
    (await prepareWave(installation, { partners, open: false })).coalitionId;
  const stateOf = async (waveId: string) =>
    ((await installation.staff.call('GET', paths.wave(waveId))).body as WaveDetailBody).state;

  it('is refused to who is not signed in, and of a coalition that is not there', async () => {
    expect(codeOf(await installation.visitor.call('GET', paths.trend(randomUUID())))).toBe('session.missing');
    expect(codeOf(await installation.staff.call('GET', paths.trend(randomUUID())))).toBe('coalition.unknown');
    expect(codeOf(await installation.staff.call('GET', paths.trend('no-id')))).toBe('coalition.unknown');
  });

  it('has no waves before one can be shown', async () => {
    const coalitionId = await coalition();
    expect(await trendOf(coalitionId)).toMatchObject({ waves: [], organisations: [], themes: [] });
  });

  it('shows each wave exactly as its dashboard does, the first one first, with who joined and left', async () => {
    const coalitionId = await coalition(['Partner A', 'Partner B', 'Partner C']);
    const first = await holdWave(installation, coalitionId, {
      year: 2025,
      scores: { [own]: 4, 'Partner A': 2, 'Partner B': 3 },
    });
    const second = await holdWave(installation, coalitionId, {
      year: 2026,
      scores: { [own]: 4, 'Partner B': 4, 'Partner C': 5 },
    });
    const { waves, organisations } = await trendOf(coalitionId);
    const nameOf = (id: string) => organisations.find((one) => one.id === id)?.name;
    expect(waves.map(({ id, name }) => [id, name])).toEqual([
      [first, 'Ronde 2025'],
      [second, 'Ronde 2026'],
    ]);
    expect(waves[1]?.joined?.map(nameOf)).toEqual(['Partner C']);
    expect(waves[1]?.left?.map(nameOf)).toEqual(['Partner A']);
    for (const { id, rows } of waves) {
      const { body } = await installation.staff.call('GET', paths.waveDashboard(id));
      expect(rows).toEqual((body as DashboardBody).dashboard.gaps);
    }
  });

  it('shows an open wave once somebody has looked at its results, and is no such look itself', async () => {
    const coalitionId = await coalition();
    const scores = { [own]: 4, 'Partner A': 2 };
    const open = await holdWave(installation, coalitionId, { year: 2026, scores, closed: false });
    expect(await stateOf(open)).toBe('open');
    expect((await trendOf(coalitionId)).waves).toEqual([]);
    await installation.staff.call('GET', paths.waveDashboard(open));
    expect((await trendOf(coalitionId)).waves).toMatchObject([{ id: open, isOpen: true }]);
  });

  it('leaves out a wave that nobody answered', async () => {
    const coalitionId = await coalition();
    await holdWave(installation, coalitionId, { year: 2025, scores: {} });
    const answered = await holdWave(installation, coalitionId, { year: 2026, scores: { [own]: 4, 'Partner A': 2 } });
    expect((await trendOf(coalitionId)).waves).toMatchObject([{ id: answered, joined: null, left: null }]);
  });
});
