import { type Answers, answersOf, readDraftAnswers } from '../../survey/answers.ts';
import { authorsAfter } from '../../survey/authors.ts';
import { canonicalJson } from '../../survey/canonical.ts';
import type { PersonId } from '../../survey/id.ts';
import { refuse } from '../../survey/problem.ts';
import type { DraftBody, NewDraftBody } from '../contract/invitations.ts';
import { selectReceipt } from '../db/confidential.ts';
import type { Queries } from '../db/connect.ts';
import { insertDraft, selectDraft, selectDraftLocked, updateDraft } from '../db/drafts.ts';
import { type Invitation, isInvited, lockInvitation } from '../db/invitations.ts';
import { selectResponse } from '../db/responses.ts';
import type { Authors } from '../db/schema.ts';
import { selectWaveLocked } from '../db/waves.ts';
import type { Deps } from '../deps.ts';
import { type AnswerScope, answerScopeOf, ownedBy, refuseUnlessAnswerable } from './answer-scope.ts';
import { graceOfRow } from './wave-state.ts';

/**
 * Saves a draft made from the version that the body names; the same save again gives the same answer.
 * Throws `draft.conflict` with the newest version when a colleague or another tab saved something else in between (the page
 * then asks which one to keep), `invitation.unknown` when it was withdrawn meanwhile, and what `readDraftAnswers`,
 * `refuseIfFinal` and `refuseUnlessAnswerable` throw.
 */
export async function saveDraft(deps: Deps, invitation: Invitation, body: NewDraftBody): Promise<DraftBody> {
  const scope = await answerScopeOf(deps.db, invitation);
  const answers = readDraftAnswers(scope.edition, scope, body.answers);
  const at = ownedBy(invitation);
  return await deps.db.transaction().execute(async (db) => {
    const wave = (await selectWaveLocked(db, at.municipalityId, at.waveId, 'share')) ?? scope.wave;
    if (!(await isInvited(db, at.municipalityId, invitation.id))) throw refuse('invitation.unknown', {});
    await refuseIfFinal(db, invitation);
    const before = await selectDraftLocked(db, at);
    const now = deps.now();
    refuseUnlessAnswerable(wave, invitation.role, now, isBegun(before));
    const by = await authorsOf(db, invitation, scope, before, answers);
    const draft = { answers, page: body.page, savedAt: now, ...by };
    const saved =
      body.version === 0 ? await insertDraft(db, at, draft) : await updateDraft(db, at, body.version, draft);
    const graceUntil = graceOfRow(wave, now)?.toISOString() ?? null;
    if (!saved) return { ...repeated(await selectDraft(db, at), answers), graceUntil };
    return { version: body.version + 1, answers, page: body.page, savedAt: now.toISOString(), graceUntil };
  });
}

type Draft = Awaited<ReturnType<typeof selectDraft>>;

/** Whether there is a draft that has not been submitted. */
export function isBegun(draft: Draft): boolean {
  return draft?.answers != null;
}

/** Who filled in what, where colleagues share the draft; of who answers alone nothing is noted. */
async function authorsOf(
  db: Queries,
  invitation: Invitation,
  { edition }: AnswerScope,
  before: Draft,
  answers: Answers,
): Promise<{ authors: Authors | null; savedBy: PersonId | null }> {
  const at = ownedBy(invitation);
  if (at.owner.invitationId !== null) return { authors: null, savedBy: null };
  const submitted = before?.answers ? undefined : await selectResponse(db, at);
  const earlier = before?.answers ?? (submitted ? answersOf(edition, submitted) : {});
  const authors = authorsAfter(before?.authors ?? {}, earlier, answers, invitation.personId);
  return { authors, savedBy: invitation.personId };
}

/**
 * A draft that comes after a confidential submission would tie answers to a person again.
 * Throws `submission.already-answered`, or `invitation.unknown` when the invitation was withdrawn meanwhile.
 */
async function refuseIfFinal(db: Queries, invitation: Invitation): Promise<void> {
  if (invitation.attribution !== 'confidential') return;
  if (!(await lockInvitation(db, invitation))) throw refuse('invitation.unknown', {});
  const receipt = await selectReceipt(db, invitation.municipalityId, invitation.id);
  if (receipt !== undefined) throw refuse('submission.already-answered', { isFinal: true });
}

/**
 * A save that has been made before, by this page whose answer got lost or by another tab, is as good as made.
 * Throws `draft.conflict` when other answers were saved.
 */
function repeated(saved: Draft, answers: Answers): Omit<DraftBody, 'graceUntil'> {
  if (!saved?.answers || canonicalJson(saved.answers) !== canonicalJson(answers)) {
    throw refuse('draft.conflict', { version: saved?.version ?? 0 });
  }
  return { version: saved.version, answers: saved.answers, page: saved.page, savedAt: saved.saved_at.toISOString() };
}
