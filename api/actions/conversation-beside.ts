import type { Dashboard } from '../../analytics/dashboard.ts';
import type { MunicipalityId, OrganisationId, WaveId } from '../../survey/id.ts';
import type { PublishedBody } from '../contract/publications.ts';
import type { SharedConversationBody } from '../contract/replies.ts';
import type { Queries } from '../db/connect.ts';
import { selectConversation } from '../db/conversations.ts';
import { stateOfConversation } from './conversation-state.ts';
import { type RepliedReading, readSharedReadings } from './shared-readings.ts';

type OfWave = { readonly municipality_id: MunicipalityId; readonly wave_id: WaveId };

/**
 * What stands beside a published result: until when partners can reply, or what they and the municipality read in it.
 *
 * @param dashboard the published one: organisations are called as they are there.
 */
export async function conversationBeside(
  db: Queries,
  { municipality_id, wave_id }: OfWave,
  dashboard: Dashboard,
  now: Date,
): Promise<Pick<PublishedBody, 'replyUntil' | 'conversation'>> {
  const round = await selectConversation(db, municipality_id, wave_id);
  const isOpen = stateOfConversation(round, now) === 'for-reply';
  const replyUntil = isOpen ? (round?.reply_until?.toISOString() ?? null) : null;
  const readings = await readSharedReadings(db, municipality_id, wave_id);
  if (readings === null || !round?.shared_at) return { replyUntil, conversation: null };
  const names = new Map(dashboard.organisations.map(({ id, name }) => [id, name]));
  const shared = readings.map((one) => readingBody(one, names));
  return { replyUntil, conversation: { sharedAt: round.shared_at.toISOString(), readings: shared } };
}

function readingBody(
  { gap, reading, replies }: RepliedReading,
  names: ReadonlyMap<OrganisationId, string>,
): SharedConversationBody['readings'][number] {
  return {
    gap,
    reading,
    replies: replies.map(({ organisation, name, channel, stance, text }) => ({
      organisation: names.get(organisation) ?? name,
      channel,
      stance,
      text,
    })),
  };
}
