import { ImapFlow } from 'imapflow';
import type { ImapSettings } from './settings.ts';

/** A mailbox that has filled up is emptied in several goes. */
const AT_ONCE = 200;

/** A report gives back our mail, which is small; what is larger is not read to its end. */
const LONGEST_MAIL = 1_000_000;

/**
 * Shows each unread mail in the mailbox once. What is taken becomes read; what is not stays unread and gets a star: it was
 * meant for a person.
 */
export async function readMailbox(
  { host, port, secure, requireTls, user, password, mailbox }: ImapSettings,
  take: (source: Buffer) => Promise<boolean>,
): Promise<void> {
  const auth = { user: user ?? '', pass: password ?? '' };
  const client = new ImapFlow({ host, port, secure, auth, logger: false, ...(requireTls && { doSTARTTLS: true }) });
  // Without a listener a connection that breaks would end the process; the step under way rejects as well.
  client.on('error', () => undefined);
  await client.connect();
  try {
    const lock = await client.getMailboxLock(mailbox);
    try {
      const found = (await client.search({ seen: false, flagged: false }, { uid: true })) || [];
      for (const uid of found.slice(0, AT_ONCE)) await show(client, uid, take);
    } finally {
      lock.release();
    }
  } finally {
    await client.logout().catch(() => client.close());
  }
}

async function show(client: ImapFlow, uid: number, take: (source: Buffer) => Promise<boolean>): Promise<void> {
  const mail = await client.fetchOne(String(uid), { source: { start: 0, maxLength: LONGEST_MAIL } }, { uid: true });
  if (!mail || mail.source === undefined) return;
  const flag = (await take(mail.source)) ? '\\Seen' : '\\Flagged';
  await client.messageFlagsAdd(String(uid), [flag], { uid: true });
}
