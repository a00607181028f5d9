import type { Locale } from '../../survey/locale.ts';

/** A day in words: `29 maart 2026`. @param day YYYY-MM-DD. */
export function dayWords(locale: Locale, day: string): string {
  return formatOf(locale, 'UTC').format(new Date(`${day}T00:00Z`));
}

/** The last day on which a wave was open, in words. @param closesAt the instant at which it closed, as ISO. */
export function lastDayWords(locale: Locale, closesAt: string): string {
  return formatOf(locale, 'Europe/Amsterdam').format(new Date(Date.parse(closesAt) - 1));
}

function formatOf(locale: Locale, timeZone: string): Intl.DateTimeFormat {
  const tag = { nl: 'nl-NL', en: 'en-GB' }[locale];
  return new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', year: 'numeric', timeZone });
}
