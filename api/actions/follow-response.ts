import type { Withheld } from '../../analytics/dashboard.ts';
import type { RatedResponse } from '../../analytics/rating-table.ts';
import type { OrganisationResponse } from '../../analytics/response-rate.ts';
import type { InvitationProgress } from '../../survey/invitation.ts';
import { ownerOf, type ResponseOwner } from '../../survey/response.ts';
import { selectReceiptOwners } from '../db/confidential.ts';
import type { Queries } from '../db/connect.ts';
import { selectDraftOwners } from '../db/drafts.ts';
import { type Invitation, selectInvitations } from '../db/invitations.ts';
import type { Member } from '../db/memberships.ts';
import { selectResponseOwners } from '../db/responses.ts';
import type { WaveRow } from '../db/schema.ts';
import { stateOfRow } from './wave-state.ts';

export type FollowedInvitation = Invitation & { readonly progress: InvitationProgress };

/** The invitations of a wave, each with how far its answer has come. */
export async function followInvitations(db: Queries, wave: WaveRow): Promise<FollowedInvitation[]> {
  const invitations = await selectInvitations(db, wave.municipality_id, wave.id);
  const started = keysOf(await selectDraftOwners(db, wave.municipality_id, wave.id));
  const selectOwners = wave.attribution === 'confidential' ? selectReceiptOwners : selectResponseOwners;
  const submitted = keysOf(await selectOwners(db, wave.municipality_id, wave.id));
  return invitations.map((invitation) => {
    const key = keyOf(ownerOf(invitation));
    const progress = submitted.has(key) ? 'submitted' : started.has(key) ? 'started' : 'not-started';
    return { ...invitation, progress };
  });
}

/**
 * The response of every member, also of one for which nobody is invited, counted in answers: a partner that answers on
 * behalf of the organisation gives one, however many of its people are invited.
 */
export function responseOf(
  members: readonly Member[],
  invitations: readonly FollowedInvitation[],
): OrganisationResponse[] {
  const answers = new Map(invitations.map((invitation) => [keyOf(ownerOf(invitation)), invitation]));
  const organisations = Map.groupBy(answers.values(), ({ organisationId }) => organisationId);
  return members.map(({ organisationId, role }) => {
    const asked = organisations.get(organisationId) ?? [];
    return {
      organisation: organisationId,
      role,
      invited: asked.length,
      started: asked.filter(({ progress }) => progress === 'started').length,
      submitted: asked.filter(({ progress }) => progress === 'submitted').length,
    };
  });
}

/** The response in a wave whose ratings were imported: who did not answer then is not known. */
export function importedResponseOf(
  members: readonly Member[],
  responses: readonly Pick<RatedResponse, 'organisation'>[],
): OrganisationResponse[] {
  const counts = Map.groupBy(responses, ({ organisation }) => organisation);
  return members.map(({ organisationId, role }) => {
    const submitted = counts.get(organisationId)?.length ?? 0;
    return { organisation: organisationId, role, invited: submitted, started: 0, submitted };
  });
}

/** The names of the members for which nobody is invited. */
export function uninvitedOf(members: readonly Member[], invitations: readonly Invitation[]): string[] {
  const invited = new Set(invitations.map(({ organisationId }) => organisationId));
  return members.filter(({ organisationId }) => !invited.has(organisationId)).map(({ name }) => name);
}

/**
 * Why the results of a wave are not shown at this moment; null when they may be seen. An open wave shows none before
 * everybody of the municipality who is invited has submitted, and none when nobody is; a confidential wave shows none
 * before it is closed, because the difference between two looks would be somebody's answer.
 */
export function withheldOf(wave: WaveRow, invitations: readonly FollowedInvitation[], now: Date): Withheld | null {
  if (wave.attribution === 'confidential' && stateOfRow(wave, now) !== 'closed') return 'until-closed';
  if (stateOfRow(wave, now) === 'open' && isMunicipalityOutstanding(invitations)) return 'municipality-outstanding';
  return invitations.some(({ progress }) => progress === 'submitted') ? null : 'no-answers';
}

function isMunicipalityOutstanding(invitations: readonly FollowedInvitation[]): boolean {
  const own = invitations.filter(({ role }) => role === 'municipality');
  return own.length === 0 || own.some(({ progress }) => progress !== 'submitted');
}

function keysOf(owners: readonly ResponseOwner[]): Set<string> {
  return new Set(owners.map(keyOf));
}

function keyOf({ organisationId, invitationId }: ResponseOwner): string {
  return `${organisationId} ${invitationId ?? ''}`;
}
