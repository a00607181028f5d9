import { refuse } from '../../survey/problem.ts';
import type { RepliesBody } from '../contract/replies.ts';
import { selectChosenGaps, selectConversation } from '../db/conversations.ts';
import type { Invitation } from '../db/invitations.ts';
import { selectLivePublication } from '../db/publications.ts';
import { type GivenReply, selectReplies } from '../db/replies.ts';
import type { ChosenGapRow } from '../db/schema.ts';
import { type Deps, hashOf } from '../deps.ts';
import { stateOfConversation } from './conversation-state.ts';
import { partnersOf, rowOf } from './partners-of.ts';
import { gapKeyOf, readingOf } from './shared-readings.ts';
import { type Publication, publishedDashboard, readPublication } from './show-published.ts';

/**
 * What is laid before the holder of a partner's personal link, and what the organisation replied. A look changes nothing.
 * Throws `reply.not-partner`, `publication.none`, or `reply.none` while nothing is asked.
 */
export async function showPersonalReplies(deps: Deps, invitation: Invitation): Promise<RepliesBody> {
  if (invitation.role !== 'partner') throw refuse('reply.not-partner', {});
  const { organisationId: id, organisation: name } = invitation;
  const publication = await selectLivePublication(deps.db, invitation.municipalityId, invitation.waveId);
  if (publication === undefined) throw refuse('publication.none', {});
  const isOwn = (one: GivenReply) => one.organisation_id === id && one.channel === 'personal';
  const body = await repliesBody(deps, publication, isOwn);
  return { ...body, channel: 'personal', organisations: [{ id, name }] };
}

/**
 * The same for whoever has the link of a published result: for all of its partners, with what this browser replied.
 * Throws what `readPublication` throws, or `reply.none`.
 *
 * @param key that the browser made; undefined when it has none.
 */
export async function showRepliesByResult(deps: Deps, token: string, key: string | undefined): Promise<RepliesBody> {
  const publication = await readPublication(deps.db, token);
  const hash = key === undefined ? null : hashOf(key);
  const isOwn = (one: GivenReply) => one.channel === 'published' && one.key_hash === hash;
  return await repliesBody(deps, publication, isOwn);
}

async function repliesBody(
  { db, now }: Deps,
  publication: Publication,
  isOwn: (reply: GivenReply) => boolean,
): Promise<RepliesBody> {
  const { municipality_id, wave_id } = publication;
  const round = await selectConversation(db, municipality_id, wave_id);
  const state = stateOfConversation(round, now());
  if (state === 'preparing' || !round?.reply_until) throw refuse('reply.none', {});
  const { municipality, demo, coalition, wave, dashboard } = await publishedDashboard(db, publication);
  const gaps = await selectChosenGaps(db, municipality_id, wave_id);
  const own = (await selectReplies(db, municipality_id, wave_id)).filter(isOwn);
  return {
    ...{ municipality, demo, coalition: coalition.name, wave: wave.name },
    isConfidential: wave.attribution === 'confidential',
    state,
    replyUntil: round.reply_until.toISOString(),
    channel: 'published',
    organisations: partnersOf(dashboard).map(({ id, name }) => ({ id, name })),
    gaps: gaps.map((gap) => gapBody(gap, rowOf(dashboard, gapKeyOf(gap)), own)),
  };
}

function gapBody(gap: ChosenGapRow, row: RepliesBody['gaps'][number]['row'], own: readonly GivenReply[]) {
  return {
    id: gap.id,
    title: row?.title ?? { nl: gap.row_id, en: gap.row_id },
    row,
    reading: readingOf(gap),
    readingVersion: gap.version,
    replies: own.filter(({ chosen_gap_id }) => chosen_gap_id === gap.id).map(replyBody),
  };
}

function replyBody({ organisation_id: organisation, stance, text, version, replied_at, isCurrent }: GivenReply) {
  return { organisation, stance, text, version, repliedAt: replied_at.toISOString(), isCurrent };
}
