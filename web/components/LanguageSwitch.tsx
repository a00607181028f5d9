import { LOCALES, type Locale } from '../../survey/locale.ts';

type Props = { readonly locale: Locale; readonly onChoose: (locale: Locale) => void };

/** Each language in its own words, so that whoever needs it can read it; heard after the letters that are seen. */
const NAMES: Readonly<Record<Locale, string>> = { nl: 'Nederlands', en: 'English' };

export function LanguageSwitch({ locale, onChoose }: Props) {
  return (
    <fieldset className="ss-language">
      <legend className="ss-visually-hidden">Taal · Language</legend>
      {LOCALES.map((choice) => (
        <button
          key={choice}
          type="button"
          className="ss-language__choice"
          lang={choice}
          aria-pressed={choice === locale}
          onClick={() => onChoose(choice)}
        >
          {choice.toUpperCase()} <span className="ss-visually-hidden">{NAMES[choice]}</span>
        </button>
      ))}
    </fieldset>
  );
}
