import { dayAfter } from '../../survey/office-days.ts';
import type { ConversationRow } from '../db/schema.ts';
import { dayOf, lastDayOf } from './days.ts';

/**
 * A partner speaks for an organisation, which has to be asked: a board that meets once a week has met. Sharing earlier is
 * possible as soon as everybody has replied, so nobody waits for nothing.
 */
export const LEAST_DAYS = 7;

/** Half a year: after that a result is about another time. */
export const MOST_DAYS = 183;

/** The first and the last day until which partners can be given time; a day that they were told only becomes later. */
export function replyDaysOf(
  round: ConversationRow | undefined,
  now: Date,
): { readonly first: string; readonly last: string } {
  const today = dayOf(now);
  const told = round?.reply_until && dayAfter(lastDayOf(round.reply_until), 1);
  const first = told ? [told, today].toSorted().at(-1) : undefined;
  return { first: first ?? dayAfter(today, LEAST_DAYS), last: dayAfter(today, MOST_DAYS) };
}
