import { refuse } from '../../survey/problem.ts';
import type { NewPassOnBody } from '../contract/taking-part.ts';
import { type Invitation, updateInvitation } from '../db/invitations.ts';
import { deletePassOn, upsertPassOn } from '../db/pass-ons.ts';
import type { Deps } from '../deps.ts';

import { invitedIn, refuseIfAnswered } from './decline.ts';

/**
 * Stores which colleague an invited person names instead, until the coordinator decides; naming another replaces the
 * first. Throws what `invitedIn` throws, `submission.already-answered` when there is nothing left to pass on, and
 * `request.invalid` for one's own address.
 */
export async function passOn(deps: Deps, invitation: Invitation, { name, email, note }: NewPassOnBody): Promise<void> {
  const { municipalityId, id } = invitation;
  if (email.toLowerCase() === invitation.email.toLowerCase()) throw refuse('request.invalid', { field: 'email' });
  await deps.db.transaction().execute(async (db) => {
    await invitedIn(deps, db, invitation);
    await refuseIfAnswered(db, invitation);
    const key = { municipality_id: municipalityId, invitation_id: id };
    await upsertPassOn(db, { ...key, name, email, note, asked_at: deps.now() });
    await updateInvitation(db, municipalityId, id, { pass_on_refused_at: null });
  });
}

/** Takes the name back, as long as the coordinator has not decided; afterwards there is nothing to take back. */
export async function withdrawPassOn(deps: Deps, { municipalityId, id }: Invitation): Promise<void> {
  await deletePassOn(deps.db, municipalityId, id);
}
