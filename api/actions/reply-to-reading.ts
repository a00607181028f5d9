import type { MunicipalityId, ReplyId, WaveId } from '../../survey/id.ts';
import { refuse } from '../../survey/problem.ts';
import type { NewPublishedRepliesBody, NewRepliesBody } from '../contract/replies.ts';
import type { Queries } from '../db/connect.ts';
import { selectConversation } from '../db/conversations.ts';
import { type Invitation, isInvited } from '../db/invitations.ts';
import { isPublished } from '../db/publications.ts';
import { type GivenReply, insertReply, selectChosenGapsLocked, selectReplies, updateReply } from '../db/replies.ts';
import type { ChosenGapRow, ReplyRow } from '../db/schema.ts';
import { selectWaveLocked } from '../db/waves.ts';
import { type Deps, hashOf } from '../deps.ts';
import { stateOfConversation } from './conversation-state.ts';
import { partnersOf } from './partners-of.ts';
import { readPublication } from './show-published.ts';

type NewReply = NewRepliesBody['replies'][number];

/** For whom a reply is given, and in which way. */
type Author = Pick<ReplyRow, 'municipality_id' | 'organisation_id' | 'channel' | 'key_hash'> & {
  readonly wave_id: WaveId;
};

/**
 * Replies for the organisation of a partner's invitation. The same again changes nothing.
 *
 * Throws `reply.not-partner`, `invitation.unknown` when it was withdrawn meanwhile, `publication.none`, `reply.none` while
 * nothing is asked, `reply.over`, `reply.changed` for a reading that is worded otherwise now, and `reply.conflict` when a
 * colleague replied meanwhile.
 */
export async function replyPersonally(deps: Deps, invitation: Invitation, { replies }: NewRepliesBody): Promise<void> {
  if (invitation.role !== 'partner') throw refuse('reply.not-partner', {});
  const { municipalityId: municipality_id, waveId: wave_id, organisationId: organisation_id } = invitation;
  const author = { municipality_id, wave_id, organisation_id, channel: 'personal', key_hash: null } as const;
  await storeReplies(deps, author, replies, async (db) => {
    if (!(await isInvited(db, municipality_id, invitation.id))) throw refuse('invitation.unknown', {});
  });
}

/**
 * Replies for one of the partners by the link of a published result. Throws what `readPublication` throws,
 * `organisation.unknown` for whoever is no partner in it, `reply.taken` when that organisation has one from another browser,
 * and what `replyPersonally` throws of readings.
 */
export async function replyByResult(
  deps: Deps,
  token: string,
  { organisation, key, replies }: NewPublishedRepliesBody,
): Promise<void> {
  const { municipality_id, wave_id, content } = await readPublication(deps.db, token);
  const partner = partnersOf(content.dashboard).find(({ id }) => id === organisation);
  if (partner === undefined) throw refuse('organisation.unknown', {});
  const author = {
    ...{ municipality_id, wave_id, organisation_id: organisation },
    ...({ channel: 'published', key_hash: hashOf(key) } as const),
  };
  await storeReplies(deps, author, replies, async (db) => {
    await readPublication(db, token);
    refuseTaken(await repliesOf(db, author), author, partner.name);
  });
}

/** wave kept as it is → may they reply now? → each reading as it was read → stored, or unchanged */
async function storeReplies(
  deps: Deps,
  author: Author,
  replies: readonly NewReply[],
  check: (db: Queries) => Promise<void>,
): Promise<void> {
  const { municipality_id, wave_id } = author;
  await deps.db.transaction().execute(async (db) => {
    await selectWaveLocked(db, municipality_id, wave_id, 'share');
    await refuseUnlessAsked(db, municipality_id, wave_id, deps.now());
    const gaps = await selectChosenGapsLocked(db, municipality_id, wave_id);
    await check(db);
    const before = await repliesOf(db, author);
    for (const reply of replies) await storeReply(deps, db, author, reply, { gaps, before });
  });
}

async function refuseUnlessAsked(db: Queries, municipalityId: MunicipalityId, waveId: WaveId, now: Date) {
  if (!(await isPublished(db, municipalityId, waveId))) throw refuse('publication.none', {});
  const round = await selectConversation(db, municipalityId, waveId);
  const state = stateOfConversation(round, now);
  if (state === 'preparing' || !round?.reply_until) throw refuse('reply.none', {});
  if (state !== 'for-reply') throw refuse('reply.over', { until: round.reply_until.toISOString() });
}

/** What this organisation replied in the same way. */
async function repliesOf(db: Queries, { municipality_id, wave_id, organisation_id, channel }: Author) {
  const all = await selectReplies(db, municipality_id, wave_id);
  return all.filter((one) => one.organisation_id === organisation_id && one.channel === channel);
}

/** Who replied first by a public link keeps the word: anybody may have that link. A personal one goes before it anyway. */
function refuseTaken(before: readonly GivenReply[], { key_hash }: Author, organisation: string): void {
  if (before.some((one) => one.key_hash !== key_hash)) throw refuse('reply.taken', { organisation });
}

async function storeReply(
  deps: Deps,
  db: Queries,
  { wave_id: _, ...author }: Author,
  { gap: gapId, readingVersion, version, stance, text }: NewReply,
  { gaps, before }: { readonly gaps: readonly ChosenGapRow[]; readonly before: readonly GivenReply[] },
): Promise<void> {
  const gap = gaps.find(({ id }) => id === gapId);
  if (gap?.version !== readingVersion) throw refuse('reply.changed', {});
  const given = before.find(({ chosen_gap_id }) => chosen_gap_id === gapId);
  const wanted = { stance, text: text || null, gap_version: readingVersion };
  if (given && isSame(given, wanted)) return;
  if ((given?.version ?? 0) !== version) throw refuse('reply.conflict', {});
  const next = { ...wanted, version: version + 1, replied_at: deps.now() };
  if (given) await updateReply(db, author.municipality_id, given.id, next);
  else await insertReply(db, { ...author, id: deps.uuid() as ReplyId, chosen_gap_id: gap.id, ...next });
}

function isSame(given: GivenReply, wanted: Pick<ReplyRow, 'stance' | 'text' | 'gap_version'>): boolean {
  return given.stance === wanted.stance && given.text === wanted.text && given.gap_version === wanted.gap_version;
}
