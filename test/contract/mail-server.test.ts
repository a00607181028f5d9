import { createPublicKey, createVerify, generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { MailingResultBody, WaveMailBody } from '../../api/contract/mail.ts';
import { paths } from '../../api/contract/paths.ts';
import type { WaveDetailBody } from '../../api/contract/waves.ts';
import { sendMails } from '../../api/mail/send-mails.ts';
import { smtpMailer } from '../../api/mail/smtp-mailer.ts';
import { certificate } from '../support/certificate.ts';
import { prepareWave } from '../support/coalition.ts';
import { freePort } from '../support/free-port.ts';
import { type Installation, startInstallation } from '../support/installation.ts';
import { type MailReceiver, startMailReceiver } from '../support/mail-receiver.ts';

const INVITE = { kind: 'invitation', invitationIds: null, again: false } as const;
const FROM = 'Gemeente Testdam <samen@testdam.example>';

/** What a wave's mails came to. */
async function statesOf({ staff }: Installation, waveId: string) {
  const { mailings } = (await staff.call('GET', paths.waveMail(waveId))).body as WaveMailBody;
  return Object.fromEntries(Object.entries(mailings[0]?.states ?? {}).filter(([, count]) => count > 0));
}

async function invite({ staff }: Installation, waveId: string): Promise<MailingResultBody> {
  return (await staff.call('POST', paths.mailings(waveId), INVITE)).body as MailingResultBody;
}

describe('mail through a mail server', () => {
  let receiver: MailReceiver;
  let installation: Installation;
  beforeAll(async () => {
    receiver = await startMailReceiver();
    const settings = {
      ...{ SMTP_URL: receiver.url, MAIL_FROM: FROM, MAIL_REPLY_TO: 'vragen@testdam.example' },
      ...{ MAIL_BOUNCES_TO: 'terug@testdam.example' },
    };
    installation = await startInstallation('postgresql', { settings });
  });
  beforeEach(() => {
    receiver.mails.length = 0;
  });
  afterAll(async () => {
    await installation.close();
    await receiver.close();
  });

  it('comes from the municipality, says that a program wrote it, and how to get no more', async () => {
    const { waveId, tokenOf } = await prepareWave(installation);
    await invite(installation, waveId);
    await installation.runJobs();
    expect(await statesOf(installation, waveId)).toEqual({ sent: 3 });
    const mail = receiver.mails.find(({ to }) => to === 'partner-a-1@partner.example');
    const { headers, from, replyTo, to, messageId, date } = mail?.parsed ?? {};
    expect([mail?.from, from?.text, replyTo?.text, to && 'text' in to && to.text]).toEqual([
      'terug@testdam.example',
      '"Gemeente Testdam" <samen@testdam.example>',
      'vragen@testdam.example',
      '"Bestuurder 1" <partner-a-1@partner.example>',
    ]);
    expect(messageId).toMatch(/^<[0-9a-f-]{36}@testdam\.example>$/);
    expect(date).toEqual(new Date('2026-03-10T10:00:00Z'));
    expect(headers?.get('auto-submitted')).toBe('auto-generated');
    const raw = mail?.raw.toString() ?? '';
    const unsubscribe = `${installation.url}${paths.unsubscribe(tokenOf('Partner A'))}`;
    expect(raw.replace(/\r\n /g, ' ')).toContain(`List-Unsubscribe: <${unsubscribe}>`);
    expect(raw).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
    expect(mail?.parsed.text).toContain('vragen@testdam.example');
    expect(raw.split('\r\n').filter((line) => line.length > 998)).toEqual([]);
  });

  it('is refused for an address that the server does not know, and waits where it asks to try later', async () => {
    const { waveId } = await prepareWave(installation);
    receiver.refuse('partner-a-1@partner.example', '550 5.1.1 No such user here');
    receiver.refuse('partner-b-1@partner.example', '451 4.7.1 Greylisted, try again');
    await invite(installation, waveId);
    await installation.runJobs();
    expect(await statesOf(installation, waveId)).toEqual({ sent: 1, refused: 1, queued: 1 });
    const { invitations } = (await installation.staff.call('GET', paths.wave(waveId))).body as WaveDetailBody;
    expect(invitations.map(({ mail }) => [mail.state, mail.fault])).toEqual([
      ['sent', null],
      ['refused', '550 5.1.1 No such user here'],
      ['queued', '451 4.7.1 Greylisted, try again'],
    ]);
    receiver.refuse('partner-b-1@partner.example', '');
    installation.setNow('2026-03-10T10:00:30Z');
    await installation.runJobs();
    expect(await statesOf(installation, waveId)).toMatchObject({ queued: 1 });
    installation.setNow('2026-03-10T10:01:00Z');
    await installation.runJobs();
    expect(await statesOf(installation, waveId)).toEqual({ sent: 2, refused: 1 });
    receiver.refuse('partner-a-1@partner.example', '');
    const again = (await installation.staff.call('POST', paths.mailings(waveId), INVITE)).body as MailingResultBody;
    expect(again.skipped.map(({ reason }) => reason).toSorted()).toEqual([
      'already-invited',
      'already-invited',
      'bad-address',
    ]);
  });

  it('brings the worst names exactly as they were typed, in the subject, the address and the body, and no header of theirs', {
    timeout: 120_000,
  }, async () => {
    const names = ['Bcc: iedereen@evil.example', '{link} {naam}', `${'é'.repeat(117)}: x`, '社會科學院'];
    const { coalitionId, waveId } = await prepareWave(installation, { people: 1, partners: ['Partner A'] });
    const { memberships } = (await installation.staff.call('GET', paths.coalition(coalitionId))).body as {
      memberships: { organisationId: string }[];
    };
    for (const [i, name] of names.entries()) {
      const email = `naam${i}@partner.example`;
      const person = { name, email, organisationId: memberships[1]?.organisationId };
      await installation.staff.call('POST', paths.respondents(coalitionId), person);
    }
    const template = { subject: 'Voor {naam}: {coalitie}', body: 'Beste {naam}|\n\n{link}' };
    await installation.staff.call('PUT', paths.mailTemplate(waveId, 'invitation', 'nl'), template);
    await invite(installation, waveId);
    await installation.runJobs();
    const byAddress = new Map(receiver.mails.map((mail) => [mail.to, mail]));
    for (const [i, name] of names.entries()) {
      const { parsed, raw } = byAddress.get(`naam${i}@partner.example`) ?? {};
      const to = parsed?.to && 'value' in parsed.to ? parsed.to.value : [];
      expect([parsed?.subject?.startsWith(`Voor ${name}: Coalitie `), to]).toEqual([
        true,
        [{ address: `naam${i}@partner.example`, name }],
      ]);
      expect(parsed?.text?.startsWith(`Beste ${name}|\n`)).toBe(true);
      expect(htmlText(parsed?.html || '')).toContain(`Beste ${name}|`);
      const head = raw?.toString('latin1').split('\r\n\r\n')[0] ?? '';
      expect(head.match(/^(bcc|cc|x-evil)/im)).toBeNull();
      expect([...(parsed?.headers.keys() ?? [])]).toEqual([...(receiver.mails[0]?.parsed.headers.keys() ?? [])]);
    }
    expect(receiver.mails.filter(({ to }) => to.includes('evil'))).toEqual([]);
  });
});

describe('a mail server', () => {
  const withServer = async (
    settings: Record<string, string>,
    work: (installation: Installation, waveId: string) => Promise<void>,
  ) => {
    const installation = await startInstallation('postgresql', { settings: { MAIL_FROM: FROM, ...settings } });
    try {
      const { waveId } = await prepareWave(installation);
      await invite(installation, waveId);
      await work(installation, waveId);
    } finally {
      await installation.close();
    }
  };

  it('that is down is tried again a minute later, one mail at a time, until it is up', async () => {
    const port = await freePort();
    await withServer({ SMTP_URL: `smtp://127.0.0.1:${port}` }, async (installation, waveId) => {
      await installation.runJobs();
      expect(await statesOf(installation, waveId)).toEqual({ queued: 3 });
      const tried = await installation.deps.db.selectFrom('mail').select(['attempts', 'fault']).execute();
      expect(tried.map(({ attempts }) => attempts).toSorted()).toEqual([0, 0, 1]);
      expect(tried.find(({ attempts }) => attempts === 1)?.fault).toContain('ECONNREFUSED');
      const receiver = await startMailReceiver({}, port);
      installation.setNow('2026-03-10T10:01:00Z');
      await installation.runJobs();
      expect([await statesOf(installation, waveId), receiver.mails.length]).toEqual([{ sent: 3 }, 3]);
      await receiver.close();
    });
  });

  it('that says no to everybody at the door, or to our password, keeps no mail from being sent later', async () => {
    const refusal = Object.assign(new Error('Access denied'), { responseCode: 554 });
    const closed = await startMailReceiver({ onConnect: (_session, done) => done(refusal) });
    const strict = await startMailReceiver({
      ...{ authOptional: false, allowInsecureAuth: true },
      onAuth: ({ password }, _session, done) =>
        password === 'goed' ? done(null, { user: 'samen' }) : done(new Error('wrong')),
    });
    for (const url of [closed.url, strict.url.replace('//', '//samen:fout@')]) {
      await withServer({ SMTP_URL: url }, async (installation, waveId) => {
        await installation.runJobs();
        expect(await statesOf(installation, waveId)).toEqual({ queued: 3 });
      });
    }
    await withServer({ SMTP_URL: strict.url.replace('//', '//samen:goed@') }, async (installation, waveId) => {
      await installation.runJobs();
      expect(await statesOf(installation, waveId)).toEqual({ sent: 3 });
    });
    await Promise.all([closed.close(), strict.close()]);
  });

  it('gets no more mails a minute than was agreed, however many servers of ours there are', async () => {
    const receiver = await startMailReceiver();
    await withServer({ SMTP_URL: receiver.url, MAIL_PER_MINUTE: '2' }, async (installation, waveId) => {
      await Promise.all([sendMails(installation.deps, () => false), installation.runJobs()]);
      expect(receiver.mails.length).toBeLessThanOrEqual(3);
      expect(await sendMails(installation.deps, () => false)).toBe(30_000);
      installation.setNow('2026-03-10T10:01:01Z');
      await installation.runJobs();
      expect([await statesOf(installation, waveId), receiver.mails.length]).toEqual([{ sent: 3 }, 3]);
    });
    await receiver.close();
  });

  it('is spoken to by TLS, from the start or after STARTTLS, and otherwise, elsewhere than here, not at all', async () => {
    const tls = { ca: certificate.cert };
    const secure = await startMailReceiver({ secure: true, ...certificate });
    const upgrading = await startMailReceiver({ disabledCommands: [], ...certificate });
    const open = await startMailReceiver();
    const delivery = {
      ...{ id: '0' as never, from: 'a@testdam.example', to: 'b@partner.example' },
      message: Buffer.from('Subject: Test\r\n\r\nTest\r\n'),
    };
    const outcomeAt = async ({ url }: MailReceiver, trust: object) => {
      const port = Number(new URL(url).port);
      const server = { host: '127.0.0.1', port, secure: url.startsWith('smtps'), user: null, password: null };
      return (await smtpMailer({ ...server, requireTls: true }, trust).deliver(delivery, async () => true)).state;
    };
    expect(await outcomeAt(secure, tls)).toBe('sent');
    expect(await outcomeAt(upgrading, tls)).toBe('sent');
    expect(await outcomeAt(open, tls)).toBe('later');
    expect(await outcomeAt(secure, {})).toBe('later');
    expect(await outcomeAt(upgrading, {})).toBe('later');
    expect([secure, upgrading, open].map(({ mails }) => mails.length)).toEqual([1, 1, 0]);
    await Promise.all([secure.close(), upgrading.close(), open.close()]);
  });

  it('that takes the last byte and says nothing leaves a mail uncertain, which is never sent again by itself', async () => {
    const silent = createServer((socket) => {
      socket.write('220 silent\r\n');
      socket.on('error', () => undefined);
      socket.on('data', (bytes) => {
        const text = bytes.toString();
        if (/(^|\n)\.\r\n$/.test(text)) socket.destroy();
        else if (/^DATA/.test(text)) socket.write('354 go on\r\n');
        else if (/^(EHLO|MAIL|RCPT)/.test(text)) socket.write('250 fine\r\n');
      });
    });
    const port = await freePort();
    silent.listen(port, '127.0.0.1');
    await withServer({ SMTP_URL: `smtp://127.0.0.1:${port}` }, async (installation, waveId) => {
      await installation.runJobs();
      installation.setNow('2026-03-12T10:00:00Z');
      await installation.runJobs();
      expect(await statesOf(installation, waveId)).toEqual({ uncertain: 3 });
    });
    silent.close();
  });

  it('can tell by the signature (DKIM) that a mail is ours and whole', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const folder = mkdtempSync(join(tmpdir(), 'samenspiegel-dkim-'));
    const file = join(folder, 'key.pem');
    writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }));
    const receiver = await startMailReceiver();
    const dkim = { MAIL_DKIM_DOMAIN: 'testdam.example', MAIL_DKIM_SELECTOR: 'samen', MAIL_DKIM_KEY_FILE: file };
    await withServer({ SMTP_URL: receiver.url, ...dkim }, async (installation) => {
      await installation.runJobs();
      const key = createPublicKey(publicKey.export({ type: 'spki', format: 'pem' }));
      for (const { raw } of receiver.mails) {
        const { tags, verify } = signatureOf(raw.toString('latin1'));
        expect([tags.get('d'), tags.get('s')]).toEqual(['testdam.example', 'samen']);
        expect(tags.get('h')).toMatch(/from:.*list-unsubscribe:list-unsubscribe-post/i);
        expect(verify(key)).toBe(true);
      }
      expect(receiver.mails.length).toBe(3);
    });
    await receiver.close();
    rmSync(folder, { recursive: true });
  });
});

