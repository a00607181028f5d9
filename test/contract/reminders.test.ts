import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MailingResultBody, OutboxBody, WaveMailBody } from '../../api/contract/mail.ts';
import { paths } from '../../api/contract/paths.ts';
import type { WaveDetailBody } from '../../api/contract/waves.ts';
import { remind } from '../../api/jobs/remind.ts';
import { allAnswered, type PreparedWave, prepareWave, submission } from '../support/coalition.ts';
import { databaseKinds, type Installation, startInstallation } from '../support/installation.ts';

const EVERYBODY = { invitationIds: null, again: false };

describe.each(databaseKinds)('reminders on %s', (kind) => {
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
  const mailOf = (waveId: string) => call<WaveMailBody>('GET', paths.waveMail(waveId));
  const send = (waveId: string, wanted: object) =>
    call<MailingResultBody>('POST', paths.mailings(waveId), { ...EVERYBODY, ...wanted });
  /** A wave from 1 up to and including Sunday 29 March 2026, everybody invited by mail on Tuesday the 10th. */
  const invited = async (wanted: Parameters<typeof prepareWave>[1] = {}): Promise<PreparedWave> => {
    const wave = await prepareWave(installation, wanted);
    await send(wave.waveId, { kind: 'invitation' });
    await installation.runJobs();
    return wave;
  };
  /** Lets the server do what it does by itself at this moment; gives who got a reminder, and which. */
  const at = async (instant: string, waveId: string) => {
    const known = new Set((await call<OutboxBody>('GET', paths.outbox())).mails.map(({ id }) => id));
    installation.setNow(instant);
    await installation.runJobs();
    const { mails } = await call<OutboxBody>('GET', paths.outbox());
    const { coalition } = await call<WaveDetailBody>('GET', paths.wave(waveId));
    return mails
      .filter(({ id, coalition: name }) => !known.has(id) && name === coalition.name)
      .map((mail) => `${mail.address} ${mail.kind} ${mail.state}`)
      .toSorted();
  };
  const start = (token: string) =>
    installation.visitor.call('PUT', paths.draft(token), { version: 0, answers: { 'player.clear': 4 }, page: 0 });
  const submit = (token: string) =>
    installation.visitor.call('PUT', paths.submission(token, randomUUID()), submission(allAnswered(4)));

  it('go on the days of the plan to exactly who has not answered, in other words to who has begun', async () => {
    const { waveId, tokenOf, invitations } = await invited({ partners: ['Eik', 'Es', 'Iep', 'Els', 'Abeel'] });
    await submit(tokenOf('Eik'));
    await start(tokenOf('Es'));
    await installation.visitor.call('POST', paths.unsubscribe(tokenOf('Iep')));
    const declined = { reason: 'no-time', note: null };
    expect((await installation.visitor.call('PUT', paths.decline(tokenOf('Abeel')), declined)).status).toBeLessThan(
      300,
    );
    await submit(invitations.find(({ role }) => role === 'municipality')?.token ?? '');
    // Seven days before the last day is Sunday the 22nd: the working day before that is Friday the 20th.
    expect(await at('2026-03-19T12:00:00Z', waveId)).toEqual([]);
    expect(await at('2026-03-20T07:59:00Z', waveId)).toEqual([]);
    expect(await at('2026-03-20T08:00:00Z', waveId)).toEqual([
      'els-1@partner.example reminder-not-started sent',
      'es-1@partner.example reminder-started sent',
    ]);
    expect(await at('2026-03-20T08:05:00Z', waveId)).toEqual([]);
    await submit(tokenOf('Els'));
    expect(await at('2026-03-27T08:00:00Z', waveId)).toEqual(['es-1@partner.example reminder-started sent']);
    expect(await at('2026-03-30T08:00:00Z', waveId)).toEqual([]);
    const { invitations: shown } = await call<WaveDetailBody>('GET', paths.wave(waveId));
    expect(shown.map(({ organisation, mail }) => [organisation, mail.reminders])).toEqual([
      ['Gemeente Testdam', 0],
      ['Abeel', 0],
      ['Eik', 0],
      ['Els', 1],
      ['Es', 2],
      ['Iep', 0],
    ]);
  });

  it('are foretold with their days and numbers, and are not more than the plan says', async () => {
    const { waveId } = await invited({ partners: ['Berk'] });
    const next = async () => (await mailOf(waveId)).reminders.next;
    expect((await mailOf(waveId)).reminders).toMatchObject({
      daysBefore: [7, 2],
      atMost: 3,
      held: false,
      minimumDays: 3,
    });
    expect(await next()).toEqual([
      { on: '2026-03-20', count: 2 },
      { on: '2026-03-27', count: 2 },
    ]);
    const { reminders } = await call<WaveMailBody>('PUT', paths.reminderPlan(waveId), {
      ...{ daysBefore: [2, 4, 4, 12], atMost: 1, held: false },
    });
    expect([reminders.daysBefore, reminders.next]).toEqual([
      [12, 4, 2],
      [
        { on: '2026-03-17', count: 2 },
        { on: '2026-03-25', count: 0 },
        { on: '2026-03-27', count: 0 },
      ],
    ]);
    expect((await at('2026-03-17T10:00:00Z', waveId)).length).toBe(2);
    expect(await at('2026-03-25T10:00:00Z', waveId)).toEqual([]);
    expect((await next()).map(({ on }) => on)).toEqual(['2026-03-25', '2026-03-27']);
  });

  it('stop the moment the coordinator holds them, those that wait included, and go on afterwards', async () => {
    const { waveId } = await invited({ partners: ['Beuk'] });
    const plan = { daysBefore: [7, 2], atMost: 3 };
    installation.setNow('2026-03-20T09:00:00Z');
    await remind(installation.deps);
    await call('PUT', paths.reminderPlan(waveId), { ...plan, held: true });
    expect((await mailOf(waveId)).reminders.next).toEqual([]);
    const sent = async () => (await mailOf(waveId)).mailings.find(({ cause }) => cause === 'plan')?.states;
    await at('2026-03-20T09:05:00Z', waveId);
    expect(await sent()).toMatchObject({ queued: 2, sent: 0 });
    await call('PUT', paths.reminderPlan(waveId), { ...plan, held: false });
    await at('2026-03-20T17:00:00Z', waveId);
    expect(await sent()).toMatchObject({ queued: 2, sent: 0 });
    await at('2026-03-23T09:00:00Z', waveId);
    expect(await sent()).toMatchObject({ queued: 0, sent: 2 });
  });

  it('that were missed are made good once, within office hours, and not when the wave has closed', async () => {
    const { waveId } = await invited({ partners: ['Linde'] });
    await call('PUT', paths.reminderPlan(waveId), { daysBefore: [12, 10, 8, 6], atMost: 5, held: false });
    // Saturday and Sunday, then Monday before nine: nothing. Of the four due days only the latest is answered.
    for (const instant of ['2026-03-21T10:00:00Z', '2026-03-22T10:00:00Z', '2026-03-23T07:00:00Z'])
      expect(await at(instant, waveId)).toEqual([]);
    expect((await at('2026-03-24T15:59:00Z', waveId)).length).toBe(2);
    expect(await at('2026-03-25T10:00:00Z', waveId)).toEqual([]);
    const missed = await invited({ partners: ['Populier'] });
    expect(await at('2026-03-30T10:00:00Z', missed.waveId)).toEqual([]);
    expect((await mailOf(missed.waveId)).reminders.next).toEqual([]);
  });

  it('are queued once when several servers find the day at the same moment', async () => {
    const { waveId } = await invited({ partners: ['Wilg'] });
    installation.setNow('2026-03-20T09:00:00Z');
    await Promise.all(Array.from({ length: 5 }, () => remind(installation.deps)));
    const { mailings } = await mailOf(waveId);
    expect(mailings.map(({ kind, cause, total }) => [kind, cause, total])).toEqual([
      ['reminder', 'plan', 2],
      ['invitation', 'coordinator', 2],
    ]);
  });

  it('go by hand to whom the coordinator chooses, unless there is a reason against it', async () => {
    const { waveId, tokenOf, invitations } = await invited({ partners: ['Kers', 'Peer', 'Pruim', 'Appel'], people: 2 });
    const newcomer = async () => {
      const { coalition } = await call<WaveDetailBody>('GET', paths.wave(waveId));
      const organisationId = invitations.find(({ organisation }) => organisation === 'Kers')?.organisationId;
      const person = { name: 'Nieuw', email: 'nieuw@kers.example', organisationId };
      await call('POST', paths.respondents(coalition.id), person);
    };
    await newcomer();
    await submit(tokenOf('Peer'));
    await installation.visitor.call('PUT', paths.reminders(tokenOf('Pruim')), { wanted: false });
    const soon = await send(waveId, { kind: 'reminder' });
    expect([soon.mailing, new Set(soon.skipped.map(({ reason }) => reason))]).toEqual([
      null,
      new Set(['too-soon', 'not-invited', 'submitted', 'opted-out']),
    ]);
    installation.setNow('2026-03-13T09:00:00Z');
    const { mailing, skipped } = await send(waveId, { kind: 'reminder' });
    expect([mailing?.cause, mailing?.total]).toEqual(['coordinator', 4]);
    expect(skipped.map(({ reason }) => reason).toSorted()).toEqual(['not-invited', 'opted-out', 'submitted']);
    await call('PUT', paths.reminderPlan(waveId), { daysBefore: [], atMost: 1, held: false });
    installation.setNow('2026-03-18T09:00:00Z');
    const enough = await send(waveId, { kind: 'reminder', invitationIds: [invitations[0]?.id] });
    expect([enough.mailing, enough.skipped]).toEqual([null, [{ invitationId: invitations[0]?.id, reason: 'enough' }]]);
  });
});
