import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brokenLineOf } from '../../api/actions/audit.ts';
import { readReadings, readSharedReadings } from '../../api/actions/shared-readings.ts';
import { paths } from '../../api/contract/paths.ts';
import { PersonalResultBody, type PublicationsBody, PublishedBody } from '../../api/contract/publications.ts';
import { RepliesBody, ReplyRoundBody } from '../../api/contract/replies.ts';
import { selectAuditEntries } from '../../api/db/audit.ts';
import type { WaveId } from '../../survey/id.ts';
import { type Answer, type Client, codeOf } from '../support/client.ts';
import type { PreparedWave } from '../support/coalition.ts';
import { coordinatorElsewhere } from '../support/coordinator-elsewhere.ts';
import { databaseKinds, type Installation, startInstallation } from '../support/installation.ts';
import { publishedToken, READINGS, type ReadWave, readWave } from '../support/read-wave.ts';

/** The tests' waves are made on 10 March 2026 at eleven in the morning. */
const FIRST_DAY = '2026-03-17';
const OVER = '2026-03-17T23:00:00.000Z';

const RECOGNISED = { stance: 'recognised', text: null } as const;
const OTHERWISE = { stance: 'otherwise', text: 'Wij hoorden het pas in de krant.' } as const;

describe.each(databaseKinds)('replies of partners to what is read in a gap on %s', (kind) => {
  let installation: Installation;
  let stranger: Client;
  beforeAll(async () => {
    installation = await startInstallation(kind);
    stranger = await coordinatorElsewhere(installation);
  });
  afterAll(() => installation.close());

  type Wave = ReadWave & { readonly link: string };
  const published = async (wanted: object = {}): Promise<Wave> => {
    const wave = await readWave(installation, wanted);
    return { ...wave, link: await publishedToken(installation, wave) };
  };
  const offer = ({ waveId }: Pick<PreparedWave, 'waveId'>, replyUntil = FIRST_DAY, client = installation.staff) =>
    client.call('POST', paths.replyRound(waveId), { replyUntil });
  const offered = async (wanted: object = {}): Promise<Wave> => {
    const wave = await published(wanted);
    expect((await offer(wave)).status).toBe(200);
    return wave;
  };
  const recall = ({ waveId }: Wave) => installation.staff.call('DELETE', paths.replyRound(waveId));
  const share = ({ waveId }: Pick<Wave, 'waveId'>) =>
    installation.staff.call('POST', paths.sharedConversation(waveId), {});
  const round = async ({ waveId }: Wave) =>
    ReplyRoundBody.parse((await installation.staff.call('GET', paths.replyRound(waveId))).body);
  const replyTo = ({ gaps }: Wave, i: number, words: object, change: object = {}) => ({
    ...{ gap: gaps[i]?.id, readingVersion: gaps[i]?.version, version: 0, ...words, ...change },
  });
  const look = (token: string) => installation.visitor.call('GET', paths.personalReplies(token));
  const send = (token: string, ...replies: readonly object[]) =>
    installation.visitor.call('PUT', paths.personalReplies(token), { replies });
  const lookByResult = (token: string, key?: string) =>
    installation.visitor.call('GET', paths.publishedReplies(token) + (key ? `?key=${key}` : ''));
  const sendByResult = (wave: Wave, organisation: string, key: string, ...replies: readonly object[]) => {
    const { organisationId } = wave.invitations.find((one) => one.organisation === organisation) ?? {};
    const body = { organisation: organisationId, key, replies };
    return installation.visitor.call('PUT', paths.publishedReplies(wave.link), body);
  };
  const withdraw = async ({ waveId }: Wave) => {
    const { publications } = (await installation.staff.call('GET', paths.publications(waveId)))
      .body as PublicationsBody;
    await installation.staff.call('PUT', paths.withdrawal(waveId, publications[0]?.id ?? ''), {});
  };
  const result = async ({ link }: Wave) =>
    PublishedBody.parse((await installation.visitor.call('GET', paths.published(link))).body);
  const personalResult = async (token: string) =>
    PersonalResultBody.parse((await installation.visitor.call('GET', paths.personalResult(token))).body).published;
  const said = (answer: Answer) => RepliesBody.parse(answer.body).gaps.map(({ replies }) => replies[0] ?? null);

  describe('are asked for', () => {
    it('by staff of the municipality alone', async () => {
      const wave = await published();
      const requests = [
        ['GET', paths.replyRound(wave.waveId), undefined],
        ['POST', paths.replyRound(wave.waveId), { replyUntil: FIRST_DAY }],
        ['DELETE', paths.replyRound(wave.waveId), undefined],
        ['POST', paths.replyMails(wave.waveId), {}],
        ['POST', paths.sharedConversation(wave.waveId), {}],
      ] as const;
      for (const [method, path, body] of requests) {
        expect(codeOf(await installation.visitor.call(method, path, body))).toBe('session.missing');
        expect(codeOf(await stranger.call(method, path, body))).toBe('wave.unknown');
      }
      expect((await round(wave)).state).toBe('preparing');
    });

    it('not before the result is published, gaps are chosen, and both sides’ readings are there', async () => {
      const wave = { ...(await readWave(installation)), link: '' };
      expect((await round(wave)).obstacles).toEqual([{ why: 'not-published' }]);
      expect(codeOf(await offer(wave))).toBe('publication.none');
      await publishedToken(installation, wave);
      const path = paths.chosenGap(wave.waveId, wave.gaps[1]?.id ?? '');
      await installation.staff.call('PUT', path, { version: 2, ...READINGS[1], partners: null });
      expect((await round(wave)).obstacles).toMatchObject([{ why: 'incomplete', gap: { nl: expect.any(String) } }]);
      expect(await offer(wave)).toMatchObject({ status: 409, body: { code: 'conversation.incomplete' } });
      const none = { version: 1, gaps: [], discard: true };
      await installation.staff.call('PUT', paths.conversation(wave.waveId), none);
      expect(codeOf(await offer(wave))).toBe('conversation.none-chosen');
    });

    it('with at least a week, and half a year at most', async () => {
      const wave = await published();
      expect((await round(wave)).days).toEqual({ first: FIRST_DAY, last: '2026-09-09' });
      for (const day of ['2026-03-16', '2026-09-10'])
        expect(await offer(wave, day)).toMatchObject({ status: 400, body: { code: 'reply.deadline' } });
      expect((await offer(wave, '2026-02-30')).body).toMatchObject({ facts: { field: 'replyUntil' } });
      expect(ReplyRoundBody.parse((await offer(wave)).body)).toMatchObject({
        ...{ state: 'for-reply', offeredAt: '2026-03-10T10:00:00.000Z', replyUntil: OVER, obstacles: [] },
        organisations: [
          { name: 'Partner A', replied: 0 },
          { name: 'Partner B', replied: 0 },
        ],
      });
    });

    it('with more time later, never with less', async () => {
      const wave = await offered();
      expect(codeOf(await offer(wave, FIRST_DAY))).toBe('reply.deadline');
      expect((await offer(wave, '2026-03-18')).body).toMatchObject({ offeredAt: '2026-03-10T10:00:00.000Z' });
      installation.setNow('2026-03-20T10:00:00Z');
      expect(await round(wave)).toMatchObject({ state: 'replied', days: { first: '2026-03-20' } });
      expect((await offer(wave, '2026-03-20')).body).toMatchObject({ state: 'for-reply' });
    });

    it('and from then on the readings stay as they are', async () => {
      const wave = await offered();
      const path = paths.chosenGap(wave.waveId, wave.gaps[0]?.id ?? '');
      const change = { version: 2, ...READINGS[0], together: 'Anders' };
      expect(codeOf(await installation.staff.call('PUT', path, change))).toBe('conversation.offered');
    });
  });

  describe('by a personal link', () => {
    it('are refused for a link that is none, to the municipality’s own people, and while nothing is asked', async () => {
      const wave = await published();
      const own = wave.invitations.find(({ role }) => role === 'municipality')?.token ?? '';
      const reply = replyTo(wave, 0, RECOGNISED);
      const cases = [
        ['x', 'invitation.unknown'],
        [own, 'reply.not-partner'],
        [wave.tokenOf('Partner A'), 'reply.none'],
      ] as const;
      for (const [token, code] of cases) {
        expect(codeOf(await look(token))).toBe(code);
        expect(codeOf(await send(token, reply))).toBe(code);
      }
      await withdraw(wave);
      expect(codeOf(await look(wave.tokenOf('Partner A')))).toBe('publication.none');
      expect(codeOf(await send(wave.tokenOf('Partner A'), reply))).toBe('publication.none');
    });

    it('begin with what the figures say, what is read in them, and for whom one replies', async () => {
      const wave = await offered();
      const body = RepliesBody.parse((await look(wave.tokenOf('Partner A'))).body);
      expect(body).toMatchObject({ state: 'for-reply', channel: 'personal', isConfidential: false, replyUntil: OVER });
      expect(body.organisations.map(({ name }) => name)).toEqual(['Partner A']);
      expect(body.gaps.map(({ reading }) => reading)).toEqual(READINGS);
      expect(body.gaps[0]?.row?.gap?.value).toBe(2);
      expect(said(await look(wave.tokenOf('Partner A')))).toEqual([null, null]);
    });

    it.each([
      ['replies', []],
      ['replies.0.stance', [{ stance: 'against', text: null }]],
      ['replies.0.text', [{ stance: 'otherwise', text: null }]],
      ['replies.0.text', [{ stance: 'otherwise', text: ' \n ' }]],
      ['replies.0.text', [{ stance: 'recognised', text: 'x'.repeat(2001) }]],
      ['replies.0.organisation', [{ ...RECOGNISED, organisation: randomUUID() }]],
    ])('are refused with a faulty %s', async (field, words) => {
      const wave = await offered();
      const replies = words.map((one) => replyTo(wave, 0, one));
      const refused = await send(wave.tokenOf('Partner A'), ...replies);
      expect([codeOf(refused), refused.body]).toMatchObject(['request.invalid', { facts: { field } }]);
    });

    it('are refused to a reading that is unknown, or worded otherwise than it was read', async () => {
      const wave = await offered();
      const token = wave.tokenOf('Partner A');
      expect(codeOf(await send(token, replyTo(wave, 0, RECOGNISED, { gap: randomUUID() })))).toBe('reply.changed');
      expect(codeOf(await send(token, replyTo(wave, 0, RECOGNISED, { readingVersion: 1 })))).toBe('reply.changed');
      const both = [replyTo(wave, 0, RECOGNISED), replyTo(wave, 1, RECOGNISED, { readingVersion: 1 })];
      expect(codeOf(await send(token, ...both))).toBe('reply.changed');
      expect(said(await look(token))).toEqual([null, null]);
    });

    it('can be given one by one, changed, and sent twice', async () => {
      const wave = await offered();
      const token = wave.tokenOf('Partner A');
      const first = await send(token, replyTo(wave, 1, OTHERWISE));
      expect(said(first)).toMatchObject([null, { ...OTHERWISE, version: 1, isCurrent: true }]);
      expect(said(await send(token, replyTo(wave, 1, OTHERWISE)))).toEqual(said(first));
      expect(codeOf(await send(token, replyTo(wave, 1, RECOGNISED)))).toBe('reply.conflict');
      const changed = { stance: 'recognised', text: 'Toch wel:\n<b>dat klopt</b>' };
      const second = await send(token, replyTo(wave, 0, RECOGNISED), replyTo(wave, 1, changed, { version: 1 }));
      expect(said(second)).toMatchObject([RECOGNISED, { ...changed, version: 2 }]);
      expect((await round(wave)).organisations).toMatchObject([{ replied: 2 }, { replied: 0 }]);
    });

    it('are of the organisation: a colleague sees and changes them, another partner does not', async () => {
      const wave = await offered({ partners: ['Partner A', 'Partner B'], colleagues: 2 });
      const [first = '', colleague = ''] = wave.invitations
        .filter(({ organisation }) => organisation === 'Partner A')
        .map(({ token }) => token);
      await send(first, replyTo(wave, 0, OTHERWISE));
      expect(said(await look(colleague))).toMatchObject([OTHERWISE, null]);
      expect(said(await send(colleague, replyTo(wave, 0, RECOGNISED, { version: 1 })))).toMatchObject([
        RECOGNISED,
        null,
      ]);
      expect(said(await look(wave.tokenOf('Partner B')))).toEqual([null, null]);
    });

    it('end with the time to reply, and can be looked up afterwards', async () => {
      const wave = await offered();
      const token = wave.tokenOf('Partner A');
      installation.setNow('2026-03-17T22:59:59.999Z');
      expect((await send(token, replyTo(wave, 0, OTHERWISE))).status).toBe(200);
      installation.setNow(OVER);
      const late = await send(token, replyTo(wave, 1, RECOGNISED));
      expect(late).toMatchObject({ status: 409, body: { code: 'reply.over', facts: { until: OVER } } });
      const after = await look(token);
      expect(RepliesBody.parse(after.body).state).toBe('replied');
      expect(said(after)).toMatchObject([OTHERWISE, null]);
    });
  });

  describe('by the link of a published result', () => {
    it('are refused for a link that is none, one that was withdrawn, and who is no partner', async () => {
      const wave = await offered();
      const key = randomUUID();
      const reply = replyTo(wave, 0, RECOGNISED);
      const own = wave.invitations.find(({ role }) => role === 'municipality')?.organisation ?? '';
      expect(codeOf(await lookByResult('x'))).toBe('publication.unknown');
      expect(codeOf(await sendByResult({ ...wave, link: 'x' }, 'Partner A', key, reply))).toBe('publication.unknown');
      expect(codeOf(await sendByResult(wave, own, key, reply))).toBe('organisation.unknown');
      expect((await sendByResult(wave, 'Partner A', 'x', reply)).body).toMatchObject({ facts: { field: 'key' } });
      expect((await lookByResult(wave.link, 'x')).body).toMatchObject({ facts: { field: 'key' } });
      await withdraw(wave);
      expect(codeOf(await lookByResult(wave.link))).toBe('publication.withdrawn');
      expect(codeOf(await sendByResult(wave, 'Partner A', key, reply))).toBe('publication.withdrawn');
    });

    it('are for whichever partner is chosen, and known by the browser that gave them alone', async () => {
      const wave = await offered();
      const [mine, other] = [randomUUID(), randomUUID()];
      const { organisations, channel } = RepliesBody.parse((await lookByResult(wave.link)).body);
      expect([channel, organisations.map(({ name }) => name)]).toEqual(['published', ['Partner A', 'Partner B']]);
      expect(said(await sendByResult(wave, 'Partner A', mine, replyTo(wave, 0, OTHERWISE)))).toMatchObject([
        OTHERWISE,
        null,
      ]);
      for (const key of [undefined, other]) expect(said(await lookByResult(wave.link, key))).toEqual([null, null]);
      const taken = await sendByResult(wave, 'Partner A', other, replyTo(wave, 1, RECOGNISED));
      expect(taken).toMatchObject({ status: 409, body: { code: 'reply.taken', facts: { organisation: 'Partner A' } } });
      await sendByResult(wave, 'Partner B', other, replyTo(wave, 1, RECOGNISED));
      const changed = await sendByResult(wave, 'Partner A', mine, replyTo(wave, 0, RECOGNISED, { version: 1 }));
      expect(said(changed)).toMatchObject([RECOGNISED, null]);
    });

    it('stand beside a personal one for the coordinator, who sees that the personal one goes first', async () => {
      const wave = await offered();
      await sendByResult(wave, 'Partner A', randomUUID(), replyTo(wave, 0, RECOGNISED));
      expect((await round(wave)).gaps[0]?.replies).toMatchObject([{ channel: 'published', isStanding: true }]);
      await send(wave.tokenOf('Partner A'), replyTo(wave, 0, OTHERWISE));
      expect((await round(wave)).gaps[0]?.replies).toMatchObject([
        { organisation: 'Partner A', channel: 'personal', ...OTHERWISE, isStanding: true },
        { organisation: 'Partner A', channel: 'published', ...RECOGNISED, isStanding: false },
      ]);
      expect((await round(wave)).organisations[0]).toMatchObject({ replied: 1 });
    });
  });

  describe('are shared', () => {
    const repliedByAll = async (): Promise<Wave> => {
      const wave = await offered();
      const key = randomUUID();
      await send(wave.tokenOf('Partner A'), replyTo(wave, 0, OTHERWISE), replyTo(wave, 1, RECOGNISED));
      await sendByResult(wave, 'Partner B', key, replyTo(wave, 0, RECOGNISED), replyTo(wave, 1, RECOGNISED));
      return wave;
    };

    it('not before they were asked for, nor before all have replied or the time is over', async () => {
      const wave = await published();
      expect(codeOf(await share(wave))).toBe('conversation.not-offered');
      await offer(wave);
      await send(wave.tokenOf('Partner A'), replyTo(wave, 0, OTHERWISE), replyTo(wave, 1, RECOGNISED));
      await send(wave.tokenOf('Partner B'), replyTo(wave, 0, RECOGNISED));
      const refused = await share(wave);
      expect(refused).toMatchObject({ body: { code: 'conversation.not-replied', facts: { until: OVER } } });
      expect((await round(wave)).mayShare).toBe(false);
      installation.setNow(OVER);
      expect((await round(wave)).mayShare).toBe(true);
      expect((await share(wave)).body).toMatchObject({ state: 'shared', sharedAt: OVER });
    });

    it('and are seen by nobody until then, and by everybody with a link from then on', async () => {
      const wave = await repliedByAll();
      const before = JSON.stringify([await result(wave), await personalResult(wave.tokenOf('Partner B'))]);
      for (const words of [OTHERWISE.text, READINGS[0].partners]) expect(before).not.toContain(words);
      expect((await share(wave)).status).toBe(200);
      const { conversation, replyUntil } = await result(wave);
      expect(replyUntil).toBeNull();
      expect(conversation?.readings[0]).toEqual({
        gap: { kind: 'theme', id: 'player', subject: 'municipality' },
        reading: READINGS[0],
        replies: [
          { organisation: 'Partner A', channel: 'personal', ...OTHERWISE },
          { organisation: 'Partner B', channel: 'published', ...RECOGNISED },
        ],
      });
      for (const { token } of wave.invitations)
        expect((await personalResult(token)).conversation).toEqual(conversation);
      expect(codeOf(await send(wave.tokenOf('Partner A'), replyTo(wave, 0, RECOGNISED, { version: 1 })))).toBe(
        'reply.over',
      );
      expect(codeOf(await offer(wave, '2026-04-10'))).toBe('conversation.offered');
    });

    it('and disappear with the publication, and come back with the next one', async () => {
      const wave = await repliedByAll();
      await share(wave);
      await withdraw(wave);
      const { deps, municipality } = installation;
      expect(await readSharedReadings(deps.db, municipality.id, wave.waveId as WaveId)).toBeNull();
      expect(codeOf(await share({ waveId: wave.waveId }))).toBe('no problem but 200');
      const link = await publishedToken(installation, wave);
      expect((await result({ ...wave, link })).conversation?.readings.length).toBe(2);
    });

    it('not without a published result', async () => {
      const wave = await repliedByAll();
      await withdraw(wave);
      expect(codeOf(await share(wave))).toBe('publication.none');
      expect(await round(wave)).toMatchObject({ mayShare: false, link: null });
    });

    it('as reports read them: only once they are, and by the municipality itself before that', async () => {
      const wave = await repliedByAll();
      const { deps, municipality } = installation;
      const ids = [municipality.id, wave.waveId as WaveId] as const;
      expect(await readSharedReadings(deps.db, ...ids)).toBeNull();
      const own = await readReadings(deps.db, ...ids, deps.now());
      expect(own).toMatchObject({ state: 'for-reply', readings: [{ replies: [OTHERWISE, RECOGNISED] }, {}] });
      await share(wave);
      expect(await readSharedReadings(deps.db, ...ids)).toEqual(own?.readings);
      expect(await readReadings(deps.db, municipality.id, randomUUID() as WaveId, deps.now())).toBeNull();
    });
  });

  describe('when the readings are taken back', () => {
    it('hold for each reading that stays as it was, and for no other', async () => {
      const wave = await offered();
      const token = wave.tokenOf('Partner A');
      await send(token, replyTo(wave, 0, OTHERWISE), replyTo(wave, 1, RECOGNISED));
      expect((await recall(wave)).body).toMatchObject({ state: 'preparing', offeredAt: null, replyUntil: null });
      expect(codeOf(await look(token))).toBe('reply.none');
      const path = paths.chosenGap(wave.waveId, wave.gaps[0]?.id ?? '');
      await installation.staff.call('PUT', path, {
        version: 2,
        ...READINGS[0],
        partners: 'Wij lezen het in de krant.',
      });
      await offer(wave);
      expect(said(await look(token))).toMatchObject([
        { ...OTHERWISE, isCurrent: false },
        { ...RECOGNISED, isCurrent: true },
      ]);
      expect(codeOf(await send(token, replyTo(wave, 0, OTHERWISE, { version: 1 })))).toBe('reply.changed');
      expect(await round(wave)).toMatchObject({
        organisations: [{ replied: 1 }, { replied: 0 }],
        gaps: [{ replies: [{ isCurrent: false, isStanding: false }] }, { replies: [{ isStanding: true }] }],
      });
      const renewed = await send(token, replyTo(wave, 0, OTHERWISE, { version: 1, readingVersion: 3 }));
      expect(said(renewed)).toMatchObject([{ version: 2, isCurrent: true }, {}]);
    });

    it('go with a gap that is left out, which is asked first', async () => {
      const wave = await offered();
      await send(wave.tokenOf('Partner A'), replyTo(wave, 0, OTHERWISE), replyTo(wave, 1, RECOGNISED));
      await recall(wave);
      const path = paths.chosenGap(wave.waveId, wave.gaps[0]?.id ?? '');
      const nothing = { municipality: null, partners: null, outcome: null, together: null };
      await installation.staff.call('PUT', path, { version: 2, ...nothing });
      const rest = { version: 1, gaps: [wave.gaps[1]?.gap], discard: false };
      const leaveOut = (change: object = {}) =>
        installation.staff.call('PUT', paths.conversation(wave.waveId), { ...rest, ...change });
      expect((await leaveOut()).body).toMatchObject({
        code: 'conversation.words-lost',
        facts: { gaps: 1, replies: 1 },
      });
      expect((await leaveOut({ discard: true })).body).toMatchObject({ gaps: [{ id: wave.gaps[1]?.id }] });
      expect((await round(wave)).gaps.map(({ replies }) => replies.length)).toEqual([1]);
    });

    it('also after they were shared: then nobody sees them any more', async () => {
      const wave = await offered();
      installation.setNow(OVER);
      await share(wave);
      await recall(wave);
      await recall(wave);
      expect((await result(wave)).conversation).toBeNull();
      const entries = await selectAuditEntries(installation.deps.db, installation.municipality.id);
      expect(brokenLineOf(entries)).toBeNull();
      const own = entries.filter(({ object, action }) => object === wave.waveId && action.startsWith('conversation'));
      expect(own.map(({ action, facts }) => [action, facts])).toEqual([
        ['conversation.offered', { gaps: 2, until: FIRST_DAY }],
        ['conversation.shared', { gaps: 2, replies: 0 }],
        ['conversation.recalled', { shared: true }],
      ]);
    });
  });

  it('tells who may reply until when, on the result: partners, not the municipality', async () => {
    const wave = await offered();
    const own = wave.invitations.find(({ role }) => role === 'municipality')?.token ?? '';
    const untils = [await result(wave), await personalResult(wave.tokenOf('Partner A')), await personalResult(own)];
    expect(untils.map(({ replyUntil }) => replyUntil)).toEqual([OVER, OVER, null]);
    installation.setNow(OVER);
    expect((await result(wave)).replyUntil).toBeNull();
  });

  it('says of a confidential wave that a reply has the name of the organisation all the same', async () => {
    const wanted = { attribution: 'confidential', people: 3, partners: ['Partner A', 'Partner B'], colleagues: 4 };
    const wave = await offered(wanted);
    const body = RepliesBody.parse((await look(wave.tokenOf('Partner A'))).body);
    expect([body.isConfidential, body.organisations[0]?.name]).toEqual([true, 'Partner A']);
    expect(body.gaps[1]?.row?.dots.flatMap(({ distribution }) => distribution ?? [])).toEqual([]);
    expect((await send(wave.tokenOf('Partner A'), replyTo(wave, 0, OTHERWISE))).status).toBe(200);
  });

  it('changes nothing by a program that follows its links', async () => {
    const wave = await offered();
    await send(wave.tokenOf('Partner A'), replyTo(wave, 0, OTHERWISE));
    const { db } = installation.deps;
    const tables = async () => [
      await db.selectFrom('reply').selectAll().orderBy('id').execute(),
      await db.selectFrom('conversation').selectAll().orderBy('wave_id').execute(),
      await db.selectFrom('invitation').selectAll().orderBy('id').execute(),
    ];
    const before = await tables();
    for (const path of [paths.personalReplies(wave.tokenOf('Partner A')), paths.publishedReplies(wave.link)])
      for (const method of ['HEAD', 'GET', 'HEAD', 'GET'])
        expect((await fetch(installation.url + path, { method })).status).toBe(200);
    expect(await tables()).toEqual(before);
  });
});
