import type { Locale } from '../survey/locale.ts';

/** Names as they stand in a sentence: “a, b en c”; the empty string for none. */
export function listWords(locale: Locale, names: readonly string[]): string {
  return new Intl.ListFormat(locale === 'nl' ? 'nl-NL' : 'en-GB', { type: 'conjunction' }).format(names);
}
