import { dayOf } from '../../actions/days.ts';
import type { Deps } from '../../deps.ts';

const DAY = 86_400_000;

/** The same as so many days from now, or before it: what is done with them is done on that day. */
export function later(deps: Deps, days: number): Deps {
  const now = new Date(deps.now().getTime() + days * DAY);
  return { ...deps, now: () => now };
}

/** The calendar day in the Netherlands, so many days from now. */
export function dayIn(deps: Deps, days: number): string {
  return dayOf(later(deps, days).now());
}
