import { MAIL_STATES } from '../../survey/mail.ts';
import { dayAfter, workingDayFrom } from '../../survey/office-days.ts';
import { MINIMUM_DAYS, OFFICE_HOURS, predictReminders } from '../../survey/reminders.ts';
import type { InvitationMailBody, MailingBody, WaveMailBody } from '../contract/mail.ts';
import { selectPlan } from '../db/mail-wishes.ts';
import { type Mailing, type PastMail, selectDoneDueDays, selectMailings } from '../db/mailings.ts';
import type { Municipality } from '../db/municipalities.ts';
import type { WaveRow } from '../db/schema.ts';
import type { Deps } from '../deps.ts';
import { formatMailbox, senderOf } from '../mail/sender.ts';
import { dayOf, hourOf, lastDayOf } from './days.ts';
import { followMail, type InvitationWithMail, standingsOf } from './mail-standing.ts';
import { showTemplates } from './mail-templates.ts';
import { stateOfRow } from './wave-state.ts';

/** All about the mail of a wave. */
export async function showWaveMail(deps: Deps, municipality: Municipality, wave: WaveRow): Promise<WaveMailBody> {
  const { daysBefore, atMost, held } = await selectPlan(deps.db, municipality.id, wave.id);
  const mailings = await selectMailings(deps.db, municipality.id, wave.id);
  return {
    transport: deps.mailer.transport,
    from: formatMailbox(senderOf(deps.config.mail, municipality.name)),
    templates: await showTemplates(deps, wave),
    reminders: { daysBefore: [...daysBefore], atMost, held, minimumDays: MINIMUM_DAYS, next: await nextOf(deps, wave) },
    mailings: mailings.map(mailingBody),
  };
}

export function mailingBody({ id, kind, cause, created_at, states }: Mailing): MailingBody {
  const counts = MAIL_STATES.map((state) => [state, states.get(state) ?? 0] as const);
  return {
    id,
    kind,
    cause,
    createdAt: created_at.toISOString(),
    total: counts.reduce((sum, [, count]) => sum + count, 0),
    states: Object.fromEntries(counts) as MailingBody['states'],
  };
}

async function nextOf(deps: Deps, wave: WaveRow): Promise<WaveMailBody['reminders']['next']> {
  if (stateOfRow(wave, deps.now()) === 'closed') return [];
  const plan = await selectPlan(deps.db, wave.municipality_id, wave.id);
  const done = await selectDoneDueDays(deps.db, wave.municipality_id, wave.id);
  const standings = standingsOf(await followMail(deps.db, wave));
  const people = [...standings].map(([{ personId }, standing]) => ({ person: personId, standing }));
  return predictReminders(plan, people, { from: firstOfficeDay(deps.now()), lastDay: lastDayOf(wave.closes_at), done });
}

/** The first day on which office hours are not over yet. */
function firstOfficeDay(now: Date): string {
  const today = dayOf(now);
  return workingDayFrom(hourOf(now) < OFFICE_HOURS.until ? today : dayAfter(today, 1));
}

/** The mails of an invitation, in short. */
export function invitationMailBody({ mails, remindersStoppedAt }: InvitationWithMail): InvitationMailBody {
  const latest = mails.find(({ kind }) => kind === 'invitation');
  const reminders = mails.filter(({ kind, state }) => kind === 'reminder' && state === 'sent');
  const [lastReminder] = reminders;
  return {
    state: latest?.state ?? 'not-sent',
    at: latest?.state_at.toISOString() ?? null,
    fault: latest === undefined ? null : faultOf(latest),
    reminders: reminders.length,
    remindedAt: lastReminder?.sent_at?.toISOString() ?? null,
    optedOut: remindersStoppedAt !== null,
  };
}

/** What a mail server said, for as long as it matters: one that was taken at a second attempt has no fault. */
function faultOf({ state, fault }: PastMail): string | null {
  return state === 'sent' || state === 'cancelled' ? null : fault;
}
