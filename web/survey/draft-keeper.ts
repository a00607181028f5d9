import type { AnswersBody, DraftBody } from '../../api/contract/invitations.ts';
import { respondentPaths } from '../../api/contract/respondent-paths.ts';
import { ProblemError, send } from '../api.ts';
import type { LocalCopy, LocalPlace } from './local-copy.ts';

/** Where the newest answers are: with the server, on their way, on this device only, or at odds with somebody else's. */
export type SaveState =
  /** `graceUntil`: the wave has closed, and until when it takes these answers. */
  | { readonly kind: 'saved'; readonly at: string | null; readonly graceUntil: string | null }
  | { readonly kind: 'saving' }
  /** `isKept`: this device still has the answers when the page is closed. */
  | { readonly kind: 'offline'; readonly isKept: boolean }
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

type Taken = Pick<LocalCopy, 'answers' | 'page'>;

const SAVE_AFTER_MILLISECONDS = 1000;
const RETRY_MILLISECONDS = [2000, 4000, 8000, 15_000, 30_000];

/**
 * Saves a draft while somebody answers.
 *
 *   take → local copy → (a second later, or flush) → PUT → saved
 *                                             no server → offline → again with growing pauses
 *                                             other version → conflict → the respondent chooses
 *                                             faulty answer → refused → again with the next change
 *
 * @param version the version of the server's draft that the answers start from.
 * @param tell is called with every change of state.
 */
export function keepDraft(
  token: string,
  version: number,
  place: LocalPlace,
  tell: (state: SaveState) => void,
): DraftKeeper {
  let newest: Taken | null = null;
  let sent: Taken | null = null;
  let sending: Promise<void> | null = null;
  let isStopped = false;
  let isKept = true;
  /** Nothing more is sent until the respondent has decided between two answers, or the wave takes none. */
  let isHalted = false;
  /** What was sent cannot be stored; it is not sent again until something changes. */
  let isRefused = false;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const schedule = (milliseconds: number) => {
    clearTimeout(timer);
    timer = setTimeout(save, milliseconds);
  };

  const save = () => {
    clearTimeout(timer);
    timer = undefined;
    if (newest === null || sending !== null || isStopped || isHalted || isRefused) return;
    sent = newest;
    keep();
    sending = put(newest).finally(() => {
      sending = null;
      if (newest !== null && failures === 0) schedule(0);
    });
  };

  const put = async (taken: Taken) => {
    tell({ kind: 'saving' });
    try {
      const draft = await send<DraftBody>(
        'PUT',
        respondentPaths.draft(token),
        { version, ...taken },
        { keepalive: true },
      );
      version = draft.version;
      failures = 0;
      sent = null;
      if (newest === taken) settle(draft);
      else keep();
    } catch (error) {
      fail(error);
    }
  };

  const settle = ({ savedAt, graceUntil }: DraftBody) => {
    newest = null;
    if (isStopped) return;
    place.remove();
    tell({ kind: 'saved', at: savedAt, graceUntil });
  };

  const fail = (error: unknown) => {
    if (isStopped) return;
    const problem = error instanceof ProblemError ? error : null;
    if (problem?.code === 'draft.conflict') return halt({ kind: 'conflict' });
    if (problem?.code === 'request.invalid') {
      isRefused = true;
      return tell({ kind: 'refused', problem });
    }
    if (problem && problem.status >= 400 && problem.status < 500 && problem.status !== 429) {
      return halt({ kind: 'refused', problem });
    }
    tell({ kind: 'offline', isKept });
    schedule(RETRY_MILLISECONDS[Math.min(failures++, RETRY_MILLISECONDS.length - 1)] ?? 0);
  };

  const halt = (state: SaveState) => {
    isHalted = true;
    tell(state);
  };

  const keep = () => {
    if (newest !== null) isKept = place.write({ version, ...newest, sent: sent?.answers ?? null, pending: null });
  };

  const flush = () => save();
  window.addEventListener('online', flush);

  return {
    version: () => version,
    take: (answers, page) => {
      newest = { answers, page };
      isRefused = false;
      keep();
      if (failures === 0 && timer === undefined && sending === null) schedule(SAVE_AFTER_MILLISECONDS);
    },
    flush,
    overwrite: (newer) => {
      version = newer;
      isHalted = false;
      failures = 0;
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
