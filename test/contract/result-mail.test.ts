import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OutboxBody, OutboxDetailBody } from '../../api/contract/mail.ts';
import { pages, paths } from '../../api/contract/paths.ts';
import type { PublicationPreviewBody, PublicationsBody } from '../../api/contract/publications.ts';
import { selectAuditEntries } from '../../api/db/audit.ts';
import { codeOf } from '../support/client.ts';
import { allAnswered, type PreparedWave, prepareWave, submission } from '../support/coalition.ts';
import { databaseKinds, type Installation, startInstallation } from '../support/installation.ts';

describe.each(databaseKinds)('the mail about a published result on %s', (kind) => {
  let installation: Installation;
  beforeAll(async () => {
    installation = await startInstallation(kind);
  });
  afterAll(() => installation.close());

  /** A partner of two colleagues and one person of the municipality, closed; people of their own in each test. */
  const held = async (): Promise<PreparedWave> => {
    const wave = await prepareWave(installation, { partners: [`Partner ${randomUUID().slice(0, 8)}`], colleagues: 2 });
    for (const { token } of wave.invitations.slice(0, 2))
      await installation.visitor.call('PUT', paths.submission(token, randomUUID()), submission(allAnswered(3)));
    await installation.staff.call('PUT', paths.waveState(wave.waveId), { state: 'closed' });
    return wave;
  };
  const publish = async ({ waveId }: PreparedWave): Promise<PublicationsBody> => {
    const { body } = await installation.staff.call('GET', paths.publicationPreview(waveId));
    const { digest } = body as PublicationPreviewBody;
    const wanted = { digest, withComments: false, note: null };
    return (await installation.staff.call('POST', paths.publications(waveId), wanted)).body as PublicationsBody;
  };
  const mail = ({ waveId }: PreparedWave) => installation.staff.call('POST', paths.resultMails(waveId), {});
  const counts = async (wave: PreparedWave) =>
    ((await installation.staff.call('GET', paths.publications(wave.waveId))).body as PublicationsBody).mail;
  /** Every mail of the kind to people of this wave, as they would read it. */
  const mailsTo = async ({ invitations }: PreparedWave) => {
    const { mails } = (await installation.staff.call('GET', paths.outbox())).body as OutboxBody;
    const addresses = invitations.filter(({ role }) => role === 'partner').map(({ email }) => email);
    const own = mails.filter((one) => one.kind === 'result' && addresses.includes(one.address));
    const read = own.map(async ({ id }) => (await installation.staff.call('GET', paths.outboxMail(id))).body);
    return (await Promise.all(read)) as OutboxDetailBody[];
  };

  it('is refused before anything is published, and after it was withdrawn', async () => {
    const wave = await held();
    expect(codeOf(await mail(wave))).toBe('publication.none');
    const [latest] = (await publish(wave)).publications;
    await installation.staff.call('PUT', paths.withdrawal(wave.waveId, latest?.id ?? ''), {});
    expect(codeOf(await mail(wave))).toBe('publication.none');
    expect(codeOf(await installation.visitor.call('POST', paths.resultMails(wave.waveId), {}))).toBe('session.missing');
    const unknown = { ...wave, waveId: randomUUID() };
    expect(codeOf(await mail(unknown))).toBe('wave.unknown');
  });

  it('goes only when it is asked, once to each person, with the link to the own answers', async () => {
    const wave = await held();
    expect((await publish(wave)).mail).toEqual({ waiting: 3, mailed: 0 });
    expect(await mailsTo(wave)).toEqual([]);
    await Promise.all([mail(wave), mail(wave)]);
    await mail(wave);
    expect(await counts(wave)).toEqual({ waiting: 0, mailed: 3 });
    await installation.runJobs();
    const mails = await mailsTo(wave);
    expect(mails.map(({ state }) => state)).toEqual(['sent', 'sent']);
    for (const { preview, address } of mails) {
      const own = wave.invitations.find(({ email }) => email === address);
      expect(preview.text).toContain(installation.url + pages.personalResult(own?.token ?? ''));
      expect(preview.text).not.toContain('herinneringen');
    }
  });

  it('goes to nobody a second time when a next version is published', async () => {
    const wave = await held();
    await publish(wave);
    await mail(wave);
    await publish(wave);
    await mail(wave);
    expect((await mailsTo(wave)).length).toBe(2);
  });

  it('is held back when the result was withdrawn before its turn came, and can be asked for again', async () => {
    const wave = await held();
    const [latest] = (await publish(wave)).publications;
    await mail(wave);
    await installation.staff.call('PUT', paths.withdrawal(wave.waveId, latest?.id ?? ''), {});
    await installation.runJobs();
    expect((await mailsTo(wave)).map(({ state }) => state)).toEqual(['cancelled', 'cancelled']);
    await publish(wave);
    expect(await counts(wave)).toEqual({ waiting: 3, mailed: 0 });
    await mail(wave);
    await installation.runJobs();
    expect((await mailsTo(wave)).map(({ state }) => state).toSorted()).toEqual([
      'cancelled',
      'cancelled',
      'sent',
      'sent',
    ]);
  });

  it('leaves out who declined', async () => {
    const partners = [`Partner ${randomUUID().slice(0, 8)}`, `Partner ${randomUUID().slice(0, 8)}`];
    const wave = await prepareWave(installation, { partners });
    const [own, first, second] = wave.invitations;
    for (const token of [own?.token, first?.token])
      await installation.visitor.call('PUT', paths.submission(token ?? '', randomUUID()), submission(allAnswered(3)));
    const declined = { reason: 'no-time', note: null };
    expect((await installation.visitor.call('PUT', paths.decline(second?.token ?? ''), declined)).status).toBe(204);
    await installation.staff.call('PUT', paths.waveState(wave.waveId), { state: 'closed' });
    expect((await publish(wave)).mail).toEqual({ waiting: 2, mailed: 0 });
  });

  it('is logged with the number of people, without names', async () => {
    const wave = await held();
    await publish(wave);
    await mail(wave);
    const entries = await selectAuditEntries(installation.deps.db, installation.municipality.id);
    const own = entries.filter(({ object, action }) => object === wave.waveId && action === 'result.mailed');
    expect(own.map(({ facts }) => facts)).toEqual([{ people: 3 }]);
  });
});
