import type { Locale } from '../../../survey/locale.ts';
import { PLACEHOLDERS, type Placeholder } from '../../../survey/mail.ts';
import { useTexts } from '../../texts/texts.ts';
import { wordOf } from './edits.ts';

type Props = { readonly locale: Locale; readonly onInsert: (word: string) => void };

/** The words that stand for facts: to be inserted, and explained. */
export function Placeholders({ locale, onInsert }: Props) {
  const { mail: texts } = useTexts();
  const all = Object.keys(PLACEHOLDERS) as Placeholder[];
  return (
    <div className="ss-stack ss-stack--small">
      <fieldset>
        <legend className="ss-soft ss-small">{texts.insert}</legend>
        <div className="ss-placeholders">
          {all.map((one) => (
            <button
              key={one}
              type="button"
              className="ss-placeholder"
              aria-label={texts.insertOf(wordOf(one, locale), texts.placeholders[one])}
              onClick={() => onInsert(wordOf(one, locale))}
            >
              {wordOf(one, locale)}
            </button>
          ))}
        </div>
      </fieldset>
      <details className="ss-details">
        <summary>{texts.meanings}</summary>
        <p>{texts.meaningsText}</p>
        <dl className="ss-meanings">
          {all.map((one) => (
            <div key={one}>
              <dt>{wordOf(one, locale)}</dt>
              <dd>{texts.placeholders[one]}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}
