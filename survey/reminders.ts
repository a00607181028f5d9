import type { SkipReason } from './mail.ts';
import { dayAfter, daysBetween, workingDayUpTo } from './office-days.ts';

/** When reminders go by themselves, and how many one person gets at most. */
export type ReminderPlan = {
  readonly daysBefore: readonly number[];
  readonly atMost: number;
  readonly held: boolean;
};

/** The plan of a wave for which the coordinator chose nothing else. */
export const DEFAULT_PLAN: ReminderPlan = { daysBefore: [7, 2], atMost: 3, held: false };

/** Nobody gets two mails about one wave within so many days. */
export const MINIMUM_DAYS = 3;

/** At which hours, in the Netherlands, reminders go by themselves: from nine, and not from five on. */
export const OFFICE_HOURS = { from: 9, until: 17 } as const;

/** What is known of an invited person's answer and mail: what decides whether another mail may go. Days are Dutch days. */
export type MailStanding = {
  readonly isSubmitted: boolean;
  readonly isDeclined: boolean;
  readonly isOptedOut: boolean;
  /** Whether an invitation was mailed; bad-address: it did not arrive, and the address is still the same. */
  readonly invited: 'never' | 'bad-address' | 'yes';
  readonly invitedOn: string | null;
  readonly lastMailedOn: string | null;
  readonly reminders: number;
};

/** Why this person gets no invitation; null when one may go. `again`: also to who has had one. */
export function reasonNotToInvite(standing: MailStanding, again: boolean): SkipReason | null {
  if (standing.isSubmitted) return 'submitted';
  if (standing.isDeclined) return 'declined';
  if (again) return null;
  if (standing.invited === 'bad-address') return 'bad-address';
  return standing.invited === 'yes' ? 'already-invited' : null;
}

/** Why this person gets no reminder on this day; null when one may go. */
export function reasonNotToRemind(standing: MailStanding, atMost: number, today: string): SkipReason | null {
  if (standing.isSubmitted) return 'submitted';
  if (standing.isDeclined) return 'declined';
  if (standing.isOptedOut) return 'opted-out';
  if (standing.invited === 'never') return 'not-invited';
  if (standing.invited === 'bad-address') return 'bad-address';
  if (standing.reminders >= atMost) return 'enough';
  const { lastMailedOn } = standing;
  return lastMailedOn !== null && daysBetween(lastMailedOn, today) < MINIMUM_DAYS ? 'too-soon' : null;
}

/** Whether the plan's reminder of a due day is meant for this person: not for who was invited on that day or later. */
export function isDueFor(standing: MailStanding, dueOn: string): boolean {
  return standing.invitedOn !== null && standing.invitedOn < dueOn;
}

/** The days on which a plan reminds, the first one first: each a working day, on or before the day that was meant. */
export function dueDaysOf({ daysBefore }: ReminderPlan, lastDay: string): string[] {
  return [...new Set(daysBefore.map((days) => workingDayUpTo(dayAfter(lastDay, -days))))].sort();
}

/** A person who is invited, with how things stand for each invitation of theirs in the wave. */
export type Remindable = { readonly person: string; readonly standing: MailStanding };

/**
 * The days on which a plan will remind, with how many people it reaches if nobody answers meanwhile.
 *
 * @param at.from the first day on which it can still act; a due day that was missed is made good then, the latest one only.
 * @param at.done the due days that have been answered.
 */
export function predictReminders(
  plan: ReminderPlan,
  people: readonly Remindable[],
  at: { readonly from: string; readonly lastDay: string; readonly done: readonly string[] },
): { on: string; count: number }[] {
  if (plan.held) return [];
  let standings = people;
  return actsOf(dueDaysOf(plan, at.lastDay), at).map(({ dueOn, on }) => {
    const reached = standings.filter(
      ({ standing }) => isDueFor(standing, dueOn) && reasonNotToRemind(standing, plan.atMost, on) === null,
    );
    const persons = new Set(reached.map(({ person }) => person));
    standings = standings.map((one) =>
      persons.has(one.person) ? { ...one, standing: remindedOn(one.standing, on) } : one,
    );
    return { on, count: persons.size };
  });
}

/** Which due days are still to be answered, and when. */
function actsOf(
  dueDays: readonly string[],
  { from, lastDay, done }: { from: string; lastDay: string; done: readonly string[] },
) {
  const missed = dueDays.filter((day) => day <= from).at(-1);
  const acts = dueDays.filter((day) => day > from).map((day) => ({ dueOn: day, on: day }));
  const all = missed === undefined ? acts : [{ dueOn: missed, on: from }, ...acts];
  return all.filter(({ dueOn, on }) => !done.includes(dueOn) && on <= lastDay);
}

function remindedOn(standing: MailStanding, day: string): MailStanding {
  return { ...standing, lastMailedOn: day, reminders: standing.reminders + 1 };
}

/** The due day that is to be answered today; undefined when there is none. Of several that were missed only the latest counts. */
export function dueDayOn(
  plan: ReminderPlan,
  lastDay: string,
  done: readonly string[],
  today: string,
): string | undefined {
  const latest = dueDaysOf(plan, lastDay)
    .filter((day) => day <= today)
    .at(-1);
  return plan.held || latest === undefined || done.includes(latest) ? undefined : latest;
}
