import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sealClosedWaves } from '../../api/actions/seal-wave.ts';
import { DashboardBody } from '../../api/contract/dashboard.ts';
import type { InvitationBody } from '../../api/contract/invitations.ts';
import { paths } from '../../api/contract/paths.ts';
import type { WaveDetailBody } from '../../api/contract/waves.ts';
import { ATTRIBUTION_TEXT_VERSION } from '../../survey/wave.ts';
import { type Answer, codeOf } from '../support/client.ts';
import { allAnswered, type PreparedWave, prepareWave, submission, type WantedWave } from '../support/coalition.ts';
import { databaseKinds, type Installation, startInstallation } from '../support/installation.ts';

const PARTNERS = ['Partner A', 'Partner B', 'Partner C', 'Partner D'];

describe.each(databaseKinds)('a confidential wave on %s', (kind) => {
  let installation: Installation;
  beforeAll(async () => {
    installation = await startInstallation(kind);
  });
  afterAll(() => installation.close());

  const prepare = (wanted: WantedWave = {}) =>
    prepareWave(installation, { attribution: 'confidential', partners: PARTNERS, ...wanted });
  const put = (token: string, body: unknown, id: string = randomUUID()): Promise<Answer> =>
    installation.visitor.call('PUT', paths.submission(token, id), body);
  const save = (token: string, version: number, answers: object): Promise<Answer> =>
    installation.visitor.call('PUT', paths.draft(token), { version, answers, page: 2 });
  const show = async (token: string) =>
    (await installation.visitor.call('GET', paths.invitation(token))).body as InvitationBody;
  const close = ({ waveId }: PreparedWave) =>
    installation.staff.call('PUT', paths.waveState(waveId), { state: 'closed' });
  const dashboard = async ({ waveId }: PreparedWave) =>
    ((await installation.staff.call('GET', paths.waveDashboard(waveId))).body as DashboardBody).dashboard;
  const responses = ({ waveId }: PreparedWave) =>
    installation.deps.db
      .selectFrom('confidential_response')
      .where('wave_id', '=', waveId as never)
      .selectAll()
      .execute();
  const receipt = (email: string, { invitations }: PreparedWave) =>
    installation.deps.db
      .selectFrom('confidential_receipt')
      .where('invitation_id', '=', invitations.find((one) => one.email === email)?.id as never)
      .selectAll()
      .executeTakeFirst();

  it('stores 50 parallel identical submissions once and gives each the same receipt', async () => {
    const wave = await prepare();
    const [id, token] = [randomUUID(), wave.tokenOf('Partner A')];
    const body = { ...submission(allAnswered(4)), mandate: false };
    const answers = await Promise.all(Array.from({ length: 50 }, () => put(token, body, id)));
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array(49).fill(200), 201]);
    expect(new Set(answers.map((one) => JSON.stringify(one.body)))).toEqual(
      new Set([JSON.stringify({ id, submittedAt: null, digest: null })]),
    );
    expect(await responses(wave)).toHaveLength(1);
  });

  it('takes one of 20 parallel submissions of one person, and tells the others that it is final', async () => {
    const wave = await prepare();
    const token = wave.tokenOf('Partner A');
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) => put(token, submission(allAnswered((i % 5) + 1)))),
    );
    expect(answers.map(codeOf).sort()).toEqual([
      'no problem but 201',
      ...Array(19).fill('submission.already-answered'),
    ]);
    expect(await responses(wave)).toHaveLength(1);
  });

  it('takes an answer from every person, also of one partner', async () => {
    const wave = await prepare({ people: 2, colleagues: 2 });
    for (const { token } of wave.invitations) expect((await put(token, submission(allAnswered(4)))).status).toBe(201);
    expect(await responses(wave)).toHaveLength(10);
  });

  it('gives the receipt again whatever the repeat says, and refuses another id', async () => {
    const wave = await prepare();
    const [id, token] = [randomUUID(), wave.tokenOf('Partner A')];
    const first = await put(token, submission(allAnswered(4)), id);
    const repeat = await put(token, submission({ 'player.clear': 1 }), id);
    expect([repeat.status, repeat.body]).toEqual([200, first.body]);
    const other = await put(token, submission(allAnswered(4)));
    expect([other.status, codeOf(other)]).toEqual([409, 'submission.already-answered']);
    expect(await responses(wave)).toMatchObject([{ ratings: Array(29).fill(4) }]);
    await close(wave);
    const late = await put(token, submission(allAnswered(4)), id);
    expect([late.status, late.body]).toEqual([200, first.body]);
  });

  it('is final: nothing of the answers is shown, replaced or drafted again', async () => {
    const wave = await prepare();
    const [id, token] = [randomUUID(), wave.tokenOf('Partner A')];
    await save(token, 0, { 'comment.player': 'kanarie' });
    expect(
      (await put(token, { ...submission({ ...allAnswered(4), 'open.keep': 'kanarie' }), draftVersion: 1 }, id)).status,
    ).toBe(201);
    const shown = await show(token);
    expect(shown).toMatchObject({ attribution: 'confidential', isFinal: true, changeable: false, receipt: null });
    expect(shown.draft).toEqual({ version: 0, answers: {}, page: 0, savedAt: null, graceUntil: null });
    expect(JSON.stringify(shown)).not.toContain('kanarie');
    const replaced = await put(token, submission(allAnswered(5), id));
    expect([replaced.status, codeOf(replaced)]).toEqual([409, 'submission.already-answered']);
    for (const version of [0, 1]) {
      expect(codeOf(await save(token, version, { 'player.clear': 4 }))).toBe('submission.already-answered');
    }
    const drafts = installation.deps.db.selectFrom('draft').where('wave_id', '=', wave.waveId as never);
    expect(await drafts.selectAll().execute()).toEqual([]);
  });

  it('leaves no draft behind, whichever of a save and a submission comes first', async () => {
    const wave = await prepare({ colleagues: 6 });
    const people = wave.invitations.filter(({ role }) => role === 'partner');
    await Promise.all(
      people.flatMap(({ token }) => [save(token, 0, { 'player.clear': 4 }), put(token, submission(allAnswered(4)))]),
    );
    const drafts = installation.deps.db.selectFrom('draft').where('wave_id', '=', wave.waveId as never);
    expect(await drafts.selectAll().execute()).toEqual([]);
    expect(await responses(wave)).toHaveLength(people.length);
  });

  it('is sealed without losing what others save and submit elsewhere at that moment', async () => {
    for (let round = 0; round < 4; round++) {
      const [mine, theirs] = [await prepare(), await prepare({ colleagues: 3 })];
      await put(mine.tokenOf('Partner A'), submission(allAnswered(4)));
      const [first, ...others] = theirs.invitations.filter(({ role }) => role === 'partner');
      const saves = others.map(({ token }, i) => save(token, 0, { 'comment.player': `Concept ${i}` }));
      const outcome = await Promise.all([close(mine), put(first?.token ?? '', submission(allAnswered(2))), ...saves]);
      expect(outcome.map(({ status }) => status)).toEqual([200, 201, ...others.map(() => 200)]);
      const kept = await Promise.all(others.map(async ({ token }) => (await show(token)).draft.answers));
      expect(kept).toEqual(others.map((_, i) => ({ 'comment.player': `Concept ${i}` })));
      expect([(await responses(mine)).length, (await responses(theirs)).length]).toEqual([1, 1]);
    }
  });

  it('refuses a submission over a draft that the sender has not seen, one that is to replace another, and late ones', async () => {
    const wave = await prepare();
    const token = wave.tokenOf('Partner A');
    await save(token, 0, { 'player.clear': 4 });
    expect(codeOf(await put(token, { ...submission(allAnswered(4)), draftVersion: 0 }))).toBe('draft.conflict');
    const replacing = await put(token, submission(allAnswered(4), randomUUID()));
    expect((replacing.body as { facts: unknown }).facts).toEqual({ field: 'replaces' });
    expect(codeOf(await put(token, submission({})))).toBe('submission.empty');
    await close(wave);
    installation.setNow('2026-03-10T10:30:00Z');
    expect(codeOf(await put(token, submission(allAnswered(4))))).toBe('wave.closed');
    expect(await responses(wave)).toEqual([]);
  });

  it('lets who had begun finish after closing, and is sealed when nobody can any more', async () => {
    const wave = await prepare();
    const [token, other] = [wave.tokenOf('Partner A'), wave.tokenOf('Partner B')];
    await save(token, 0, { 'player.clear': 4 });
    await close(wave);
    expect((await dashboard(wave)).withheld).toBe('grace');
    expect(codeOf(await put(other, submission(allAnswered(4))))).toBe('wave.closed');
    const before = (await put(token, submission(allAnswered(4)))).status;
    const stored = await responses(wave);
    expect([before, stored.length]).toEqual([201, 1]);
    expect((await dashboard(wave)).withheld).toBeNull();
    const [sealed] = await responses(wave);
    expect(sealed?.id).not.toBe(stored[0]?.id);
  });

  it('does not ask for, and does not take, what says who answers', async () => {
    const wave = await prepare();
    const token = wave.tokenOf('Partner A');
    for (const facts of [{ 'relation.role': 'Voorzitter' }, { 'relation.since': 2019 }]) {
      const [field] = Object.keys(facts);
      const answer = await put(token, submission({ ...allAnswered(4), ...facts }));
      expect((answer.body as { facts: unknown }).facts).toEqual({ field: `answers.${field}` });
      expect((await save(token, 0, facts)).status).toBe(400);
    }
  });

  it('keeps with the invitation what the person was told, and nothing else but a hash', async () => {
    const wave = await prepare();
    await put(wave.tokenOf('Partner A'), { ...submission(allAnswered(4)), locale: 'en' });
    const kept = await receipt('partner-a-1@partner.example', wave);
    expect(kept).toMatchObject({ attribution_version: ATTRIBUTION_TEXT_VERSION });
    expect(kept?.attribution_text).toContain('in confidence, not on behalf of Partner A');
    expect(kept?.submission_hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('counts people, and keeps who answered on the list', async () => {
    const wave = await prepare({ colleagues: 2 });
    const token = wave.tokenOf('Partner A');
    await put(token, submission(allAnswered(4)));
    const { invitations } = (await installation.staff.call('GET', paths.wave(wave.waveId))).body as WaveDetailBody;
    const mine = invitations.filter(({ organisation }) => organisation === 'Partner A');
    expect(mine.map(({ progress }) => progress).sort()).toEqual(['not-started', 'submitted']);
    const { response } = await dashboard(wave);
    expect(response[1]).toMatchObject({ invited: 2, submitted: 1 });
    const { memberships } = (await installation.staff.call('GET', paths.coalition(wave.coalitionId))).body as {
      memberships: { organisationId: string; respondents: { id: string; email: string }[] }[];
    };
    const answered = wave.invitations.find((one) => one.token === token);
    const member = memberships.find(({ organisationId }) => organisationId === answered?.organisationId);
    const person = member?.respondents.find(({ email }) => email === answered?.email)?.id ?? '';
    const removal = await installation.staff.call(
      'DELETE',
      paths.respondent(wave.coalitionId, person, answered?.organisationId ?? ''),
    );
    expect([removal.status, codeOf(removal)]).toEqual([409, 'respondent.in-use']);
  });

  it('shows nothing but the response until it is closed, whoever has answered', async () => {
    const wave = await prepare({ people: 2 });
    for (const { token } of wave.invitations) await put(token, submission(allAnswered(4)));
    expect(await dashboard(wave)).toMatchObject({ withheld: 'until-closed', gaps: [] });
    await close(wave);
    expect(await dashboard(wave)).toMatchObject({ withheld: null });
  });

  it('shows after closing the mean of all partners together in tenths, and nothing of any one', async () => {
    const wave = await prepare({
      people: 1,
      partners: [...PARTNERS, 'Partner E', 'Partner F', 'Partner G', 'Partner H'],
    });
    for (const [i, { token, role }] of wave.invitations.entries()) {
      await put(token, submission(role === 'municipality' ? allAnswered(4) : allAnswered((i % 3) + 2)));
    }
    await close(wave);
    const shown = await dashboard(wave);
    expect(shown.gaps.find(({ id }) => id === 'player.clear')).toEqual({
      kind: 'criterion',
      id: 'player.clear',
      theme: 'player',
      subject: 'municipality',
      title: expect.anything(),
      decimals: 1,
      municipality: { n: 1, cannotJudge: 0, mean: 4, distribution: [0, 0, 0, 1, 0] },
      partners: {
        n: 8,
        mean: 3.1,
        between: null,
        cannotJudge: null,
        organisations: null,
        mostlyUnjudged: false,
        meanOfMeans: null,
        // 2, 3, 4 in turn: no score so often that it tells who gave it.
        distribution: [0, 2, 3, 3, 0],
        agreement: expect.any(Number),
        polarised: false,
      },
      gap: {
        value: 0.9,
        between: null,
        class: 'higher',
        interval: null,
        certainty: null,
        fragile: null,
        quadrant: null,
        silence: null,
        superiority: null,
      },
      dots: [],
      unscored: [],
      spread: null,
      between: null,
      prediction: null,
      change: null,
    });
    const { body } = await installation.staff.call('GET', paths.waveDashboard(wave.waveId));
    expect(DashboardBody.parse(body)).toEqual(body);
  });

  it('shows organisations of three, unless somebody was told before answering that it would not', async () => {
    const wave = await prepare({ people: 1, partners: PARTNERS.slice(0, 3), colleagues: 3 });
    for (const { token } of wave.invitations) await put(token, submission(allAnswered(3)));
    await close(wave);
    const clear = async () => (await dashboard(wave)).gaps.find(({ id }) => id === 'player.clear');
    expect(await clear()).toMatchObject({ partners: { n: 9, mean: 3 }, dots: [{ n: 3, mean: 3 }, { n: 3 }, { n: 3 }] });
    const receipts = installation.deps.db.updateTable('confidential_receipt').set({ attribution_version: '2026-3' });
    await receipts.where('invitation_id', '=', wave.invitations[0]?.id as never).execute();
    expect(await clear()).toMatchObject({ partners: { n: 9, mean: 3 }, dots: [] });
  });

  it('never sends what is withheld, remarks, people, or a figure that depends on a withheld score', async () => {
    const withhold = async (score: number) => {
      const wave = await prepare({ people: 1, partners: PARTNERS.slice(0, 3) });
      for (const [i, { token, role }] of wave.invitations.entries()) {
        const { 'player.clear': _clear, ...others } = allAnswered(3);
        const clear = role === 'municipality' || i === 1 ? 3 : i === 2 ? score : 'cannot-judge';
        const words = { 'comment.player': 'kanarie', 'open.keep': 'kanarie' };
        await put(token, submission({ ...others, 'player.clear': clear, ...words }));
      }
      await close(wave);
      const shown = await dashboard(wave);
      expect(shown.gaps.find(({ id }) => id === 'player.clear')?.partners).toMatchObject({ n: null, mean: null });
      return JSON.stringify(shown.gaps);
    };
    const [one, five] = [await withhold(1), await withhold(5)];
    expect(one).toBe(five);
    for (const secret of ['kanarie', 'Bestuurder', 'Ambtenaar', 'example']) expect(one).not.toContain(secret);
  });

  it('is sealed once it is over: by who closes it, by the first look after its date, or the server when it starts', async () => {
    const sealedAt = async ({ waveId }: PreparedWave) => {
      const wave = installation.deps.db.selectFrom('wave').where('id', '=', waveId as never);
      return (await wave.select('sealed_at').executeTakeFirstOrThrow()).sealed_at;
    };
    const [closed, looked, forgotten] = [await prepare(), await prepare(), await prepare()];
    for (const wave of [closed, looked, forgotten]) {
      for (const { token } of wave.invitations) await put(token, submission(allAnswered(4)));
    }
    await dashboard(looked);
    expect(await sealedAt(looked)).toBeNull();
    await close(closed);
    expect(await sealedAt(closed)).toEqual(new Date('2026-03-10T10:00:00Z'));
    installation.setNow('2026-04-01T10:00:00Z');
    expect((await dashboard(looked)).withheld).toBeNull();
    expect(await sealedAt(looked)).toEqual(new Date('2026-04-01T10:00:00Z'));
    await sealClosedWaves(installation.deps);
    expect(await sealedAt(forgotten)).toEqual(new Date('2026-04-01T10:00:00Z'));
    expect(await responses(forgotten)).toHaveLength(5);
  });
});
