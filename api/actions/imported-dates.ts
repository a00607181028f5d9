import { refuse } from '../../survey/problem.ts';
import { isDated } from '../../survey/rating-waves.ts';
import { endOfDay, startOfDay } from './days.ts';

export type WaveDates = { readonly opensAt: Date; readonly closesAt: Date };

const MINUTE = 60_000;

/**
 * When the waves of a coalition were held, as far as their names tell: a year is that whole year, a date that day. The
 * current year has lasted until now. Names that tell nothing follow each other minute by minute, just before now.
 *
 * @param names in the order of time.
 * Throws `ratings.wave-in-future` for one that has not begun.
 */
export function datesOfImported(names: readonly string[], now: Date): WaveDates[] {
  return names.map((name, i) => {
    const dates = datesOfName(name) ?? minuteBefore(now, names.length - i);
    if (dates.opensAt >= now) throw refuse('ratings.wave-in-future', { wave: name });
    return { opensAt: dates.opensAt, closesAt: dates.closesAt > now ? now : dates.closesAt };
  });
}

function datesOfName(name: string): WaveDates | null {
  if (!isDated(name)) return null;
  const isYear = name.length === 4;
  return { opensAt: startOfDay(isYear ? `${name}-01-01` : name), closesAt: endOfDay(isYear ? `${name}-12-31` : name) };
}

function minuteBefore(now: Date, minutes: number): WaveDates {
  const closesAt = new Date(now.getTime() - (minutes - 1) * MINUTE);
  return { opensAt: new Date(closesAt.getTime() - MINUTE), closesAt };
}
