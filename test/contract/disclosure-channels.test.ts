import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DashboardBody } from '../../api/contract/dashboard.ts';
import { paths } from '../../api/contract/paths.ts';
import { allAnswered, type PreparedWave, prepareWave, submission } from '../support/coalition.ts';
import { type Installation, startInstallation } from '../support/installation.ts';

const CANARY = 'kanarie';

describe('every channel of a confidential wave', () => {
  let installation: Installation;
  beforeAll(async () => {
    installation = await startInstallation('embedded');
  });
  afterAll(() => installation.close());

  /** Two organisations of which too few answered: these give each other's scores, in each theme a canary of a remark. */
  const answered = async (
    first: number,
    second: number,
    partners = ['Partner A', 'Partner B', 'Partner C', 'Partner D', 'Partner E'],
  ): Promise<PreparedWave> => {
    const wave = await prepareWave(installation, { attribution: 'confidential', partners });
    const scores = new Map([
      ['Partner A', first],
      ['Partner B', second],
    ]);
    for (const { token, organisation } of wave.invitations) {
      const remarks = { 'comment.player': CANARY, 'open.keep': CANARY };
      const answers = { ...allAnswered(scores.get(organisation) ?? 3), ...remarks };
      await installation.visitor.call('PUT', paths.submission(token, randomUUID()), submission(answers));
    }
    await installation.staff.call('PUT', paths.waveState(wave.waveId), { state: 'closed' });
    return wave;
  };

  const channelsOf = async ({ waveId, coalitionId, invitations }: PreparedWave) => {
    const staff = [
      paths.waveDashboard(waveId),
      paths.waveDashboardArrow(waveId),
      paths.wave(waveId),
      paths.waveMail(waveId),
      paths.coalition(coalitionId),
      paths.trend(coalitionId),
      `${paths.overview()}?year=2026`,
      paths.coalitionList(coalitionId, 'csv'),
      paths.coalitions(),
      paths.addressBook(),
      paths.addressBookList('csv'),
      paths.outbox(),
    ];
    const own = invitations.map(({ token }) => paths.invitation(token));
    const read = (client: Installation['staff']) => async (path: string) => {
      const { headers, content } = await client.download(path);
      return [path, headers.get('content-type') ?? '', await content.text()] as const;
    };
    return [
      ...(await Promise.all(staff.map(read(installation.staff)))),
      ...(await Promise.all(own.map(read(installation.visitor)))),
    ];
  };

  it('is without remarks, but for the dashboard where five people answered: there without organisation, in no order', async () => {
    const wave = await answered(1, 5);
    for (const [path, type, text] of await channelsOf(wave)) {
      expect([path, type]).not.toContain('application/problem+json; charset=utf-8');
      const isDashboard = path === paths.waveDashboard(wave.waveId) || path === paths.waveDashboardArrow(wave.waveId);
      expect([path, text.includes(CANARY)]).toEqual([path, isDashboard]);
    }
    const { body } = await installation.staff.call('GET', paths.waveDashboard(wave.waveId));
    const { facts } = (body as DashboardBody).dashboard;
    const remarks = (facts?.comments ?? []) as readonly { readonly role: string; readonly organisation: unknown }[];
    expect(new Set(remarks.map(({ role, organisation }) => `${role} ${organisation}`))).toEqual(
      new Set(['municipality null', 'partner null']),
    );
    expect(facts?.shares).toEqual([]);
  });

  it('is without remarks where fewer people answered', async () => {
    const wave = await answered(1, 5, ['Partner A', 'Partner B', 'Partner C', 'Partner D']);
    for (const [path, , text] of await channelsOf(wave)) {
      expect([path, text.includes(CANARY)]).toEqual([path, false]);
    }
  });

  it('is the same, whichever of two organisations that are withheld gave which scores', async () => {
    const [one, other] = [await answered(1, 5), await answered(5, 1)];
    const shown = async ({ waveId }: PreparedWave) => {
      const { body } = await installation.staff.call('GET', paths.waveDashboard(waveId));
      return JSON.stringify((body as { readonly dashboard: { readonly gaps: unknown } }).dashboard.gaps);
    };
    expect(await shown(one)).toBe(await shown(other));
    expect(JSON.parse(await shown(one)).at(1).partners).toMatchObject({ n: 5, mean: 3 });
  });
});
