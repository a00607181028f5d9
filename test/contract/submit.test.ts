import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { InvitationBody } from '../../api/contract/invitations.ts';
import { paths } from '../../api/contract/paths.ts';
import { type Answer, codeOf } from '../support/client.ts';
import { allAnswered, prepareWave, submission } from '../support/coalition.ts';
import { databaseKinds, type Installation, startInstallation } from '../support/installation.ts';

describe.each(databaseKinds)('submitting on %s', (kind) => {
  let installation: Installation;
  beforeAll(async () => {
    installation = await startInstallation(kind);
  });
  afterAll(() => installation.close());

  const put = (token: string, id: string, body: unknown): Promise<Answer> =>
    installation.visitor.call('PUT', paths.submission(token, id), body);
  const rows = async (waveId: string): Promise<number> =>
    (
      await installation.deps.db
        .selectFrom('submission')
        .where('wave_id', '=', waveId as never)
        .selectAll()
        .execute()
    ).length;

  it('stores 50 parallel identical submissions once and gives each the same receipt', async () => {
    const { waveId, tokenOf } = await prepareWave(installation);
    const id = randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => put(tokenOf('Partner A'), id, submission(allAnswered(4)))),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array(49).fill(200), 201]);
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(await rows(waveId)).toBe(1);
  });

  it('gives a receipt that can be checked: id, time, and SHA-256 of the canonical answers', async () => {
    const { tokenOf } = await prepareWave(installation);
    const id = randomUUID();
    const { body } = await put(tokenOf('Partner A'), id, submission({ 'player.clear': 4, 'goals.effect': 2 }));
    const digest = createHash('sha256').update('{"goals.effect":2,"player.clear":4}').digest('hex');
    expect(body).toEqual({ id, submittedAt: '2026-03-10T10:00:00.000Z', digest });
  });

  it('refuses the same id with other answers', async () => {
    const { tokenOf } = await prepareWave(installation);
    const id = randomUUID();
    await put(tokenOf('Partner A'), id, submission(allAnswered(4)));
    const again = await put(tokenOf('Partner A'), id, submission(allAnswered(5)));
    expect([again.status, codeOf(again)]).toEqual([409, 'submission.differs']);
  });

  it('refuses the id of another organisation and tells nothing of it', async () => {
    const { waveId, tokenOf } = await prepareWave(installation);
    const id = randomUUID();
    await put(tokenOf('Partner A'), id, submission(allAnswered(4)));
    const other = await put(tokenOf('Partner B'), id, submission(allAnswered(4)));
    expect([other.status, codeOf(other)]).toEqual([409, 'submission.differs']);
    expect(await rows(waveId)).toBe(1);
  });

  it('takes one answer per partner: a colleague who submits as well is told who was first', async () => {
    const { waveId, invitations } = await prepareWave(installation, { partners: ['Partner A'], colleagues: 2 });
    const [one, other] = invitations.filter(({ role }) => role === 'partner');
    await put(one?.token ?? '', randomUUID(), submission(allAnswered(4)));
    const second = await put(other?.token ?? '', randomUUID(), submission(allAnswered(2)));
    expect([second.status, codeOf(second)]).toEqual([409, 'submission.already-answered']);
    expect(await rows(waveId)).toBe(1);
  });

  it('takes an answer from each person of the municipality', async () => {
    const { waveId, invitations } = await prepareWave(installation, { people: 2 });
    for (const { token, role } of invitations) {
      if (role === 'municipality')
        expect((await put(token, randomUUID(), submission(allAnswered(4)))).status).toBe(201);
    }
    expect(await rows(waveId)).toBe(2);
  });

  it('replaces an answer that is named by its receipt, and only the current one', async () => {
    const { tokenOf } = await prepareWave(installation);
    const [first, second, third] = [randomUUID(), randomUUID(), randomUUID()];
    const token = tokenOf('Partner A');
    await put(token, first, submission(allAnswered(2)));
    expect((await put(token, second, submission(allAnswered(5), first))).status).toBe(201);
    const late = await put(token, third, submission(allAnswered(1), first));
    expect([late.status, codeOf(late)]).toEqual([409, 'submission.replaced-elsewhere']);
    const { body } = await installation.visitor.call('GET', paths.invitation(token));
    expect((body as InvitationBody).receipt?.id).toBe(second);
    expect((body as InvitationBody).draft.answers['player.clear']).toBe(5);
  });

  it('refuses to replace the receipt of another organisation', async () => {
    const { tokenOf } = await prepareWave(installation);
    const first = randomUUID();
    await put(tokenOf('Partner A'), first, submission(allAnswered(2)));
    const other = await put(tokenOf('Partner B'), randomUUID(), submission(allAnswered(5), first));
    expect([other.status, codeOf(other)]).toEqual([409, 'submission.replaced-elsewhere']);
  });

  it('refuses to submit over a draft that the sender has not seen, and keeps it', async () => {
    const { tokenOf, waveId } = await prepareWave(installation);
    const token = tokenOf('Partner A');
    const draft = { version: 0, answers: { 'comment.player': 'Van een collega' }, page: 0 };
    await installation.visitor.call('PUT', paths.draft(token), draft);
    const unaware = { ...submission(allAnswered(4)), draftVersion: 0 };
    const refused = await put(token, randomUUID(), unaware);
    expect([refused.status, codeOf(refused)]).toEqual([409, 'draft.conflict']);
    expect(await rows(waveId)).toBe(0);
    const { body } = await installation.visitor.call('GET', paths.invitation(token));
    expect((body as InvitationBody).draft.answers).toEqual({ 'comment.player': 'Van een collega' });
    expect((await put(token, randomUUID(), { ...unaware, draftVersion: 1 })).status).toBe(201);
  });

  it('gives the receipt again, whatever has changed in the coalition since', async () => {
    const { coalitionId, tokenOf, invitations } = await prepareWave(installation);
    const partner = { name: 'Partner die weer vertrekt', kind: 'other' };
    const added = await installation.staff.call('POST', paths.memberships(coalitionId), partner);
    const leaving = (added.body as { organisationId: string }).organisationId;
    const share = { [invitations[0]?.organisationId ?? '']: 90, [leaving]: 10 };
    const id = randomUUID();
    const body = { ...submission({ ...allAnswered(4), 'contribution.share': share }), draftVersion: 0 };
    const first = await put(tokenOf('Partner A'), id, body);
    expect(first.status).toBe(201);
    expect((await installation.staff.call('DELETE', paths.membership(coalitionId, leaving))).status).toBe(204);
    const again = await put(tokenOf('Partner A'), id, body);
    expect([again.status, again.body]).toEqual([200, first.body]);
  });

  it('still gives the receipt of a stored submission after closing, and stores nothing new', async () => {
    const { waveId, tokenOf } = await prepareWave(installation);
    const id = randomUUID();
    const { body } = await put(tokenOf('Partner A'), id, submission(allAnswered(4)));
    installation.setNow('2026-03-29T22:00:00Z');
    const repeat = await put(tokenOf('Partner A'), id, submission(allAnswered(4)));
    expect([repeat.status, repeat.body]).toEqual([200, body]);
    const late = await put(tokenOf('Partner B'), randomUUID(), submission(allAnswered(4)));
    expect([late.status, codeOf(late)]).toEqual([409, 'wave.closed']);
    expect(await rows(waveId)).toBe(1);
  });

  it('accepts an answer until the last instant of the last day in the Netherlands', async () => {
    const { tokenOf } = await prepareWave(installation);
    installation.setNow('2026-03-29T21:59:59.999Z');
    expect((await put(tokenOf('Partner A'), randomUUID(), submission(allAnswered(4)))).status).toBe(201);
  });

  it('refuses a wave that is not open yet', async () => {
    const { tokenOf } = await prepareWave(installation, { open: false });
    const early = await put(tokenOf('Partner A'), randomUUID(), submission(allAnswered(4)));
    expect([early.status, codeOf(early)]).toEqual([409, 'wave.not-open']);
  });

  it.each([
    ['a score of 42', { 'player.clear': 42 }, 'answers.player.clear'],
    ['a score as text', { 'player.clear': '4' }, 'answers.player.clear'],
    ['an unknown question', { 'player.clear': 4, surprise: 1 }, 'answers.surprise'],
    [
      'shares of a stranger',
      { 'player.clear': 4, 'contribution.share': { stranger: 100 } },
      'answers.contribution.share.stranger',
    ],
    ['a prediction by a partner', { 'player.clear': 4, 'prediction.player': 3 }, 'answers.prediction.player'],
    [
      'a comment of 2,001 characters',
      { 'player.clear': 4, 'comment.player': 'x'.repeat(2001) },
      'answers.comment.player',
    ],
  ])('refuses %s, naming the question', async (_what, answers, field) => {
    const { waveId, tokenOf } = await prepareWave(installation);
    const answer = await put(tokenOf('Partner A'), randomUUID(), submission(answers));
    expect([answer.status, codeOf(answer)]).toEqual([400, 'request.invalid']);
    expect((answer.body as { facts: unknown }).facts).toEqual({ field });
    expect(await rows(waveId)).toBe(0);
  });

  it('refuses a partner without mandate, an empty answer, an unknown key and five megabytes', async () => {
    const { waveId, tokenOf } = await prepareWave(installation);
    const token = tokenOf('Partner A');
    const id = randomUUID();
    const whole = submission(allAnswered(4));
    expect(codeOf(await put(token, id, { ...whole, mandate: false }))).toBe('submission.mandate-missing');
    expect(codeOf(await put(token, id, submission({})))).toBe('submission.empty');
    expect(codeOf(await put(token, id, { ...whole, admin: true }))).toBe('request.invalid');
    expect(codeOf(await put(token, id, `{"answers":"${'x'.repeat(5_000_000)}"}`))).toBe('request.too-large');
    expect(codeOf(await put(token, id, '{"answers":'))).toBe('request.invalid');
    expect(codeOf(await put('AAAAAAAAAAAAAAAAAAAAAA', id, whole))).toBe('invitation.unknown');
    expect(codeOf(await put(token, 'not-a-uuid', whole))).toBe('request.invalid');
    expect(await rows(waveId)).toBe(0);
  });
});
