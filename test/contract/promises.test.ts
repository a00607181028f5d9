import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brokenLineOf } from '../../api/actions/audit.ts';
import { paths } from '../../api/contract/paths.ts';
import { PromisesBody } from '../../api/contract/promises.ts';
import { selectAuditEntries } from '../../api/db/audit.ts';
import type { ChosenGapId, PromiseId, WaveId } from '../../survey/id.ts';
import { type Client, codeOf } from '../support/client.ts';
import { type PreparedWave, prepareWave } from '../support/coalition.ts';
import { coordinatorElsewhere } from '../support/coordinator-elsewhere.ts';
import { databaseKinds, type Installation, startInstallation } from '../support/installation.ts';

describe.each(databaseKinds)('promises on %s', (kind) => {
  let installation: Installation;
  let stranger: Client;
  beforeAll(async () => {
    installation = await startInstallation(kind);
    stranger = await coordinatorElsewhere(installation);
  });
  afterAll(() => installation.close());

  const closed = async (): Promise<PreparedWave> => {
    const wave = await prepareWave(installation);
    await installation.staff.call('PUT', paths.waveState(wave.waveId), { state: 'closed' });
    return wave;
  };
  const list = async ({ coalitionId }: PreparedWave): Promise<PromisesBody> =>
    PromisesBody.parse((await installation.staff.call('GET', paths.promises(coalitionId))).body);
  const ownerIn = async (wave: PreparedWave, name: string) => {
    const found = (await list(wave)).organisations.find((one) => one.name === name);
    if (found === undefined) throw new Error(`no ${name}`);
    return found;
  };
  const wantedOf = async (wave: PreparedWave, name = 'Partner A') => ({
    waveId: wave.waveId,
    gapId: null,
    organisationId: (await ownerIn(wave, name)).id,
    personId: null,
    text: 'Wij nodigen bewoners uit voor het eerste gesprek',
    dueOn: '2026-12-31',
  });
  const make = async (wave: PreparedWave, change: object = {}, client = installation.staff) =>
    await client.call('POST', paths.promises(wave.coalitionId), { ...(await wantedOf(wave)), ...change });
  const changeOf = ({ waveId: _, ...wanted }: Awaited<ReturnType<typeof wantedOf>>, change: object = {}) => ({
    ...wanted,
    ...{ state: 'open', note: null, version: 1 },
    ...change,
  });
  const chooseGap = async ({ waveId }: PreparedWave, row_id = 'player'): Promise<ChosenGapId> => {
    const id = randomUUID() as ChosenGapId;
    const key = { municipality_id: installation.municipality.id, wave_id: waveId as WaveId };
    const { db } = installation.deps;
    const times = { version: 1, offered_at: null, reply_until: null, shared_at: null };
    await db
      .insertInto('conversation')
      .values({ ...key, ...times })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const reading = { municipality_reading: null, partners_reading: null, outcome: null, together: null };
    const gap = { position: 0, kind: 'theme', row_id, subject: 'municipality', version: 1 } as const;
    await db
      .insertInto('chosen_gap')
      .values({ ...key, id, ...gap, ...reading })
      .execute();
    return id;
  };
  const ask = async ({ waveId }: PreparedWave, promise: PromiseId) =>
    await installation.deps.db
      .insertInto('wave_promise')
      .values({
        ...{ municipality_id: installation.municipality.id, wave_id: waveId as WaveId, promise_id: promise },
        ...{ position: 0, content: '{}' },
      })
      .execute();

  it('are written down after a closed wave, and listed with what a form about them needs', async () => {
    const wave = await closed();
    const gapId = await chooseGap(wave);
    const [person] = (await ownerIn(wave, 'Partner A')).people;
    const answer = await make(wave, { gapId, personId: person?.id ?? null });
    expect(answer.status).toBe(201);
    const { promises, organisations, waves, today } = PromisesBody.parse(answer.body);
    expect(promises).toMatchObject([
      {
        waveId: wave.waveId,
        gapId,
        personId: person?.id,
        dueOn: '2026-12-31',
        state: 'open',
        stateOn: null,
        note: null,
      },
    ]);
    expect(promises[0]).toMatchObject({ askedIn: [], mails: [], nextMail: { moment: 'ahead', on: '2026-12-17' } });
    expect(organisations.map(({ name, role }) => [name, role])).toEqual([
      ['Gemeente Testdam', 'municipality'],
      ['Partner A', 'partner'],
      ['Partner B', 'partner'],
    ]);
    expect(waves).toMatchObject([{ isClosed: true, gaps: [{ id: gapId, kind: 'theme', subject: 'municipality' }] }]);
    expect(waves[0]?.gaps[0]?.title.nl).not.toBe('player');
    expect(today).toBe('2026-03-10');
  });

  it('are refused to who is not signed in, and to who works elsewhere', async () => {
    const wave = await closed();
    const { coalitionId } = wave;
    expect(codeOf(await make(wave, {}, installation.visitor))).toBe('session.missing');
    expect(codeOf(await make(wave, {}, stranger))).toBe('coalition.unknown');
    const { promises } = PromisesBody.parse((await make(wave)).body);
    const path = paths.promise(coalitionId, promises[0]?.id ?? '');
    const change = changeOf(await wantedOf(wave));
    for (const [client, code] of [
      [installation.visitor, 'session.missing'],
      [stranger, 'coalition.unknown'],
    ] as const) {
      expect(codeOf(await client.call('GET', paths.promises(coalitionId)))).toBe(code);
      expect(codeOf(await client.call('PUT', path, change))).toBe(code);
      expect(codeOf(await client.call('DELETE', path, undefined))).toBe(code);
    }
    expect((await list(wave)).promises).toEqual(promises);
  });

  it('point at a closed wave, a gap, an organisation and a person that belong together', async () => {
    const [wave, other] = [await closed(), await closed()];
    const stillOpen = await prepareWave(installation);
    expect(codeOf(await make(stillOpen))).toBe('promise.wave-open');
    expect(codeOf(await make(wave, { waveId: other.waveId }))).toBe('wave.unknown');
    expect(codeOf(await make(wave, { waveId: randomUUID() }))).toBe('wave.unknown');
    const left = randomUUID();
    expect(codeOf(await make(wave, { organisationId: left }))).toBe('organisation.unknown');
    const [ofB] = (await ownerIn(wave, 'Partner B')).people;
    expect(codeOf(await make(wave, { personId: ofB?.id }))).toBe('person.unknown');
    expect(codeOf(await make(wave, { gapId: await chooseGap(other) }))).toBe('request.invalid');
    const missing = { ...wave, coalitionId: randomUUID() };
    expect(codeOf(await installation.staff.call('GET', paths.promises(missing.coalitionId)))).toBe('coalition.unknown');
    expect((await list(wave)).promises).toEqual([]);
  });

  it('have a text of 300 signs at most and a day that is real and within ten years', async () => {
    const wave = await closed();
    for (const text of ['', '   ', 'a'.repeat(301)]) expect(codeOf(await make(wave, { text }))).toBe('request.invalid');
    for (const dueOn of ['2026-02-29', '31-12-2026', ''])
      expect(codeOf(await make(wave, { dueOn }))).toBe('request.invalid');
    for (const dueOn of ['1999-12-31', '2036-03-11'])
      expect(codeOf(await make(wave, { dueOn }))).toBe('promise.due-date');
    for (const dueOn of ['2000-01-01', '2036-03-10'])
      expect((await make(wave, { dueOn, text: 'a'.repeat(300) })).status).toBe(201);
  });

  it('change, are done and are opened again, each with its day and a line in the log', async () => {
    const wave = await closed();
    const { promises } = PromisesBody.parse((await make(wave)).body);
    const id = promises[0]?.id ?? '';
    const put = async (change: object) =>
      await installation.staff.call(
        'PUT',
        paths.promise(wave.coalitionId, id),
        changeOf(await wantedOf(wave, 'Partner B'), change),
      );
    const done = await put({ state: 'done', note: ' Gedaan in mei. ', text: 'Anders' });
    expect(done.status).toBe(200);
    expect(PromisesBody.parse(done.body).promises).toMatchObject([
      { state: 'done', stateOn: '2026-03-10', note: 'Gedaan in mei.', text: 'Anders', version: 2, nextMail: null },
    ]);
    expect(codeOf(await put({ state: 'open' }))).toBe('promise.conflict');
    installation.setNow('2026-03-12T10:00:00Z');
    const again = PromisesBody.parse((await put({ state: 'open', version: 2 })).body);
    expect(again.promises).toMatchObject([{ state: 'open', stateOn: '2026-03-12', note: null, version: 3 }]);
    const entries = await selectAuditEntries(installation.deps.db, installation.municipality.id);
    const mine = entries.filter(({ object }) => object === id);
    expect(mine.map(({ action, facts }) => [action, facts['from'], facts['to']])).toEqual([
      ['promise.made', undefined, undefined],
      ['promise.changed', 'open', 'done'],
      ['promise.changed', 'done', 'open'],
    ]);
    expect(brokenLineOf(entries)).toBeNull();
    expect(JSON.stringify(mine)).not.toContain('Anders');
  });

  it('are removed while no wave has asked about them, and after that only dropped', async () => {
    const wave = await closed();
    await make(wave);
    const { promises } = PromisesBody.parse((await make(wave)).body);
    const [first, second] = promises.map(({ id }) => id) as [PromiseId, PromiseId];
    const remove = async (id: string) =>
      await installation.staff.call('DELETE', paths.promise(wave.coalitionId, id), undefined);
    expect(codeOf(await remove(randomUUID()))).toBe('promise.unknown');
    expect(PromisesBody.parse((await remove(first)).body).promises.map(({ id }) => id)).toEqual([second]);
    expect(codeOf(await remove(first))).toBe('promise.unknown');
    await ask(wave, second);
    expect((await list(wave)).promises[0]?.askedIn).toEqual([wave.waveId]);
    expect(codeOf(await remove(second))).toBe('promise.asked');
    const put = async (owner: string, change: object) =>
      await installation.staff.call(
        'PUT',
        paths.promise(wave.coalitionId, second),
        changeOf(await wantedOf(wave, owner), change),
      );
    expect(codeOf(await put('Partner B', {}))).toBe('promise.asked');
    expect((await put('Partner A', { state: 'dropped' })).status).toBe(200);
  });

  it('are one thing when they are written down and the same one is changed twice at once', async () => {
    const wave = await closed();
    const { promises } = PromisesBody.parse((await make(wave)).body);
    const path = paths.promise(wave.coalitionId, promises[0]?.id ?? '');
    const change = changeOf(await wantedOf(wave));
    const answers = await Promise.all(
      ['een', 'twee', 'drie'].map((text) => installation.staff.call('PUT', path, { ...change, text })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  });

  it('stay when who is reminded leaves the address book, and keep their organisation in it', async () => {
    const wave = await closed();
    const owner = await ownerIn(wave, 'Partner A');
    const newcomer = { name: 'Nieuw', email: 'nieuw@partner-a.example', organisationId: owner.id };
    const added = await installation.staff.call('POST', paths.respondents(wave.coalitionId), newcomer);
    const { id: personId } = added.body as { id: string };
    await make(wave, { personId });
    expect((await list(wave)).promises[0]).toMatchObject({ personId, nextMail: { moment: 'ahead' } });
    await installation.staff.call('DELETE', paths.respondent(wave.coalitionId, personId, owner.id), undefined);
    const left = await installation.staff.call('DELETE', paths.contact(owner.id, personId), undefined);
    expect(left.status).toBe(204);
    expect((await list(wave)).promises[0]).toMatchObject({ organisationId: owner.id, personId: null, nextMail: null });
    const member = { name: 'Partner zonder vragen', kind: 'association' };
    const joined = await installation.staff.call('POST', paths.memberships(wave.coalitionId), member);
    const { organisationId } = joined.body as { organisationId: string };
    await make(wave, { organisationId });
    await installation.staff.call('DELETE', paths.membership(wave.coalitionId, organisationId), undefined);
    const gone = (await list(wave)).organisations.find(({ id }) => id === organisationId);
    expect(gone).toMatchObject({ name: member.name, role: 'partner', isMember: false });
    const removed = await installation.staff.call('DELETE', paths.organisation(organisationId), undefined);
    expect(codeOf(removed)).toBe('organisation.in-coalition');
  });
});
