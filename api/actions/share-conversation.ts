import type { OrganisationId, WaveId } from '../../survey/id.ts';
import { refuse } from '../../survey/problem.ts';
import { repliedToAll, standingRepliesOf } from '../../survey/standing-replies.ts';
import type { Queries } from '../db/connect.ts';
import { selectChosenGaps, selectConversation, updateConversation } from '../db/conversations.ts';
import { selectLivePublication } from '../db/publications.ts';
import { selectReplies } from '../db/replies.ts';
import type { WaveRow } from '../db/schema.ts';
import { selectWaveLocked } from '../db/waves.ts';
import type { Deps } from '../deps.ts';
import { recordAudit } from './audit.ts';
import { stateOfConversation } from './conversation-state.ts';
import { partnersOf } from './partners-of.ts';
import type { Publisher } from './publish-wave.ts';
import { givenOf } from './shared-readings.ts';

/**
 * Shows readings and replies with the published result, once the time to reply is over or every partner has replied to
 * everything. Doing it again changes nothing.
 *
 * Throws `wave.unknown`, `conversation.not-offered`, `publication.none`, or `conversation.not-replied`.
 */
export async function shareConversation(
  deps: Deps,
  { municipality, userId }: Publisher,
  waveId: WaveId,
): Promise<void> {
  await deps.db.transaction().execute(async (db) => {
    const wave = await selectWaveLocked(db, municipality.id, waveId, 'update');
    if (wave === undefined) throw refuse('wave.unknown', {});
    const at = deps.now();
    const round = await selectConversation(db, municipality.id, waveId);
    const state = stateOfConversation(round, at);
    if (state === 'shared') return;
    if (state === 'preparing' || !round?.reply_until) throw refuse('conversation.not-offered', {});
    const publication = await selectLivePublication(db, municipality.id, waveId);
    if (publication === undefined) throw refuse('publication.none', {});
    const partners = partnersOf(publication.content.dashboard).map(({ id }) => id);
    if (state === 'for-reply' && !(await haveAllReplied(db, wave, partners)))
      throw refuse('conversation.not-replied', { until: round.reply_until.toISOString() });
    await updateConversation(db, municipality.id, waveId, { shared_at: at });
    const note = { municipalityId: municipality.id, actor: userId, object: waveId, at };
    await recordAudit(db, { ...note, action: 'conversation.shared', facts: await countsOf(db, wave) });
  });
}

/** Whether every one of these partners has replied to every reading as it is now. */
export async function haveAllReplied(
  db: Queries,
  { municipality_id, id }: WaveRow,
  partners: readonly OrganisationId[],
): Promise<boolean> {
  const gaps = (await selectChosenGaps(db, municipality_id, id)).map((gap) => gap.id);
  const replies = (await selectReplies(db, municipality_id, id)).map(givenOf);
  return repliedToAll(partners, gaps, replies).length === partners.length;
}

async function countsOf(db: Queries, { municipality_id, id }: WaveRow) {
  const gaps = await selectChosenGaps(db, municipality_id, id);
  const replies = standingRepliesOf((await selectReplies(db, municipality_id, id)).map(givenOf));
  return { gaps: gaps.length, replies: replies.length };
}
