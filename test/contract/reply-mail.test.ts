import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OutboxBody, OutboxDetailBody, PreviewBody } from '../../api/contract/mail.ts';
import { pages, paths } from '../../api/contract/paths.ts';
import type { PublicationsBody } from '../../api/contract/publications.ts';
import { ReplyRoundBody } from '../../api/contract/replies.ts';
import { codeOf } from '../support/client.ts';
import type { PreparedWave } from '../support/coalition.ts';
import { databaseKinds, type Installation, startInstallation } from '../support/installation.ts';
import { publishedToken, type ReadWave, readWave } from '../support/read-wave.ts';

describe.each(databaseKinds)('the mail that asks partners for a reply on %s', (kind) => {
  let installation: Installation;
  beforeAll(async () => {
    installation = await startInstallation(kind);
  });
  afterAll(() => installation.close());

  const offer = ({ waveId }: PreparedWave) =>
    installation.staff.call('POST', paths.replyRound(waveId), { replyUntil: '2026-03-17' });
  /** Two partners of two colleagues each; names of their own in each test, so that mails can be told apart. */
  const published = async (): Promise<ReadWave> => {
    const partners = [1, 2].map(() => `Partner ${randomUUID().slice(0, 8)}`);
    const wave = await readWave(installation, { partners, colleagues: 2 });
    await publishedToken(installation, wave);
    return wave;
  };
  const offered = async (): Promise<ReadWave> => {
    const wave = await published();
    await offer(wave);
    return wave;
  };
  const mail = ({ waveId }: PreparedWave) => installation.staff.call('POST', paths.replyMails(waveId), {});
  const counts = async ({ waveId }: PreparedWave) =>
    ReplyRoundBody.parse((await installation.staff.call('GET', paths.replyRound(waveId))).body).mail;
  const partnersIn = ({ invitations }: PreparedWave) => invitations.filter(({ role }) => role === 'partner');
  const mailsTo = async (wave: PreparedWave) => {
    const { mails } = (await installation.staff.call('GET', paths.outbox())).body as OutboxBody;
    const addresses = partnersIn(wave).map(({ email }) => email);
    const own = mails.filter((one) => one.kind === 'reply' && addresses.includes(one.address));
    const read = own.map(async ({ id }) => (await installation.staff.call('GET', paths.outboxMail(id))).body);
    return (await Promise.all(read)) as OutboxDetailBody[];
  };
  const recall = ({ waveId }: PreparedWave) => installation.staff.call('DELETE', paths.replyRound(waveId));
  const replyToAll = async (wave: ReadWave, token: string) => {
    const replies = wave.gaps.map(({ id: gap, version: readingVersion }) => ({
      ...{ gap, readingVersion, version: 0, stance: 'recognised', text: null },
    }));
    expect((await installation.visitor.call('PUT', paths.personalReplies(token), { replies })).status).toBe(200);
  };

  it('is refused before partners are asked, when their time is over, and while nothing is published', async () => {
    const wave = await published();
    expect(codeOf(await mail(wave))).toBe('reply.none');
    await offer(wave);
    installation.setNow('2026-03-18T10:00:00Z');
    expect(codeOf(await mail(wave))).toBe('reply.over');
    const { publications } = (await installation.staff.call('GET', paths.publications(wave.waveId)))
      .body as PublicationsBody;
    await installation.staff.call('PUT', paths.withdrawal(wave.waveId, publications[0]?.id ?? ''), {});
    expect(codeOf(await mail(wave))).toBe('publication.none');
  });

  it('goes only when it is asked, once to each person of a partner, with the link and the last day', async () => {
    const wave = await offered();
    expect(await counts(wave)).toEqual({ waiting: 4, mailed: 0 });
    expect(await mailsTo(wave)).toEqual([]);
    await Promise.all([mail(wave), mail(wave)]);
    await mail(wave);
    await installation.runJobs();
    const mails = await mailsTo(wave);
    expect(mails.map(({ state }) => state)).toEqual(['sent', 'sent', 'sent', 'sent']);
    for (const { preview, address } of mails) {
      const own = partnersIn(wave).find(({ email }) => email === address);
      expect(preview.text).toContain(installation.url + pages.personalReply(own?.token ?? ''));
      expect(preview.text).toContain('t/m dinsdag 17 maart 2026');
      expect(preview.text).not.toContain('herinneringen');
    }
    expect(await counts(wave)).toEqual({ waiting: 0, mailed: 4 });
  });

  it('leaves out the people of a partner that has replied to everything', async () => {
    const wave = await offered();
    await replyToAll(wave, partnersIn(wave)[0]?.token ?? '');
    expect(await counts(wave)).toEqual({ waiting: 2, mailed: 0 });
  });

  it('is held back when the readings were taken back before its turn came, and can be asked for anew', async () => {
    const wave = await offered();
    await mail(wave);
    await recall(wave);
    await installation.runJobs();
    expect((await mailsTo(wave)).map(({ state }) => state)).toEqual(Array(4).fill('cancelled'));
    expect(await counts(wave)).toEqual({ waiting: 0, mailed: 0 });
    installation.setNow('2026-03-10T11:00:00Z');
    await offer(wave);
    await mail(wave);
    await installation.runJobs();
    expect((await mailsTo(wave)).filter(({ state }) => state === 'sent').length).toBe(4);
  });

  it('is shown beforehand as a partner would get it', async () => {
    const wave = await offered();
    const { body } = await installation.staff.call('POST', paths.mailPreviews(wave.waveId), {
      ...{ kind: 'reply', locale: 'en', invitationId: null, subject: 'Reply', body: 'Until {last day}: {link}' },
    });
    const { text, to } = body as PreviewBody;
    expect(text).toContain('Until Tuesday, 17 March 2026: ');
    expect(text).toContain(installation.url + pages.personalReply(partnersIn(wave)[0]?.token ?? ''));
    expect(to).toContain(partnersIn(wave)[0]?.email);
  });
});
