import type { RemindersBody } from '../contract/mail.ts';
import { type Invitation, updateReminders } from '../db/invitations.ts';
import { selectWaves } from '../db/waves.ts';
import type { Deps } from '../deps.ts';

/**
 * Stops the reminders of whoever holds this invitation, or has them come again: for this wave, and for every other that
 * has not closed, because one mail can be about several.
 */
export async function setReminders(deps: Deps, invitation: Invitation, { wanted }: RemindersBody): Promise<void> {
  const { municipalityId, personId, waveId } = invitation;
  const now = deps.now();
  const unclosed = (await selectWaves(deps.db, municipalityId)).filter(({ closes_at }) => closes_at > now);
  const waveIds = [...new Set([waveId, ...unclosed.map(({ id }) => id)])];
  await updateReminders(deps.db, municipalityId, personId, waveIds, wanted ? null : now);
}
