import type { WaveId } from '../../survey/id.ts';
import { isAwaited } from '../../survey/invitation.ts';
import { stateOfConversation } from '../actions/conversation-state.ts';
import { followInvitations } from '../actions/follow-response.ts';
import { stateOfRow } from '../actions/wave-state.ts';
import { selectConversation } from '../db/conversations.ts';
import type { MailedInvitation, OutboxMail } from '../db/outbox.ts';
import { isStillPromised } from '../db/promises.ts';
import { isPublished } from '../db/publications.ts';
import { selectWave } from '../db/waves.ts';
import type { Deps } from '../deps.ts';

/**
 * Whether a mail still has a point just before it is sent: somebody it is about can still answer and has not, and, when it
 * is a reminder, has not asked for none. Of a result: it was not withdrawn meanwhile. Of promises: one of them is still to be done. Of a request to reply: that still can be.
 */
export async function isStillWanted(
  deps: Deps,
  mail: OutboxMail,
  invitations: readonly MailedInvitation[],
): Promise<boolean> {
  if (mail.kind === 'test') return true;
  if (mail.kind === 'promise') return await isStillPromised(deps.db, mail.municipality_id, mail.id);
  if (mail.kind === 'result') return await isPublished(deps.db, mail.municipality_id, mail.waveId);
  if (mail.kind === 'reply') return await isAskedToReply(deps, mail);
  for (const [waveId, mailed] of Map.groupBy(invitations, ({ waveId }) => waveId)) {
    const awaited = await awaitedIn(deps, mail, waveId);
    if (mailed.some(({ id }) => awaited.has(id))) return true;
  }
  return false;
}

async function isAskedToReply({ db, now }: Deps, { municipality_id, waveId }: OutboxMail): Promise<boolean> {
  const round = await selectConversation(db, municipality_id, waveId);
  return stateOfConversation(round, now()) === 'for-reply' && (await isPublished(db, municipality_id, waveId));
}

async function awaitedIn(deps: Deps, mail: OutboxMail, waveId: WaveId): Promise<Set<string>> {
  const wave = await selectWave(deps.db, mail.municipality_id, waveId);
  if (wave === undefined || stateOfRow(wave, deps.now()) !== 'open') return new Set();
  const followed = await followInvitations(deps.db, wave);
  const awaited = followed.filter(
    (one) => isAwaited(one) && (mail.kind === 'invitation' || one.remindersStoppedAt === null),
  );
  return new Set(awaited.map(({ id }) => id));
}
