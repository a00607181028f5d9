import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ConfigFault, readConfig } from '../../../api/config.ts';
import { startProgram } from '../../support/program.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'samenspiegel-config-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const read = (settings: Record<string, string> = {}) => readConfig({ DATA_DIR: folder, ...settings }, {});

describe('the secret of an embedded installation', () => {
  it('is made once, closed to others, and leaves nothing else behind', () => {
    const { secret } = read();
    expect(secret.length).toBeGreaterThanOrEqual(32);
    expect(read().secret).toBe(secret);
    expect(readdirSync(folder)).toEqual(['secret']);
    expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600);
  });

  it('is one, also when several make the first start at the same moment', async () => {
    const programs = Array.from({ length: 6 }, () => startProgram(['test/unit/api/config-process.ts', folder], {}));
    for (const program of programs) await program.untilItSays(/ready/);
    await Promise.all(programs.map((program) => program.kill('SIGUSR2')));
    const secrets = programs.map((program) => program.output().split('\n')[1]);
    expect(new Set(secrets)).toEqual(new Set([readFileSync(join(folder, 'secret'), 'utf8')]));
    expect(readdirSync(folder)).toEqual(['secret']);
  });

  it.each(['', '\n', 'kort'])('is not what a half-written file holds: %j', (content) => {
    writeFileSync(join(folder, 'secret'), content);
    expect(() => read()).toThrow(ConfigFault);
    expect(() => read()).toThrow(/is leeg of te kort\. Zet het terug uit uw back-up\..*\n.*is empty or too short/);
    expect(readFileSync(join(folder, 'secret'), 'utf8')).toBe(content);
  });
});

describe('BASE_URL', () => {
  it.each([
    ['https://samen.gemeente.example', 'https://samen.gemeente.example'],
    ['https://samen.gemeente.example/', 'https://samen.gemeente.example'],
    ['HTTP://Localhost:3000', 'http://localhost:3000'],
    ['', 'http://localhost:4321'],
  ])('%j means the address %s', (address, baseUrl) => {
    expect(read({ BASE_URL: address, PORT: '4321' }).baseUrl).toBe(baseUrl);
  });

  it.each([
    'https://x.example/pad',
    'https://x.example/?a=1',
    'https://x.example/#a',
    'https://a:b@x.example',
    'ftp://x.example',
  ])('is not %s', (address) => {
    expect(() => read({ BASE_URL: address })).toThrow(/BASE_URL: /);
  });
});

it('SECURITY_CONTACT is a mailto or https address, or nothing', () => {
  expect(read().securityContact).toBeNull();
  for (const contact of ['mailto:veilig@gemeente.example', 'https://gemeente.example/melden']) {
    expect(read({ SECURITY_CONTACT: contact }).securityContact).toBe(contact);
  }
  expect(() => read({ SECURITY_CONTACT: 'veilig@gemeente.example' })).toThrow(/SECURITY_CONTACT: /);
});

describe('the settings of mail', () => {
  const FROM = { MAIL_FROM: 'Gemeente X <samen@x.example>' };

  it('are not needed: then mails come from the address that people see', () => {
    const { mail } = read({ BASE_URL: 'https://samen.x.example' });
    expect([mail.smtp, mail.imap, mail.dkim, mail.from]).toEqual([
      ...[null, null, null],
      { name: null, address: 'samenspiegel@samen.x.example' },
    ]);
  });

  it.each([
    ['smtp://mail.x.example', { host: 'mail.x.example', port: 587, secure: false, requireTls: true, user: null }],
    [
      'smtps://a%40b:c%2Fd@mail.x.example',
      { port: 465, secure: true, requireTls: false, user: 'a@b', password: 'c/d' },
    ],
    ['smtp://mail.x.example:25?starttls=opportunistic', { port: 25, requireTls: false }],
    ['smtp://localhost', { requireTls: false }],
    ['smtp://127.0.0.1:2525', { host: '127.0.0.1', port: 2525, requireTls: false }],
    ['smtp://[::1]:25', { host: '::1', requireTls: false }],
  ])('SMTP_URL=%s', (url, expected) => {
    expect(read({ SMTP_URL: url, ...FROM }).mail.smtp).toMatchObject(expected);
  });

  it('IMAP_URL names the mailbox, INBOX if it does not', () => {
    const mailboxOf = (url: string) => read({ IMAP_URL: url }).mail.imap;
    expect(mailboxOf('imaps://a:b@mail.x.example')).toMatchObject({ port: 993, secure: true, mailbox: 'INBOX' });
    expect(mailboxOf('imap://a:b@mail.x.example/Terug%20post')).toMatchObject({
      ...{ port: 143, requireTls: true, mailbox: 'Terug post' },
    });
  });

  it.each([
    ['samen@x.example', { name: null, address: 'samen@x.example' }],
    ['"Gemeente X, team 1" <samen@x.example>', { name: 'Gemeente X, team 1', address: 'samen@x.example' }],
    ['<samen@x.example>', { name: null, address: 'samen@x.example' }],
  ])('MAIL_FROM=%s', (from, expected) => {
    expect(read({ MAIL_FROM: from }).mail.from).toEqual(expected);
  });

  it.each([
    [{ SMTP_URL: 'smtp://mail.x.example' }, /MAIL_FROM: ontbreekt \/ is missing/],
    [{ MAIL_DKIM_DOMAIN: 'x.example' }, /MAIL_DKIM_SELECTOR: ontbreekt.*\n.*MAIL_DKIM_KEY_FILE: ontbreekt/],
    [
      { MAIL_DKIM_DOMAIN: 'x.example', MAIL_DKIM_SELECTOR: 's', MAIL_DKIM_KEY_FILE: '/no/such/key' },
      /MAIL_DKIM_KEY_FILE: ENOENT/,
    ],
    [{ SMTP_URL: 'https://mail.x.example', ...FROM }, /SMTP_URL: /],
    [{ MAIL_FROM: 'Gemeente X' }, /MAIL_FROM: geen e-mailadres/],
    [{ MAIL_FROM: 'X\r\nBcc: y@z.example <samen@x.example>' }, /MAIL_FROM: /],
    [{ MAIL_PER_MINUTE: '0' }, /MAIL_PER_MINUTE: /],
  ] as const)('%o are wrong', (settings, sentence) => {
    expect(() => read(settings)).toThrow(sentence);
  });
});
