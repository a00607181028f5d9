import { isIP } from 'node:net';
import { z } from 'zod';

/** How mail leaves, and where it comes back to. */
export type MailSettings = {
  /** Null: mails are written to a folder instead. */
  readonly smtp: SmtpSettings | null;
  readonly from: Mailbox;
  /** Where answers go to; null: to the coordinator who sent the mail. */
  readonly replyTo: string | null;
  /** Where mail servers send what they cannot deliver. */
  readonly bouncesTo: string;
  readonly perMinute: number;
  readonly dkim: { readonly domain: string; readonly selector: string; readonly key: string } | null;
  readonly imap: ImapSettings | null;
};

export type SmtpSettings = ServerSettings;
export type ImapSettings = ServerSettings & { readonly mailbox: string };

/** The name is null when the settings give none: then the municipality's name stands there. */
export type Mailbox = { readonly name: string | null; readonly address: string };

type ServerSettings = {
  readonly host: string;
  readonly port: number;
  readonly secure: boolean;
  /** A connection that begins without TLS has to go on with it. */
  readonly requireTls: boolean;
  readonly user: string | null;
  readonly password: string | null;
};

const address = z.email({ pattern: z.regexes.html5Email });

/** `Gemeente X <samen@gemeente.example>`, or the address alone; control characters are refused, so no header can be added. */
const mailbox = z
  .string()
  .max(320)
  .regex(/^[^\p{Cc}]*$/u)
  .transform((text): Mailbox => {
    const [, name = '', inBrackets] = text.match(/^(.*)<([^<>]*)>$/) ?? [];
    const bare = name.trim().replace(/^"(.*)"$/, '$1');
    return { name: bare === '' ? null : bare, address: (inBrackets ?? text).trim() };
  })
  .refine((one) => address.safeParse(one.address).success, 'geen e-mailadres / no e-mail address');

/** The settings of mail by name, each described in `.env.example`. */
export const mailSettings = {
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: mailbox.optional(),
  MAIL_REPLY_TO: address.optional(),
  MAIL_BOUNCES_TO: address.optional(),
  MAIL_PER_MINUTE: z.coerce.number().int().min(1).max(10_000).default(60),
  MAIL_DKIM_DOMAIN: z.hostname().optional(),
  MAIL_DKIM_SELECTOR: z.string().min(1).optional(),
  MAIL_DKIM_KEY_FILE: z.string().min(1).optional(),
  IMAP_URL: z.url({ protocol: /^imaps?$/ }).optional(),
};

type Given = z.infer<z.ZodObject<typeof mailSettings>>;

/** What the settings lack, by name; each alone makes no sense. */
export function missingMailSettings(given: Given): string[] {
  const dkim = ['MAIL_DKIM_DOMAIN', 'MAIL_DKIM_SELECTOR', 'MAIL_DKIM_KEY_FILE'] as const;
  const lacking = dkim.filter((name) => given[name] === undefined);
  return [
    ...(given.SMTP_URL !== undefined && given.MAIL_FROM === undefined ? ['MAIL_FROM'] : []),
    ...(lacking.length < dkim.length ? lacking : []),
  ];
}

/** @param readFile gives the text of the key's file. */
export function mailSettingsOf(given: Given, baseUrl: string, readFile: (path: string) => string): MailSettings {
  const from = given.MAIL_FROM ?? { name: null, address: `samenspiegel@${new URL(baseUrl).hostname}` };
  const { MAIL_DKIM_DOMAIN: domain, MAIL_DKIM_SELECTOR: selector, MAIL_DKIM_KEY_FILE: file } = given;
  return {
    smtp: given.SMTP_URL === undefined ? null : smtpOf(new URL(given.SMTP_URL)),
    from,
    replyTo: given.MAIL_REPLY_TO ?? null,
    bouncesTo: given.MAIL_BOUNCES_TO ?? from.address,
    perMinute: given.MAIL_PER_MINUTE,
    dkim: domain && selector && file ? { domain, selector, key: readFile(file) } : null,
    imap: given.IMAP_URL === undefined ? null : imapOf(new URL(given.IMAP_URL)),
  };
}

function smtpOf(url: URL): SmtpSettings {
  return serverOf(url, url.protocol === 'smtps:', { open: 587, secure: 465 });
}

function imapOf(url: URL): ImapSettings {
  const server = serverOf(url, url.protocol === 'imaps:', { open: 143, secure: 993 });
  return { ...server, mailbox: decodeURIComponent(url.pathname.slice(1)) || 'INBOX' };
}

function serverOf(url: URL, secure: boolean, ports: { open: number; secure: number }): ServerSettings {
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  return {
    host,
    port: url.port === '' ? ports[secure ? 'secure' : 'open'] : Number(url.port),
    secure,
    // Passwords and personal links go over it: without TLS only when that is asked for, or within this machine.
    requireTls: !secure && url.searchParams.get('starttls') !== 'opportunistic' && !isLoopback(host),
    user: url.username === '' ? null : decodeURIComponent(url.username),
    password: url.password === '' ? null : decodeURIComponent(url.password),
  };
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}
