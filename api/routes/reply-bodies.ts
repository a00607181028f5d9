import type { WaveId } from '../../survey/id.ts';
import { refuse } from '../../survey/problem.ts';
import { repliedToAll, standingRepliesOf } from '../../survey/standing-replies.ts';
import { stateOfConversation, timesOf } from '../actions/conversation-state.ts';
import { titlesOfGaps } from '../actions/gap-titles.ts';
import { replyMailOf } from '../actions/mail-replies.ts';
import { isUnfinished } from '../actions/offer-readings.ts';
import { partnersOf } from '../actions/partners-of.ts';
import { replyDaysOf } from '../actions/reply-days.ts';
import { givenOf } from '../actions/shared-readings.ts';
import { pages } from '../contract/paths.ts';
import type { ReplyRoundBody } from '../contract/replies.ts';
import { selectChosenGaps, selectConversation } from '../db/conversations.ts';
import type { Municipality } from '../db/municipalities.ts';
import { selectLivePublication } from '../db/publications.ts';
import { type GivenReply, selectReplies } from '../db/replies.ts';
import type { ChosenGapRow, WaveRow } from '../db/schema.ts';
import { selectWave } from '../db/waves.ts';
import type { Deps } from '../deps.ts';

/** How far the replies of partners are, as the coordinator sees it; throws `wave.unknown`. */
export async function replyRoundBody(deps: Deps, municipality: Municipality, waveId: WaveId): Promise<ReplyRoundBody> {
  const { db, now } = deps;
  const wave = await selectWave(db, municipality.id, waveId);
  if (wave === undefined) throw refuse('wave.unknown', {});
  const round = await selectConversation(db, municipality.id, waveId);
  const publication = await selectLivePublication(db, municipality.id, waveId);
  const gaps = await selectChosenGaps(db, municipality.id, waveId);
  const replies = await selectReplies(db, municipality.id, waveId);
  const state = stateOfConversation(round, now());
  const { offeredAt, replyUntil, sharedAt } = timesOf(round);
  const organisations = organisationsOf(publication, gaps, replies);
  const isDone = organisations.every(({ replied }) => replied === gaps.length);
  const isPublished = publication !== undefined;
  const asked = isPublished && (state === 'for-reply' || state === 'replied');
  return {
    state,
    offeredAt: offeredAt?.toISOString() ?? null,
    replyUntil: replyUntil?.toISOString() ?? null,
    sharedAt: sharedAt?.toISOString() ?? null,
    days: replyDaysOf(round, now()),
    mayShare: asked && (state === 'replied' || isDone),
    link: asked ? deps.config.baseUrl + pages.publishedReply(deps.publicationTokenOf(publication.id)) : null,
    organisations,
    mail: await replyMailOf(db, wave, round),
    ...(await namedGaps(deps, wave, { gaps, replies, isPublished })),
  };
}

type Publication = Awaited<ReturnType<typeof selectLivePublication>>;

function organisationsOf(publication: Publication, gaps: readonly ChosenGapRow[], replies: readonly GivenReply[]) {
  const partners = publication === undefined ? [] : partnersOf(publication.content.dashboard);
  const given = replies.map(givenOf);
  const repliedTo = (gap: ChosenGapRow) =>
    new Set(
      repliedToAll(
        partners.map(({ id }) => id),
        [gap.id],
        given,
      ),
    );
  const byGap = gaps.map(repliedTo);
  return partners.map(({ id, name }) => ({ id, name, replied: byGap.filter((those) => those.has(id)).length }));
}

type Known = {
  readonly gaps: readonly ChosenGapRow[];
  readonly replies: readonly GivenReply[];
  readonly isPublished: boolean;
};

async function namedGaps(
  { db }: Deps,
  wave: WaveRow,
  { gaps, replies, isPublished }: Known,
): Promise<Pick<ReplyRoundBody, 'obstacles' | 'gaps'>> {
  const titleOf = await titlesOfGaps(db, wave);
  const standing = standingRepliesOf(replies.map((reply) => ({ ...givenOf(reply), id: reply.id })));
  const ids = new Set(standing.map(({ id }) => id));
  return {
    obstacles: [
      ...(isPublished ? [] : [{ why: 'not-published' } as const]),
      ...(gaps.length > 0 ? [] : [{ why: 'none-chosen' } as const]),
      ...gaps.filter(isUnfinished).map((gap) => ({ why: 'incomplete', gap: titleOf(gap) }) as const),
    ],
    gaps: gaps.map((gap) => ({
      id: gap.id,
      title: titleOf(gap),
      replies: replies
        .filter(({ chosen_gap_id }) => chosen_gap_id === gap.id)
        .map((reply) => ({ ...replyBody(reply), isStanding: ids.has(reply.id) })),
    })),
  };
}

function replyBody({ id, organisation, channel, stance, text, replied_at, isCurrent }: GivenReply) {
  return { id, organisation, channel, stance, text, repliedAt: replied_at.toISOString(), isCurrent };
}
