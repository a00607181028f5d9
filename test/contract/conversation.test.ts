import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ConversationBody } from '../../api/contract/conversation.ts';
import { paths } from '../../api/contract/paths.ts';
import { updateConversation } from '../../api/db/conversations.ts';
import type { WaveId } from '../../survey/id.ts';
import { type Client, codeOf } from '../support/client.ts';
import { allAnswered, type PreparedWave, prepareWave, submission } from '../support/coalition.ts';
import { coordinatorElsewhere } from '../support/coordinator-elsewhere.ts';
import { databaseKinds, type Installation, startInstallation } from '../support/installation.ts';

const PLAYER = { kind: 'theme', id: 'player', subject: 'municipality' } as const;
const CLEAR = { kind: 'criterion', id: 'player.clear', subject: 'municipality' } as const;
const RELATIONS = { kind: 'theme', id: 'relations', subject: 'municipality' } as const;
const READ = {
  municipality: 'Wij dachten dat het duidelijk was.',
  partners: 'Wij horen ieder iets anders.',
  outcome: 'disagreed',
  together: 'Wie het woord voert, blijft een punt.',
} as const;
const EMPTY = { municipality: null, partners: null, outcome: null, together: null };

describe.each(databaseKinds)('a conversation on %s', (kind) => {
  let installation: Installation;
  let stranger: Client;
  beforeAll(async () => {
    installation = await startInstallation(kind);
    stranger = await coordinatorElsewhere(installation);
  });
  afterAll(() => installation.close());

  const answered = async (): Promise<PreparedWave> => {
    const wave = await prepareWave(installation, { partners: ['Partner A', 'Partner B'] });
    for (const { token, role } of wave.invitations) {
      const answers = submission(allAnswered(role === 'municipality' ? 5 : 3));
      await installation.visitor.call('PUT', paths.submission(token, randomUUID()), answers);
    }
    return wave;
  };
  const closed = async (): Promise<PreparedWave> => {
    const wave = await answered();
    await installation.staff.call('PUT', paths.waveState(wave.waveId), { state: 'closed' });
    return wave;
  };
  const show = (waveId: string, client = installation.staff) => client.call('GET', paths.conversation(waveId));
  const choose = (waveId: string, gaps: readonly object[], change: object = {}, client = installation.staff) =>
    client.call('PUT', paths.conversation(waveId), { version: 0, gaps, discard: false, ...change });
  const write = (waveId: string, gapId: string, change: object = {}, client = installation.staff) =>
    client.call('PUT', paths.chosenGap(waveId, gapId), { version: 1, ...READ, ...change });
  const chosen = async (...gaps: readonly object[]) => {
    const { waveId } = await closed();
    const body = ConversationBody.parse((await choose(waveId, gaps)).body);
    return { waveId, ids: body.gaps.map(({ id }) => id as string) };
  };
  const offer = (waveId: string) =>
    updateConversation(installation.deps.db, installation.municipality.id, waveId as WaveId, {
      offered_at: installation.deps.now(),
      reply_until: new Date(installation.deps.now().getTime() + 1000),
    });

  it('is refused to who is not signed in, and is unknown to another municipality', async () => {
    const { waveId, ids } = await chosen(PLAYER);
    const gapId = ids[0] ?? '';
    const asked = [
      (client: Client) => show(waveId, client),
      (client: Client) => choose(waveId, [PLAYER], {}, client),
      (client: Client) => write(waveId, gapId, {}, client),
    ];
    for (const ask of asked) {
      expect(codeOf(await ask(installation.visitor))).toBe('session.missing');
      expect(codeOf(await ask(stranger))).toBe('wave.unknown');
    }
    expect(codeOf(await show('x'))).toBe('wave.unknown');
    expect(codeOf(await show(randomUUID()))).toBe('wave.unknown');
  });

  it('is refused while the wave is open, and that is no look at its results', async () => {
    const { waveId } = await answered();
    expect(codeOf(await show(waveId))).toBe('conversation.wave-open');
    expect(codeOf(await choose(waveId, [PLAYER]))).toBe('conversation.wave-open');
    const { results_viewed_at } = await installation.deps.db
      .selectFrom('wave')
      .where('id', '=', waveId as WaveId)
      .select('results_viewed_at')
      .executeTakeFirstOrThrow();
    expect(results_viewed_at).toBeNull();
  });

  it('is refused when nobody answered', async () => {
    const { waveId } = await prepareWave(installation, { partners: ['Partner A'] });
    await installation.staff.call('PUT', paths.waveState(waveId), { state: 'closed' });
    expect(await show(waveId)).toMatchObject({ status: 409, body: { code: 'results.withheld' } });
  });

  it('begins with proposals from the figures, and nothing chosen', async () => {
    const { waveId } = await closed();
    const body = ConversationBody.parse((await show(waveId)).body);
    expect(body).toMatchObject({ state: 'preparing', version: 0, gaps: [], offeredAt: null, sharedAt: null });
    expect(body.proposals.length).toBeGreaterThanOrEqual(2);
    expect(body.proposals[0]?.reasons).toMatchObject({ direction: 'higher', size: 2 });
  });

  it('is about the chosen gaps in their order, each with what was asked', async () => {
    const { waveId } = await closed();
    const body = ConversationBody.parse((await choose(waveId, [CLEAR, PLAYER])).body);
    expect(body).toMatchObject({ version: 1, gaps: [{ gap: CLEAR, reading: EMPTY, version: 1 }, { gap: PLAYER }] });
    expect(body.gaps[0]?.statements?.municipality.nl).toMatch(/^Wij/);
    expect(body.gaps[1]?.statements).toBeNull();
    const turned = ConversationBody.parse((await choose(waveId, [PLAYER, CLEAR], { version: 1 })).body);
    expect(turned.gaps.map(({ id }) => id)).toEqual(body.gaps.map(({ id }) => id).toReversed());
  });

  it('refuses a gap that is no row, one twice, and more than six', async () => {
    const { waveId } = await closed();
    const unknown = { ...PLAYER, id: 'weather' };
    expect((await choose(waveId, [PLAYER, unknown])).body).toMatchObject({ facts: { field: 'gaps.1' } });
    expect((await choose(waveId, [PLAYER, PLAYER])).body).toMatchObject({ facts: { field: 'gaps' } });
    expect((await choose(waveId, Array(7).fill(PLAYER))).body).toMatchObject({ facts: { field: 'gaps' } });
    expect((await show(waveId)).body).toMatchObject({ version: 0, gaps: [] });
  });

  it('refuses a choice and a reading over what somebody else changed meanwhile', async () => {
    const { waveId, ids } = await chosen(PLAYER);
    const gapId = ids[0] ?? '';
    expect((await choose(waveId, [CLEAR])).body).toMatchObject({
      code: 'conversation.conflict',
      facts: { version: 1 },
    });
    expect((await write(waveId, gapId)).status).toBe(200);
    const refused = await write(waveId, gapId, { together: 'Iets anders.' });
    expect(refused.body).toMatchObject({ code: 'conversation.conflict', facts: { version: 2 } });
    expect(codeOf(await write(waveId, randomUUID()))).toBe('gap.unknown');
    expect(codeOf(await write(waveId, 'x'))).toBe('gap.unknown');
  });

  it('changes nothing when the same is written again, from whichever version', async () => {
    const { waveId, ids } = await chosen(PLAYER);
    for (const version of [1, 1, 2]) {
      expect(await write(waveId, ids[0] ?? '', { version })).toMatchObject({
        status: 200,
        body: { gaps: [{ reading: READ, version: 2 }] },
      });
    }
  });

  it('keeps what was read in a gap, also when others are chosen beside it', async () => {
    const { waveId, ids } = await chosen(PLAYER);
    await write(waveId, ids[0] ?? '', { together: '  ' });
    const { body } = await choose(waveId, [RELATIONS, PLAYER], { version: 1 });
    const reading = { ...READ, together: null };
    expect(body).toMatchObject({ gaps: [{ gap: RELATIONS }, { id: ids[0], gap: PLAYER, reading, version: 2 }] });
  });

  it('leaves out a gap with words only when that is said', async () => {
    const { waveId, ids } = await chosen(PLAYER, CLEAR);
    await write(waveId, ids[0] ?? '');
    const refused = await choose(waveId, [CLEAR], { version: 1 });
    expect(refused.body).toMatchObject({ code: 'conversation.words-lost', facts: { gaps: 1, replies: 0 } });
    expect((await choose(waveId, [PLAYER], { version: 1 })).status).toBe(200);
    expect((await choose(waveId, [], { version: 2, discard: true })).body).toMatchObject({ gaps: [], version: 3 });
  });

  it('stays as it is while it lies before the partners', async () => {
    const { waveId, ids } = await chosen(PLAYER);
    await offer(waveId);
    expect((await show(waveId)).body).toMatchObject({ state: 'for-reply' });
    expect(codeOf(await choose(waveId, [CLEAR], { version: 1 }))).toBe('conversation.offered');
    expect(codeOf(await write(waveId, ids[0] ?? ''))).toBe('conversation.offered');
  });
});
