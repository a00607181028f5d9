import { useMemo } from 'react';
import { responseChart } from '../../../../analytics/charts/response-chart.ts';
import { pages } from '../../../../api/contract/paths.ts';
import { ChartCard } from '../../../charts/ChartCard.tsx';
import { Heading } from '../../../components/Heading.tsx';
import { Paragraph } from '../../../components/Paragraph.tsx';
import { RouteLink } from '../../../components/RouteLink.tsx';
import { useLocale } from '../../../locale.tsx';
import { useTexts } from '../../../texts/texts.ts';
import { namesOf, type ResultsView } from '../results-view.ts';
import { Section } from '../Section.tsx';
import { sectionCharts } from '../section-charts.ts';

/** Who was asked and who answered; how far silence can move the picture; and, while it is open, whom to remind. */
export function Response(view: ResultsView) {
  const { dashboard, wave, audience } = view;
  const { dashboard: texts, confidential } = useTexts();
  const { locale } = useLocale();
  const chart = useMemo(
    () => responseChart(locale, { response: dashboard.response, organisations: dashboard.organisations }),
    [locale, dashboard],
  );
  const silence = useMemo(() => sectionCharts.silence(locale, dashboard), [locale, dashboard]);
  const heldNote = wave.attribution === 'confidential' ? confidential.responseNote : texts.responseNote;
  const uninvited = dashboard.response.filter(({ invited }) => invited === 0).length;
  const isClosed = wave.state === 'closed';
  return (
    <Section id="respons" title={texts.response} lead={wave.imported ? texts.importedNote : heldNote}>
      <ChartCard chart={chart} wave={wave.name} level={null} />
      {uninvited > 0 && chart.build !== null && <Paragraph>{texts.uninvitedCount(uninvited, isClosed)}</Paragraph>}
      {silence.map((one) => (
        <ChartCard key={one.id} chart={one} wave={wave.name} />
      ))}
      {audience === 'coordinator' && wave.state === 'open' && <Remind {...view} />}
    </Section>
  );
}

/** Who has not answered yet, with the way to a reminder. */
function Remind({ dashboard, wave }: ResultsView) {
  const { results } = useTexts();
  const { locale } = useLocale();
  const names = namesOf(dashboard);
  const waiting = dashboard.response.filter(({ invited, submitted }) => submitted < invited);
  const list = new Intl.ListFormat(locale).format(waiting.map(({ organisation }) => names.get(organisation) ?? ''));
  return (
    <div className="ss-stack ss-stack--small ss-no-print">
      <Heading level={3}>{results.remindTitle}</Heading>
      <Paragraph className="ss-narrow">{waiting.length === 0 ? results.remindNobody : results.remind(list)}</Paragraph>
      {waiting.length > 0 && (
        <RouteLink className="ss-link--alone" to={pages.wave(wave.id)}>
          {results.remindAction}
        </RouteLink>
      )}
    </div>
  );
}
