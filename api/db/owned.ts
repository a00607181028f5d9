import { type RawBuilder, sql } from 'kysely';
import type { MunicipalityId, WaveId } from '../../survey/id.ts';
import type { ResponseOwner } from '../../survey/response.ts';

/** Which draft or response is meant: there is one per wave and owner. */
export type OwnedIn = {
  readonly municipalityId: MunicipalityId;
  readonly waveId: WaveId;
  readonly owner: ResponseOwner;
};

/** The condition that picks it. */
export function isOwned(table: 'draft' | 'response', at: OwnedIn): RawBuilder<boolean> {
  const column = (name: string) => sql.ref(`${table}.${name}`);
  return sql<boolean>`${column('municipality_id')} = ${at.municipalityId}
    and ${column('wave_id')} = ${at.waveId}
    and ${column('organisation_id')} = ${at.owner.organisationId}
    and ${column('invitation_id')} is not distinct from ${at.owner.invitationId}`;
}

/** The columns that a new row gets. */
export function ownerColumns(at: OwnedIn) {
  return {
    municipality_id: at.municipalityId,
    wave_id: at.waveId,
    organisation_id: at.owner.organisationId,
    invitation_id: at.owner.invitationId,
  };
}
