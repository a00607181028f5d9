import { LOCALES, type Locale } from '../../survey/locale.ts';

type Props = { readonly locale: Locale; readonly onChoose: (locale: Locale) => void };

/** Each language in its own words, so that whoever needs it can read it. */
const NAMES: Readonly<Record<Locale, string>> = { nl: 'Nederlands', en: 'English' };

export function LanguageSwitch({ locale, onChoose }: Props) {
  return (
    <fieldset className="ss-language" aria-label="Taal · Language">
      {LOCALES.map((choice) => (
        <button
          key={choice}
          type="button"
          className="ss-language__choice"
          lang={choice}
          title={NAMES[choice]}
          aria-pressed={choice === locale}
          onClick={() => onChoose(choice)}
        >
          <span aria-hidden="true">{choice.toUpperCase()}</span>
          <span className="ss-visually-hidden">{NAMES[choice]}</span>
        </button>
      ))}
    </fieldset>
  );
}