/** Reads and checks a signature as RFC 6376 says (relaxed/relaxed, rsa-sha256), sharing no code with who made it. */
function signatureOf(raw: string) {
  const [head = ''] = raw.split('\r\n\r\n');
  const fields = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n');
  const named = (name: string) => fields.find((field) => field.toLowerCase().startsWith(`${name.toLowerCase()}:`));
  const relaxed = (field: string) => {
    const [name = '', ...value] = field.split(':');
    return `${name.toLowerCase().trim()}:${value
      .join(':')
      .replace(/[ \t]+/g, ' ')
      .trim()}`;
  };
  const signature = named('dkim-signature') ?? '';
  const tags = new Map(
    signature
      .slice(signature.indexOf(':') + 1)
      .split(';')
      .map((tag) => tag.trim().split('='))
      .map(([name = '', ...value]) => [name, value.join('=').replace(/\s/g, '')] as const),
  );
  const signed = (tags.get('h') ?? '')
    .split(':')
    .flatMap((name) => named(name) ?? [])
    .map(relaxed);
  const own = relaxed(signature).replace(/(;\s*b=)[^;]*/, '$1');
  return {
    tags,
    verify: (key: ReturnType<typeof createPublicKey>) =>
      createVerify('rsa-sha256')
        .update(`${signed.join('\r\n')}\r\n${own}`, 'latin1')
        .verify(key, tags.get('b') ?? '', 'base64'),
  };
}

function htmlText(html: string): string {
  const signs: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };
  return html.replace(/&(lt|gt|quot|amp);/g, (sign) => signs[sign] ?? sign);
}
