import { createHash } from 'node:crypto';
import { type Answers, answersOf, readAnswers } from '../../survey/answers.ts';
import { canonicalJson } from '../../survey/canonical.ts';
import type { SubmissionId, UserId } from '../../survey/id.ts';
import { refuse } from '../../survey/problem.ts';
import type { ProxyMedium } from '../../survey/proxy.ts';
import type { Response } from '../../survey/response.ts';
import { attributionText } from '../../survey/texts/answering-texts.ts';
import { ATTRIBUTION_TEXT_VERSION } from '../../survey/wave.ts';
import type { NewSubmissionBody, ReceiptBody } from '../contract/invitations.ts';
import type { Queries } from '../db/connect.ts';
import { emptyDraft, selectDraft } from '../db/drafts.ts';
import { type Invitation, isInvited } from '../db/invitations.ts';
import type { OwnedIn } from '../db/owned.ts';
import { insertResponse, insertSubmission, selectResponse, selectSubmission, updateResponse } from '../db/responses.ts';
import type { SubmissionRow } from '../db/schema.ts';
import { selectWaveLocked } from '../db/waves.ts';
import type { Deps } from '../deps.ts';
import { answerScopeOf, ownedBy, refuseUnlessAnswerable, refuseUnlessEnterable } from './answer-scope.ts';
import { takePart } from './decline.ts';
import { isBegun } from './save-draft.ts';
import { submitConfidentially } from './submit-confidentially.ts';

/** Somebody of the municipality who enters answers for a respondent. */
export type Proxy = { readonly medium: ProxyMedium; readonly by: UserId };

export type Submitted = {
  readonly receipt: ReceiptBody;
  /** False for a repeat of what was stored before. */
  readonly first: boolean;
};

/**
 * Stores a submission once, however often it is sent.
 *
 *   known already? same receipt → read answers → wave open? → submission, response and emptied draft, or nothing → receipt
 *
 * The receipt leaves only after the transaction has committed. Throws `submission.differs` when the id was used for
 * something else, `submission.mandate-missing` without the tick of a partner, `invitation.unknown` when it was withdrawn
 * meanwhile, `draft.conflict` when somebody saved a draft that the sender has not seen, `submission.already-answered` when
 * a colleague was first, `submission.replaced-elsewhere` when the receipt to replace is not the current one, and what
 * `readAnswers`, `refuseUnlessAnswerable` and `refuseUnlessEnterable` throw. In a confidential wave `submitConfidentially`
 * does all this its own way.
 *
 * @param proxy who enters the answers for the respondent, whose own draft then stays as it is; null: the respondent.
 */
export async function submitResponse(
  deps: Deps,
  invitation: Invitation,
  id: SubmissionId,
  body: NewSubmissionBody,
  proxy: Proxy | null = null,
): Promise<Submitted> {
  if (invitation.attribution === 'confidential') {
    if (proxy !== null) throw refuse('proxy.confidential', {});
    return await submitConfidentially(deps, invitation, id, body);
  }
  const known = await selectSubmission(deps.db, id);
  if (known !== undefined) return repeat(known, invitation, body);
  if (invitation.role === 'partner' && !body.mandate) throw refuse('submission.mandate-missing', {});
  const scope = await answerScopeOf(deps.db, invitation);
  const response = readAnswers(scope.edition, scope, body.answers);
  const at = ownedBy(invitation);
  const own = buildSubmission(deps, invitation, id, body, digestOf(answersOf(scope.edition, response)));
  const row = { ...own, proxy_medium: proxy?.medium ?? null, proxy_by: proxy?.by ?? null };
  return await deps.db.transaction().execute(async (db) => {
    const wave = (await selectWaveLocked(db, at.municipalityId, at.waveId, 'share')) ?? scope.wave;
    if (!(await isInvited(db, at.municipalityId, invitation.id))) throw refuse('invitation.unknown', {});
    // A twin that came at the same time waits in this insert until the first has committed.
    if (!(await insertSubmission(db, row))) return repeat(await selectSubmission(db, id), invitation, body);
    const isUnderWay = proxy === null && isBegun(await selectDraft(db, at));
    refuseUnlessAnswerable(wave, invitation.role, deps.now(), isUnderWay);
    if (proxy !== null) refuseUnlessEnterable(wave, await selectResponse(db, at));
    await store(db, at, row, response);
    // Who answers takes part after all.
    if (invitation.declinedAt !== null) await takePart(db, invitation);
    if (proxy !== null) return { receipt: receiptOf(row), first: true };
    if (!(await emptyDraft(db, at, body.draftVersion ?? null, deps.now()))) await refuseNewerDraft(db, at);
    return { receipt: receiptOf(row), first: true };
  });
}

async function store(db: Queries, at: OwnedIn, { id, replaces }: SubmissionRow, response: Response): Promise<void> {
  if (replaces === null) {
    if (!(await insertResponse(db, at, id, response))) throw refuse('submission.already-answered', { isFinal: false });
  } else if (!(await updateResponse(db, at, replaces, id, response))) {
    throw refuse('submission.replaced-elsewhere', {});
  }
}

async function refuseNewerDraft(db: Queries, at: OwnedIn): Promise<never> {
  throw refuse('draft.conflict', { version: (await selectDraft(db, at))?.version ?? 0 });
}

/** The proof that a submission was stored. */
export function receiptOf(row: Pick<SubmissionRow, 'id' | 'submitted_at' | 'digest'>): ReceiptBody {
  return { id: row.id, submittedAt: row.submitted_at.toISOString(), digest: row.digest };
}

/** The receipt of a submission that is there; throws `submission.differs` when this is not the same one again. */
function repeat(known: SubmissionRow | undefined, { id }: Invitation, body: NewSubmissionBody): Submitted {
  const isSame =
    known?.invitation_id === id && known.replaces === body.replaces && known.sent_digest === digestOf(body.answers);
  if (!isSame) throw refuse('submission.differs', {});
  return { receipt: receiptOf(known), first: false };
}

/** SHA-256, hexadecimal, of the answers in canonical form: whoever has the answers can check the receipt. */
function digestOf(answers: Answers): string {
  return createHash('sha256').update(canonicalJson(answers)).digest('hex');
}

function buildSubmission(
  deps: Deps,
  invitation: Invitation,
  id: SubmissionId,
  { answers, locale, replaces }: NewSubmissionBody,
  digest: string,
): Omit<SubmissionRow, 'proxy_medium' | 'proxy_by'> {
  const { municipalityId, waveId, organisationId, role } = invitation;
  return {
    id,
    municipality_id: municipalityId,
    wave_id: waveId,
    organisation_id: organisationId,
    invitation_id: invitation.id,
    digest,
    sent_digest: digestOf(answers),
    replaces,
    locale,
    attribution_version: ATTRIBUTION_TEXT_VERSION,
    attribution_text: attributionText(locale, 'organisation', role, invitation).join('\n'),
    submitted_at: deps.now(),
  };
}
