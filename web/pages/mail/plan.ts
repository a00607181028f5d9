import type { ReminderPlanBody } from '../../../api/contract/mail.ts';

/** When reminders go by themselves, as it stands on the page. */
export type Plan = Pick<ReminderPlanBody, 'daysBefore' | 'atMost'>;

/** So many days a plan can have. */
export const MOST_DAYS = 5;

export function planOf({ daysBefore, atMost }: Plan): Plan {
  return { daysBefore: daysBefore.toSorted((a, b) => b - a), atMost };
}

export function isPlanChanged(plan: Plan, saved: Plan): boolean {
  return JSON.stringify(planOf(plan)) !== JSON.stringify(planOf(saved));
}

/** The days that can be chosen: what most people want, and whatever else was chosen before by other means. */
export function choicesOf(saved: Plan): readonly number[] {
  return [...new Set([...USUAL_DAYS, ...saved.daysBefore])].toSorted((a, b) => b - a);
}

const USUAL_DAYS = [21, 14, 10, 7, 5, 3, 2, 1];
