import { useMemo } from 'react';
import { ChartCard } from '../../../charts/ChartCard.tsx';
import { useLocale } from '../../../locale.tsx';
import type { Texts } from '../../../texts/nl.ts';
import { useTexts } from '../../../texts/texts.ts';
import type { ResultsView } from '../results-view.ts';
import { Section } from '../Section.tsx';
import { type SectionName, sectionCharts } from '../section-charts.ts';
import type { SectionProps } from '../sections.tsx';

/**
 * A section that is one chart, or a few that answer one question together.
 *
 * @param leadOf what is said before them; null where that is nothing.
 */
export function chartsSection(
  name: SectionName,
  leadOf: (texts: Texts, view: ResultsView) => string | null = () => null,
) {
  return function Charts({ id, title, ...view }: SectionProps) {
    const { dashboard, wave } = view;
    const { locale } = useLocale();
    const lead = leadOf(useTexts(), view);
    const charts = useMemo(() => sectionCharts[name](locale, dashboard), [locale, dashboard]);
    return (
      <Section id={id} title={title} {...(lead === null ? {} : { lead })}>
        {charts.map((chart) => (
          <ChartCard key={chart.id} chart={chart} wave={wave.name} level={charts.length === 1 ? null : 3} />
        ))}
      </Section>
    );
  };
}
