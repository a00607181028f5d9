import { forecastOf, type InvitedPartner } from '../../../analytics/disclosure/forecast.ts';
import { formatPoints } from '../../../analytics/format.ts';
import { Alert } from '../../components/Alert.tsx';
import { Heading } from '../../components/Heading.tsx';
import { useLocale } from '../../locale.tsx';
import { useTexts } from '../../texts/texts.ts';

type Props = {
  /** The partners of the coalition, each with the number of its people who are invited. */
  readonly partners: readonly InvitedPartner[];
};

/** What a confidential wave will show if everybody answers, and which partners have too few people. */
export function Forecast({ partners }: Props) {
  const { confidential: texts } = useTexts();
  const { locale } = useLocale();
  const forecast = forecastOf(partners);
  const { people, together, dominant, shown, small, telling } = forecast;
  const list = (names: readonly string[]) => new Intl.ListFormat(locale === 'en' ? 'en-GB' : 'nl-NL').format(names);
  const points = (level: number) => formatPoints(locale, level, 1);
  return (
    <section className="ss-stack" aria-labelledby="voorspelling">
      <Heading level={2} look={3} id="voorspelling">
        {texts.forecast}
      </Heading>
      {people === 0 ? (
        <p>{texts.nobody}</p>
      ) : (
        <ul className="ss-stack ss-stack--small">
          <li>
            {together === 'beside'
              ? texts.togetherBeside
              : together
                ? texts.together(points(together.low), points(together.high))
                : dominant === null
                  ? texts.tooFew(people)
                  : texts.dominant(dominant)}
          </li>
          <li>{texts.own(forecast.partners, shown.length, list(shown))}</li>
          {telling.length > 0 && <li>{texts.telling(list(telling))}</li>}
          <li>{texts.visible(forecast.visible, forecast.cells)}</li>
          <li>{texts.municipality}</li>
          <li>{texts.fewer}</li>
        </ul>
      )}
      {small.length > 0 && (
        <Alert kind="warning" title={texts.small(small.length)}>
          {texts.smallText(list(small))}
        </Alert>
      )}
    </section>
  );
}
