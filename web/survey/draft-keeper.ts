import type { AnswersBody, DraftBody } from '../../api/contract/invitations.ts';
import { paths } from '../../api/contract/paths.ts';
import { ProblemError, send } from '../api.ts';
import { type LocalCopy, removeLocalCopy, writeLocalCopy } from './local-copy.ts';

/** Where the newest answers are: with the server, on their way, on this device only, or at odds with somebody else's. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: string | null }
  | { readonly kind: 'saving' }
  | { readonly kind: 'offline' }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'refused'; readonly problem: ProblemError };

export type DraftKeeper = {
  /** Takes the newest answers: on this device at once, with the server within a second. */
  readonly take: (answers: AnswersBody, page: number) => void;
  /** Saves now what has not been saved: on leaving a page, a field, the tab. */
  readonly flush: () => void;
  /** After a conflict: saves ours over the server's version. */
  readonly overwrite: (version: number) => void;
  /** The version of the server's draft that ours follows. */
  readonly version: () => number;
  /** Ends all saving, after what is on its way: a submission takes over, and no draft may arrive after it. */
  readonly stop: () => Promise<void>;
};

const SAVE_AFTER_MILLISECONDS = 1000;
const RETRY_MILLISECONDS = [2000, 4000, 8000, 15_000, 30_000];

/**
 * Saves a draft while somebody answers.
 *
 *   take → local copy → (a second later, or flush) → PUT → saved
 *                                             no server → offline → again with growing pauses
 *                                             other version → conflict → the respondent chooses
 *
 * @param version the version of the server's draft that the answers start from.
 * @param tell is called with every change of state.
 */
export function keepDraft(token: string, version: number, tell: (state: SaveState) => void): DraftKeeper {
  let newest: Pick<LocalCopy, 'answers' | 'page'> | null = null;
  let sending: Promise<void> | null = null;
  let isStopped = false;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const schedule = (milliseconds: number) => {
    clearTimeout(timer);
    timer = setTimeout(save, milliseconds);
  };

  const save = () => {
    clearTimeout(timer);
    timer = undefined;
    if (newest === null || sending !== null || isStopped) return;
    sending = put(newest).finally(() => {
      sending = null;
      if (newest !== null && failures === 0) schedule(0);
    });
  };

  const put = async (sent: Pick<LocalCopy, 'answers' | 'page'>) => {
    tell({ kind: 'saving' });
    try {
      const draft = await send<DraftBody>('PUT', paths.draft(token), { version, ...sent }, { keepalive: true });
      version = draft.version;
      failures = 0;
      if (newest === sent) settle(draft.savedAt);
      else keep();
    } catch (error) {
      fail(error);
    }
  };

  const settle = (at: string | null) => {
    newest = null;
    if (isStopped) return;
    removeLocalCopy(token);
    tell({ kind: 'saved', at });
  };

  const fail = (error: unknown) => {
    if (!(error instanceof ProblemError)) throw error;
    if (isStopped) return;
    if (error.code === 'draft.conflict') return halt({ kind: 'conflict' });
    if (error.status >= 400 && error.status < 500 && error.status !== 429) {
      return halt({ kind: 'refused', problem: error });
    }
    tell({ kind: 'offline' });
    schedule(RETRY_MILLISECONDS[Math.min(failures++, RETRY_MILLISECONDS.length - 1)] ?? 0);
  };

  /** Nothing more is sent until the respondent has decided; the local copy stays. */
  const halt = (state: SaveState) => {
    failures = Number.POSITIVE_INFINITY;
    tell(state);
  };

  const keep = () => {
    if (newest !== null) writeLocalCopy(token, { version, ...newest, pending: null });
  };

  const flush = () => {
    if (failures !== Number.POSITIVE_INFINITY) save();
  };
  window.addEventListener('online', flush);

  return {
    version: () => version,
    take: (answers, page) => {
      newest = { answers, page };
      keep();
      if (failures === 0 && timer === undefined && sending === null) schedule(SAVE_AFTER_MILLISECONDS);
    },
    flush,
    overwrite: (newer) => {
      version = newer;
      failures = 0;
      keep();
      save();
    },
    stop: async () => {
      isStopped = true;
      clearTimeout(timer);
      window.removeEventListener('online', flush);
      await sending;
    },
  };
}
