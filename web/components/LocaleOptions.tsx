import { LOCALES } from '../../survey/locale.ts';
import { textsOf } from '../../survey/texts/texts.ts';
import { useLocale } from '../locale.tsx';

/** The languages of the product as choices of a select. */
export function LocaleOptions() {
  const languages = textsOf(useLocale().locale).languages;
  return LOCALES.map((locale) => (
    <option key={locale} value={locale}>
      {languages[locale]}
    </option>
  ));
}
