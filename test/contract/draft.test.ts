import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { InvitationBody } from '../../api/contract/invitations.ts';
import { pages, paths } from '../../api/contract/paths.ts';
import type { WaveDetailBody } from '../../api/contract/waves.ts';
import { hashOf } from '../../api/deps.ts';
import { codeOf } from '../support/client.ts';
import { allAnswered, prepareWave, submission } from '../support/coalition.ts';
import { databaseKinds, type Installation, startInstallation } from '../support/installation.ts';

describe.each(databaseKinds)('drafts on %s', (kind) => {
  let installation: Installation;
  beforeAll(async () => {
    installation = await startInstallation(kind);
  });
  afterAll(() => installation.close());

  const save = (token: string, version: number, answers: object, page = 0) =>
    installation.visitor.call('PUT', paths.draft(token), { version, answers, page });
  const show = async (token: string): Promise<InvitationBody> =>
    (await installation.visitor.call('GET', paths.invitation(token))).body as InvitationBody;

  it('goes on from where it was saved, on another device and in another colleague’s hands', async () => {
    const { invitations } = await prepareWave(installation, { partners: ['Partner A'], colleagues: 2 });
    const [one, other] = invitations.filter(({ role }) => role === 'partner').map(({ token }) => token);
    await save(one ?? '', 0, { 'player.clear': 4, 'comment.player': 'Goed bezig' }, 3);
    const { draft, receipt } = await show(other ?? '');
    expect(draft).toMatchObject({
      version: 1,
      page: 3,
      answers: { 'player.clear': 4, 'comment.player': 'Goed bezig' },
    });
    expect(receipt).toBeNull();
  });

  it('keeps the drafts of two people of the municipality apart', async () => {
    const { invitations } = await prepareWave(installation, { people: 2 });
    const [one, other] = invitations.filter(({ role }) => role === 'municipality').map(({ token }) => token);
    await save(one ?? '', 0, { 'player.clear': 5 });
    expect((await show(other ?? '')).draft).toEqual({
      version: 0,
      answers: {},
      page: 0,
      savedAt: null,
      graceUntil: null,
    });
  });

  it('refuses a save that was made from an older version, and keeps the newer one', async () => {
    const { tokenOf } = await prepareWave(installation);
    const token = tokenOf('Partner A');
    await save(token, 0, { 'player.clear': 1 });
    await save(token, 1, { 'player.clear': 2 });
    const late = await save(token, 1, { 'player.clear': 5 });
    expect([late.status, codeOf(late), (late.body as { facts: unknown }).facts]).toEqual([
      409,
      'draft.conflict',
      { version: 2 },
    ]);
    expect((await save(token, 0, { 'player.clear': 5 })).status).toBe(409);
    expect((await show(token)).draft).toMatchObject({ version: 2, answers: { 'player.clear': 2 } });
  });

  it('lets one of two saves made at the same time win', async () => {
    const { tokenOf } = await prepareWave(installation);
    const token = tokenOf('Partner A');
    const saves = await Promise.all([1, 2, 3, 4, 5].map((score) => save(token, 0, { 'player.clear': score })));
    expect(saves.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409]);
  });

  it('holds half-filled shares, and forgets an answer that was taken back', async () => {
    const { tokenOf, invitations } = await prepareWave(installation);
    const token = tokenOf('Partner A');
    const organisation = invitations[0]?.organisationId ?? '';
    await save(token, 0, { 'contribution.share': { [organisation]: 30 }, 'comment.player': 'x' });
    await save(token, 1, { 'contribution.share': { [organisation]: 30 }, 'comment.player': '' });
    expect((await show(token)).draft.answers).toEqual({ 'contribution.share': { [organisation]: 30 } });
  });

  it('is gone after submitting; the submitted answers are the start of a change', async () => {
    const { tokenOf } = await prepareWave(installation);
    const token = tokenOf('Partner A');
    await save(token, 0, { 'player.clear': 1 });
    await installation.visitor.call('PUT', paths.submission(token, randomUUID()), submission(allAnswered(4)));
    const { draft } = await show(token);
    expect(draft).toMatchObject({ version: 2, savedAt: null, answers: { 'player.clear': 4 } });
  });

  it('does not count back after submitting, so that a page from before cannot overwrite a change', async () => {
    const { tokenOf } = await prepareWave(installation);
    const token = tokenOf('Partner A');
    await installation.visitor.call('PUT', paths.submission(token, randomUUID()), submission(allAnswered(4)));
    expect(codeOf(await save(token, 0, { 'player.clear': 1 }))).toBe('draft.conflict');
    expect((await save(token, 1, { 'player.clear': 5 })).status).toBe(200);
    expect(codeOf(await save(token, 1, { 'player.clear': 1 }))).toBe('draft.conflict');
    expect((await show(token)).draft).toMatchObject({ version: 2, answers: { 'player.clear': 5 } });
  });

  it('is saved again with the same answers as if for the first time: the answer to it got lost', async () => {
    const { tokenOf } = await prepareWave(installation);
    const token = tokenOf('Partner A');
    const first = await save(token, 0, { 'player.clear': 4, 'goals.effect': 2 });
    const again = await save(token, 0, { 'goals.effect': 2, 'player.clear': 4 });
    expect([again.status, again.body]).toEqual([200, first.body]);
  });

  it('shows no share of a partner that has left since, and can still be saved and submitted', async () => {
    const { coalitionId, invitations, tokenOf } = await prepareWave(installation);
    const partner = { name: 'Partner die vertrekt', kind: 'other' };
    const added = await installation.staff.call('POST', paths.memberships(coalitionId), partner);
    const leaving = (added.body as { organisationId: string }).organisationId;
    const token = tokenOf('Partner A');
    const stays = invitations[0]?.organisationId ?? '';
    await save(token, 0, { 'contribution.share': { [stays]: 60, [leaving]: 40 } });
    await installation.staff.call('DELETE', paths.membership(coalitionId, leaving));
    expect((await show(token)).draft.answers).toEqual({ 'contribution.share': { [stays]: 60 } });
    expect((await save(token, 1, { 'contribution.share': { [stays]: 100, [leaving]: 0 } })).status).toBe(200);
  });

  it('refuses faulty answers, a closed wave and a wrong token, and stores nothing', async () => {
    const { tokenOf, waveId } = await prepareWave(installation);
    const token = tokenOf('Partner A');
    expect(codeOf(await save(token, 0, { 'player.clear': 42 }))).toBe('request.invalid');
    expect(codeOf(await save(token, -1, {}))).toBe('request.invalid');
    expect(codeOf(await save(token, 2_147_483_647, {}))).toBe('request.invalid');
    expect(codeOf(await save(token, 0, { 'player.clear': [[[1]]] }))).toBe('request.invalid');
    expect(codeOf(await save('BBBBBBBBBBBBBBBBBBBBBB', 0, {}))).toBe('invitation.unknown');
    const proto = '{"version":0,"page":0,"answers":{"__proto__":{"player.clear":4}}}';
    expect(codeOf(await installation.visitor.call('PUT', paths.draft(token), proto))).toBe('request.invalid');
    installation.setNow('2026-04-01T00:00:00Z');
    expect(codeOf(await save(token, 0, { 'player.clear': 4 }))).toBe('wave.closed');
    const drafts = await installation.deps.db
      .selectFrom('draft')
      .where('wave_id', '=', waveId as never)
      .selectAll()
      .execute();
    expect(drafts).toEqual([]);
  });

  it('is not touched by a mail scanner that opens the link many times', async () => {
    const { tokenOf, waveId } = await prepareWave(installation);
    const { deps, url } = installation;
    const token = tokenOf('Partner A');
    const before = await show(token);
    const person = await deps.db.selectFrom('invitation').selectAll().where('token_hash', '=', hashOf(token)).execute();
    const sitting = deps.sittingTokenOf(person[0]?.person_id ?? '');
    const addresses = [paths.invitation(token), pages.respond(token), paths.sitting(sitting), pages.sitting(sitting)];
    const others = [paths.opened(token), paths.decline(token), paths.passOn(token), paths.draft(token)];
    for (const method of ['GET', 'HEAD', 'GET']) {
      for (const address of addresses) expect((await fetch(url + address, { method })).status).toBe(200);
      for (const address of others) expect((await fetch(url + address, { method })).status).toBe(405);
    }
    expect(await show(token)).toEqual(before);
    const { invitations } = (await installation.staff.call('GET', paths.wave(waveId))).body as WaveDetailBody;
    expect(new Set(invitations.map(({ progress }) => progress))).toEqual(new Set(['not-started']));
  });
});
