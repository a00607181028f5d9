import { Command, Option } from 'commander';
import { DEFAULT_LOCALE, isLocale, LOCALES, type Locale } from '../../survey/locale.ts';
import { apiTexts } from '../texts/texts.ts';

/** The command `samenspiegel`, still without anything that it can do. */
export function buildProgram(locale: Locale): Command {
  const texts = apiTexts[locale];
  return new Command('samenspiegel')
    .description(texts.program)
    .addOption(new Option('--language <code>', texts.language).choices(LOCALES).default(DEFAULT_LOCALE));
}

/** Read before anything else, because the descriptions themselves are in that language. */
export function chosenLocale(words: readonly string[]): Locale {
  const chosen = words[words.indexOf('--language') + 1];
  return isLocale(chosen) ? chosen : DEFAULT_LOCALE;
}
