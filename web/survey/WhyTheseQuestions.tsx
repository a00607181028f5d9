import { languageOf } from '../../survey/english-fallback.ts';
import type { QuestionnaireEdition } from '../../survey/questionnaire.ts';
import { useLocale } from '../locale.tsx';
import { useTexts } from '../texts/respond-texts.ts';

type Props = { readonly edition: QuestionnaireEdition /** The page's name, `theme.goals`. */; readonly page: string };

/** For who asks "why this question": the place in the source of the theme and of each of its statements. */
export function WhyTheseQuestions({ edition, page }: Props) {
  const { questions: texts } = useTexts();
  const { locale } = useLocale();
  const theme = edition.themes.find(({ id }) => page === `theme.${id}`);
  if (theme === undefined) return null;
  const asked = [theme, ...edition.criteria.filter((criterion) => criterion.theme === theme.id)];
  const isOwn = asked.some(({ source }) => source === null);
  return (
    <details className="ss-details">
      <summary>{texts.whyThese}</summary>
      <p className="ss-small">{isOwn ? texts.whyTheseOwn : texts.whyTheseText}</p>
      <dl className="ss-sources ss-small">
        {asked.map((one) => (
          <div key={'theme' in one ? `criterion ${one.id}` : 'theme'}>
            <dt lang={languageOf(one.title, locale)}>{one.title[locale]}</dt>
            <dd>{one.source?.[locale] ?? texts.ownQuestion}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
