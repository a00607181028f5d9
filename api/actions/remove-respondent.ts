import { refuse } from '../../survey/problem.ts';
import { ownerOf } from '../../survey/response.ts';
import { lockCoalition } from '../db/coalitions.ts';
import type { Queries } from '../db/connect.ts';
import { deleteDraft } from '../db/drafts.ts';
import { deleteInvitation, type Invitation, selectInvitations } from '../db/invitations.ts';
import { deleteRespondent, selectRespondents } from '../db/respondents.ts';
import { hasSubmitted } from '../db/responses.ts';
import type { RespondentRow, WaveRow } from '../db/schema.ts';
import { selectWavesLocked } from '../db/waves.ts';
import type { Deps } from '../deps.ts';
import { stateOfRow } from './wave-state.ts';

/**
 * Takes a person off an organisation's list and withdraws the invitations for waves that are not closed; the personal
 * link stops working. Throws `coalition.unknown` or `respondent.unknown`; `respondent.in-use` when the person has
 * submitted in such a wave; `respondent.last` when such a wave was opened and would be left with one side only.
 */
export async function removeRespondent(deps: Deps, row: RespondentRow): Promise<void> {
  await deps.db.transaction().execute(async (db) => {
    if (!(await lockCoalition(db, row.municipality_id, row.coalition_id))) throw refuse('coalition.unknown', {});
    const listed = await selectRespondents(db, row.municipality_id, row.coalition_id);
    const isListed = listed.some((one) => one.id === row.person_id && one.organisationId === row.organisation_id);
    if (!isListed) throw refuse('respondent.unknown', {});
    // After this lock nobody is submitting: what was under way has been stored, and a later one finds no invitation.
    const waves = await selectWavesLocked(db, row.municipality_id, row.coalition_id);
    const now = deps.now();
    for (const wave of waves) if (stateOfRow(wave, now) !== 'closed') await uninvite(db, wave, row);
    await deleteRespondent(db, row);
  });
}

async function uninvite(db: Queries, wave: WaveRow, row: RespondentRow): Promise<void> {
  const invitations = await selectInvitations(db, wave.municipality_id, wave.id);
  const mine = invitations.find((one) => one.personId === row.person_id && one.organisationId === row.organisation_id);
  if (mine === undefined) return;
  if (await hasSubmitted(db, wave.municipality_id, mine.id)) throw refuse('respondent.in-use', { name: mine.person });
  const isLast = !invitations.some(({ id, role }) => role === mine.role && id !== mine.id);
  // What opening a wave asked for has to stay so: without one of the sides there is nothing to compare.
  if (isLast && wave.opened_at !== null) {
    throw refuse('respondent.last', { name: mine.person, role: mine.role, wave: wave.name });
  }
  await withdraw(db, mine);
}

async function withdraw(db: Queries, invitation: Invitation): Promise<void> {
  const { municipalityId, waveId, id } = invitation;
  const owner = ownerOf(invitation);
  if (owner.invitationId !== null) await deleteDraft(db, { municipalityId, waveId, owner });
  await deleteInvitation(db, municipalityId, id);
}
