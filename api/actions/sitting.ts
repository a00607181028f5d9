import type { InvitationId, MunicipalityId, PersonId } from '../../survey/id.ts';
import { selectInvitationsOfPerson } from '../db/invitations.ts';
import type { WaveRow } from '../db/schema.ts';
import { selectWave } from '../db/waves.ts';
import type { Deps } from '../deps.ts';
import { type FollowedInvitation, followInvitations } from './follow-response.ts';
import { graceOfRow, stateOfRow } from './wave-state.ts';

/** One of the things that a person is asked. */
export type Asked = { readonly invitation: FollowedInvitation; readonly wave: WaveRow };

/**
 * What a person is asked in this period: for every wave that is open, is about to be, or can still be finished.
 *
 * @param besides an invitation that is left out, or null for all of them.
 */
export async function sittingOf(
  deps: Deps,
  municipalityId: MunicipalityId,
  personId: PersonId,
  besides: InvitationId | null,
): Promise<Asked[]> {
  const asked: Asked[] = [];
  for (const { id, waveId } of await selectInvitationsOfPerson(deps.db, municipalityId, personId)) {
    if (id === besides) continue;
    const wave = await selectWave(deps.db, municipalityId, waveId);
    if (wave === undefined || isOver(wave, deps.now())) continue;
    const invitation = (await followInvitations(deps.db, wave)).find((one) => one.id === id);
    if (invitation !== undefined) asked.push({ invitation, wave });
  }
  return asked;
}

function isOver(wave: WaveRow, now: Date): boolean {
  return stateOfRow(wave, now) === 'closed' && graceOfRow(wave, now) === null;
}
