import type { InvitationBody, NewSubmissionBody, ReceiptBody } from '../../api/contract/invitations.ts';
import { respondentPaths } from '../../api/contract/respondent-paths.ts';
import type { Locale } from '../../survey/locale.ts';
import { ProblemError, send } from '../api.ts';
import type { LocalCopy, LocalPlace } from './local-copy.ts';
import { randomId } from './random-id.ts';

/** A submission that failed only because the server could not be reached is tried again after so long. */
const RETRY_MILLISECONDS = 5000;

type Wanted = {
  readonly token: string;
  readonly invitation: InvitationBody;
  /** What to send. A submission that was sent before and not acknowledged keeps its id. */
  readonly copy: LocalCopy;
  readonly place: LocalPlace;
  readonly locale: Locale;
};

/**
 * Submits until the server has given its receipt. The id is kept on this device before anything is sent, so that a
 * repeat after a lost answer, a closed tab or a crash is known by the server as the same submission.
 *
 * @param onWaiting is called when there is no connection and it waits to try again; `isKept` tells whether this device
 *   still has the answers when the page is closed.
 * Throws a ProblemError when the server refuses.
 */
export async function submitAnswers(wanted: Wanted, onWaiting: (isKept: boolean) => void): Promise<ReceiptBody> {
  const { token, invitation, copy, place, locale } = wanted;
  const pending = copy.pending ?? { id: randomId(), replaces: invitation.receipt?.id ?? null };
  const isKept = place.write({ ...copy, pending });
  const body = bodyOf(copy, pending, locale);
  for (;;) {
    try {
      const receipt = await send<ReceiptBody>('PUT', respondentPaths.submission(token, pending.id), body);
      place.remove();
      return receipt;
    } catch (error) {
      if (!isTemporary(error)) throw error;
      onWaiting(isKept);
      await connectionOrTime();
    }
  }
}

/** Sends a submission that was never acknowledged once more: the receipt if the server has it after all. */
export async function askForReceipt(token: string, copy: LocalCopy, locale: Locale): Promise<ReceiptBody | null> {
  if (copy.pending === null) return null;
  const body = bodyOf(copy, copy.pending, locale);
  try {
    return await send<ReceiptBody>('PUT', respondentPaths.submission(token, copy.pending.id), body);
  } catch (error) {
    if (error instanceof ProblemError) return null;
    throw error;
  }
}

function bodyOf(copy: LocalCopy, pending: NonNullable<LocalCopy['pending']>, locale: Locale): NewSubmissionBody {
  const { answers, version: draftVersion } = copy;
  const replaces = pending.replaces as NewSubmissionBody['replaces'];
  return { answers, mandate: true, locale, draftVersion, replaces };
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
