import { refuse } from '../../survey/problem.ts';
import type { DeclineBody, NewDeclineBody } from '../contract/taking-part.ts';
import { selectReceipt } from '../db/confidential.ts';
import type { Queries } from '../db/connect.ts';
import { type Invitation, isInvited, updateInvitation } from '../db/invitations.ts';
import { selectResponse } from '../db/responses.ts';
import type { WaveRow } from '../db/schema.ts';
import { selectWaveLocked } from '../db/waves.ts';
import type { Deps } from '../deps.ts';
import { isChangeable, ownedBy, refuseUnlessInviting } from './answer-scope.ts';

/**
 * Notes that an invited person does not take part, and why. It says nothing of colleagues, and a draft stays as it is.
 * Throws what `invitedIn` throws, and `submission.already-answered` when there is nothing left to decline.
 */
export async function decline(deps: Deps, invitation: Invitation, { reason, note }: NewDeclineBody): Promise<void> {
  await deps.db.transaction().execute(async (db) => {
    await invitedIn(deps, db, invitation);
    await refuseIfAnswered(db, invitation);
    const change = { declined_at: deps.now(), decline_reason: reason, decline_note: note };
    await updateInvitation(db, invitation.municipalityId, invitation.id, change);
  });
}

/**
 * Takes a decline back. Throws what `invitedIn` throws, and `wave.results-viewed` for somebody of the municipality who
 * could answer with the results in mind.
 */
export async function reconsider(deps: Deps, invitation: Invitation): Promise<void> {
  await deps.db.transaction().execute(async (db) => {
    const wave = await invitedIn(deps, db, invitation);
    if (!isChangeable(wave, invitation.role)) throw refuse('wave.results-viewed', {});
    await takePart(db, invitation);
  });
}

export async function takePart(db: Queries, { municipalityId, id }: Invitation): Promise<void> {
  await updateInvitation(db, municipalityId, id, { declined_at: null, decline_reason: null, decline_note: null });
}

/**
 * The wave, kept as it is, in which the invitation still stands. Throws `invitation.unknown` when it was withdrawn, and
 * what `refuseUnlessInviting` throws.
 */
export async function invitedIn(deps: Deps, db: Queries, { municipalityId, waveId, id }: Invitation): Promise<WaveRow> {
  const wave = await selectWaveLocked(db, municipalityId, waveId, 'share');
  if (wave === undefined || !(await isInvited(db, municipalityId, id))) throw refuse('invitation.unknown', {});
  refuseUnlessInviting(wave, deps.now());
  return wave;
}

/** Throws `submission.already-answered` when there is an answer: of the organisation, or of who answers alone. */
export async function refuseIfAnswered(db: Queries, invitation: Invitation): Promise<void> {
  const isFinal = (await selectReceipt(db, invitation.municipalityId, invitation.id)) !== undefined;
  if (isFinal || (await selectResponse(db, ownedBy(invitation)))) {
    throw refuse('submission.already-answered', { isFinal });
  }
}

/** A decline as it is told to the person and to the coordinator. */
export function declineBody({ declinedAt, declineReason, declineNote }: Invitation): DeclineBody | null {
  if (declinedAt === null || declineReason === null) return null;
  return { reason: declineReason, note: declineNote, at: declinedAt.toISOString() };
}
