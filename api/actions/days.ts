import { TZDate } from '@date-fns/tz';
import type { Locale } from '../../survey/locale.ts';

const ZONE = 'Europe/Amsterdam';

/** The instant at which a calendar day (`2026-03-29`) begins in the Netherlands. */
export function startOfDay(date: string): Date {
  return instantAt(date, 0);
}

/** The instant at which a calendar day is over in the Netherlands: "t/m 29 maart 2026" ends at 2026-03-29T22:00Z. */
export function endOfDay(date: string): Date {
  return instantAt(date, 24);
}

/** The instant at which the clock in the Netherlands says this hour on this day; 24: the day is over. */
export function instantAt(date: string, hour: number): Date {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return new Date(new TZDate(year, month - 1, day, hour, 0, 0, ZONE).getTime());
}

/** The calendar day in the Netherlands at an instant. */
export function dayOf(instant: Date): string {
  return new TZDate(instant.getTime(), ZONE).toISOString().slice(0, 10);
}

/** The hour, 0 to 23, that the clock in the Netherlands says at an instant. */
export function hourOf(instant: Date): number {
  return new TZDate(instant.getTime(), ZONE).getHours();
}

/** The last day on which a wave is open, given the instant at which it closes. */
export function lastDayOf(closesAt: Date): string {
  return dayOf(new Date(closesAt.getTime() - 1));
}

/** A day in words: `zondag 29 maart 2026`. */
export function dayInWords(day: string, locale: Locale): string {
  const format = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat({ nl: 'nl-NL', en: 'en-GB' }[locale], format).format(new Date(`${day}T00:00Z`));
}
