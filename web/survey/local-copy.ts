import type { AnswersBody } from '../../api/contract/invitations.ts';

/** A submission that was sent and not yet acknowledged; it is sent again as it is, under the same id. */
export type PendingSubmission = { readonly id: string; readonly replaces: string | null };

/** What this device keeps of an answer until the server has acknowledged it. */
export type LocalCopy = {
  /** The version of the server's draft that it was made from. */
  readonly version: number;
  readonly answers: AnswersBody;
  readonly page: number;
  readonly pending: PendingSubmission | null;
};

/** Keeps unsaved answers in the browser, so that a lost connection or a closed tab loses nothing. */
export function writeLocalCopy(token: string, copy: LocalCopy): void {
  try {
    localStorage.setItem(keyOf(token), JSON.stringify(copy));
  } catch {
    // A browser that keeps nothing still saves on the server.
  }
}

/** What this device kept, or null when everything had been acknowledged. */
export function readLocalCopy(token: string): LocalCopy | null {
  try {
    const copy: unknown = JSON.parse(localStorage.getItem(keyOf(token)) ?? 'null');
    return isLocalCopy(copy) ? copy : null;
  } catch {
    return null;
  }
}

export function removeLocalCopy(token: string): void {
  try {
    localStorage.removeItem(keyOf(token));
  } catch {
    // Nothing was kept either.
  }
}

function keyOf(token: string): string {
  return `samenspiegel.answers.${token}`;
}

function isLocalCopy(value: unknown): value is LocalCopy {
  const copy = value as LocalCopy | null;
  return typeof copy?.version === 'number' && typeof copy.page === 'number' && typeof copy.answers === 'object';
}
