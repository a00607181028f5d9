import { useCallback, useMemo } from 'react';
import { buildResponseChart } from '../../../analytics/charts/response-chart.ts';
import type { Dashboard } from '../../../analytics/dashboard.ts';
import { responseSentence } from '../../../analytics/response-sentence.ts';
import { Chart } from '../../charts/Chart.tsx';
import { Heading } from '../../components/Heading.tsx';
import { Paragraph } from '../../components/Paragraph.tsx';
import { useLocale } from '../../locale.tsx';
import { useTexts } from '../../texts/texts.ts';
import { namesOf } from './Gaps.tsx';

/** Who was asked, who has begun and who has answered, per organisation. */
export function Response({ dashboard }: { readonly dashboard: Dashboard }) {
  const { dashboard: texts } = useTexts();
  const { locale } = useLocale();
  const { response } = dashboard;
  const names = useMemo(() => namesOf(dashboard), [dashboard]);
  const build = useCallback(
    (width: number) => buildResponseChart({ locale, response, names, width }),
    [locale, response, names],
  );
  const sentence = responseSentence(locale, response);
  return (
    <section className="ss-card ss-stack" aria-labelledby="respons">
      <Heading level={2} id="respons">
        {texts.response}
      </Heading>
      <Paragraph className="ss-finding">{sentence}</Paragraph>
      <Paragraph className="ss-soft ss-narrow">{texts.responseNote}</Paragraph>
      {response.length > 0 && (
        <>
          <Chart label={sentence} build={build} />
          <ResponseTable dashboard={dashboard} />
        </>
      )}
    </section>
  );
}

function ResponseTable({ dashboard }: { readonly dashboard: Dashboard }) {
  const { dashboard: texts } = useTexts();
  const names = namesOf(dashboard);
  const columns = { invited: texts.invited, started: texts.started, submitted: texts.submitted };
  return (
    <table className="utrecht-table utrecht-table--html-table ss-stacked">
      <caption>{texts.responseCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.organisation}</th>
          {Object.values(columns).map((label) => (
            <th key={label} scope="col" className="ss-number">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {dashboard.response.map((row) => (
          <tr key={row.organisation}>
            <th scope="row">{names.get(row.organisation)}</th>
            {(['invited', 'started', 'submitted'] as const).map((key) => (
              <td key={key} className="ss-number" data-label={columns[key]}>
                {row[key]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
