import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OutboxBody, OutboxDetailBody } from '../../api/contract/mail.ts';
import { paths } from '../../api/contract/paths.ts';
import { PromisesBody } from '../../api/contract/promises.ts';
import { type PreparedWave, prepareWave } from '../support/coalition.ts';
import { databaseKinds, type Installation, startInstallation } from '../support/installation.ts';

/** A Tuesday; two weeks before it is a Tuesday too. */
const DUE = '2026-06-30';
const AHEAD = '2026-06-16T08:00:00Z';
const OVERDUE = '2026-07-01T08:00:00Z';

describe.each(databaseKinds)('mail about promises on %s', (kind) => {
  let installation: Installation;
  beforeAll(async () => {
    installation = await startInstallation(kind);
  });
  afterAll(() => installation.close());

  const call = async <Body>(method: string, path: string, body?: unknown): Promise<Body> => {
    const answer = await installation.staff.call(method, path, body);
    expect([method, path, answer.status < 300, answer.body]).toEqual([method, path, true, answer.body]);
    return answer.body as Body;
  };
  const list = async ({ coalitionId }: PreparedWave) =>
    PromisesBody.parse(await call('GET', paths.promises(coalitionId)));
  const closed = async (): Promise<PreparedWave> => {
    const wave = await prepareWave(installation);
    await call('PUT', paths.waveState(wave.waveId), { state: 'closed' });
    return wave;
  };
  const make = async (wave: PreparedWave, texts: readonly string[], dueOn = DUE) => {
    const owner = (await list(wave)).organisations.find(({ name }) => name === 'Partner A');
    const whose = { organisationId: owner?.id, personId: owner?.people[0]?.id };
    const path = paths.promises(wave.coalitionId);
    for (const text of texts) await call('POST', path, { waveId: wave.waveId, gapId: null, ...whose, text, dueOn });
    return owner;
  };
  const change = async (wave: PreparedWave, change: object) => {
    const { promises } = await list(wave);
    for (const { id, gapId, organisationId, personId, text, dueOn, state, note, version } of promises) {
      const body = { gapId, organisationId, personId, text, dueOn, state, note, version, ...change };
      await call('PUT', paths.promise(wave.coalitionId, id), body);
    }
  };
  /** Lets the server do what it does by itself at this moment; gives the mails about this coalition, the latest first. */
  const at = async (instant: string, { coalitionId }: PreparedWave) => {
    installation.setNow(instant);
    await installation.runJobs();
    const { name } = (await call<PromisesBody>('GET', paths.promises(coalitionId))).coalition;
    const { mails } = await call<OutboxBody>('GET', paths.outbox());
    return mails.filter(({ coalition, kind }) => coalition === name && kind === 'promise');
  };

  it('goes two weeks ahead and after the last day, once each, and says what was promised', async () => {
    const wave = await closed();
    const owner = await make(wave, ['Wij bellen terug']);
    expect(await at('2026-06-15T08:00:00Z', wave)).toEqual([]);
    const [mail] = await at(AHEAD, wave);
    expect(mail).toMatchObject({ state: 'sent', person: owner?.people[0]?.name });
    const { preview } = await call<OutboxDetailBody>('GET', paths.outboxMail(mail?.id ?? ''));
    expect(preview.subject).toMatch(/^Herinnering: uw afspraak in Coalitie \d+$/);
    expect(preview.text).toContain(
      'De laatste dag komt dichterbij:\n– Wij bellen terug (uiterlijk dinsdag 30 juni 2026)',
    );
    expect(preview.text).not.toContain('http');
    expect(await at('2026-06-17T08:00:00Z', wave)).toHaveLength(1);
    expect((await list(wave)).promises[0]?.nextMail).toEqual({ moment: 'overdue', on: '2026-07-01' });
    const [second, ...others] = await at(OVERDUE, wave);
    expect(others).toHaveLength(1);
    const after = await call<OutboxDetailBody>('GET', paths.outboxMail(second?.id ?? ''));
    expect(after.preview.text).toContain('De laatste dag is voorbij:');
    expect(await at('2026-08-03T08:00:00Z', wave)).toHaveLength(2);
    const { mails, nextMail } = (await list(wave)).promises[0] ?? {};
    expect(mails?.map(({ moment, state }) => `${moment} ${state}`)).toEqual(['ahead sent', 'overdue sent']);
    expect(nextMail).toBeNull();
  });

  it('is one mail for all that an organisation promised, in the language of its reader', async () => {
    const wave = await closed();
    const owner = await make(wave, ['Wij bellen terug', 'Wij komen langs']);
    const person = { name: 'Bestuurder 1', email: 'partner-a-1@partner.example', locale: 'en' };
    await call('PUT', paths.person(owner?.people[0]?.id ?? ''), person);
    const mails = await at(AHEAD, wave);
    expect(mails).toHaveLength(1);
    const { preview } = await call<OutboxDetailBody>('GET', paths.outboxMail(mails[0]?.id ?? ''));
    expect(preview.subject).toMatch(/^Reminder: your promises in /);
    for (const text of ['Wij bellen terug', 'Wij komen langs']) {
      expect(preview.text).toContain(`– ${text} (by Tuesday, 30 June 2026 at the latest)`);
    }
    await call('PUT', paths.person(owner?.people[0]?.id ?? ''), { ...person, locale: 'nl' });
  });

  it('goes in office hours alone', async () => {
    const wave = await closed();
    await make(wave, ['Wij bellen terug']);
    expect(await at('2026-06-16T06:30:00Z', wave)).toEqual([]);
    expect(await at('2026-06-16T20:00:00Z', wave)).toEqual([]);
    expect(await at('2026-06-20T10:00:00Z', wave)).toEqual([]);
    expect(await at('2026-06-22T07:00:00Z', wave)).toHaveLength(1);
  });

  it('goes to nobody when nobody was chosen, and about nothing that is done or dropped', async () => {
    for (const wanted of [{ personId: null }, { state: 'done' }, { state: 'dropped' }]) {
      const wave = await closed();
      await make(wave, ['Wij bellen terug']);
      await change(wave, wanted);
      expect((await list(wave)).promises[0]?.nextMail).toBeNull();
      expect(await at(AHEAD, wave)).toEqual([]);
    }
  });

  it('goes to nobody who has left the organisation', async () => {
    const wave = await closed();
    const owner = await make(wave, ['Wij bellen terug']);
    const [person] = owner?.people ?? [];
    const { db, uuid } = installation.deps;
    const other = uuid() as NonNullable<typeof owner>['id'];
    const key = { municipality_id: installation.municipality.id };
    await db
      .insertInto('organisation')
      .values({ ...key, id: other, name: `Elders ${other}`, kind: 'company' })
      .execute();
    if (owner === undefined || person === undefined) throw new Error('nobody');
    await db
      .updateTable('promise')
      .set({ organisation_id: other })
      .where('organisation_id', '=', owner.id)
      .where('wave_id', '=', wave.waveId as never)
      .execute();
    expect((await list(wave)).promises[0]).toMatchObject({ personId: null, nextMail: null });
    expect(await at(AHEAD, wave)).toEqual([]);
  });

  it('begins anew when there is another last day', async () => {
    const wave = await closed();
    await make(wave, ['Wij bellen terug']);
    expect(await at(AHEAD, wave)).toHaveLength(1);
    await change(wave, { dueOn: '2026-09-30' });
    expect((await list(wave)).promises[0]?.nextMail).toEqual({ moment: 'ahead', on: '2026-09-16' });
    expect(await at(OVERDUE, wave)).toHaveLength(1);
    expect(await at('2026-09-16T08:00:00Z', wave)).toHaveLength(2);
  });
});
