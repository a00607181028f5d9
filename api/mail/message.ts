import { createTransport } from 'nodemailer';
import type { OutboxMail } from '../db/outbox.ts';
import type { Deps } from '../deps.ts';
import type { MailLinks } from './links.ts';
import { renderHtml, renderText } from './render.ts';
import { senderOf } from './sender.ts';
import type { MailSettings } from './settings.ts';

/** The id in a mail's Message-ID, the same at every attempt: a receiver that gets it twice can tell. */
export function messageIdOf({ from }: MailSettings, mailId: string): string {
  return `<${mailId}@${from.address.split('@').at(-1)}>`;
}

/** A stored mail as the bytes that leave, signed when there is a key. */
export async function buildMessage({ config, now }: Deps, mail: OutboxMail, links: MailLinks): Promise<Buffer> {
  const { dkim } = config.mail;
  const composer = createTransport({
    streamTransport: true,
    buffer: true,
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(dkim && { dkim: { domainName: dkim.domain, keySelector: dkim.selector, privateKey: dkim.key } }),
  });
  const { message } = await composer.sendMail({
    from: senderOf(config.mail, mail.municipality),
    to: { name: mail.name, address: mail.address },
    replyTo: mail.contact,
    subject: mail.subject,
    text: renderText(mail, links),
    html: renderHtml(mail, links, mail.locale),
    messageId: messageIdOf(config.mail, mail.id),
    date: now(),
    headers: headersOf(mail, links),
  });
  return message as Buffer;
}

/** So that absence notices stay away (RFC 3834), and a mail program can offer to stop the reminders (RFC 8058). */
function headersOf(mail: OutboxMail, { unsubscribe }: MailLinks): Record<string, string> {
  return {
    'Auto-Submitted': 'auto-generated',
    'X-Auto-Response-Suppress': 'OOF, AutoReply',
    'X-Samenspiegel-Mail': mail.id,
    'Content-Language': mail.locale,
    ...(unsubscribe !== null && {
      'List-Unsubscribe': `<${unsubscribe}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    }),
  };
}
