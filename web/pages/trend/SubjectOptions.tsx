import type { GapSubject } from '../../../analytics/gap-row.ts';
import type { Trend } from '../../../analytics/trend.ts';
import { languageOf } from '../../../survey/english-fallback.ts';
import { useLocale } from '../../locale.tsx';
import { useTexts } from '../../texts/texts.ts';

type Props = {
  readonly trend: Trend;
  readonly subjects: readonly GapSubject[];
  readonly keyOf: (subject: GapSubject) => string;
};

/** Every theme, with its criteria below it; a theme that has a score about the collaboration too stands there twice. */
export function SubjectOptions({ trend, subjects, keyOf }: Props) {
  const { trend: texts } = useTexts().years;
  const { locale } = useLocale();
  const nameOf = ({ kind, subject, title }: GapSubject) => {
    const name = kind === 'theme' ? texts.wholeTheme(title[locale]) : title[locale];
    return subject === 'coalition' ? texts.ofCoalition(name) : name;
  };
  return trend.themes.map(({ id, title }) => (
    <optgroup key={id} label={title[locale]} lang={languageOf(title, locale)}>
      {subjects
        .filter(({ theme }) => theme === id)
        .map((subject) => (
          <option key={keyOf(subject)} value={keyOf(subject)}>
            {nameOf(subject)}
          </option>
        ))}
    </optgroup>
  ));
}
