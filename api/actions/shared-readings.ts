import type { ConversationState, GapKey, GapReading, ReplyChannel, ReplyStance } from '../../survey/conversation.ts';
import type { ChosenGapId, MunicipalityId, OrganisationId, WaveId } from '../../survey/id.ts';
import { standingRepliesOf } from '../../survey/standing-replies.ts';
import type { Queries } from '../db/connect.ts';
import { selectChosenGaps, selectConversation } from '../db/conversations.ts';
import { isPublished } from '../db/publications.ts';
import { type GivenReply, selectReplies } from '../db/replies.ts';
import type { ChosenGapRow } from '../db/schema.ts';
import { stateOfConversation } from './conversation-state.ts';

/** What both sides read in a gap, with what partners replied to exactly that: one reply of each organisation. */
export type RepliedReading = {
  readonly id: ChosenGapId;
  readonly gap: GapKey;
  readonly reading: GapReading;
  readonly replies: readonly StandingReply[];
};

export type StandingReply = {
  readonly organisation: OrganisationId;
  /** Of the organisation as it is called now. */
  readonly name: string;
  readonly channel: ReplyChannel;
  readonly stance: ReplyStance;
  readonly text: string | null;
};

/**
 * The readings of a wave with their replies, as its audience may see them, in the coordinator's order; null unless they
 * were shared and the result that they are about is published.
 */
export async function readSharedReadings(
  db: Queries,
  municipalityId: MunicipalityId,
  waveId: WaveId,
): Promise<readonly RepliedReading[] | null> {
  const round = await selectConversation(db, municipalityId, waveId);
  if (round === undefined || round.shared_at === null) return null;
  if (!(await isPublished(db, municipalityId, waveId))) return null;
  return await readingsWithReplies(db, municipalityId, waveId);
}

/** The same for the municipality itself, however far the conversation is; null while no gap was chosen. */
export async function readReadings(
  db: Queries,
  municipalityId: MunicipalityId,
  waveId: WaveId,
  now: Date,
): Promise<{ readonly state: ConversationState; readonly readings: readonly RepliedReading[] } | null> {
  const round = await selectConversation(db, municipalityId, waveId);
  if (round === undefined) return null;
  return { state: stateOfConversation(round, now), readings: await readingsWithReplies(db, municipalityId, waveId) };
}

/** A reply as `standingRepliesOf` wants it. */
export function givenOf(reply: GivenReply) {
  const { chosen_gap_id: gap, organisation_id: organisation, organisation: name, channel, isCurrent } = reply;
  return { gap, organisation, name, channel, isCurrent, stance: reply.stance, text: reply.text };
}

/** Which row of the dashboard a chosen gap is. */
export function gapKeyOf({ kind, row_id: id, subject }: ChosenGapRow): GapKey {
  return { kind, id, subject };
}

/** What was read in a gap, as it is stored. */
export function readingOf(row: ChosenGapRow): GapReading {
  const { municipality_reading: municipality, partners_reading: partners, outcome, together } = row;
  return { municipality, partners, outcome, together };
}

async function readingsWithReplies(
  db: Queries,
  municipalityId: MunicipalityId,
  waveId: WaveId,
): Promise<RepliedReading[]> {
  const gaps = await selectChosenGaps(db, municipalityId, waveId);
  const standing = standingRepliesOf((await selectReplies(db, municipalityId, waveId)).map(givenOf));
  const byGap = Map.groupBy(standing, ({ gap }) => gap);
  return gaps.map((gap) => ({
    id: gap.id,
    gap: gapKeyOf(gap),
    reading: readingOf(gap),
    replies: (byGap.get(gap.id) ?? []).map(replyOf),
  }));
}

function replyOf({ organisation, name, channel, stance, text }: ReturnType<typeof givenOf>): StandingReply {
  return { organisation, name, channel, stance, text };
}
