import { createHash } from 'node:crypto';
import { answersOf, readAnswers } from '../../survey/answers.ts';
import { canonicalJson } from '../../survey/canonical.ts';
import type { SubmissionId } from '../../survey/id.ts';
import { refuse } from '../../survey/problem.ts';
import { attributionText } from '../../survey/texts/texts.ts';
import { ATTRIBUTION_TEXT_VERSION } from '../../survey/wave.ts';
import type { NewSubmissionBody, ReceiptBody } from '../contract/invitations.ts';
import { deleteDraft } from '../db/drafts.ts';
import type { Invitation } from '../db/invitations.ts';
import { insertResponse, insertSubmission, selectSubmission, updateResponse } from '../db/responses.ts';
import type { SubmissionRow } from '../db/schema.ts';
import { selectWaveLocked } from '../db/waves.ts';
import type { Deps } from '../deps.ts';
import { answerScopeOf, ownedBy, refuseUnlessAnswerable } from './answer-scope.ts';

export type Submitted = {
  readonly receipt: ReceiptBody /** False for a repeat of what was stored before. */;
  readonly first: boolean;
};

/**
 * Stores a submission once, however often it is sent.
 *
 *   read answers → known already? same receipt → wave open? → submission and response, or nothing → receipt
 *
 * The receipt leaves only after the transaction has committed. Throws `submission.differs` when the id was used for
 * something else, `submission.already-answered` when a colleague was first, `submission.replaced-elsewhere` when the
 * receipt to replace is not the current one, and what `readAnswers` and `refuseUnlessAnswerable` throw.
 */
export async function submitResponse(
  deps: Deps,
  invitation: Invitation,
  id: SubmissionId,
  body: NewSubmissionBody,
): Promise<Submitted> {
  if (invitation.role === 'partner' && !body.mandate) throw refuse('submission.mandate-missing', {});
  const scope = await answerScopeOf(deps.db, invitation);
  const response = readAnswers(scope.edition, scope, body.answers);
  const at = ownedBy(invitation);
  const row = buildSubmission(deps, invitation, id, body, digestOf(answersOf(scope.edition, response)));
  return await deps.db.transaction().execute(async (db) => {
    const known = await selectSubmission(db, id);
    if (known !== undefined) return repeat(known, row);
    const wave = (await selectWaveLocked(db, at.municipalityId, at.waveId, 'share')) ?? scope.wave;
    refuseUnlessAnswerable(wave, invitation.role, deps.now());
    if (!(await insertSubmission(db, row))) return repeat(await selectSubmission(db, id), row);
    if (body.replaces === null) {
      if (!(await insertResponse(db, at, id, response))) throw refuse('submission.already-answered', {});
    } else if (!(await updateResponse(db, at, body.replaces, id, response))) {
      throw refuse('submission.replaced-elsewhere', {});
    }
    await deleteDraft(db, at);
    return { receipt: receiptOf(row), first: true };
  });
}

/** The proof that a submission was stored. */
export function receiptOf(row: Pick<SubmissionRow, 'id' | 'submitted_at' | 'digest'>): ReceiptBody {
  return { id: row.id, submittedAt: row.submitted_at.toISOString(), digest: row.digest };
}

function repeat(known: SubmissionRow | undefined, row: SubmissionRow): Submitted {
  if (known === undefined || !isSame(known, row)) throw refuse('submission.differs', {});
  return { receipt: receiptOf(known), first: false };
}

function isSame(known: SubmissionRow, row: SubmissionRow): boolean {
  const sameSender = known.invitation_id === row.invitation_id;
  return sameSender && known.digest === row.digest && known.replaces === row.replaces;
}

/** SHA-256, hexadecimal, of the answers in canonical form: whoever has the answers can check the receipt. */
function digestOf(answers: Record<string, unknown>): string {
  return createHash('sha256').update(canonicalJson(answers)).digest('hex');
}

function buildSubmission(
  deps: Deps,
  invitation: Invitation,
  id: SubmissionId,
  { locale, replaces }: NewSubmissionBody,
  digest: string,
): SubmissionRow {
  const { municipalityId, waveId, organisationId, role } = invitation;
  return {
    id,
    municipality_id: municipalityId,
    wave_id: waveId,
    organisation_id: organisationId,
    invitation_id: invitation.id,
    digest,
    replaces,
    locale,
    attribution_version: ATTRIBUTION_TEXT_VERSION,
    attribution_text: attributionText(locale, role, invitation).join('\n'),
    submitted_at: deps.now(),
  };
}
