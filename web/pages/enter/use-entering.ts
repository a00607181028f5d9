import { useEffect, useState } from 'react';
import type { Model } from 'survey-core';
import type { InvitationBody, ReceiptBody } from '../../../api/contract/invitations.ts';
import type { ProxySubmissionBody } from '../../../api/contract/paper.ts';
import { paths } from '../../../api/contract/paths.ts';
import type { Locale } from '../../../survey/locale.ts';
import type { ProxyMedium } from '../../../survey/proxy.ts';
import { ProblemError, send } from '../../api.ts';
import { useLocale } from '../../locale.tsx';
import { buildModel } from '../../survey/build-model.ts';
import { type LocalPlace, openLocalPlace, type PendingSubmission, removeLocalCopies } from '../../survey/local-copy.ts';
import { randomId } from '../../survey/random-id.ts';
import { showDigits } from './digits.ts';

type Wanted = { readonly waveId: string; readonly invitationId: string; readonly invitation: InvitationBody };

/**
 * Entering answers for somebody else. What is typed is kept on this device until the server has given its receipt: an
 * expired session or a closed tab costs no typing.
 */
export function useEntering({ waveId, invitationId, invitation }: Wanted) {
  const { locale } = useLocale();
  const name = `proxy.${invitationId}`;
  const [place] = useState(() => openLocalPlace(name));
  const [sheet, setSheet] = useState(() => openSheet(invitation, locale, place));
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const [receipt, setReceipt] = useState<ReceiptBody | null>(null);
  useShownLocale(sheet.model, locale);

  const startAgain = () => {
    removeLocalCopies(name);
    setSheet(openSheet(invitation, locale, place));
  };

  const save = async (medium: ProxyMedium) => {
    setProblem(null);
    const pending = sheet.pending() ?? { id: randomId(), replaces: invitation.receipt?.id ?? null };
    sheet.keep(pending);
    const replaces = pending.replaces as ProxySubmissionBody['replaces'];
    const body: ProxySubmissionBody = { answers: sheet.model.data, medium, confirmed: true, replaces };
    try {
      const path = paths.proxySubmission(waveId, invitationId, pending.id);
      const stored = await send<ReceiptBody>('PUT', path, body);
      removeLocalCopies(name);
      setReceipt(stored);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      // Only a submission that may have been stored is sent again under its id.
      if (error.status >= 400 && error.status < 500) sheet.keep(null);
      setProblem(error);
    }
  };

  const answered = useAnswered(sheet.model, invitation);
  return { model: sheet.model, isResumed: sheet.isResumed, answered, startAgain, save, problem, receipt };
}

/** The form on one page, with what was typed here before, or what was entered before. */
function openSheet(invitation: InvitationBody, locale: Locale, place: LocalPlace) {
  const copy = place.adopt();
  const answers = copy?.answers ?? invitation.draft.answers;
  const model = buildModel({ ...invitation, draft: { ...invitation.draft, answers } }, locale, 0);
  showDigits(model);
  model.showPageTitles = true;
  model.questionsOnPageMode = 'singlePage';
  let pending: PendingSubmission | null = copy?.pending ?? null;
  const keep = (next: PendingSubmission | null) => {
    pending = next;
    place.write({ version: 0, answers: model.data, sent: null, page: 0, pending });
  };
  // Other answers are another submission.
  model.onValueChanged.add(() => keep(null));
  return { model, isResumed: copy !== null, pending: () => pending, keep };
}

function useShownLocale(model: Model, locale: Locale): void {
  useEffect(() => {
    model.locale = locale;
  }, [model, locale]);
}

/** How many statements have an answer now. */
function useAnswered(model: Model, { edition }: InvitationBody): number {
  const count = () => edition.criteria.filter(({ id }) => model.getValue(id) !== undefined).length;
  const [answered, setAnswered] = useState(count);
  // biome-ignore lint/correctness/useExhaustiveDependencies: counted anew for another form and after each change.
  useEffect(() => {
    const changed = () => setAnswered(count());
    changed();
    model.onValueChanged.add(changed);
    return () => model.onValueChanged.remove(changed);
  }, [model]);
  return answered;
}
