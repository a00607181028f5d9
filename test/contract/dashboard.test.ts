import { randomUUID } from 'node:crypto';
import { tableFromIPC } from '@uwdata/flechette';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Comment as Remark } from '../../analytics/facts/facts.ts';
import { decodeDashboard } from '../../analytics/wire/decode-dashboard.ts';
import { DashboardBody } from '../../api/contract/dashboard.ts';
import { ARROW_STREAM, paths } from '../../api/contract/paths.ts';
import { codeOf } from '../support/client.ts';
import { allAnswered, type PreparedWave, prepareWave, submission } from '../support/coalition.ts';
import { databaseKinds, type Installation, startInstallation } from '../support/installation.ts';

describe.each(databaseKinds)('the dashboard on %s', (kind) => {
  let installation: Installation;
  beforeAll(async () => {
    installation = await startInstallation(kind);
  });
  afterAll(() => installation.close());

  const answer = (token: string, answers: Record<string, unknown>, replaces: string | null = null, id = randomUUID()) =>
    installation.visitor.call('PUT', paths.submission(token, id), submission(answers, replaces));
  const dashboard = async ({ waveId }: PreparedWave): Promise<DashboardBody> =>
    (await installation.staff.call('GET', paths.waveDashboard(waveId))).body as DashboardBody;
  const own = ({ invitations }: PreparedWave) => invitations.filter(({ role }) => role === 'municipality');

  it('shows the gap between the municipality and the mean of its partners', async () => {
    const wave = await prepareWave(installation, { people: 2 });
    for (const { token } of own(wave)) await answer(token, allAnswered(4));
    await answer(wave.tokenOf('Partner A'), allAnswered(1));
    await answer(wave.tokenOf('Partner B'), { ...allAnswered(3), 'player.clear': 'cannot-judge' });
    const { dashboard: shown } = await dashboard(wave);
    const row = (id: string) => shown.gaps.find((one) => one.id === id && one.subject === 'municipality');
    expect(row('player.realises')).toMatchObject({
      municipality: { n: 2, mean: 4 },
      partners: { organisations: 2, meanOfMeans: 2 },
      gap: { value: 2, class: 'higher', interval: null },
    });
    expect(row('player.clear')).toMatchObject({
      partners: { organisations: 1, cannotJudge: 1, meanOfMeans: 1 },
      gap: { value: 3 },
    });
    expect(row('player')).toMatchObject({ kind: 'theme', gap: { class: 'higher' } });
  });

  it('travels as an Arrow stream with the same figures, also when there are none yet', async () => {
    const wave = await prepareWave(installation);
    const asArrow = async () => {
      const { headers, content } = await installation.staff.download(paths.waveDashboardArrow(wave.waveId));
      expect(headers.get('content-type')).toBe(ARROW_STREAM);
      const { rows, rest } = decodeDashboard<DashboardBody>(tableFromIPC(await content.arrayBuffer()));
      return { ...rest.dashboard, gaps: rows };
    };
    expect(await asArrow()).toEqual((await dashboard(wave)).dashboard);
    for (const { token } of own(wave)) await answer(token, allAnswered(4));
    await answer(wave.tokenOf('Partner A'), allAnswered(1));
    const shown = await asArrow();
    expect(shown.gaps.length).toBeGreaterThan(29);
    expect(shown).toEqual((await dashboard(wave)).dashboard);
  });

  it('counts the response in answers, one per partner', async () => {
    const wave = await prepareWave(installation, { people: 2, partners: ['Partner A', 'Partner B'], colleagues: 3 });
    await answer(own(wave)[0]?.token ?? '', allAnswered(4));
    await answer(wave.tokenOf('Partner A'), allAnswered(4));
    await installation.visitor.call('PUT', paths.draft(wave.tokenOf('Partner B')), {
      version: 0,
      answers: { 'player.clear': 1 },
      page: 0,
    });
    const { response } = (await dashboard(wave)).dashboard;
    expect(response.map(({ role, invited, started, submitted }) => [role, invited, started, submitted])).toEqual([
      ['municipality', 2, 0, 1],
      ['partner', 1, 0, 1],
      ['partner', 1, 1, 0],
    ]);
  });

  it('lists every organisation of the coalition, also one for which nobody is invited', async () => {
    const wave = await prepareWave(installation);
    const member = { name: 'Nog niemand', kind: 'other' };
    await installation.staff.call('POST', paths.memberships(wave.coalitionId), member);
    const { organisations, response } = (await dashboard(wave)).dashboard;
    expect(response.map(({ organisation }) => organisation)).toEqual(organisations.map(({ id }) => id));
    const place = organisations.findIndex(({ name }) => name === member.name);
    expect(response[place]).toMatchObject({ role: 'partner', invited: 0, started: 0, submitted: 0 });
  });

  it.each(['organisation', 'confidential'] as const)(
    'stays what it was when partners join or leave after closing (%s)',
    async (attribution) => {
      const wave = await prepareWave(installation, { attribution });
      for (const { token } of wave.invitations.slice(0, -1)) await answer(token, allAnswered(4));
      await installation.staff.call('PUT', paths.waveState(wave.waveId), { state: 'closed' });
      const before = (await dashboard(wave)).dashboard;
      expect(before.organisations.map(({ name }) => name)).toEqual(['Gemeente Testdam', 'Partner A', 'Partner B']);
      const member = { name: `Later erbij (${attribution})`, kind: 'other' };
      await installation.staff.call('POST', paths.memberships(wave.coalitionId), member);
      await installation.deps.db
        .updateTable('membership')
        .set({ left_on: '2026-06-01' })
        .where('coalition_id', '=', wave.coalitionId as never)
        .where('organisation_id', '=', before.organisations[1]?.id as never)
        .execute();
      expect((await dashboard(wave)).dashboard).toEqual(before);
    },
  );

  it('tells which partner could not judge, by name only on behalf of organisations', async () => {
    const shownOf = async (attribution: 'organisation' | 'confidential') => {
      const wave = await prepareWave(installation, { attribution });
      for (const { token } of own(wave)) await answer(token, allAnswered(4));
      await answer(wave.tokenOf('Partner A'), allAnswered(3));
      await answer(wave.tokenOf('Partner B'), { ...allAnswered(3), 'player.clear': 'cannot-judge' });
      await installation.staff.call('PUT', paths.waveState(wave.waveId), { state: 'closed' });
      const { gaps, organisations } = (await dashboard(wave)).dashboard;
      const unscored = gaps.flatMap((row) => row.unscored.map((one) => ({ ...one, criterion: row.id })));
      return { unscored, partner: organisations.find(({ name }) => name === 'Partner B')?.id };
    };
    const { unscored, partner } = await shownOf('organisation');
    expect(unscored).toEqual([{ organisation: partner, cannotJudge: 1, criterion: 'player.clear' }]);
    expect((await shownOf('confidential')).unscored).toEqual([]);
  });

  it('is what the OpenAPI description says it is, no more and no less', async () => {
    const wave = await prepareWave(installation, { people: 5, partners: ['Partner A', 'Partner B', 'Partner C'] });
    const scores = [4, 4, 4, 4, 5, 4, 4, 1];
    for (const [i, { token }] of wave.invitations.entries()) await answer(token, allAnswered(scores[i] ?? 1));
    const shown = await dashboard(wave);
    expect(shown.dashboard.gaps[0]?.gap).toMatchObject({ interval: {}, fragile: { by: 'organisation' } });
    expect(DashboardBody.parse(shown)).toEqual(shown);
  });

  it('withholds every figure of an open wave in which nobody of the municipality takes part', async () => {
    const wave = await prepareWave(installation);
    await answer(wave.tokenOf('Partner A'), allAnswered(1));
    const [mine] = own(wave);
    await installation.deps.db
      .deleteFrom('invitation')
      .where('id', '=', mine?.id as never)
      .execute();
    expect((await dashboard(wave)).dashboard).toMatchObject({ withheld: 'municipality-outstanding', gaps: [] });
  });

  it('is not looked at by another site’s page, or by who asks only whether it is there', async () => {
    const wave = await prepareWave(installation);
    const [token, id] = [own(wave)[0]?.token ?? '', randomUUID()];
    await answer(token, allAnswered(4), null, id);
    await answer(wave.tokenOf('Partner A'), allAnswered(2));
    const path = paths.waveDashboard(wave.waveId);
    const elsewhere = await installation.staff.call('GET', path, undefined, { 'sec-fetch-site': 'cross-site' });
    expect([elsewhere.status, codeOf(elsewhere)]).toEqual([403, 'request.cross-site']);
    expect((await installation.staff.call('HEAD', path)).status).toBe(200);
    expect((await installation.staff.call('HEAD', paths.waveDashboard(randomUUID()))).status).toBe(404);
    expect((await installation.visitor.call('HEAD', path)).status).toBe(401);
    expect((await answer(token, allAnswered(5), id)).status).toBe(201);
  });

  it('withholds every figure until the whole municipality has answered', async () => {
    const wave = await prepareWave(installation, { people: 2 });
    await answer(wave.tokenOf('Partner A'), allAnswered(1));
    await answer(own(wave)[0]?.token ?? '', allAnswered(4));
    expect((await dashboard(wave)).dashboard).toMatchObject({ withheld: 'municipality-outstanding', gaps: [] });
    await answer(own(wave)[1]?.token ?? '', allAnswered(4));
    expect((await dashboard(wave)).dashboard.withheld).toBeNull();
  });

  it('makes the municipality’s answers final from the first look, and leaves partners free to change theirs', async () => {
    const wave = await prepareWave(installation);
    const [mine, theirs] = [randomUUID(), randomUUID()];
    const token = own(wave)[0]?.token ?? '';
    await answer(token, allAnswered(4), null, mine);
    await answer(wave.tokenOf('Partner A'), allAnswered(2), null, theirs);
    await dashboard(wave);
    const change = await answer(token, allAnswered(2), mine);
    expect([change.status, codeOf(change)]).toEqual([409, 'wave.results-viewed']);
    expect((await answer(wave.tokenOf('Partner A'), allAnswered(3), theirs)).status).toBe(201);
  });

  it('shows a closed wave without answers as such', async () => {
    const wave = await prepareWave(installation);
    await installation.staff.call('PUT', paths.waveState(wave.waveId), { state: 'closed' });
    expect((await dashboard(wave)).dashboard).toMatchObject({ withheld: 'no-answers', gaps: [] });
  });

  it('sends no person and no single municipal answer to the browser; a remark with the organisation at most', async () => {
    const wave = await prepareWave(installation, { people: 2 });
    const [one, other] = own(wave);
    await answer(one?.token ?? '', { ...allAnswered(5), 'comment.player': 'van de gemeente' });
    await answer(other?.token ?? '', allAnswered(2));
    await answer(wave.tokenOf('Partner A'), { ...allAnswered(3), 'open.keep': 'van partner A' });
    const body = await dashboard(wave);
    for (const secret of ['Ambtenaar', 'Bestuurder', 'example']) expect(JSON.stringify(body)).not.toContain(secret);
    const partner = body.dashboard.organisations.find(({ name }) => name === 'Partner A')?.id;
    const remarks = body.dashboard.facts?.comments as readonly Remark[];
    expect(remarks.map(({ question, role, organisation, text }) => [question, role, organisation, text])).toEqual([
      ['player', 'municipality', null, 'van de gemeente'],
      ['keep', 'partner', partner, 'van partner A'],
    ]);
  });

  it('tells what was answered beside ratings: steps of the ladder, themes, shares, wishes and predictions', async () => {
    const wave = await prepareWave(installation);
    const ids = own(wave)[0]?.organisationId ?? '';
    const partners = wave.invitations.filter(({ role }) => role === 'partner');
    const [a, b] = partners.map(({ organisationId }) => organisationId);
    const shares = (mine: number) => ({ 'contribution.share': { [ids]: mine, [a ?? '']: 80 - mine, [b ?? '']: 20 } });
    const beside = { 'ladder.now': 2, 'ladder.wanted': 5, importance: ['player'] };
    await answer(own(wave)[0]?.token ?? '', { ...allAnswered(4), ...beside, ...shares(60), 'prediction.player': 4 });
    await answer(wave.tokenOf('Partner A'), {
      ...allAnswered(3),
      'ladder.now': 3,
      ...shares(40),
      'governance.wish.rules': 'lighter',
    });
    const { facts, gaps } = (await dashboard(wave)).dashboard;
    expect(facts?.ladder.parties).toEqual([
      { role: 'municipality', now: { n: 1, mean: 2 }, wanted: { n: 1, mean: 5 } },
      { role: 'partner', organisation: null, now: { n: 1, mean: 3 }, wanted: { n: 0, mean: null } },
      { role: 'partner', organisation: a, now: { n: 1, mean: 3 }, wanted: { n: 0, mean: null } },
    ]);
    expect(facts?.importance.find(({ theme }) => theme === 'player')).toEqual({
      theme: 'player',
      municipality: { chose: 1, of: 1 },
      partners: { chose: 0, of: 0 },
    });
    expect(facts?.shares).toEqual([
      { organisation: ids, claimed: 60, attributed: 40, others: 1 },
      { organisation: a, claimed: 40, attributed: 20, others: 1 },
      { organisation: b, claimed: null, attributed: 20, others: 2 },
    ]);
    expect(facts?.wishes.at(-1)?.parties.at(-1)).toEqual({
      role: 'partner',
      organisation: a,
      counts: { lighter: 1, fits: 0, heavier: 0 },
    });
    const predicted = gaps.filter(({ prediction }) => prediction !== null);
    expect(predicted.map(({ id, kind, prediction }) => [kind, id, prediction])).toEqual([
      ['theme', 'player', { n: 1, mean: 4 }],
    ]);
  });

  it('counts changes from the latest wave before it that is closed and was answered', async () => {
    const first = await prepareWave(installation);
    await answer(own(first)[0]?.token ?? '', allAnswered(4));
    for (const partner of ['Partner A', 'Partner B']) await answer(first.tokenOf(partner), allAnswered(2));
    expect((await dashboard(first)).dashboard.since).toBeNull();
    await installation.staff.call('PUT', paths.waveState(first.waveId), { state: 'closed' });
    const planned = await installation.staff.call('POST', paths.waves(first.coalitionId), {
      name: 'Meetronde 2027',
      opensOn: '2027-03-01',
      closesOn: '2027-03-29',
      attribution: 'organisation',
    });
    const { id } = planned.body as { id: string };
    await installation.staff.call('PUT', paths.waveState(id), { state: 'open' });
    installation.setNow('2027-03-10T10:00:00Z');
    const { body } = await installation.staff.call('GET', paths.wave(id));
    const tokens = (body as { invitations: { link: string; role: string }[] }).invitations.map(
      ({ link, role }) => [role, link.split('/').at(-1) ?? ''] as const,
    );
    for (const [role, token] of tokens) await answer(token, allAnswered(role === 'municipality' ? 4 : 3));
    const { since, gaps } = (await dashboard({ ...first, waveId: id })).dashboard;
    expect([since, gaps[0]?.change]).toEqual([
      'Meetronde 2026',
      {
        municipality: 0,
        commonPartners: { organisations: 2, value: 1, interval: null },
        allPartners: 1,
        composition: 0,
        joined: [],
        left: [],
        gap: -1,
      },
    ]);
  });
});
