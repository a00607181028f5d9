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

type Props = { readonly dashboard: Dashboard; readonly isClosed: boolean };
type NotedProps = Props & {
  /** Who gives an answer. */
  readonly note: string;
};

/** Who was asked, who has begun and who has answered, per organisation. */
export function Response({ dashboard, note, isClosed }: NotedProps) {
  const { dashboard: texts } = useTexts();
  const { locale } = useLocale();
  const names = useMemo(() => namesOf(dashboard), [dashboard]);
  const asked = useMemo(() => dashboard.response.filter(({ invited }) => invited > 0), [dashboard]);
  const build = useCallback(
    (width: number) => buildResponseChart({ locale, response: asked, names, width }),
    [locale, asked, names],
  );
  const sentence = responseSentence(locale, asked);
  const uninvited = dashboard.response.length - asked.length;
  return (
    <section className="ss-card ss-stack" aria-labelledby="respons">
      <Heading level={2} id="respons">
        {texts.response}
      </Heading>
      <Paragraph className="ss-finding">
        {sentence} {asked.length > 0 && uninvited > 0 && texts.uninvitedCount(uninvited, isClosed)}
      </Paragraph>
      <Paragraph className="ss-soft ss-narrow">{note}</Paragraph>
      {asked.length > 0 && <Chart label={sentence} build={build} />}
      <ResponseTable dashboard={dashboard} isClosed={isClosed} />
    </section>
  );
}

function ResponseTable({ dashboard, isClosed }: Props) {
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
            {row.invited === 0 ? (
              <td colSpan={3} className="ss-number ss-soft">
                {texts.uninvited(isClosed)}
              </td>
            ) : (
              (['invited', 'started', 'submitted'] as const).map((key) => (
                <td key={key} className="ss-number" data-label={columns[key]}>
                  {row[key]}
                </td>
              ))
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
