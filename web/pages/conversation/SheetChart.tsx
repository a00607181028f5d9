import { useMemo } from 'react';
import type { Chart } from '../../../analytics/charts/chart.ts';
import { criterionChart } from '../../../analytics/charts/criterion-chart.ts';
import { gapsChart } from '../../../analytics/charts/gap-chart.ts';
import type { GapRow } from '../../../analytics/gap-row.ts';
import type { ConversationBody } from '../../../api/contract/conversation.ts';
import type { Locale } from '../../../survey/locale.ts';
import { ChartFigure } from '../../charts/ChartFigure.tsx';
import { ChartTable } from '../../charts/ChartTable.tsx';
import { Heading } from '../../components/Heading.tsx';
import { useLocale } from '../../locale.tsx';
import { useTexts } from '../../texts/texts.ts';
import { namesOf } from '../dashboard/results-view.ts';

type Props = { readonly body: Pick<ConversationBody, 'dashboard'>; readonly row: GapRow };

/** With a line for each of more partners no letter is large enough to be read on a page that holds the rest as well. */
const MOST_PARTNERS = 7;

/** Of a criterion every answer, of a theme the gaps within it; nothing where there is nothing to draw. */
export function SheetChart({ body, row }: Props) {
  const { conversation, results } = useTexts();
  const { locale } = useLocale();
  const chart = useMemo(() => chartOf(locale, body.dashboard, row), [locale, body.dashboard, row]);
  const { build } = chart;
  if (build === null) return null;
  const title = row.kind === 'criterion' ? conversation.sheets.answers : conversation.sheets.ofTheme;
  return (
    <section className="ss-sheet__chart">
      <Heading level={3}>{title}</Heading>
      <ChartFigure chart={{ ...chart, build }}>
        <details className="ss-details ss-no-print">
          <summary>
            {results.figures}
            <span className="ss-visually-hidden"> {results.ofChart(chart.title)}</span>
          </summary>
          <ChartTable table={chart.table} />
        </details>
      </ChartFigure>
    </section>
  );
}

function chartOf(locale: Locale, dashboard: ConversationBody['dashboard'], row: GapRow): Chart {
  const { organisations, gaps } = dashboard;
  const each = row.dots.length + row.unscored.length > MOST_PARTNERS ? [] : organisations;
  if (row.kind === 'criterion') return criterionChart(locale, { row, organisations: each });
  const { subject, theme } = row;
  const rows = gaps.filter((one) => one.kind === 'criterion' && one.theme === theme && one.subject === subject);
  return gapsChart(locale, { subject, kind: 'criterion', rows, names: namesOf(dashboard) });
}
