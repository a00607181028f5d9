import type { InvitationId, MunicipalityId, OrganisationId, PersonId, WaveId } from '../../survey/id.ts';
import type { Queries } from '../db/connect.ts';
import { insertInvitation } from '../db/invitations.ts';
import { insertSitting } from '../db/sittings.ts';
import { type Deps, hashOf } from '../deps.ts';

/**
 * Invites a person for an organisation in a wave; inviting again changes nothing. The first invitation also gives the
 * person a page that lists whatever they are invited for. Only the hash of a link's token is stored, and of the short code
 * a hash that needs the secret: both follow from the id and the installation's secret, so that the coordinator can see
 * them again while a copy of the database opens nothing.
 */
export async function invite(
  deps: Deps,
  db: Queries,
  to: { municipalityId: MunicipalityId; waveId: WaveId; organisationId: OrganisationId; personId: PersonId },
): Promise<void> {
  const id = deps.uuid() as InvitationId;
  await insertSitting(db, to.municipalityId, to.personId, hashOf(deps.sittingTokenOf(to.personId)));
  await insertInvitation(db, {
    municipality_id: to.municipalityId,
    id,
    wave_id: to.waveId,
    organisation_id: to.organisationId,
    person_id: to.personId,
    token_hash: hashOf(deps.tokenOf(id)),
    code_hash: deps.codeHashOf(deps.codeOf(id)),
  });
}
