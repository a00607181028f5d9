import type { CoalitionId, MunicipalityId, WaveId } from '../../survey/id.ts';
import { refuse } from '../../survey/problem.ts';
import { ownerOf } from '../../survey/response.ts';
import { declineBody } from '../actions/decline.ts';
import { type FollowedInvitation, isFinishing, uninvitedOf } from '../actions/follow-response.ts';
import { promisesOfWave } from '../actions/freeze-promises.ts';
import { followMail, type InvitationWithMail } from '../actions/mail-standing.ts';
import { invitationMailBody } from '../actions/show-wave-mail.ts';
import { stateOfRow } from '../actions/wave-state.ts';
import type { CoalitionBody, CoalitionDetailBody, MembershipBody } from '../contract/coalitions.ts';
import { pages } from '../contract/paths.ts';
import type { PassOnBody } from '../contract/taking-part.ts';
import type { WaveBody, WaveDetailBody, WaveInvitationBody } from '../contract/waves.ts';
import { type Coalition, selectCoalition } from '../db/coalitions.ts';
import { selectStoredEdition } from '../db/editions.ts';
import type { Invitation } from '../db/invitations.ts';
import { selectMembers } from '../db/memberships.ts';
import { selectPassOns } from '../db/pass-ons.ts';
import { selectRespondents } from '../db/respondents.ts';
import { selectProxies } from '../db/responses.ts';
import type { PassOnRow, WaveRow } from '../db/schema.ts';
import { selectWave, selectWavesOfCoalition } from '../db/waves.ts';
import type { Deps } from '../deps.ts';

export function waveBody(wave: WaveRow, now: Date): WaveBody {
  return {
    id: wave.id,
    name: wave.name,
    state: stateOfRow(wave, now),
    opensAt: wave.opens_at.toISOString(),
    closesAt: wave.closes_at.toISOString(),
    attribution: wave.attribution,
    imported: wave.imported_at !== null,
  };
}

export function coalitionBody(coalition: Coalition, waves: readonly WaveRow[], now: Date): CoalitionBody {
  const own = waves.filter(({ coalition_id }) => coalition_id === coalition.id);
  return { ...coalition, waves: own.map((wave) => waveBody(wave, now)) };
}

/** A coalition with everything the coordinator sees on its page; throws `coalition.unknown`. */
export async function coalitionDetailBody(
  deps: Deps,
  municipalityId: MunicipalityId,
  id: CoalitionId,
): Promise<CoalitionDetailBody> {
  const coalition = await selectCoalition(deps.db, municipalityId, id);
  if (coalition === undefined) throw refuse('coalition.unknown', {});
  const waves = await selectWavesOfCoalition(deps.db, municipalityId, id);
  const members = await selectMembers(deps.db, municipalityId, id);
  const respondents = await selectRespondents(deps.db, municipalityId, id);
  const memberships: MembershipBody[] = members.map((member) => ({
    ...member,
    respondents: respondents
      .filter(({ organisationId }) => organisationId === member.organisationId)
      .map(({ organisationId: _, ...person }) => person),
  }));
  return { ...coalitionBody(coalition, waves, deps.now()), memberships };
}

/** A wave with its invitations and their personal links; throws `wave.unknown`. */
export async function waveDetailBody(deps: Deps, municipalityId: MunicipalityId, id: WaveId): Promise<WaveDetailBody> {
  const wave = await selectWave(deps.db, municipalityId, id);
  const coalition = wave && (await selectCoalition(deps.db, municipalityId, wave.coalition_id));
  if (wave === undefined || coalition === undefined) throw refuse('wave.unknown', {});
  const edition = await selectStoredEdition(deps.db, municipalityId, wave.edition_id);
  const invitations = await followMail(deps.db, wave);
  const proxies = await selectProxies(deps.db, municipalityId, id);
  const promises = await promisesOfWave(deps, wave);
  const now = deps.now();
  return {
    ...waveBody(wave, now),
    coalition: { id: coalition.id, name: coalition.name },
    edition: { id: wave.edition_id, name: edition?.name ?? '' },
    invitations: invitations.map((invitation) => invitationBody(deps, invitation, proxyOf(invitation, proxies))),
    uninvited: uninvitedOf(await selectMembers(deps.db, municipalityId, wave.coalition_id), invitations),
    promises: [...promises.now],
    laterPromises: promises.later.length,
    passOns: passOnBodies(await selectPassOns(deps.db, municipalityId, id), invitations),
    finishing: isFinishing(wave, invitations, now),
  };
}

function invitationBody(
  deps: Deps,
  invitation: InvitationWithMail,
  proxy: WaveInvitationBody['proxy'],
): WaveInvitationBody {
  const { id, person, email, organisationId, organisation, role, progress, page, pages: total } = invitation;
  return {
    ...{ id, person, email, organisationId, organisation, role, progress, page, pages: total, proxy },
    mail: invitationMailBody(invitation),
    openedAt: invitation.openedAt?.toISOString() ?? null,
    declined: declineBody(invitation),
    passedOnAt: invitation.passedOnAt?.toISOString() ?? null,
    link: deps.config.baseUrl + pages.respond(deps.tokenOf(id)),
    code: deps.codeOf(id),
  };
}

function proxyOf(
  invitation: FollowedInvitation,
  proxies: Awaited<ReturnType<typeof selectProxies>>,
): WaveInvitationBody['proxy'] {
  const { organisationId, invitationId } = ownerOf(invitation);
  const found = proxies.find((one) => one.organisationId === organisationId && one.invitationId === invitationId);
  return found === undefined ? null : { medium: found.medium, by: found.by, at: found.at.toISOString() };
}

function passOnBodies(rows: readonly PassOnRow[], invitations: readonly Invitation[]): PassOnBody[] {
  return rows.flatMap(({ invitation_id, name, email, note, asked_at }) => {
    const from = invitations.find(({ id }) => id === invitation_id);
    if (from === undefined) return [];
    const { person, organisation } = from;
    return [{ invitationId: invitation_id, person, organisation, name, email, note, askedAt: asked_at.toISOString() }];
  });
}
