import { LOCALES, type Localized } from '../../../survey/locale.ts';
import { TextAreaField, TextField } from '../../components/TextField.tsx';
import { useTexts } from '../../texts/texts.ts';

type Props = {
  readonly label: string;
  /** Its place in the questionnaire; each language is a field of that name. */
  readonly name: string;
  readonly maximum: number;
  readonly value: Localized;
  readonly faultAt: (name: string) => string | undefined;
  readonly onChange: (words: Localized) => void;
};

/** A line that fits into a label has one line to be typed in; more than that gets room. */
const LINE = 40;

/** A text in both languages, side by side where there is room. */
export function WordsField({ label, name, maximum, value, faultAt, onChange }: Props) {
  const { editions: texts } = useTexts();
  const languages = { nl: texts.dutch, en: texts.english };
  return (
    <fieldset className="ss-words">
      <legend>{label}</legend>
      {LOCALES.map((locale) => {
        const field = {
          name: `${name}.${locale}`,
          label: languages[locale],
          error: faultAt(`${name}.${locale}`),
          lang: locale,
          maxLength: maximum,
          value: value[locale],
          autoComplete: 'off',
        };
        const change = (typed: string) => onChange({ ...value, [locale]: typed });
        return maximum > LINE ? (
          <TextAreaField key={locale} {...field} rows={2} onChange={({ target }) => change(target.value)} />
        ) : (
          <TextField key={locale} {...field} onChange={({ target }) => change(target.value)} />
        );
      })}
    </fieldset>
  );
}
