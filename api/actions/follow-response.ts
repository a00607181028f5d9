import { type CountCube, responsesIn } from '../../analytics/cube/count-cube.ts';
import type { Withheld } from '../../analytics/dashboard.ts';
import type { OrganisationResponse } from '../../analytics/response-rate.ts';
import { buildSurveyDefinition } from '../../survey/definition/survey.ts';
import { type InvitationProgress, isAwaited, progressOf } from '../../survey/invitation.ts';
import type { QuestionnaireEdition } from '../../survey/questionnaire.ts';
import { ownerOf, type ResponseOwner } from '../../survey/response.ts';
import { selectReceiptOwners } from '../db/confidential.ts';
import type { Queries } from '../db/connect.ts';
import { selectDraftOwners } from '../db/drafts.ts';
import { type Invitation, selectInvitations } from '../db/invitations.ts';
import type { Member } from '../db/memberships.ts';
import { selectResponseOwners } from '../db/responses.ts';
import type { WaveRow } from '../db/schema.ts';
import { isChangeable } from './answer-scope.ts';
import { editionAskedOf, editionOfWave } from './edition-of-wave.ts';
import { graceOfRow, stateOfRow } from './wave-state.ts';

export type FollowedInvitation = Invitation & {
  readonly progress: InvitationProgress;
  /** There are answers that were not submitted; beside a response they are a change to it. */
  readonly hasDraft: boolean;
  /** The page that the draft is on, counted from 1, of so many; null unless started. */
  readonly page: number | null;
  readonly pages: number | null;
};

/** The invitations of a wave, each with how far its answer has come; nobody was invited for ratings that were imported. */
export async function followInvitations(db: Queries, wave: WaveRow): Promise<FollowedInvitation[]> {
  if (wave.imported_at !== null) return [];
  const invitations = await selectInvitations(db, wave.municipality_id, wave.id);
  const drafts = await selectDraftOwners(db, wave.municipality_id, wave.id);
  const pagesOfDrafts = new Map(drafts.map((draft) => [keyOf(draft), draft.page]));
  const selectOwners = wave.attribution === 'confidential' ? selectReceiptOwners : selectResponseOwners;
  const submitted = new Set((await selectOwners(db, wave.municipality_id, wave.id)).map(keyOf));
  const edition = drafts.length === 0 ? null : await editionOfWave(db, wave);
  return invitations.map((invitation) => {
    const key = keyOf(ownerOf(invitation));
    const page = pagesOfDrafts.get(key);
    const hasDraft = page !== undefined;
    const progress = progressOf({ ...invitation, hasDraft, hasResponse: submitted.has(key) });
    return { ...invitation, progress, hasDraft, ...placeOf(progress, page, invitation, edition) };
  });
}

/** "Page 3 of 10", for who has started. */
function placeOf(
  progress: InvitationProgress,
  page: number | undefined,
  { role, attribution, organisationId: organisation }: Invitation,
  edition: QuestionnaireEdition | null,
): Pick<FollowedInvitation, 'page' | 'pages'> {
  if (progress !== 'started' || page === undefined || edition === null) return { page: null, pages: null };
  const asked = editionAskedOf(edition, { role, attribution, organisation });
  const pages = buildSurveyDefinition(asked, { role, attribution, organisations: [] }).pages.length;
  return { page: Math.min(page + 1, pages), pages };
}

/**
 * The response of every member, also of one for which nobody is invited, counted in answers: a partner that answers on
 * behalf of the organisation gives one, however many of its people are invited. What was passed on is asked of the
 * colleague.
 */
export function responseOf(
  members: readonly Member[],
  invitations: readonly FollowedInvitation[],
): OrganisationResponse[] {
  const asked = invitations.filter(({ progress, passedOnAt }) => progress === 'submitted' || passedOnAt === null);
  const answers = [...Map.groupBy(asked, (invitation) => keyOf(ownerOf(invitation))).values()];
  return members.map(({ organisationId, role }) => {
    const own = answers.filter((people) => people[0]?.organisationId === organisationId);
    const furthest = own.map((people) => people.map(({ progress }) => progress));
    const submitted = furthest.filter((progress) => progress.includes('submitted')).length;
    const started = furthest.filter((progress) => progress.includes('started')).length;
    return { organisation: organisationId, role, invited: own.length, started, submitted };
  });
}

/** The response in a wave whose ratings were imported: who did not answer then is not known. */
export function importedResponseOf(members: readonly Member[], cube: CountCube): OrganisationResponse[] {
  const counts = new Map(cube.cells.map(({ organisation }, i) => [organisation, responsesIn(cube, i)]));
  return members.map(({ organisationId, role }) => {
    const submitted = counts.get(organisationId) ?? 0;
    return { organisation: organisationId, role, invited: submitted, started: 0, submitted };
  });
}

/** The names of the members for which nobody is invited. */
export function uninvitedOf(members: readonly Member[], invitations: readonly Invitation[]): string[] {
  const invited = new Set(invitations.map(({ organisationId }) => organisationId));
  return members.filter(({ organisationId }) => !invited.has(organisationId)).map(({ name }) => name);
}

/** Whether the wave has closed, but somebody who had begun before may still submit. */
export function isFinishing(wave: WaveRow, invitations: readonly FollowedInvitation[], now: Date): boolean {
  if (graceOfRow(wave, now) === null) return false;
  return invitations.some(({ hasDraft, role }) => hasDraft && isChangeable(wave, role));
}

/**
 * Why the results of a wave are not shown at this moment; null when they may be seen. An open wave shows none before
 * everybody of the municipality who is to answer has submitted, and none when nobody has; a confidential wave shows none
 * before it is closed, because the difference between two looks would be somebody's answer; a closed one shows none while
 * answers may still come in, which could be given with the results in mind.
 */
export function withheldOf(wave: WaveRow, invitations: readonly FollowedInvitation[], now: Date): Withheld | null {
  if (wave.attribution === 'confidential' && stateOfRow(wave, now) !== 'closed') return 'until-closed';
  if (stateOfRow(wave, now) === 'open' && isMunicipalityOutstanding(invitations)) return 'municipality-outstanding';
  if (isFinishing(wave, invitations, now)) return 'grace';
  return invitations.some(({ progress }) => progress === 'submitted') ? null : 'no-answers';
}

function isMunicipalityOutstanding(invitations: readonly FollowedInvitation[]): boolean {
  const own = invitations.filter(({ role }) => role === 'municipality');
  return !own.some(({ progress }) => progress === 'submitted') || own.some(isAwaited);
}

function keyOf({ organisationId, invitationId }: ResponseOwner): string {
  return `${organisationId} ${invitationId ?? ''}`;
}
