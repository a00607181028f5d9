import { isWorkingDay } from '../../survey/office-days.ts';
import { OFFICE_HOURS } from '../../survey/reminders.ts';
import { dayOf, hourOf } from '../actions/days.ts';
import {
  type ClaimedMail,
  claimMail,
  countClaimedSince,
  noteHandingOver,
  type Settled,
  settleAbandoned,
  settleMail,
} from '../db/mail-claims.ts';
import { selectMailedInvitations, selectOutboxMail } from '../db/outbox.ts';
import type { Deps } from '../deps.ts';
import { linksOf } from './links.ts';
import type { Outcome } from './mailer.ts';
import { buildMessage } from './message.ts';
import { isStillWanted } from './still-wanted.ts';

const MINUTE = 60_000;

/** After a first failure a minute, then twice as long each time: a greylisting server wants some, a broken one hours. */
const LONGEST_WAIT = 60 * MINUTE;

/**
 * Sends the mails whose turn it is, one after another, at most so many a minute:
 *
 *   claim one → still wanted? → all bytes but the last → store that it is handed over → the last byte → store what came
 *
 * A crash before the fourth step leaves a mail that nobody got and that is claimed again; after it, one that is never sent
 * again by itself. So nobody gets a mail twice, and none is forgotten.
 *
 * @param isStopping asked before each mail.
 * @returns how long to wait at least before more can go, when the limit or a server that is down ended it; else null.
 */
export async function sendMails(deps: Deps, isStopping: () => boolean): Promise<number | null> {
  await settleAbandoned(deps.db, deps.now(), deps.mailer.isRepeatable);
  while (!isStopping()) {
    const now = deps.now();
    const sent = await countClaimedSince(deps.db, new Date(now.getTime() - MINUTE));
    if (sent >= deps.config.mail.perMinute) return MINUTE / deps.config.mail.perMinute;
    const mail = await claimMail(deps.db, { claim: deps.uuid(), now, planToo: isOfficeTime(now) });
    if (mail === undefined) return null;
    if (!(await sendOne(deps, mail))) return MINUTE;
  }
  return null;
}

/** Whether what goes by itself may go at this instant. */
export function isOfficeTime(now: Date): boolean {
  const hour = hourOf(now);
  return isWorkingDay(dayOf(now)) && hour >= OFFICE_HOURS.from && hour < OFFICE_HOURS.until;
}

/** Returns false when the mail server is the trouble, so that there is no point in trying the next one. */
async function sendOne(deps: Deps, claimed: ClaimedMail): Promise<boolean> {
  const { db, mailer, config } = deps;
  const mail = await selectOutboxMail(db, claimed.municipality_id, claimed.id);
  const invitations = mail && (await selectMailedInvitations(db, mail.municipality_id, mail.id, mail.waveId));
  if (mail === undefined || invitations === undefined) return true;
  if (!(await isStillWanted(deps, mail, invitations))) {
    await settle(deps, claimed, { state: 'cancelled' });
    return true;
  }
  const message = await buildMessage(deps, mail, linksOf(deps, invitations, mail));
  const delivery = { id: mail.id, from: config.mail.bouncesTo, to: mail.address, message };
  const outcome = await mailer.deliver(delivery, () => noteHandingOver(db, claimed, deps.now()));
  if (outcome.state !== 'given-up') await settle(deps, claimed, settledOf(outcome, claimed, deps.now()));
  return outcome.state !== 'later' || !outcome.isServer;
}

async function settle(deps: Deps, mail: ClaimedMail, settled: Settled): Promise<void> {
  await settleMail(deps.db, mail, settled, deps.now());
  // Neither to whom nor about what.
  deps.log.info({ mail: mail.id, state: settled.state, attempts: mail.attempts }, 'mail');
}

function settledOf(outcome: Exclude<Outcome, { state: 'given-up' }>, { attempts }: ClaimedMail, now: Date): Settled {
  switch (outcome.state) {
    case 'sent':
      return { state: 'sent', sent_at: now, fault: null };
    case 'later': {
      const wait = Math.min(MINUTE * 2 ** (attempts - 1), LONGEST_WAIT);
      return { state: 'queued', not_before: new Date(now.getTime() + wait), fault: outcome.fault };
    }
    default:
      return { state: outcome.state, fault: outcome.fault };
  }
}
