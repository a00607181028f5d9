import type { Locale } from '../../survey/locale.ts';

const TAGS: Readonly<Record<Locale, string>> = { nl: 'nl-NL', en: 'en-GB' };

/** An instant as a day in the Netherlands: “29 maart 2026”. */
export function dayWords(locale: Locale, instant: Date): string {
  return new Intl.DateTimeFormat(TAGS[locale], { dateStyle: 'long', timeZone: 'Europe/Amsterdam' }).format(instant);
}

/** The last day on which a wave that closes at this instant takes answers: it closes when that day is over. */
export function lastDayWords(locale: Locale, closesAt: Date): string {
  return dayWords(locale, new Date(closesAt.getTime() - 1));
}

/** An instant with its time in the Netherlands: “29 maart 2026 om 14:05”. */
export function momentWords(locale: Locale, instant: Date): string {
  const options = { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Amsterdam' } as const;
  return new Intl.DateTimeFormat(TAGS[locale], options).format(instant);
}
