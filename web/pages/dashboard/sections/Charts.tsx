import { useMemo } from 'react';
import { ChartCard } from '../../../charts/ChartCard.tsx';
import { useLocale } from '../../../locale.tsx';
import { Section } from '../Section.tsx';
import { type SectionName, sectionCharts } from '../section-charts.ts';
import type { SectionProps } from '../sections.tsx';

/** A section that is one chart, or a few that answer one question together. */
export function chartsSection(name: SectionName) {
  return function Charts({ dashboard, wave, id, title }: SectionProps) {
    const { locale } = useLocale();
    const charts = useMemo(() => sectionCharts[name](locale, dashboard), [locale, dashboard]);
    return (
      <Section id={id} title={title}>
        {charts.map((chart) => (
          <ChartCard key={chart.id} chart={chart} wave={wave.name} level={charts.length === 1 ? null : 3} />
        ))}
      </Section>
    );
  };
}
