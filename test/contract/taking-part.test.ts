import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerLinkOf } from '../../api/actions/answer-link.ts';
import type { DashboardBody } from '../../api/contract/dashboard.ts';
import type { DraftBody, InvitationBody } from '../../api/contract/invitations.ts';
import { paths } from '../../api/contract/paths.ts';
import type { SittingBody } from '../../api/contract/taking-part.ts';
import type { WaveDetailBody } from '../../api/contract/waves.ts';
import { selectInvitationByHash } from '../../api/db/invitations.ts';
import { hashOf } from '../../api/deps.ts';
import { codeOf } from '../support/client.ts';
import { allAnswered, type PreparedWave, prepareWave, submission } from '../support/coalition.ts';
import { databaseKinds, type Installation, startInstallation } from '../support/installation.ts';

const NOBODY = 'AAAAAAAAAAAAAAAAAAAAAA';
const CLOSING = '2026-03-29T22:00:00.000Z';
const GRACE_END = '2026-03-29T22:30:00.000Z';

describe.each(databaseKinds)('taking part on %s', (kind) => {
  let installation: Installation;
  beforeAll(async () => {
    installation = await startInstallation(kind);
  });
  afterAll(() => installation.close());

  const ask = (method: string, path: string, body?: unknown) => installation.visitor.call(method, path, body);
  const tell = (method: string, path: string, body?: unknown) => installation.staff.call(method, path, body);
  const show = async (token: string) => (await ask('GET', paths.invitation(token))).body as InvitationBody;
  const detail = async (waveId: string) => (await tell('GET', paths.wave(waveId))).body as WaveDetailBody;
  const save = (token: string, version: number, answers: object, page = 0) =>
    ask('PUT', paths.draft(token), { version, answers, page });
  const submit = (token: string, score = 4) =>
    ask('PUT', paths.submission(token, randomUUID()), submission(allAnswered(score)));
  const colleagues = async () => {
    const wave = await prepareWave(installation, { partners: ['Partner A'], colleagues: 2 });
    const [first = '', second = ''] = wave.invitations
      .filter(({ role }) => role === 'partner')
      .map(({ token }) => token);
    return { ...wave, first, second };
  };
  const followed = async ({ waveId }: PreparedWave, person: string) =>
    (await detail(waveId)).invitations.find((one) => one.person === person);

  describe('how far somebody is', () => {
    it('goes from not started by opened and started, with the page, to submitted', async () => {
      const wave = await prepareWave(installation);
      const token = wave.tokenOf('Gemeente Testdam');
      const now = () => followed(wave, 'Ambtenaar 1');
      expect(await now()).toMatchObject({ progress: 'not-started', openedAt: null, page: null, pages: null });
      expect((await ask('POST', paths.opened(token))).status).toBe(204);
      installation.setNow('2026-03-11T10:00:00Z');
      await ask('POST', paths.opened(token));
      expect(await now()).toMatchObject({ progress: 'opened', openedAt: '2026-03-10T10:00:00.000Z' });
      await save(token, 0, { 'player.clear': 4 }, 2);
      expect(await now()).toMatchObject({ progress: 'started', page: 3, pages: 10 });
      await submit(token);
      expect(await now()).toMatchObject({ progress: 'submitted', page: null, pages: null });
      expect(codeOf(await ask('POST', paths.opened(NOBODY)))).toBe('invitation.unknown');
    });
  });

  describe('declining', () => {
    const no = { reason: 'no-time', note: 'Volgend jaar graag' };

    it('is told to the coordinator with its reason, and can be taken back', async () => {
      const wave = await colleagues();
      expect((await ask('PUT', paths.decline(wave.first), no)).status).toBe(204);
      const declined = { ...no, at: '2026-03-10T10:00:00.000Z' };
      expect(await followed(wave, 'Bestuurder 1')).toMatchObject({ progress: 'declined', declined });
      expect(await followed(wave, 'Bestuurder 2')).toMatchObject({ progress: 'not-started', declined: null });
      expect((await show(wave.first)).declined).toEqual(declined);
      expect((await ask('DELETE', paths.decline(wave.first))).status).toBe(204);
      expect(await followed(wave, 'Bestuurder 1')).toMatchObject({ progress: 'not-started', declined: null });
    });

    it('does not hold back the organisation, nor the results of the municipality’s other people', async () => {
      const wave = await prepareWave(installation, { people: 2, partners: ['Partner A'], colleagues: 2 });
      const [own, other, partner, colleague] = wave.invitations.map(({ token }) => token);
      await ask('PUT', paths.decline(own ?? ''), no);
      await ask('PUT', paths.decline(partner ?? ''), no);
      const look = async () => ((await tell('GET', paths.waveDashboard(wave.waveId))).body as DashboardBody).dashboard;
      expect((await look()).withheld).toBe('municipality-outstanding');
      await submit(other ?? '');
      await submit(colleague ?? '');
      const { withheld, response } = await look();
      expect(withheld).toBeNull();
      expect(response.map(({ invited, submitted }) => [invited, submitted])).toEqual([
        [2, 1],
        [1, 1],
      ]);
      // The results have been seen: what would be answered now would be coloured by them.
      expect(codeOf(await ask('DELETE', paths.decline(own ?? '')))).toBe('wave.results-viewed');
    });

    it('ends when the person answers after all, in another tab or later', async () => {
      const wave = await prepareWave(installation);
      await ask('PUT', paths.decline(wave.tokenOf('Partner A')), no);
      expect((await submit(wave.tokenOf('Partner A'))).status).toBe(201);
      expect(await followed(wave, 'Bestuurder 1')).toMatchObject({ progress: 'submitted', declined: null });
    });

    it('is refused without a known reason, with a long note, after answering, before opening and after closing', async () => {
      const wave = await prepareWave(installation);
      const token = wave.tokenOf('Partner A');
      const put = async (body: object, at = token) => codeOf(await ask('PUT', paths.decline(at), body));
      expect(await put({ reason: 'weather', note: null })).toBe('request.invalid');
      expect(await put({ reason: 'other', note: 'x'.repeat(501) })).toBe('request.invalid');
      expect(await put(no, NOBODY)).toBe('invitation.unknown');
      await submit(token);
      expect(await put(no)).toBe('submission.already-answered');
      expect(await put(no, (await prepareWave(installation, { open: false })).tokenOf('Partner A'))).toBe(
        'wave.not-open',
      );
      installation.setNow(CLOSING);
      expect(await put(no, wave.tokenOf('Partner B'))).toBe('wave.closed');
      expect(codeOf(await ask('DELETE', paths.decline(wave.tokenOf('Partner B'))))).toBe('wave.closed');
    });
  });

  describe('passing on', () => {
    const colleague = { name: 'Juiste Persoon', email: 'juist@partner.example', note: 'Zij gaat over wonen' };
    const decide = (waveId: string, invitationId: string, decision: string, email = colleague.email) =>
      tell('PUT', paths.passOnDecision(waveId, invitationId), { decision, email });
    const proposed = async () => {
      const wave = await prepareWave(installation);
      const token = wave.tokenOf('Partner A');
      await ask('PUT', paths.passOn(token), colleague);
      const id = wave.invitations.find((one) => one.token === token)?.id ?? '';
      return { ...wave, token, id };
    };
    const rows = () => installation.deps.db.selectFrom('pass_on').selectAll().execute();

    it('invites the colleague for the same organisation once the coordinator confirms, whose link works', async () => {
      const { waveId, token, id } = await proposed();
      expect((await show(token)).passOn).toEqual({ state: 'asked', name: colleague.name });
      const askedAt = '2026-03-10T10:00:00.000Z';
      expect((await detail(waveId)).passOns).toEqual([
        { invitationId: id, person: 'Bestuurder 1', organisation: 'Partner A', ...colleague, askedAt },
      ]);
      const { body } = await decide(waveId, id, 'confirmed');
      const { invitations, passOns } = body as WaveDetailBody;
      const invited = invitations.find(({ email }) => email === colleague.email);
      expect(invited).toMatchObject({ person: colleague.name, organisation: 'Partner A', progress: 'not-started' });
      expect(passOns).toEqual([]);
      expect(invitations.find((one) => one.id === id)?.passedOnAt).toBe(askedAt);
      expect(await rows()).toEqual([]);
      expect((await submit(invited?.link.split('/').at(-1) ?? '')).status).toBe(201);
      expect((await show(token)).passOn).toEqual({ state: 'confirmed', name: null });
    });

    it('leaves nothing of the colleague when the coordinator refuses, or the person takes it back', async () => {
      const { waveId, token, id } = await proposed();
      const email = 'nooit-uitgenodigd@partner.example';
      await ask('PUT', paths.passOn(token), { ...colleague, email });
      expect((await decide(waveId, id, 'refused', email)).status).toBe(200);
      expect(await rows()).toEqual([]);
      expect((await show(token)).passOn).toEqual({ state: 'refused', name: null });
      await ask('PUT', paths.passOn(token), colleague);
      expect((await ask('DELETE', paths.passOn(token))).status).toBe(204);
      expect([await rows(), (await show(token)).passOn]).toEqual([[], null]);
      const { db } = installation.deps;
      expect(await db.selectFrom('person').selectAll().where('email', '=', email).execute()).toEqual([]);
    });

    it('asks the municipality’s answer of the colleague instead, and is content with somebody who is invited already', async () => {
      const wave = await prepareWave(installation, { people: 2, partners: ['Partner A'] });
      const [first, second] = wave.invitations;
      const person = { name: 'Ambtenaar 2', email: second?.email ?? '', note: null };
      await ask('PUT', paths.passOn(first?.token ?? ''), person);
      expect((await decide(wave.waveId, first?.id ?? '', 'confirmed', person.email)).status).toBe(200);
      await submit(second?.token ?? '');
      await submit(wave.tokenOf('Partner A'));
      const { dashboard } = (await tell('GET', paths.waveDashboard(wave.waveId))).body as DashboardBody;
      expect([dashboard.withheld, dashboard.response[0]?.invited]).toEqual([null, 1]);
    });

    it('is refused for one’s own address, a decided or changed proposal, a stranger’s wave, and after answering', async () => {
      const { waveId, token, id, invitations, tokenOf } = await proposed();
      const own = invitations.find((one) => one.token === token)?.email.toUpperCase();
      expect(codeOf(await ask('PUT', paths.passOn(token), { ...colleague, email: own }))).toBe('request.invalid');
      expect(codeOf(await ask('PUT', paths.passOn(NOBODY), colleague))).toBe('invitation.unknown');
      expect(codeOf(await decide(waveId, id, 'confirmed', 'ander@partner.example'))).toBe('pass-on.unknown');
      expect(codeOf(await decide(waveId, 'x', 'refused'))).toBe('pass-on.unknown');
      expect(codeOf(await decide(randomUUID(), id, 'refused'))).toBe('wave.unknown');
      expect(codeOf(await decide(waveId, id, 'perhaps'))).toBe('request.invalid');
      await decide(waveId, id, 'refused');
      expect(codeOf(await decide(waveId, id, 'confirmed'))).toBe('pass-on.unknown');
      await submit(tokenOf('Partner B'));
      expect(codeOf(await ask('PUT', paths.passOn(tokenOf('Partner B')), colleague))).toBe(
        'submission.already-answered',
      );
    });
  });

  describe('colleagues at one draft', () => {
    it('see of each other who changed which answer last, and who is at it now', async () => {
      const { first, second } = await colleagues();
      await save(first, 0, { 'player.clear': 4, 'goals.effect': 3 });
      await save(second, 1, { 'player.clear': 5, 'goals.effect': 3, 'comment.goals': 'Ja' });
      const [one, two] = [await show(first), await show(second)];
      const names = (own: string) =>
        Object.entries({
          'player.clear': 'Bestuurder 2',
          'goals.effect': 'Bestuurder 1',
          'comment.goals': 'Bestuurder 2',
        }).map(([question, name]) => [question, { name, own: name === own }] as const);
      expect(one.authors).toEqual(Object.fromEntries(names('Bestuurder 1')));
      expect(two.authors).toEqual(Object.fromEntries(names('Bestuurder 2')));
      expect([one.atWork, two.atWork]).toEqual(['Bestuurder 2', null]);
      installation.setNow('2026-03-10T10:10:00Z');
      expect((await show(first)).atWork).toBeNull();
    });

    it('leave no names behind after submitting, and only those of a change that is made afterwards', async () => {
      const { first, second, waveId } = await colleagues();
      await save(first, 0, { 'player.clear': 4 });
      await submit(first);
      const left = await installation.deps.db
        .selectFrom('draft')
        .where('wave_id', '=', waveId as never)
        .selectAll()
        .execute();
      expect(left.map(({ authors, saved_by }) => [authors, saved_by])).toEqual([[null, null]]);
      await save(second, 2, { ...allAnswered(4), 'goals.effect': 1 });
      expect((await show(first)).authors).toEqual({ 'goals.effect': { name: 'Bestuurder 2', own: false } });
    });

    it('are no concern of the municipality’s people, who answer alone', async () => {
      const { tokenOf, waveId } = await prepareWave(installation);
      await save(tokenOf('Gemeente Testdam'), 0, { 'player.clear': 4 });
      expect((await show(tokenOf('Gemeente Testdam'))).authors).toEqual({});
      const rows = await installation.deps.db
        .selectFrom('draft')
        .where('wave_id', '=', waveId as never)
        .selectAll()
        .execute();
      expect(rows.map(({ authors, saved_by }) => [authors, saved_by])).toEqual([[null, null]]);
    });
  });

  describe('several coalitions in one sitting', () => {
    it('are on one page, which every personal page leads to, and one link is enough for all', async () => {
      const one = await prepareWave(installation, { partners: ['Corporatie'] });
      const token = one.tokenOf('Corporatie');
      const { deps } = installation;
      expect((await show(token)).sitting).toBeNull();
      const two = await prepareWave(installation, { partners: ['Corporatie'], closesOn: '2026-03-30' });
      await prepareWave(installation, { partners: ['Corporatie'], open: false });
      const { sitting } = await show(token);
      expect(sitting?.left).toBe(1);
      const path = paths.sitting(sitting?.path.split('/').at(-1) ?? '');
      const listed = async () => ((await ask('GET', path)).body as SittingBody).invitations;
      expect((await listed()).map((each) => each.path)).toEqual([`/v/${token}`, `/v/${two.tokenOf('Corporatie')}`]);
      await submit(two.tokenOf('Corporatie'));
      expect((await listed()).map(({ progress }) => progress)).toEqual(['not-started', 'submitted']);
      expect((await show(token)).sitting?.left).toBe(0);
      installation.setNow('2026-03-30T22:30:00Z');
      expect(await listed()).toEqual([]);
      expect(codeOf(await ask('GET', paths.sitting(NOBODY)))).toBe('sitting.unknown');
      expect(codeOf(await ask('GET', paths.sitting(token)))).toBe('sitting.unknown');
      const invitation = await selectInvitationByHash(deps.db, hashOf(token));
      if (invitation === undefined) throw new Error('the invitation is gone');
      expect(answerLinkOf(deps, [invitation])).toBe(`${installation.url}/v/${token}`);
      expect(answerLinkOf(deps, [invitation, invitation])).toBe(`${installation.url}${sitting?.path}`);
    });

    it('offer the answers about the municipality as a start, and nothing of the coalition or of another organisation', async () => {
      const one = await prepareWave(installation, { partners: ['Dorpshuis', 'Zorgboog'] });
      const two = await prepareWave(installation, { partners: ['Dorpshuis', 'Zorgboog'] });
      const answers = { ...allAnswered('cannot-judge'), 'player.clear': 2, 'goals.effect': 5, 'comment.goals': 'Mooi' };
      await ask('PUT', paths.submission(one.tokenOf('Dorpshuis'), randomUUID()), submission(answers));
      const { takeOver, draft, edition } = await show(two.tokenOf('Dorpshuis'));
      const about = edition.criteria.filter(({ subject }) => subject === 'municipality').map(({ id }) => id);
      const offered = about.map((id) => [id, id === 'player.clear' ? 2 : 'cannot-judge']);
      expect(takeOver?.coalition).toMatch(/^Coalitie /);
      expect(takeOver?.answers).toEqual(Object.fromEntries(offered));
      expect(draft.answers).toEqual({});
      expect((await show(two.tokenOf('Zorgboog'))).takeOver).toBeNull();
      expect((await show(one.tokenOf('Dorpshuis'))).takeOver).toBeNull();
    });
  });

  describe('after closing', () => {
    const view = async (waveId: string) =>
      ((await tell('GET', paths.waveDashboard(waveId))).body as DashboardBody).dashboard.withheld;

    it('who had begun may still save and submit for half an hour, once', async () => {
      const { tokenOf } = await prepareWave(installation);
      const token = tokenOf('Partner A');
      await save(token, 0, { 'player.clear': 4 });
      installation.setNow(CLOSING);
      const { wave, draft } = await show(token);
      expect([wave.state, draft.graceUntil]).toEqual(['closed', GRACE_END]);
      expect(((await save(token, 1, { 'player.clear': 5 })).body as DraftBody).graceUntil).toBe(GRACE_END);
      installation.setNow('2026-03-29T22:29:59.999Z');
      expect((await submit(token, 5)).status).toBe(201);
      expect((await show(token)).draft.graceUntil).toBeNull();
      expect(codeOf(await save(token, 3, { 'player.clear': 1 }))).toBe('wave.closed');
    });

    it('nobody begins, and after half an hour nobody ends', async () => {
      const { tokenOf } = await prepareWave(installation);
      await save(tokenOf('Partner A'), 0, { 'player.clear': 4 });
      installation.setNow(CLOSING);
      const late = await save(tokenOf('Partner B'), 0, { 'player.clear': 4 });
      expect([codeOf(late), (late.body as { facts: unknown }).facts]).toEqual([
        'wave.closed',
        { closedAt: CLOSING, graceUntil: GRACE_END },
      ]);
      expect(codeOf(await submit(tokenOf('Partner B')))).toBe('wave.closed');
      installation.setNow(GRACE_END);
      expect(codeOf(await save(tokenOf('Partner A'), 1, { 'player.clear': 5 }))).toBe('wave.closed');
      expect(codeOf(await submit(tokenOf('Partner A')))).toBe('wave.closed');
      expect((await show(tokenOf('Partner A'))).draft).toMatchObject({
        graceUntil: null,
        answers: { 'player.clear': 4 },
      });
    });

    it('results wait while somebody may still submit, also when the coordinator closed early, and no longer', async () => {
      const { waveId, tokenOf } = await prepareWave(installation);
      await submit(tokenOf('Gemeente Testdam'));
      await save(tokenOf('Partner A'), 0, { 'player.clear': 4 });
      const closed = (await tell('PUT', paths.waveState(waveId), { state: 'closed' })).body as WaveDetailBody;
      expect([closed.state, closed.finishing, await view(waveId)]).toEqual(['closed', true, 'grace']);
      expect((await submit(tokenOf('Partner A'))).status).toBe(201);
      expect([(await detail(waveId)).finishing, await view(waveId)]).toEqual([false, null]);
      const other = await prepareWave(installation);
      await submit(other.tokenOf('Gemeente Testdam'));
      await save(other.tokenOf('Partner A'), 0, { 'player.clear': 4 });
      installation.setNow(CLOSING);
      expect(await view(other.waveId)).toBe('grace');
      installation.setNow(GRACE_END);
      expect([(await detail(other.waveId)).finishing, await view(other.waveId)]).toEqual([false, null]);
    });
  });
});
