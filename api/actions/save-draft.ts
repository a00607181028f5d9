import { type Answers, readDraftAnswers } from '../../survey/answers.ts';
import { canonicalJson } from '../../survey/canonical.ts';
import { refuse } from '../../survey/problem.ts';
import type { DraftBody, NewDraftBody } from '../contract/invitations.ts';
import { selectReceipt } from '../db/confidential.ts';
import type { Queries } from '../db/connect.ts';
import { insertDraft, selectDraft, updateDraft } from '../db/drafts.ts';
import { type Invitation, isInvited, lockInvitation } from '../db/invitations.ts';
import { selectWaveLocked } from '../db/waves.ts';
import type { Deps } from '../deps.ts';
import { answerScopeOf, ownedBy, refuseUnlessAnswerable } from './answer-scope.ts';

/**
 * Saves a draft made from the version that the body names; the same save again gives the same answer.
 * Throws `draft.conflict` with the newest version when a colleague or another tab saved something else in between (the page
 * then asks which one to keep), `invitation.unknown` when it was withdrawn meanwhile, what
 * `refuseIfFinal` throws, and what `readDraftAnswers` and
 * `refuseUnlessAnswerable` throw.
 */
export async function saveDraft(deps: Deps, invitation: Invitation, body: NewDraftBody): Promise<DraftBody> {
  const scope = await answerScopeOf(deps.db, invitation);
  const answers = readDraftAnswers(scope.edition, scope, body.answers);
  const at = ownedBy(invitation);
  const draft = { answers, page: body.page, savedAt: deps.now() };
  return await deps.db.transaction().execute(async (db) => {
    const wave = (await selectWaveLocked(db, at.municipalityId, at.waveId, 'share')) ?? scope.wave;
    if (!(await isInvited(db, at.municipalityId, invitation.id))) throw refuse('invitation.unknown', {});
    await refuseIfFinal(db, invitation);
    refuseUnlessAnswerable(wave, invitation.role, deps.now());
    const saved =
      body.version === 0 ? await insertDraft(db, at, draft) : await updateDraft(db, at, body.version, draft);
    if (!saved) return repeated(await selectDraft(db, at), answers);
    return { version: body.version + 1, answers, page: body.page, savedAt: draft.savedAt.toISOString() };
  });
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
function repeated(saved: Awaited<ReturnType<typeof selectDraft>>, answers: Answers): DraftBody {
  if (!saved?.answers || canonicalJson(saved.answers) !== canonicalJson(answers)) {
    throw refuse('draft.conflict', { version: saved?.version ?? 0 });
  }
  return { version: saved.version, answers: saved.answers, page: saved.page, savedAt: saved.saved_at.toISOString() };
}
