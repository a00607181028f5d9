import { dayAfter, workingDayFrom, workingDayUpTo } from './office-days.ts';
import type { CoalitionPromise } from './promise.ts';

/** ahead: the day is near · overdue: it has passed. */
export const PROMISE_MOMENTS = ['ahead', 'overdue'] as const;
export type PromiseMoment = (typeof PROMISE_MOMENTS)[number];

/** Time enough to do something about it, near enough not to be forgotten again. */
export const DAYS_AHEAD = 14;

/** When mail goes about a promise: the planned day, or today when that was missed. */
export type PromiseReminder = { readonly moment: PromiseMoment; readonly on: string };

type Reminded = Pick<CoalitionPromise, 'dueOn' | 'state' | 'person'> & {
  /** The day on which it was made, YYYY-MM-DD: nobody is reminded of what was promised a moment ago. */
  readonly madeOn: string;
};

/**
 * The next mail about a promise to its person, both days moved to a working day; null when none will go.
 *
 * @param done the moments of which mail has gone about this last day.
 * @param today YYYY-MM-DD.
 */
export function nextReminderOf(
  { dueOn, state, person, madeOn }: Reminded,
  done: readonly PromiseMoment[],
  today: string,
): PromiseReminder | null {
  if (state !== 'open' || person === null) return null;
  const now = workingDayFrom(today);
  const near = workingDayUpTo(dayAfter(dueOn, -DAYS_AHEAD));
  const ahead = latestOf(near, now);
  if (!done.includes('ahead') && madeOn < near && ahead <= dueOn) return { moment: 'ahead', on: ahead };
  if (done.includes('overdue') || madeOn > dueOn) return null;
  return { moment: 'overdue', on: latestOf(workingDayFrom(dayAfter(dueOn, 1)), now) };
}

/** Whether the last day of a promise has passed while it is still to be done. */
export function isOverdue({ state, dueOn }: Pick<CoalitionPromise, 'state' | 'dueOn'>, today: string): boolean {
  return state === 'open' && dueOn < today;
}

function latestOf(first: string, second: string): string {
  return first > second ? first : second;
}
