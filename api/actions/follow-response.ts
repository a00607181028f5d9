import type { OrganisationResponse } from '../../analytics/response-rate.ts';
import type { InvitationProgress } from '../../survey/invitation.ts';
import { ownerOf, type ResponseOwner } from '../../survey/response.ts';
import type { Queries } from '../db/connect.ts';
import { selectDraftOwners } from '../db/drafts.ts';
import { type Invitation, selectInvitations } from '../db/invitations.ts';
import { selectResponseOwners } from '../db/responses.ts';
import type { WaveRow } from '../db/schema.ts';

export type FollowedInvitation = Invitation & { readonly progress: InvitationProgress };

/** The invitations of a wave, each with how far its answer has come. */
export async function followInvitations(db: Queries, wave: WaveRow): Promise<FollowedInvitation[]> {
  const invitations = await selectInvitations(db, wave.municipality_id, wave.id);
  const started = keysOf(await selectDraftOwners(db, wave.municipality_id, wave.id));
  const submitted = keysOf(await selectResponseOwners(db, wave.municipality_id, wave.id));
  return invitations.map((invitation) => {
    const key = keyOf(ownerOf(invitation));
    const progress = submitted.has(key) ? 'submitted' : started.has(key) ? 'started' : 'not-started';
    return { ...invitation, progress };
  });
}

/** The response per organisation, counted in answers: a partner gives one, however many of its people are invited. */
export function responseOf(invitations: readonly FollowedInvitation[]): OrganisationResponse[] {
  const answers = new Map(invitations.map((invitation) => [keyOf(ownerOf(invitation)), invitation]));
  const organisations = Map.groupBy(answers.values(), ({ organisationId }) => organisationId);
  return [...organisations].map(([organisation, asked]) => ({
    organisation,
    role: asked[0]?.role ?? 'partner',
    invited: asked.length,
    started: asked.filter(({ progress }) => progress === 'started').length,
    submitted: asked.filter(({ progress }) => progress === 'submitted').length,
  }));
}

/** Whether somebody of the municipality has been invited and has not submitted. */
export function isMunicipalityOutstanding(invitations: readonly FollowedInvitation[]): boolean {
  return invitations.some(({ role, progress }) => role === 'municipality' && progress !== 'submitted');
}

function keysOf(owners: readonly ResponseOwner[]): Set<string> {
  return new Set(owners.map(keyOf));
}

function keyOf({ organisationId, invitationId }: ResponseOwner): string {
  return `${organisationId} ${invitationId ?? ''}`;
}
