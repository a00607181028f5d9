import { readAnswers } from '../../survey/answers.ts';
import type { ConfidentialResponseId, SubmissionId } from '../../survey/id.ts';
import { refuse } from '../../survey/problem.ts';
import type { Response } from '../../survey/response.ts';
import { attributionText } from '../../survey/texts/answering-texts.ts';
import { ATTRIBUTION_TEXT_VERSION } from '../../survey/wave.ts';
import type { NewSubmissionBody } from '../contract/invitations.ts';
import { insertConfidentialResponse, insertReceipt, selectReceipt } from '../db/confidential.ts';
import type { Queries } from '../db/connect.ts';
import { deleteDraft, selectDraft } from '../db/drafts.ts';
import { type Invitation, lockInvitation } from '../db/invitations.ts';
import type { ConfidentialReceiptRow } from '../db/schema.ts';
import { selectWaveLocked } from '../db/waves.ts';
import { type Deps, hashOf } from '../deps.ts';
import { answerScopeOf, ownedBy, refuseUnlessAnswerable } from './answer-scope.ts';
import { takePart } from './decline.ts';
import { isBegun } from './save-draft.ts';
import type { Submitted } from './submit-response.ts';

/**
 * Stores a submission in a confidential wave once, however often it is sent, and cuts the thread between person and
 * answers: the invitation keeps a receipt, the answers stand under a random id, the draft goes.
 *
 *   known already? same receipt → read answers → wave open? → receipt, response and no draft, or nothing → receipt
 *
 * Throws `submission.already-answered` when another submission was first, `invitation.unknown` when the invitation was
 * withdrawn meanwhile, `draft.conflict` when somebody saved a draft that the sender has not seen, `request.invalid` for a
 * submission that is to replace another, and what `readAnswers` and `refuseUnlessAnswerable` throw.
 */
export async function submitConfidentially(
  deps: Deps,
  invitation: Invitation,
  id: SubmissionId,
  body: NewSubmissionBody,
): Promise<Submitted> {
  const row = buildReceipt(invitation, id, body);
  const known = await selectReceipt(deps.db, invitation.municipalityId, invitation.id);
  if (known !== undefined) return repeat(known, row, id);
  if (body.replaces !== null) throw refuse('request.invalid', { field: 'replaces' });
  const scope = await answerScopeOf(deps.db, invitation);
  const response = readAnswers(scope.edition, scope, body.answers);
  const { municipalityId, waveId } = invitation;
  return await deps.db.transaction().execute(async (db) => {
    const wave = (await selectWaveLocked(db, municipalityId, waveId, 'share')) ?? scope.wave;
    // A twin that came at the same time waits here until the first has committed.
    if (!(await lockInvitation(db, invitation))) throw refuse('invitation.unknown', {});
    const twin = await selectReceipt(db, municipalityId, invitation.id);
    if (twin !== undefined) return repeat(twin, row, id);
    const isUnderWay = isBegun(await selectDraft(db, ownedBy(invitation)));
    refuseUnlessAnswerable(wave, invitation.role, deps.now(), isUnderWay);
    await store(deps, db, invitation, response, row);
    // Who answers takes part after all.
    if (invitation.declinedAt !== null) await takePart(db, invitation);
    await dropDraft(db, invitation, body.draftVersion ?? null);
    return { receipt: receiptOf(id), first: true };
  });
}

async function store(
  deps: Deps,
  db: Queries,
  { municipalityId, waveId, organisationId, role }: Invitation,
  response: Response,
  receipt: ConfidentialReceiptRow,
): Promise<void> {
  const id = deps.uuid() as ConfidentialResponseId;
  const key = { municipality_id: municipalityId, id, wave_id: waveId, role, organisation_id: organisationId };
  await insertReceipt(db, receipt);
  await insertConfidentialResponse(db, key, response);
}

/** The row goes as well: its version and time would say when somebody answered. */
async function dropDraft(db: Queries, invitation: Invitation, seen: number | null): Promise<void> {
  const at = ownedBy(invitation);
  const version = (await selectDraft(db, at))?.version ?? 0;
  if (seen !== null && seen !== version) throw refuse('draft.conflict', { version });
  await deleteDraft(db, at);
}

/** Without comparing bodies: there is nothing left to compare with. */
function repeat(known: ConfidentialReceiptRow, sent: ConfidentialReceiptRow, id: SubmissionId): Submitted {
  if (known.submission_hash !== sent.submission_hash) throw refuse('submission.already-answered', { isFinal: true });
  return { receipt: receiptOf(id), first: false };
}

/** The id is all that can be given twice: a time or a digest would have to be kept, and either leads to the answers. */
function receiptOf(id: SubmissionId): Submitted['receipt'] {
  return { id, submittedAt: null, digest: null };
}

function buildReceipt(
  { municipalityId, id: invitationId, role, municipality, organisation }: Invitation,
  id: SubmissionId,
  { locale }: NewSubmissionBody,
): ConfidentialReceiptRow {
  return {
    municipality_id: municipalityId,
    invitation_id: invitationId,
    submission_hash: hashOf(id),
    attribution_version: ATTRIBUTION_TEXT_VERSION,
    attribution_text: attributionText(locale, 'confidential', role, { municipality, organisation }).join('\n'),
  };
}
