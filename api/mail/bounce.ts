import { type Attachment, simpleParser } from 'mailparser';
import type { MailId } from '../../survey/id.ts';

/** What a mail in the mailbox says about another one; `isFinal`: that will not be tried again. */
export type Bounce = {
  /** What may be the id of a mail of ours, the likeliest first: other programs number their mails in the same way. */
  readonly mailIds: readonly MailId[];
  readonly isFinal: boolean;
  readonly reason: string;
};

const LONGEST_REASON = 300;

const ID = '([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})';
/** Our own header is best; a system that sends back less than that sends back the Message-ID, here or among its references. */
const TRACES = [new RegExp(`^X-Samenspiegel-Mail:\\s*${ID}`, 'gim'), new RegExp(`<${ID}@`, 'gi')];

/**
 * Reads a delivery status notification (RFC 3464); null when it is none. What it came from, a postmaster's
 * words around it, and its language do not matter: the fields are the same everywhere.
 */
export async function readBounce(source: Buffer): Promise<Bounce | null> {
  const { attachments } = await simpleParser(source, { keepDeliveryStatus: true });
  const status = attachments.find(({ contentType }) => contentType === 'message/delivery-status');
  if (status === undefined) return null;
  const fields = fieldsOf(status);
  const code = fields.get('status') ?? '';
  const isFinal = fields.get('action')?.toLowerCase() === 'failed' && code.startsWith('5');
  const mailIds = idsIn([source, ...attachments.map(({ content }) => content)]);
  return { mailIds, isFinal, reason: reasonOf(code, fields.get('diagnostic-code')) };
}

function idsIn(texts: readonly Buffer[]): MailId[] {
  const found = TRACES.flatMap((trace) => texts.flatMap((text) => [...text.toString('latin1').matchAll(trace)]));
  return [...new Set(found.map(([, id]) => (id ?? '').toLowerCase() as MailId))];
}

/** The fields by name in small letters; a line that begins with a space goes on the one before. We mail one person at a time. */
function fieldsOf({ content }: Attachment): Map<string, string> {
  const lines = content
    .toString('utf8')
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/);
  return new Map(
    lines.flatMap((line) => {
      const [, name, value] = line.match(/^([\w-]+):\s*(.*)$/) ?? [];
      return name === undefined || value === undefined ? [] : [[name.toLowerCase(), value.trim()] as const];
    }),
  );
}

/** `5.1.1 550 User unknown`: the code that is the same everywhere, then what the server said, without its kind. */
function reasonOf(code: string, diagnostic = ''): string {
  const said = diagnostic.replace(/^[\w-]+;\s*/, '').replace(/\p{Cc}+/gu, ' ');
  return (said.includes(code) ? said : `${code} ${said}`).trim().slice(0, LONGEST_REASON);
}
