import { once } from 'node:events';
import { createRequire } from 'node:module';
import type { AddressInfo, Server } from 'node:net';

/** A mailbox on an IMAP server of this machine. */
export type TestMailbox = {
  /** The IMAP_URL of it. */
  readonly url: string;
  /** The flags of each mail in it, in the order in which they came. */
  readonly flags: () => string[][];
  readonly close: () => Promise<void>;
};

type Hoodiecrow = {
  readonly server: Server;
  readonly listen: (port: number, host: string) => void;
  readonly getMailbox: (name: string) => { readonly messages: readonly { readonly flags: string[] }[] };
};

/** Starts an IMAP server that holds these mails. */
export async function startMailbox(mails: readonly string[]): Promise<TestMailbox> {
  const hoodiecrow = createRequire(import.meta.url)('hoodiecrow-imap') as (options: object) => Hoodiecrow;
  const messages = mails.map((raw) => ({ raw: raw.replace(/\r?\n/g, '\r\n'), flags: [] }));
  const imap = hoodiecrow({ plugins: ['ID', 'ENABLE', 'NAMESPACE'], storage: { INBOX: { messages } } });
  imap.listen(0, '127.0.0.1');
  await once(imap.server, 'listening');
  const { port } = imap.server.address() as AddressInfo;
  return {
    url: `imap://testuser:testpass@127.0.0.1:${port}/INBOX`,
    flags: () => imap.getMailbox('INBOX').messages.map(({ flags }) => flags.filter((flag) => flag !== '\\Recent')),
    close: () => new Promise((resolve) => imap.server.close(() => resolve())),
  };
}
