import type { AnswersBody, InvitationBody, ReceiptBody } from '../../api/contract/invitations.ts';
import { paths } from '../../api/contract/paths.ts';
import type { Locale } from '../../survey/locale.ts';
import { ProblemError, send } from '../api.ts';
import { type PendingSubmission, removeLocalCopy, writeLocalCopy } from './local-copy.ts';

/** A submission that failed only because the server could not be reached is tried again after so long. */
const RETRY_MILLISECONDS = 5000;

type Wanted = {
  readonly token: string;
  readonly invitation: InvitationBody;
  readonly answers: AnswersBody;
  readonly page: number;
  /** The version of the server's draft that the answers follow. */
  readonly version: number;
  readonly locale: Locale;
  /** A submission that was sent before and not acknowledged; it keeps its id. */
  readonly pending: PendingSubmission | null;
};

/**
 * Submits until the server has given its receipt. The id is kept on this device before anything is sent, so that a
 * repeat after a lost answer, a closed tab or a crash is known by the server as the same submission.
 *
 * @param onWaiting is called when there is no connection and it waits to try again.
 * Throws a ProblemError when the server refuses.
 */
export async function submitAnswers(wanted: Wanted, onWaiting: () => void): Promise<ReceiptBody> {
  const { token, invitation, answers, page, version, locale } = wanted;
  const pending = wanted.pending ?? { id: newId(), replaces: invitation.receipt?.id ?? null };
  writeLocalCopy(token, { version, answers, page, pending });
  const body = { answers, mandate: true, locale, replaces: pending.replaces };
  for (;;) {
    try {
      const receipt = await send<ReceiptBody>('PUT', paths.submission(token, pending.id), body);
      removeLocalCopy(token);
      return receipt;
    } catch (error) {
      if (!isTemporary(error)) throw error;
      onWaiting();
      await connectionOrTime();
    }
  }
}

function isTemporary(error: unknown): boolean {
  return error instanceof ProblemError && (error.status === 0 || error.status >= 500 || error.status === 429);
}

async function connectionOrTime(): Promise<void> {
  await new Promise<void>((resolve) => {
    const go = () => {
      clearTimeout(timer);
      window.removeEventListener('online', go);
      resolve();
    };
    const timer = setTimeout(go, RETRY_MILLISECONDS);
    window.addEventListener('online', go);
  });
}

/** A random UUID; `crypto.randomUUID` is missing on pages that are not served over https. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
