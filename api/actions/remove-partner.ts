import type { CoalitionId, MunicipalityId, OrganisationId } from '../../survey/id.ts';
import { refuse } from '../../survey/problem.ts';
import { lockCoalition } from '../db/coalitions.ts';
import { deleteInvitation, selectInvitations } from '../db/invitations.ts';
import { deleteMember, selectMembers } from '../db/memberships.ts';
import { selectWavesOfCoalition } from '../db/waves.ts';
import type { Deps } from '../deps.ts';

/**
 * Takes a partner out of a coalition, with its respondents and its invitations for waves that are still a draft.
 * Throws `coalition.unknown`, `organisation.unknown`, or `organisation.in-use` once it was invited for a wave that has
 * opened: its answers belong to that wave. The municipality itself stays.
 */
export async function removePartner(
  deps: Deps,
  municipalityId: MunicipalityId,
  coalitionId: CoalitionId,
  organisationId: OrganisationId,
): Promise<void> {
  await deps.db.transaction().execute(async (db) => {
    if (!(await lockCoalition(db, municipalityId, coalitionId))) throw refuse('coalition.unknown', {});
    const members = await selectMembers(db, municipalityId, coalitionId);
    const member = members.find((one) => one.organisationId === organisationId);
    if (member === undefined) throw refuse('organisation.unknown', {});
    if (member.role === 'municipality') throw refuse('organisation.in-use', { name: member.name });
    for (const wave of await selectWavesOfCoalition(db, municipalityId, coalitionId)) {
      const invitations = await selectInvitations(db, municipalityId, wave.id);
      for (const { id } of invitations.filter((one) => one.organisationId === organisationId)) {
        if (wave.opened_at !== null) throw refuse('organisation.in-use', { name: member.name });
        await deleteInvitation(db, municipalityId, id);
      }
    }
    await deleteMember(db, municipalityId, coalitionId, organisationId);
  });
}
