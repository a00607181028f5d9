import { useEffect, useRef, useState } from 'react';
import type { Model } from 'survey-core';
import type { InvitationBody } from '../../api/contract/invitations.ts';
import { paths } from '../../api/contract/paths.ts';
import { ProblemError, send } from '../api.ts';
import { useLocale } from '../locale.tsx';
import { buildModel } from './build-model.ts';
import { type DraftKeeper, keepDraft, type SaveState } from './draft-keeper.ts';
import { type LocalCopy, readLocalCopy, removeLocalCopy } from './local-copy.ts';
import { submitAnswers } from './submission.ts';

/** The time between beginning or resuming and submitting: a form, and who saves what is filled in. */
type Sitting = { readonly number: number; readonly model: Model; readonly keeper: DraftKeeper };

/**
 * Answering with a personal link.
 *
 *   welcome → start → sitting → submit → receipt → start → …
 *                        ↓ conflict: keepMine | takeTheirs
 *
 * @param first the invitation as the server gave it when the page was opened.
 */
export function useAnswering(token: string, first: InvitationBody) {
  const { locale } = useLocale();
  const [invitation, setInvitation] = useState(first);
  const [sitting, setSitting] = useState<Sitting | null>(null);
  const [save, setSave] = useState<SaveState>({ kind: 'saved', at: first.draft.savedAt });
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const [isWaiting, setIsWaiting] = useState(false);

  /** What this device kept comes first; when the server has something newer, the first save says so. */
  const begin = (from: InvitationBody) => {
    const local = readLocalCopy(token);
    const { answers, page, version } = local ?? from.draft;
    const keeper = keepDraft(token, version, setSave);
    setSave({ kind: 'saved', at: from.draft.savedAt });
    const model = buildModel({ ...from, draft: { ...from.draft, answers } }, locale, page);
    setSitting((before) => ({ number: (before?.number ?? 0) + 1, model, keeper }));
    if (local) keeper.take(answers, page);
  };

  const deliver = async ({ answers, page, version, pending }: LocalCopy) => {
    setProblem(null);
    try {
      const wanted = { token, invitation, locale, answers, page, version, pending };
      const receipt = await submitAnswers(wanted, () => setIsWaiting(true));
      setInvitation({ ...invitation, receipt, draft: { version: 0, answers, page: 0, savedAt: null } });
      setSitting(null);
    } catch (error) {
      setProblem(problemOf(error));
      begin(invitation);
    }
    setIsWaiting(false);
  };

  const submit = async () => {
    if (sitting === null) return;
    const { model, keeper } = sitting;
    await keeper.stop();
    await deliver({ answers: model.data, page: model.currentPageNo, version: keeper.version(), pending: null });
  };

  /** Asks the server how things stand now, and goes on from there. */
  const refreshThen = async (goOn: (fresh: InvitationBody) => void) => {
    try {
      const fresh = await send<InvitationBody>('GET', paths.invitation(token));
      setInvitation(fresh);
      goOn(fresh);
    } catch (error) {
      setProblem(problemOf(error));
    }
  };

  const keepMine = () => refreshThen((fresh) => sitting?.keeper.overwrite(fresh.draft.version));

  const takeTheirs = () =>
    refreshThen(async (fresh) => {
      await sitting?.keeper.stop();
      removeLocalCopy(token);
      if (fresh.receipt && fresh.draft.savedAt === null) setSitting(null);
      else begin(fresh);
    });

  useResumedSubmission(token, deliver);
  return {
    invitation,
    sitting,
    save,
    isWaiting,
    problem: save.kind === 'refused' ? save.problem : problem,
    /** Something was filled in that has not been submitted. */
    hasUnsent: invitation.draft.savedAt !== null || readLocalCopy(token) !== null,
    start: () => begin(invitation),
    submit,
    keepMine,
    takeTheirs,
  };
}

/** A submission whose receipt never came is sent again, as it was, when the link is opened again. */
function useResumedSubmission(token: string, deliver: (copy: LocalCopy) => Promise<void>): void {
  const hasResumed = useRef(false);
  useEffect(() => {
    const local = readLocalCopy(token);
    if (hasResumed.current || local?.pending == null) return;
    hasResumed.current = true;
    void deliver(local);
  });
}

function problemOf(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  throw error;
}
