import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
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
  /** Breaks every connection, as if the other side were gone. */
  readonly cut: () => void;
  readonly close: () => Promise<void>;
};

/**
 * Starts a mail server on a free port of this machine, without TLS if not otherwise asked.
 *
 * @param onStep told of each step of a conversation; what it throws is the answer.
 */
export async function startMailReceiver(
  options: SMTPServerOptions = {},
  port = 0,
  onStep: (name: string) => void = () => {},
): Promise<MailReceiver> {
  const mails: ReceivedMail[] = [];
  const refusals = new Map<string, string>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    onConnect: (_session, done) => answer(done, () => onStep('connected')),
    onMailFrom: (_address, _session, done) => answer(done, () => onStep('sender')),
    onRcptTo: ({ address }, _session, done) =>
      answer(done, () => {
        onStep('recipient');
        const reply = refusals.get(address);
        if (reply) throw replyOf(reply);
      }),
    onData: (stream, { envelope }, done) => {
      const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
      const take = async () => {
        onStep('message');
        const raw = await buffer(stream);
        const parsed = await simpleParser(raw);
        for (const { address: to } of envelope.rcptTo) mails.push({ from, to, raw, parsed });
        onStep('taken');
      };
      take().then(() => done(), done);
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
    cut: () => {
      for (const { _socket } of server.connections as Set<{ _socket: Socket }>) _socket.destroy();
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function answer(done: (error?: Error | null) => void, work: () => void): void {
  try {
    work();
    done();
  } catch (error) {
    done(error as Error);
  }
}

/** A reply of a mail server: its code, then what it says. */
function replyOf(reply: string): Error {
  return Object.assign(new Error(reply.slice(4)), { responseCode: Number(reply.slice(0, 3)) });
}
