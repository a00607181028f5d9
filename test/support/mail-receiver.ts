import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A mail as the mail server took it. */
export type ReceivedMail = {
  readonly from: string;
  readonly to: string;
  readonly raw: Buffer;
  readonly parsed: ParsedMail;
};

/** A mail server that keeps what it takes. */
export type MailReceiver = {
  /** The SMTP_URL of it. */
  readonly url: string;
  readonly mails: ReceivedMail[];
  /** What it says to mails for an address in place of taking them: `550 No such user`; an empty text: it takes them again. */
  readonly refuse: (address: string, reply: string) => void;
  readonly close: () => Promise<void>;
};

/** Starts a mail server on a free port of this machine, without TLS if not otherwise asked. */
export async function startMailReceiver(options: SMTPServerOptions = {}, port = 0): Promise<MailReceiver> {
  const mails: ReceivedMail[] = [];
  const refusals = new Map<string, string>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    onRcptTo: ({ address }, _session, done) => {
      const reply = refusals.get(address);
      done(reply ? replyOf(reply) : null);
    },
    onData: (stream, { envelope }, done) => {
      buffer(stream)
        .then(async (raw) => {
          const parsed = await simpleParser(raw);
          const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
          for (const { address: to } of envelope.rcptTo) mails.push({ from, to, raw, parsed });
          done();
        })
        .catch(done);
    },
    ...options,
  });
  // A client that breaks off is none of the server's faults.
  server.on('error', () => undefined);
  server.listen(port, '127.0.0.1');
  await once(server.server, 'listening');
  const { port: chosen } = server.server.address() as AddressInfo;
  return {
    url: `${options.secure ? 'smtps' : 'smtp'}://127.0.0.1:${chosen}`,
    mails,
    refuse: (address, reply) => void refusals.set(address, reply),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** A reply of a mail server: its code, then what it says. */
function replyOf(reply: string): Error {
  return Object.assign(new Error(reply.slice(4)), { responseCode: Number(reply.slice(0, 3)) });
}
