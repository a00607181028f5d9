import type { WaveId } from '../../survey/id.ts';
import { refuse } from '../../survey/problem.ts';
import { selectConversation, updateConversation } from '../db/conversations.ts';
import { selectWaveLocked } from '../db/waves.ts';
import type { Deps } from '../deps.ts';
import { recordAudit } from './audit.ts';
import { stateOfConversation } from './conversation-state.ts';
import type { Publisher } from './publish-wave.ts';

/**
 * Takes the readings back to change them, also when they had been shared: nobody sees them any more. Replies stay, and hold
 * for each reading that stays as it was. Where nothing was offered, nothing changes. Throws `wave.unknown`.
 */
export async function recallReadings(deps: Deps, { municipality, userId }: Publisher, waveId: WaveId): Promise<void> {
  await deps.db.transaction().execute(async (db) => {
    const wave = await selectWaveLocked(db, municipality.id, waveId, 'update');
    if (wave === undefined) throw refuse('wave.unknown', {});
    const at = deps.now();
    const state = stateOfConversation(await selectConversation(db, municipality.id, waveId), at);
    if (state === 'preparing') return;
    await updateConversation(db, municipality.id, waveId, { offered_at: null, reply_until: null, shared_at: null });
    const note = { municipalityId: municipality.id, actor: userId, object: waveId, at };
    await recordAudit(db, { ...note, action: 'conversation.recalled', facts: { shared: state === 'shared' } });
  });
}
