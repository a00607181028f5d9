import type { Locale } from '../survey/locale.ts';

/** Which Dutch and which English: for dates, lists and order. */
export const TAGS: Readonly<Record<Locale, string>> = { nl: 'nl-NL', en: 'en-GB' };
const ZONE = 'Europe/Amsterdam';

/** An instant as a day in the Netherlands: “29 maart 2026”. */
export function dayOf(locale: Locale, instant: string): string {
  return new Intl.DateTimeFormat(TAGS[locale], { dateStyle: 'long', timeZone: ZONE }).format(new Date(instant));
}

/** The last day that comes before this instant: a wave that closes at midnight can be answered up to the day before. */
export function lastDayOf(locale: Locale, closesAt: string): string {
  return dayOf(locale, new Date(Date.parse(closesAt) - 1).toISOString());
}

/** The year in which a wave that closes at this instant has its last day. */
export function yearOf(closesAt: string): number {
  const options = { year: 'numeric', timeZone: ZONE } as const;
  return Number(new Intl.DateTimeFormat(TAGS.en, options).format(new Date(Date.parse(closesAt) - 1)));
}

/** An instant with its time: “29 maart 2026 om 14:05”. */
export function momentOf(locale: Locale, instant: string): string {
  const options = { dateStyle: 'long', timeStyle: 'short', timeZone: ZONE } as const;
  return new Intl.DateTimeFormat(TAGS[locale], options).format(new Date(instant));
}

/** An instant where there is little room: “29 mrt 14:05”. */
export function shortMomentOf(locale: Locale, instant: string): string {
  const options = { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', timeZone: ZONE } as const;
  return new Intl.DateTimeFormat(TAGS[locale], options).format(new Date(instant));
}

/** A calendar date with its day of the week: “zondag 29 maart 2026”. */
export function weekdayOf(locale: Locale, date: string): string {
  const options = { dateStyle: 'full', timeZone: ZONE } as const;
  return new Intl.DateTimeFormat(TAGS[locale], options).format(new Date(`${date}T12:00:00Z`));
}

/** A calendar date, `2026-03-29`, written out. */
export function dateOf(locale: Locale, date: string): string {
  return dayOf(locale, `${date}T12:00:00Z`);
}

/** The time of day of an instant: “14:05”. */
export function timeOf(locale: Locale, instant: string): string {
  return new Intl.DateTimeFormat(TAGS[locale], { timeStyle: 'short', timeZone: ZONE }).format(new Date(instant));
}
