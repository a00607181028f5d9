import type { Role } from '../../survey/criterion.ts';
import type { OrganisationId } from '../../survey/id.ts';
import { type Refusal, refuse } from '../../survey/problem.ts';
import type { ProxyMedium } from '../../survey/proxy.ts';
import type { QuestionnaireEdition } from '../../survey/questionnaire.ts';
import { ownerOf } from '../../survey/response.ts';
import { type Attribution, graceEndOf } from '../../survey/wave.ts';
import type { Queries } from '../db/connect.ts';
import type { Invitation } from '../db/invitations.ts';
import { selectMembers } from '../db/memberships.ts';
import type { OwnedIn } from '../db/owned.ts';
import type { WaveRow } from '../db/schema.ts';
import { selectWave } from '../db/waves.ts';
import { editionAskedOf, editionOfWave } from './edition-of-wave.ts';
import { graceOfRow, stateOfRow } from './wave-state.ts';

/** What an invitation's answers are read against. */
export type AnswerScope = {
  readonly wave: WaveRow;
  /** With the promises that this invitation is asked about. */
  readonly edition: QuestionnaireEdition;
  readonly role: Role;
  readonly attribution: Attribution;
  readonly organisations: readonly { readonly id: OrganisationId; readonly name: string }[];
};

export async function answerScopeOf(db: Queries, invitation: Invitation): Promise<AnswerScope> {
  const { municipalityId, waveId, role, organisationId: organisation } = invitation;
  const wave = await selectWave(db, municipalityId, waveId);
  if (wave === undefined) throw refuse('invitation.unknown', {});
  const { attribution } = wave;
  const edition = editionAskedOf(await editionOfWave(db, wave), { role, organisation, attribution });
  const members = await selectMembers(db, municipalityId, wave.coalition_id);
  const organisations = members.map(({ organisationId, name }) => ({ id: organisationId, name }));
  return { wave, edition, role, attribution, organisations };
}

export function ownedBy(invitation: Invitation): OwnedIn {
  return { municipalityId: invitation.municipalityId, waveId: invitation.waveId, owner: ownerOf(invitation) };
}

/**
 * Throws unless this role's answers may still change at this instant: `wave.not-open`, `wave.closed`, `wave.results-viewed`.
 *
 * @param hasBegun whether there is a draft. After closing nobody can make a first one, so one that is there was begun
 *   before, and may be finished while the grace runs.
 */
export function refuseUnlessAnswerable(wave: WaveRow, role: Role, now: Date, hasBegun: boolean): void {
  const state = stateOfRow(wave, now);
  const mayFinish = hasBegun && graceOfRow(wave, now) !== null;
  // Figures are made of what was sealed: an answer that came after it would be lost, and a clock can be set back.
  if (wave.sealed_at !== null || (state === 'closed' && !mayFinish)) throw closed(wave);
  if (state === 'draft' || state === 'planned') throw refuse('wave.not-open', {});
  if (!isChangeable(wave, role)) throw refuse('wave.results-viewed', {});
}

/**
 * Throws unless somebody of the municipality may enter these answers: `proxy.confidential` where nobody may see them, and
 * `proxy.own-answers` when the respondent has submitted personally.
 */
export function refuseUnlessEnterable(
  wave: WaveRow,
  current: { readonly proxy_medium: ProxyMedium | null } | undefined,
): void {
  if (wave.attribution === 'confidential') throw refuse('proxy.confidential', {});
  if (current?.proxy_medium === null) throw refuse('proxy.own-answers', {});
}

/** Throws unless an invitation can still be declined or passed on: `wave.not-open` for a draft, `wave.closed`. */
export function refuseUnlessInviting(wave: WaveRow, now: Date): void {
  const state = stateOfRow(wave, now);
  if (state === 'draft') throw refuse('wave.not-open', {});
  if (state === 'closed') throw closed(wave);
}

function closed({ closes_at }: WaveRow): Refusal {
  const graceUntil = graceEndOf({ closesAt: closes_at }).toISOString();
  return refuse('wave.closed', { closedAt: closes_at.toISOString(), graceUntil });
}

/** The municipality's answers are final once somebody has seen results, which could colour them. */
export function isChangeable(wave: WaveRow, role: Role): boolean {
  return role === 'partner' || wave.results_viewed_at === null;
}
