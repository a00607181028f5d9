import { Readable } from 'node:stream';
import type { ConnectionOptions } from 'node:tls';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { Delivery, Mailer, Outcome } from './mailer.ts';
import type { SmtpSettings } from './settings.ts';

/** Much less than a claim lasts (`LEASE_MILLISECONDS`), more than a busy server takes. */
const TIMEOUTS = { connectionTimeout: 30_000, greetingTimeout: 30_000, socketTimeout: 120_000 };

/** What a mail server says can be long, and is shown on one line. */
const LONGEST_FAULT = 300;

/** How far an attempt has come. */
type Progress = { isHandedOver: boolean; isGivenUp: boolean; gateFault: unknown };

type SmtpFault = Error & { readonly command?: string; readonly responseCode?: number; readonly response?: string };

/**
 * Hands mails to a mail server. A server takes a mail when it sees the line with a single dot after the last byte, and
 * that line is written when the message's stream ends; so the stream's end waits for the gate. Before it, breaking the
 * connection is as if there had been no mail; after it, only the server's answer tells.
 *
 * @param tls what else to ask of a secure connection, such as an authority of one's own to trust.
 */
export function smtpMailer(settings: SmtpSettings, tls: ConnectionOptions = {}): Mailer {
  return {
    transport: 'smtp',
    isRepeatable: false,
    deliver: async (delivery, gate) => {
      const progress: Progress = { isHandedOver: false, isGivenUp: false, gateFault: undefined };
      const { host, port, secure, requireTls } = settings;
      const options = { host, port, secure, requireTLS: requireTls, tls, socketCloseTimeout: 0, ...TIMEOUTS };
      const connection = new SMTPConnection(options);
      try {
        await converse(connection, settings, delivery, gatedBytes(delivery.message, gate, progress));
        return { state: 'sent' };
      } catch (error) {
        if (progress.gateFault !== undefined) throw progress.gateFault;
        return outcomeOf(error as SmtpFault, progress);
      } finally {
        connection.close();
      }
    },
  };
}

/** Connects, signs in and sends; rejects at the first thing that goes wrong. */
async function converse(
  connection: SMTPConnection,
  { user, password }: SmtpSettings,
  { from, to }: Delivery,
  bytes: Readable,
): Promise<void> {
  const broken = Promise.withResolvers<never>();
  connection.on('error', broken.reject);
  const step = (ask: (done: (error?: Error | null) => void) => void) =>
    Promise.race([
      broken.promise,
      new Promise<void>((resolve, reject) => ask((error) => (error ? reject(error) : resolve()))),
    ]);
  await step((done) => connection.connect(done));
  if (user !== null) await step((done) => connection.login({ credentials: { user, pass: password ?? '' } }, done));
  await step((done) => connection.send({ from, to: [to] }, bytes, done));
}

/** The message, whose end waits for the gate. */
function gatedBytes(message: Buffer, gate: () => Promise<boolean>, progress: Progress): Readable {
  return Readable.from(
    (async function* () {
      yield message;
      try {
        progress.isHandedOver = await gate();
      } catch (error) {
        progress.gateFault = error;
        throw error;
      }
      progress.isGivenUp = !progress.isHandedOver;
      if (progress.isGivenUp) throw new Error('given up');
    })(),
    { objectMode: false },
  );
}

/**
 * Only what is said of this address (RCPT) or this message (DATA) for good (5xx) is about this mail; all else is about
 * the server or our settings, and the mail waits until that is mended.
 */
function outcomeOf(error: SmtpFault, { isHandedOver, isGivenUp }: Progress): Outcome {
  if (isGivenUp) return { state: 'given-up' };
  const { command, responseCode = 0 } = error;
  const fault = faultOf(error);
  if (isHandedOver && responseCode === 0) return { state: 'uncertain', fault };
  const isAboutMail = command === 'RCPT TO' || command === 'DATA';
  if (isAboutMail && responseCode >= 500) return { state: 'refused', fault };
  return { state: 'later', fault, isServer: !isAboutMail || responseCode === 421 };
}

function faultOf({ response, message }: SmtpFault): string {
  return (response ?? message).replace(/\p{Cc}+/gu, ' ').slice(0, LONGEST_FAULT);
}
