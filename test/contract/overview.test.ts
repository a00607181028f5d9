import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findingsOf } from '../../analytics/findings/findings.ts';
import type { DashboardBody } from '../../api/contract/dashboard.ts';
import { OverviewBody } from '../../api/contract/overview.ts';
import { paths } from '../../api/contract/paths.ts';
import { codeOf } from '../support/client.ts';
import { allAnswered, prepareWave, type WantedWave } from '../support/coalition.ts';
import { databaseKinds, type Installation, startInstallation } from '../support/installation.ts';
import { holdWave } from '../support/waves.ts';

const OWN = 'Gemeente Testdam';

describe.each(databaseKinds)('the overview of a year on %s', (kind) => {
  let installation: Installation;
  beforeAll(async () => {
    installation = await startInstallation(kind);
  });
  afterAll(() => installation.close());

  const overviewOf = async (year: number) => {
    const { status, body } = await installation.staff.call('GET', `${paths.overview()}?year=${year}`);
    expect(status).toBe(200);
    return OverviewBody.parse(body);
  };
  const coalition = async (wanted: WantedWave = {}) =>
    (await prepareWave(installation, { partners: ['Partner A', 'Partner B', 'Partner C'], open: false, ...wanted }))
      .coalitionId;
  const found = async (year: number, coalitionId: string) =>
    (await overviewOf(year)).coalitions.find(({ id }) => id === coalitionId);

  it('is refused to who is not signed in, and of a year that is none', async () => {
    expect(codeOf(await installation.visitor.call('GET', paths.overview()))).toBe('session.missing');
    for (const query of ['?year=', '?year=abc', '?year=1850', '?year=2026&year=2025', '?jaar=2026']) {
      expect([query, codeOf(await installation.staff.call('GET', paths.overview() + query))]).toEqual([
        query,
        'request.invalid',
      ]);
    }
  });

  it('is of the present year when none is asked for, also without any coalition', async () => {
    installation.setNow('2026-06-01T10:00:00Z');
    const { body } = await installation.staff.call('GET', paths.overview());
    expect(OverviewBody.parse(body)).toMatchObject({ year: 2026, years: [2026], coalitions: [], types: [] });
  });

  it('shows the themes of a coalition as the dashboard of its last wave does, but for the organisations', async () => {
    const id = await coalition();
    const scores = { [OWN]: 5, 'Partner A': 2, 'Partner B': 2, 'Partner C': 3 };
    await holdWave(installation, id, { year: 2025, scores: { ...scores, 'Partner A': 4 } });
    const wave = await holdWave(installation, id, { year: 2026, scores });
    const { body } = await installation.staff.call('GET', paths.waveDashboard(wave));
    const { gaps } = (body as DashboardBody).dashboard;
    const themes = gaps.filter(({ kind: one, subject }) => one === 'theme' && subject === 'municipality');
    const shown = await found(2026, id);
    expect(shown?.wave?.id).toBe(wave);
    expect(shown?.rows).toEqual(
      themes.map(({ gap, ...row }) => ({
        ...row,
        dots: [],
        unscored: [],
        between: null,
        gap: { ...gap, silence: null },
      })),
    );
    expect(shown?.rows[0]?.change).toMatchObject({
      municipality: 0,
      commonPartners: { organisations: 3, value: -2 / 3 },
    });
    expect(shown?.response).toEqual({ asked: 3, given: 3 });
    const finding = findingsOf({ gaps }).map(({ verdict, row }) => (verdict === 'found' ? row?.id : undefined));
    expect([shown?.found.gap?.id, shown?.found.divided?.id, shown?.found.change?.id]).toEqual(finding);
    expect((await found(2025, id))?.rows[0]).toMatchObject({ change: null, partners: { meanOfMeans: 3 } });
  });

  it('asks for attention for what the dashboard finds, also on a criterion, and finds nothing where that does not', async () => {
    const [clear, calm] = [await coalition({ people: 5 }), await coalition({ people: 5 })];
    const scores = (organisation: string, person: number) => {
      const own = organisation === OWN;
      return { ...allAnswered(3 + (person % 2)), 'contribution.letting-go': own ? 5 : 1 };
    };
    const wave = await holdWave(installation, clear, { year: 2026, scores });
    await holdWave(installation, calm, { year: 2026, scores: (_, person) => allAnswered(3 + (person % 2)) });
    const { body } = await installation.staff.call('GET', paths.waveDashboard(wave));
    const { gaps } = (body as DashboardBody).dashboard;
    const [gap] = findingsOf({ gaps });
    expect([gap.verdict, gap.row?.id]).toEqual(['found', 'contribution.letting-go']);
    for (const look of [1, 2]) {
      const shown = await found(2026, clear);
      expect([look, shown?.attention]).toMatchObject([look, [{ reason: 'higher', row: gap.row }]]);
      const row = gaps.find(({ id }) => id === 'contribution.letting-go');
      expect(shown?.found.gap).toMatchObject({ gap: { value: row?.gap?.value }, dots: [], unscored: [] });
    }
    expect(await found(2026, calm)).toMatchObject({
      found: { gap: null, divided: null, change: null },
      attention: [],
    });
  });

  it('says of a coalition without a wave in the year that there was none, from its beginning to its end', async () => {
    const id = await coalition();
    expect(await found(2025, id)).toMatchObject({ wave: null, rows: [], attention: [{ reason: 'no-wave' }] });
    expect(await found(2024, id)).toBeUndefined();
  });

  it('says of a wave that few or none answered what it can', async () => {
    const [few, none] = [await coalition(), await coalition()];
    await holdWave(installation, few, { year: 2026, scores: { [OWN]: 4, 'Partner A': 4 } });
    await holdWave(installation, none, { year: 2026, scores: {} });
    expect((await found(2026, few))?.attention).toEqual([{ reason: 'low-response', asked: 3, given: 1 }]);
    expect(await found(2026, none)).toMatchObject({ rows: [], attention: [{ reason: 'no-answers' }] });
  });

  it('shows an open wave once somebody has looked at its results, and is no such look itself', async () => {
    const id = await coalition();
    const open = await holdWave(installation, id, {
      year: 2026,
      scores: { [OWN]: 4, 'Partner A': 4 },
      closed: false,
    });
    expect(await found(2026, id)).toMatchObject({ wave: { id: open, state: 'open' }, rows: [], attention: [] });
    await installation.staff.call('GET', paths.waveDashboard(open));
    expect((await found(2026, id))?.rows).toHaveLength(5);
  });

  it('shows of a confidential wave what its dashboard shows', async () => {
    const id = await coalition({ colleagues: 4 });
    const scores = { [OWN]: 4, 'Partner A': 3, 'Partner B': 3, 'Partner C': 3 };
    const wave = await holdWave(installation, id, { year: 2026, attribution: 'confidential', scores });
    const { body } = await installation.staff.call('GET', paths.waveDashboard(wave));
    const { gaps } = (body as DashboardBody).dashboard;
    const themes = gaps.filter(({ kind: one, subject }) => one === 'theme' && subject === 'municipality');
    const shown = await found(2026, id);
    expect(shown?.rows).toEqual(themes.map((row) => ({ ...row, dots: [], unscored: [] })));
    expect(shown?.wave?.attribution).toBe('confidential');
  });

  it('tells how kinds of partners see the municipality, from three organisations that are shown by name on', async () => {
    installation.setNow('2026-06-01T10:00:00Z');
    const { types } = await overviewOf(2026);
    expect(types).toMatchObject([{ kind: 'association', organisations: 3, coalitions: 5 }]);
    expect(types[0]?.themes).not.toEqual([]);
    expect((await overviewOf(2024)).types).toEqual([]);
  });
});
