import { Command, Option } from 'commander';
import { DEFAULT_LOCALE, isLocale, LOCALES, type Locale } from '../../survey/locale.ts';
import { apiTexts } from '../texts/texts.ts';

/** The command `samenspiegel`, still without anything that it can do. */
export function buildProgram(locale: Locale): Command {
  const texts = apiTexts[locale];
  return new Command('samenspiegel').description(texts.program).addOption(languageOption(locale));
}

/** The language of what is said, and of what is made; before the words of a command or after them. */
export function languageOption(locale: Locale): Option {
  return new Option('--language <code>', apiTexts[locale].language).choices(LOCALES).default(DEFAULT_LOCALE);
}

/** Read before anything else, because the descriptions themselves are in that language. */
export function chosenLocale(words: readonly string[]): Locale {
  const chosen = words[words.indexOf('--language') + 1];
  return isLocale(chosen) ? chosen : DEFAULT_LOCALE;
}
