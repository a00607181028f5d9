import type { WaveId } from '../../survey/id.ts';
import { refuse } from '../../survey/problem.ts';
import type { Queries } from '../db/connect.ts';
import { lockMail } from '../db/mailings.ts';
import { isPublished } from '../db/publications.ts';
import type { WaveRow } from '../db/schema.ts';
import { selectWaveLocked } from '../db/waves.ts';
import type { Deps } from '../deps.ts';
import { recordAudit } from './audit.ts';
import { followMail, type InvitationWithMail, isUnderWay, peopleIn } from './mail-standing.ts';
import type { Publisher } from './publish-wave.ts';
import { queueMailing } from './queue-mailing.ts';

/** How many people get a mail about the result when it is asked, and how many have had one. */
export type ResultMail = { readonly waiting: number; readonly mailed: number };

/**
 * Queues a mail with the personal link for everybody who took part or was asked to, has not declined, and has had none.
 * Throws `wave.unknown`, or `publication.none` when nothing is published.
 */
export async function mailResults(
  deps: Deps,
  { municipality, userId, email }: Publisher & { readonly email: string },
  waveId: WaveId,
): Promise<void> {
  await deps.db.transaction().execute(async (db) => {
    await lockMail(db, municipality.id);
    const wave = await selectWaveLocked(db, municipality.id, waveId, 'share');
    if (wave === undefined) throw refuse('wave.unknown', {});
    if (!(await isPublished(db, municipality.id, waveId))) throw refuse('publication.none', {});
    const waiting = (await followMail(db, wave)).filter(isWaiting);
    if (waiting.length === 0) return;
    const at = deps.now();
    const contact = deps.config.mail.replyTo ?? email;
    const wanted = { kind: 'result', cause: 'coordinator', due_on: null, contact, created_by: userId } as const;
    await queueMailing(deps, db, { wave, unclosed: [] }, { ...wanted, notBefore: at }, waiting);
    const note = { municipalityId: municipality.id, actor: userId, object: waveId, at };
    await recordAudit(db, { ...note, action: 'result.mailed', facts: { people: peopleIn(waiting) } });
  });
  deps.jobs.wake('send-mails');
}

export async function resultMailOf(db: Queries, wave: WaveRow): Promise<ResultMail> {
  const invitations = await followMail(db, wave);
  return { waiting: peopleIn(invitations.filter(isWaiting)), mailed: peopleIn(invitations.filter(hasMail)) };
}

/** Who passed it on has a colleague who is mailed in their place. */
function isWaiting(one: InvitationWithMail): boolean {
  return one.progress !== 'declined' && one.passedOnAt === null && !hasMail(one);
}

function hasMail({ mails }: InvitationWithMail): boolean {
  return mails.some((mail) => mail.kind === 'result' && isUnderWay(mail));
}
