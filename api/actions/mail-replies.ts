import type { OrganisationId, WaveId } from '../../survey/id.ts';
import { refuse } from '../../survey/problem.ts';
import { repliedToAll } from '../../survey/standing-replies.ts';
import type { Queries } from '../db/connect.ts';
import { selectChosenGaps, selectConversation } from '../db/conversations.ts';
import { lockMail } from '../db/mailings.ts';
import { isPublished } from '../db/publications.ts';
import { selectReplies } from '../db/replies.ts';
import type { ConversationRow, WaveRow } from '../db/schema.ts';
import { selectWaveLocked } from '../db/waves.ts';
import type { Deps } from '../deps.ts';
import { stateOfConversation } from './conversation-state.ts';
import { followMail, type InvitationWithMail, isUnderWay, peopleIn } from './mail-standing.ts';
import type { Publisher } from './publish-wave.ts';
import { queueMailing } from './queue-mailing.ts';
import { givenOf } from './shared-readings.ts';

/** How many people get a mail about it when it is asked, and how many have had one since it was laid before them. */
export type ReplyMail = { readonly waiting: number; readonly mailed: number };

/**
 * Queues a mail with the personal link to reply for everybody of a partner who was invited, has not declined, has had none
 * since the readings were laid before them, and whose organisation has not replied to everything.
 *
 * Throws `wave.unknown`, `publication.none`, `reply.none` before it is asked, or `reply.over`.
 */
export async function mailReplies(
  deps: Deps,
  { municipality, userId, email }: Publisher & { readonly email: string },
  waveId: WaveId,
): Promise<void> {
  await deps.db.transaction().execute(async (db) => {
    await lockMail(db, municipality.id);
    const wave = await selectWaveLocked(db, municipality.id, waveId, 'share');
    if (wave === undefined) throw refuse('wave.unknown', {});
    const at = deps.now();
    const round = await readOpenRound(db, wave, at);
    const { waiting } = await followReplyMail(db, wave, round);
    if (waiting.length === 0) return;
    const contact = deps.config.mail.replyTo ?? email;
    const wanted = { kind: 'reply', cause: 'coordinator', due_on: null, contact, created_by: userId } as const;
    const times = { notBefore: at, until: round.reply_until };
    await queueMailing(deps, db, { wave, unclosed: [] }, { ...wanted, ...times }, waiting);
  });
  deps.jobs.wake('send-mails');
}

export async function replyMailOf(db: Queries, wave: WaveRow, round: ConversationRow | undefined): Promise<ReplyMail> {
  if (!round?.offered_at) return { waiting: 0, mailed: 0 };
  const { waiting, mailed } = await followReplyMail(db, wave, round);
  return { waiting: peopleIn(waiting), mailed: peopleIn(mailed) };
}

async function readOpenRound(db: Queries, { municipality_id, id }: WaveRow, now: Date) {
  if (!(await isPublished(db, municipality_id, id))) throw refuse('publication.none', {});
  const round = await selectConversation(db, municipality_id, id);
  const state = stateOfConversation(round, now);
  if (state === 'preparing' || !round?.reply_until) throw refuse('reply.none', {});
  if (state !== 'for-reply') throw refuse('reply.over', { until: round.reply_until.toISOString() });
  return { ...round, reply_until: round.reply_until };
}

async function followReplyMail(db: Queries, wave: WaveRow, round: ConversationRow) {
  const invitations = (await followMail(db, wave)).filter(({ role }) => role === 'partner');
  const done = new Set(await organisationsDone(db, wave, invitations));
  const hasMail = ({ mails }: InvitationWithMail) =>
    mails.some((mail) => mail.kind === 'reply' && isUnderWay(mail) && mail.created_at >= (round.offered_at ?? 0));
  const mayReply = (one: InvitationWithMail) => one.progress !== 'declined' && one.passedOnAt === null;
  return {
    waiting: invitations.filter((one) => mayReply(one) && !hasMail(one) && !done.has(one.organisationId)),
    mailed: invitations.filter(hasMail),
  };
}

async function organisationsDone(
  db: Queries,
  { municipality_id, id }: WaveRow,
  invitations: readonly InvitationWithMail[],
): Promise<OrganisationId[]> {
  const gaps = (await selectChosenGaps(db, municipality_id, id)).map((gap) => gap.id);
  const replies = (await selectReplies(db, municipality_id, id)).map(givenOf);
  return repliedToAll([...new Set(invitations.map(({ organisationId }) => organisationId))], gaps, replies);
}
