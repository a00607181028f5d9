import type { InvitationId, MailingId, MunicipalityId, UserId, WaveId } from '../../survey/id.ts';
import type { SkipReason } from '../../survey/mail.ts';
import { refuse } from '../../survey/problem.ts';
import { OFFICE_HOURS, reasonNotToInvite, reasonNotToRemind } from '../../survey/reminders.ts';
import type { NewMailingBody } from '../contract/mail.ts';
import type { Queries } from '../db/connect.ts';
import { selectPlan } from '../db/mail-wishes.ts';
import { lockMail } from '../db/mailings.ts';
import type { WaveRow } from '../db/schema.ts';
import { selectUnclosedWavesShared, selectWave } from '../db/waves.ts';
import type { Deps } from '../deps.ts';
import { refuseUnlessInviting } from './answer-scope.ts';
import { dayOf, instantAt } from './days.ts';
import { followMail, type InvitationWithMail, standingsOf } from './mail-standing.ts';
import { type MailScope, queueMailing } from './queue-mailing.ts';
import { stateOfRow } from './wave-state.ts';

export type SentMailing = {
  /** Null when nobody was left to write to. */
  readonly id: MailingId | null;
  readonly skipped: readonly { readonly invitationId: InvitationId; readonly reason: SkipReason }[];
};

/** Who has it sent. */
export type Sender = { readonly userId: UserId; readonly email: string };

/**
 * Queues invitations or reminders for whom the coordinator chose and may get one; the others come back with why not.
 * Invitations for a wave whose first day is still to come wait for the morning of that day.
 * Throws `wave.unknown`, `wave.closed`, `wave.not-open`, or `request.invalid` for an invitation that the wave does not have.
 */
export async function sendMailing(
  deps: Deps,
  municipalityId: MunicipalityId,
  waveId: WaveId,
  wanted: NewMailingBody,
  sender: Sender,
): Promise<SentMailing> {
  const sent = await deps.db.transaction().execute(async (db) => {
    await lockMail(db, municipalityId);
    const scope = await mailScopeOf(deps, db, municipalityId, waveId);
    const isOpen = stateOfRow(scope.wave, deps.now()) === 'open';
    if (!isOpen && wanted.kind === 'reminder') throw refuse('wave.not-open', {});
    const { chosen, skipped } = await choose(deps, db, scope.wave, wanted);
    if (chosen.length === 0) return { id: null, skipped };
    const contact = deps.config.mail.replyTo ?? sender.email;
    const cause = { cause: 'coordinator', due_on: null, contact, created_by: sender.userId } as const;
    const notBefore = firstMorningOf(scope.wave, deps.now());
    return { id: await queueMailing(deps, db, scope, { kind: wanted.kind, notBefore, ...cause }, chosen), skipped };
  });
  deps.jobs.wake('send-mails');
  return sent;
}

/** The wave and all that have not closed, kept as they are; throws `wave.unknown`, `wave.not-open` for a draft, or `wave.closed`. */
export async function mailScopeOf(
  deps: Deps,
  db: Queries,
  municipalityId: MunicipalityId,
  waveId: WaveId,
): Promise<MailScope> {
  const unclosed = await selectUnclosedWavesShared(db, municipalityId, deps.now());
  const wave = unclosed.find(({ id }) => id === waveId) ?? (await selectWave(db, municipalityId, waveId));
  if (wave === undefined) throw refuse('wave.unknown', {});
  refuseUnlessInviting(wave, deps.now());
  return { wave, unclosed };
}

async function choose(deps: Deps, db: Queries, wave: WaveRow, { kind, invitationIds, again }: NewMailingBody) {
  const { atMost } = await selectPlan(db, wave.municipality_id, wave.id);
  const today = dayOf(deps.now());
  const standings = standingsOf(await followMail(db, wave));
  const all = [...standings.keys()];
  const ids = invitationIds ?? all.map(({ id }) => id);
  if (ids.some((id) => !all.some((one) => one.id === id))) throw refuse('request.invalid', { field: 'invitationIds' });
  const chosen: InvitationWithMail[] = [];
  const skipped: SentMailing['skipped'][number][] = [];
  for (const [one, standing] of standings) {
    if (!ids.includes(one.id)) continue;
    const reason =
      kind === 'invitation' ? reasonNotToInvite(standing, again) : reasonNotToRemind(standing, atMost, today);
    if (reason === null) chosen.push(one);
    else skipped.push({ invitationId: one.id, reason });
  }
  return { chosen, skipped };
}

function firstMorningOf(wave: WaveRow, now: Date): Date {
  const morning = instantAt(dayOf(wave.opens_at), OFFICE_HOURS.from);
  return stateOfRow(wave, now) === 'planned' ? morning : now;
}
