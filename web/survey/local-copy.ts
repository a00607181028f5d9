import type { AnswersBody } from '../../api/contract/invitations.ts';
import { randomId } from './random-id.ts';

/** A submission that was sent and not yet acknowledged; it is sent again as it is, under the same id. */
export type PendingSubmission = { readonly id: string; readonly replaces: string | null };

/** What this device keeps of an answer until the server has acknowledged it. */
export type LocalCopy = {
  /** The version of the server's draft that it was made from. */
  readonly version: number;
  readonly answers: AnswersBody;
  /** Answers that were sent and not acknowledged: when the server turns out to have these, they are our own. */
  readonly sent: AnswersBody | null;
  readonly page: number;
  readonly pending: PendingSubmission | null;
};

/** Where one tab keeps its copy. Each has a place of its own, so that two tabs neither overwrite nor remove each other's. */
export type LocalPlace = {
  /** Returns false when the browser keeps nothing: then the copy lives only as long as the page. */
  readonly write: (copy: LocalCopy) => boolean;
  readonly remove: () => void;
  /** The newest copy that any tab left on this device, moved here; null when everything had been acknowledged. */
  readonly adopt: () => LocalCopy | null;
};

type Stored = { readonly key: string; readonly at: number; readonly copy: LocalCopy };

/** The place of this tab for the answers of a personal link. */
export function openLocalPlace(token: string): LocalPlace {
  const own = `${prefixOf(token)}${randomId()}`;
  const write = (copy: LocalCopy) => tryTo(() => localStorage.setItem(own, JSON.stringify({ at: Date.now(), copy })));
  return {
    write,
    remove: () => removeAll([own]),
    adopt: () => {
      const [newest] = storedOf(token);
      if (newest === undefined) return null;
      if (newest.key !== own && write(newest.copy)) removeAll([newest.key]);
      return newest.copy;
    },
  };
}

/** The newest copy that any tab left on this device, without moving it. */
export function readLocalCopy(token: string): LocalCopy | null {
  return storedOf(token)[0]?.copy ?? null;
}

/** Erases from this device whatever was kept of these answers. */
export function removeLocalCopies(token: string): void {
  removeAll(storedOf(token).map(({ key }) => key));
}

function storedOf(token: string): Stored[] {
  const found: Stored[] = [];
  tryTo(() => {
    for (const key of Object.keys(localStorage).filter((one) => one.startsWith(prefixOf(token)))) {
      const stored = readStored(key);
      if (stored) found.push(stored);
    }
  });
  return found.toSorted((a, b) => b.at - a.at);
}

function readStored(key: string): Stored | null {
  try {
    const { at, copy } = JSON.parse(localStorage.getItem(key) ?? '') as { at: number; copy: Partial<LocalCopy> };
    const isCopy =
      typeof copy.version === 'number' && typeof copy.page === 'number' && typeof copy.answers === 'object';
    return isCopy ? { key, at, copy: copy as LocalCopy } : null;
  } catch {
    return null;
  }
}

function removeAll(keys: readonly string[]): void {
  tryTo(() => {
    for (const key of keys) localStorage.removeItem(key);
  });
}

/** Some browsers refuse storage altogether, and every browser when it is full. */
function tryTo(act: () => void): boolean {
  try {
    act();
    return true;
  } catch {
    return false;
  }
}

function prefixOf(token: string): string {
  return `samenspiegel.answers.${token}.`;
}
