import { useEffect, useRef, useState } from 'react';
import type { Model } from 'survey-core';
import type { DraftBody, InvitationBody } from '../../api/contract/invitations.ts';
import { respondentPaths } from '../../api/contract/respondent-paths.ts';
import type { Answers } from '../../survey/answers.ts';
import { canonicalJson } from '../../survey/canonical.ts';
import { ProblemError, send } from '../api.ts';
import { useLocale } from '../locale.tsx';
import { type DraftKeeper, keepDraft, type SaveState } from './draft-keeper.ts';
import { type LocalCopy, openLocalPlace, readLocalCopy } from './local-copy.ts';
import { takeable } from './origins.ts';
import { submitAnswers } from './submission.ts';
import { type Form, useForm } from './use-form.ts';

/** The time between beginning or resuming and submitting: a form, and who saves what is filled in. */
type Sitting = {
  readonly number: number;
  readonly model: Model;
  readonly keeper: DraftKeeper;
  /** The answers that it began with. */
  readonly start: Answers;
  /** How many of them came from another coalition just now. */
  readonly takenOver: number;
};

/** What a sitting begins with: the newest of what the server and this device have, and what came from elsewhere. */
type Beginning = { readonly from: InvitationBody; readonly copy: LocalCopy | null; readonly taken: Answers };

/** Waiting for a connection to submit. `isKept`: the page may be closed meanwhile. */
type Waiting = { readonly isKept: boolean };

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
  const [place] = useState(() => openLocalPlace(token));
  const [invitation, setInvitation] = useState(first);
  const [sitting, setSitting] = useState<Sitting | null>(null);
  const [save, setSave] = useState<SaveState>({ kind: 'saved', at: first.draft.savedAt, graceUntil: null });
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const [beginning, setBeginning] = useState<Beginning | null>(null);
  const form = useForm();
  const [refreshes, setRefreshes] = useState(0);

  /** A save tells, too, that the wave has closed while somebody was typing. */
  const noteSave = (state: SaveState) => {
    setSave(state);
    if (state.kind !== 'saved' || state.graceUntil === null) return;
    const { graceUntil } = state;
    const closed = ({ wave }: InvitationBody) => ({ ...wave, state: 'closed' as const });
    setInvitation((known) => ({ ...known, wave: closed(known), draft: { ...known.draft, graceUntil } }));
  };

  /**
   * What this device kept comes first; when the server has something newer, the first save says so.
   *
   * @param taken answers from another coalition, for questions that nobody has answered here.
   */
  const begin = (from: InvitationBody, copy: LocalCopy | null, taken: Answers = {}) =>
    setBeginning({ from, copy, taken });

  const sit = ({ from, copy, taken }: Beginning, { buildModel }: Form) => {
    setBeginning(null);
    const { answers: own, page } = copy ?? from.draft;
    const answers = { ...taken, ...own };
    const takenOver = Object.keys(answers).length - Object.keys(own).length;
    const keeper = keepDraft(token, copy ? versionOf(copy, from.draft) : from.draft.version, place, noteSave);
    setSave({ kind: 'saved', at: from.draft.savedAt, graceUntil: null });
    const model = buildModel({ ...from, draft: { ...from.draft, answers } }, locale, page);
    setSitting((before) => ({ number: (before?.number ?? 0) + 1, model, keeper, start: own, takenOver }));
    if (copy || takenOver > 0) keeper.take(answers, page);
  };

  // Who begins before the form is there sits down as soon as it is.
  useEffect(() => {
    if (beginning !== null && form !== null) sit(beginning, form);
  });

  const deliver = async (copy: LocalCopy) => {
    setProblem(null);
    try {
      const receipt = await submitAnswers({ token, invitation, locale, copy, place }, setWaitingFor);
      const draft = { version: copy.version + 1, answers: copy.answers, page: 0, savedAt: null, graceUntil: null };
      const isFinal = invitation.attribution === 'confidential';
      setInvitation({ ...invitation, receipt, proxy: null, draft, isFinal, declined: null, authors: {} });
      setSitting(null);
    } catch (error) {
      const refused = problemOf(error);
      if (refused.facts['isFinal'] === true) return showFinal();
      // Somebody saved a newer draft: the first save of the new sitting asks which one to keep.
      if (refused.code !== 'draft.conflict') setProblem(refused);
      begin(invitation, { ...copy, pending: null });
    }
    setWaiting(null);
  };
  /** The same person was first, from another device: these answers go no further, and this device forgets them. */
  const showFinal = () => {
    setInvitation({ ...invitation, isFinal: true });
    setSitting(null);
    setWaiting(null);
  };
  const setWaitingFor = (isKept: boolean) => setWaiting({ isKept });

  const submit = async () => {
    if (sitting === null) return;
    const { model, keeper } = sitting;
    await keeper.stop();
    const { data: answers, currentPageNo: page } = model;
    await deliver({ answers, page, version: keeper.version(), sent: null, pending: null });
  };

  /** Asks the server how things stand now, and goes on from there. */
  const refreshThen = async (goOn: (fresh: InvitationBody) => void) => {
    try {
      const fresh = await send<InvitationBody>('GET', respondentPaths.invitation(token));
      setInvitation(fresh);
      goOn(fresh);
    } catch (error) {
      setProblem(problemOf(error));
    }
  };

  /** The same before anything is filled in; who asked for it is told when it fails. */
  const refresh = async () => {
    setInvitation(await send<InvitationBody>('GET', respondentPaths.invitation(token)));
    setRefreshes((count) => count + 1);
  };

  const keepMine = () => refreshThen((fresh) => sitting?.keeper.overwrite(fresh.draft.version));

  const takeTheirs = () =>
    refreshThen(async (fresh) => {
      await sitting?.keeper.stop();
      place.remove();
      if (fresh.receipt && fresh.draft.savedAt === null) setSitting(null);
      else begin(fresh, null);
    });

  useResumedSubmission(() => {
    if (readLocalCopy(token)?.pending == null) return;
    const copy = place.adopt();
    if (copy) void deliver(copy);
  });
  return {
    invitation,
    sitting,
    /** Null until it is there. */
    Questions: form?.Questions ?? null,
    isBeginning: beginning !== null,
    save,
    waiting,
    problem: save.kind === 'refused' ? save.problem : problem,
    /** Something was filled in that has not been submitted. */
    hasUnsent: invitation.draft.savedAt !== null || readLocalCopy(token) !== null,
    start: () => begin(invitation, place.adopt()),
    startFromOther: () => begin(invitation, place.adopt(), takeable(invitation)),
    refresh,
    refreshes,
    submit,
    keepMine,
    takeTheirs,
  };
}

/**
 * The version that a copy follows. When the server's draft is what this device had sent, and only the server's answer
 * never came, it is our own, and the copy follows that.
 */
function versionOf(copy: LocalCopy, draft: DraftBody): number {
  const saved = canonicalJson(draft.answers);
  const isOwn = [copy.answers, copy.sent].some((answers) => answers !== null && canonicalJson(answers) === saved);
  return isOwn ? draft.version : copy.version;
}

/** A submission whose receipt never came is sent again, as it was, when the link is opened again: once. */
function useResumedSubmission(resume: () => void): void {
  const hasResumed = useRef(false);
  useEffect(() => {
    if (hasResumed.current) return;
    hasResumed.current = true;
    resume();
  });
}

function problemOf(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  throw error;
}
