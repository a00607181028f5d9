import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../api/config.ts';
import type { MailingResultBody, OutboxBody } from '../../api/contract/mail.ts';
import { paths } from '../../api/contract/paths.ts';
import type { WaveDetailBody } from '../../api/contract/waves.ts';
import { readBounces } from '../../api/jobs/read-bounces.ts';
import { answer, delayNotice, exchangeBounce, eximBounce, postfixBounce } from '../support/bounces.ts';
import { prepareWave } from '../support/coalition.ts';
import { type Installation, startInstallation } from '../support/installation.ts';
import { startMailbox, type TestMailbox } from '../support/mailbox.ts';

const INVITE = { kind: 'invitation', invitationIds: null, again: false };

describe('mail that comes back', () => {
  let installation: Installation;
  let mailbox: TestMailbox | undefined;
  beforeAll(async () => {
    installation = await startInstallation('postgresql');
  });
  afterAll(async () => {
    await mailbox?.close();
    await installation.close();
  });

  const read = async ({ url }: TestMailbox) => {
    const { imap } = readConfig({ IMAP_URL: url, SECRET: 'x'.repeat(32) }, {}).mail;
    if (imap !== null) await readBounces(installation.deps, imap);
  };

  it('is shown with what the other side said, however it says it; what is late or no report is left alone', async () => {
    const partners = ['Postfix', 'Exchange', 'Exim', 'Laat', 'Antwoord'];
    const { waveId } = await prepareWave(installation, { partners });
    await installation.staff.call('POST', paths.mailings(waveId), INVITE);
    await installation.runJobs();
    const { mails } = (await installation.staff.call('GET', paths.outbox())).body as OutboxBody;
    const of = (partner: string) => {
      const address = `${partner.toLowerCase()}-1@partner.example`;
      return { address, mailId: mails.find((mail) => mail.address === address)?.id ?? '' };
    };
    const strange = { mailId: randomUUID(), address: 'wie@partner.example' };
    mailbox = await startMailbox([
      postfixBounce(of('Postfix')),
      exchangeBounce(of('Exchange')),
      eximBounce(of('Exim')),
      delayNotice(of('Laat')),
      answer(of('Antwoord')),
      postfixBounce(strange),
      'Subject: Reclame\n\nKoop nu.\n',
    ]);
    await read(mailbox);
    const { invitations } = (await installation.staff.call('GET', paths.wave(waveId))).body as WaveDetailBody;
    expect(new Map(invitations.map(({ organisation, mail }) => [organisation, [mail.state, mail.fault]]))).toEqual(
      new Map([
        ['Gemeente Testdam', ['sent', null]],
        ['Antwoord', ['sent', null]],
        ['Exchange', ['bounced', '554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException']],
        ['Exim', ['bounced', '5.0.0 550 No such recipient here']],
        ['Laat', ['sent', null]],
        [
          'Postfix',
          [
            'bounced',
            '550 5.1.1 <postfix-1@partner.example>: Recipient address rejected: User unknown in virtual mailbox table',
          ],
        ],
      ]),
    );
    const [seen, star] = [['\\Seen'], ['\\Flagged']];
    expect(mailbox.flags()).toEqual([seen, seen, seen, seen, star, star, star]);
    await read(mailbox);
    expect(mailbox.flags()).toEqual([seen, seen, seen, seen, star, star, star]);
    installation.setNow('2026-03-16T09:00:00Z');
    const reminded = await installation.staff.call('POST', paths.mailings(waveId), { ...INVITE, kind: 'reminder' });
    const { skipped } = reminded.body as MailingResultBody;
    expect(skipped.map(({ reason }) => reason)).toEqual(['bad-address', 'bad-address', 'bad-address']);
  });

  it('waits in a mailbox that cannot be reached, and the job says so', async () => {
    await expect(read({ url: 'imap://a:b@127.0.0.1:1/INBOX' } as TestMailbox)).rejects.toThrow(/ECONNREFUSED/);
  });
});
