import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paths } from '../../api/contract/paths.ts';
import type { RepliesBody } from '../../api/contract/replies.ts';
import type { WaveId } from '../../survey/id.ts';
import { codeOf } from '../support/client.ts';
import { databaseKinds, type Installation, startInstallation } from '../support/installation.ts';
import { publishedToken, type ReadWave, readWave } from '../support/read-wave.ts';

describe.each(databaseKinds)('replies at the same moment on %s', (kind) => {
  let installation: Installation;
  let wave: ReadWave;
  let link: string;
  beforeAll(async () => {
    installation = await startInstallation(kind);
    wave = await readWave(installation, { partners: ['Partner A', 'Partner B'], colleagues: 2 });
    link = await publishedToken(installation, wave);
    await installation.staff.call('POST', paths.replyRound(wave.waveId), { replyUntil: '2026-03-17' });
  });
  afterAll(() => installation.close());

  const reply = (text: string, i = 0) => ({
    ...{ gap: wave.gaps[i]?.id, readingVersion: wave.gaps[i]?.version, version: 0, stance: 'otherwise', text },
  });
  const tokens = () =>
    wave.invitations.filter(({ organisation }) => organisation === 'Partner A').map((one) => one.token);
  const send = (token: string, one: object) =>
    installation.visitor.call('PUT', paths.personalReplies(token), { replies: [one] });
  const rows = (channel: 'personal' | 'published', i: number) =>
    installation.deps.db
      .selectFrom('reply')
      .where('channel', '=', channel)
      .where('chosen_gap_id', '=', wave.gaps[i]?.id ?? ('' as never))
      .selectAll()
      .execute();

  it('of two colleagues leave one row, and one of them is told', async () => {
    const [first = '', second = ''] = tokens();
    const answers = await Promise.all([send(first, reply('Eén')), send(second, reply('Twee'))]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(codeOf(answers.find(({ status }) => status === 409) ?? (answers[0] as never))).toBe('reply.conflict');
    expect(await rows('personal', 0)).toMatchObject([{ version: 1, text: expect.stringMatching(/^(Eén|Twee)$/) }]);
  });

  it('that are the same twenty times leave one row and twenty equal answers', async () => {
    const [token = ''] = tokens();
    const answers = await Promise.all(Array.from({ length: 20 }, () => send(token, reply('Hetzelfde', 1))));
    const stored = answers.map(({ body }) => JSON.stringify((body as RepliesBody).gaps[1]?.replies));
    expect([answers.every(({ status }) => status === 200), new Set(stored).size]).toEqual([true, 1]);
    expect(await rows('personal', 1)).toMatchObject([{ version: 1, text: 'Hetzelfde' }]);
  });

  it('by the link of the result from two browsers leave one row, of the first of them', async () => {
    const { organisationId } = wave.invitations.find(({ organisation }) => organisation === 'Partner B') ?? {};
    const keys = [randomUUID(), randomUUID()];
    const answers = await Promise.all(
      keys.map((key) => {
        const body = { organisation: organisationId, key, replies: [reply(key)] };
        return installation.visitor.call('PUT', paths.publishedReplies(link), body);
      }),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const winner = keys[answers.findIndex(({ status }) => status === 200)];
    expect(await rows('published', 0)).toMatchObject([{ version: 1, text: winner }]);
  });

  it('and taking the readings back leave no reply to readings that were not there any more', async () => {
    const [token = ''] = tokens();
    const late = { ...reply('Nog net', 1), version: 1 };
    const [sent] = await Promise.all([
      send(token, late),
      installation.staff.call('DELETE', paths.replyRound(wave.waveId)),
    ]);
    const { offered_at } = await installation.deps.db
      .selectFrom('conversation')
      .where('wave_id', '=', wave.waveId as WaveId)
      .select('offered_at')
      .executeTakeFirstOrThrow();
    expect(offered_at).toBeNull();
    const [row] = await rows('personal', 1);
    expect([sent.status, row?.text]).toEqual(sent.status === 200 ? [200, 'Nog net'] : [404, 'Hetzelfde']);
  });
});
