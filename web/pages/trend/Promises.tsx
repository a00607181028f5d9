import { type PromiseCourse, promiseCoursesOf, type SaidOfPromise } from '../../../analytics/promise-courses.ts';
import { textsOf } from '../../../analytics/texts/texts.ts';
import type { Trend } from '../../../analytics/trend.ts';
import { Heading } from '../../components/Heading.tsx';
import { Paragraph } from '../../components/Paragraph.tsx';
import { dateOf } from '../../dates.ts';
import { useLocale } from '../../locale.tsx';
import { useTexts } from '../../texts/texts.ts';

type Props = { readonly trend: Trend };

/** What came of each promise, wave after wave, according to the side that did not make it. */
export function Promises({ trend }: Props) {
  const { trend: texts } = useTexts().years;
  return (
    <section className="ss-card ss-stack" aria-labelledby="jaren-afspraken">
      <Heading level={2} id="jaren-afspraken">
        {texts.promises}
      </Heading>
      <Paragraph className="ss-narrow">{texts.promisesLead}</Paragraph>
      <table className="utrecht-table utrecht-table--html-table ss-stacked">
        <caption>{texts.promisesCaption}</caption>
        <thead>
          <tr>
            {[texts.promise, texts.due, texts.said].map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {promiseCoursesOf(trend).map((course) => (
            <Row key={course.promise.id} course={course} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ course: { promise, said } }: { readonly course: PromiseCourse }) {
  const { trend: texts } = useTexts().years;
  const { locale } = useLocale();
  const { promisesChart, charts } = textsOf(locale);
  const wordsOf = (result: SaidOfPromise) => {
    if (result === 'untold') return charts.withheld;
    return result === 'unjudged' ? texts.unjudged : promisesChart.verdicts[result].toLowerCase();
  };
  return (
    <tr>
      <th scope="row">{promisesChart.promise(promise.owner.name, promise.text)}</th>
      <td data-label={texts.due}>{dateOf(locale, promise.dueOn)}</td>
      <td data-label={texts.said}>
        <ul className="ss-said">
          {said.map(({ wave, result }) => (
            <li key={wave}>{texts.saidIn(wave, wordsOf(result))}</li>
          ))}
        </ul>
      </td>
    </tr>
  );
}
