import type { WaveId } from '../../survey/id.ts';
import { refuse } from '../../survey/problem.ts';
import type { NewReplyRoundBody } from '../contract/replies.ts';
import type { Queries } from '../db/connect.ts';
import { selectChosenGaps, selectConversation, updateConversation } from '../db/conversations.ts';
import { isPublished } from '../db/publications.ts';
import type { ChosenGapRow, ConversationRow, WaveRow } from '../db/schema.ts';
import { selectWaveLocked } from '../db/waves.ts';
import type { Deps } from '../deps.ts';
import { recordAudit } from './audit.ts';
import { stateOfConversation } from './conversation-state.ts';
import { endOfDay } from './days.ts';
import { titlesOfGaps } from './gap-titles.ts';
import type { Publisher } from './publish-wave.ts';
import { replyDaysOf } from './reply-days.ts';

/**
 * Lays what is read in the gaps before the partners, who can reply up to and including a day; from then on it stays as it
 * is. Where it lies there already, they get more time.
 *
 * Throws `wave.unknown`, `conversation.offered` when it was shared, `publication.none` while partners cannot see the result
 * that it is about, `conversation.none-chosen`, `conversation.incomplete`, and `reply.deadline` for a day out of range.
 */
export async function offerReadings(
  deps: Deps,
  { municipality, userId }: Publisher,
  waveId: WaveId,
  { replyUntil }: NewReplyRoundBody,
): Promise<void> {
  await deps.db.transaction().execute(async (db) => {
    const wave = await selectWaveLocked(db, municipality.id, waveId, 'update');
    if (wave === undefined) throw refuse('wave.unknown', {});
    const at = deps.now();
    const round = await selectConversation(db, municipality.id, waveId);
    if (stateOfConversation(round, at) === 'shared') throw refuse('conversation.offered', { state: 'shared' });
    if (!(await isPublished(db, municipality.id, waveId))) throw refuse('publication.none', {});
    const gaps = await selectChosenGaps(db, municipality.id, waveId);
    await refuseUnfinished(db, wave, gaps);
    refuseDay(round, replyUntil, at);
    const until = endOfDay(replyUntil);
    await updateConversation(db, municipality.id, waveId, { offered_at: round?.offered_at ?? at, reply_until: until });
    const facts = { gaps: gaps.length, until: replyUntil };
    const note = { municipalityId: municipality.id, actor: userId, object: waveId, at };
    await recordAudit(db, { ...note, action: 'conversation.offered', facts });
  });
}

/** Whether something is missing that partners have to know before they can reply. */
export function isUnfinished({ municipality_reading, partners_reading, outcome }: ChosenGapRow): boolean {
  return municipality_reading === null || partners_reading === null || outcome === null;
}

async function refuseUnfinished(db: Queries, wave: WaveRow, gaps: readonly ChosenGapRow[]): Promise<void> {
  if (gaps.length === 0) throw refuse('conversation.none-chosen', {});
  const unfinished = gaps.find(isUnfinished);
  if (unfinished === undefined) return;
  const titleOf = await titlesOfGaps(db, wave);
  throw refuse('conversation.incomplete', { gap: titleOf(unfinished) });
}

function refuseDay(round: ConversationRow | undefined, day: string, now: Date): void {
  const { first, last } = replyDaysOf(round, now);
  if (day < first || day > last) throw refuse('reply.deadline', { first, last });
}
