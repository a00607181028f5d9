import { refuse } from '../../survey/problem.ts';
import { ownerOf } from '../../survey/response.ts';
import type { Queries } from '../db/connect.ts';
import { deleteDraft } from '../db/drafts.ts';
import { deleteInvitation, type Invitation, selectInvitations } from '../db/invitations.ts';
import { deleteRespondent, selectRespondents } from '../db/respondents.ts';
import { hasSubmitted } from '../db/responses.ts';
import type { RespondentRow } from '../db/schema.ts';
import { selectWavesOfCoalition } from '../db/waves.ts';
import type { Deps } from '../deps.ts';
import { stateOfRow } from './wave-state.ts';

/**
 * Takes a person off an organisation's list and withdraws the invitations for waves that are not closed; the personal
 * link stops working. Throws `respondent.unknown`, or `respondent.in-use` when the person has submitted in such a wave.
 */
export async function removeRespondent(deps: Deps, row: RespondentRow): Promise<void> {
  await deps.db.transaction().execute(async (db) => {
    const listed = await selectRespondents(db, row.municipality_id, row.coalition_id);
    const isListed = listed.some((one) => one.id === row.person_id && one.organisationId === row.organisation_id);
    if (!isListed) throw refuse('respondent.unknown', {});
    for (const wave of await selectWavesOfCoalition(db, row.municipality_id, row.coalition_id)) {
      if (stateOfRow(wave, deps.now()) === 'closed') continue;
      const invitations = await selectInvitations(db, row.municipality_id, wave.id);
      const mine = invitations.find(
        (one) => one.personId === row.person_id && one.organisationId === row.organisation_id,
      );
      if (mine !== undefined) await withdraw(db, mine);
    }
    await deleteRespondent(db, row);
  });
}

async function withdraw(db: Queries, invitation: Invitation): Promise<void> {
  const { municipalityId, waveId, id, person } = invitation;
  if (await hasSubmitted(db, municipalityId, id)) throw refuse('respondent.in-use', { name: person });
  const owner = ownerOf(invitation);
  if (owner.invitationId !== null) await deleteDraft(db, { municipalityId, waveId, owner });
  await deleteInvitation(db, municipalityId, id);
}
