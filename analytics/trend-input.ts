import type { Locale } from '../survey/locale.ts';
import type { TrendChartInput } from './charts/trend-chart.ts';
import type { TrendSeries } from './trend-series.ts';

/** What a chart draws of a theme or criterion through the waves. */
export function trendInputOf(locale: Locale, series: TrendSeries): TrendChartInput {
  const { subject, decimals, points } = series;
  const levels = (of: (point: TrendSeries['points'][number]) => number | null) => points.map(of);
  return {
    id: `trend-${subject.subject}-${subject.kind}-${subject.id}`,
    title: subject.title[locale],
    decimals,
    waves: points.map(({ wave }) => ({ name: wave.name, isNewEdition: wave.edition.isNew })),
    municipality: levels(({ municipality }) => municipality),
    partners: levels(({ partners }) => partners),
    // A second line on top of the first would say nothing.
    samePartners: levels((point) => (isAlwaysTheSame(series) ? null : point.samePartners)),
  };
}

/** Whether the same partners gave a score every time, so that no change comes from others taking part. */
export function isAlwaysTheSame({ points, samePartners }: TrendSeries): boolean {
  if (samePartners === null) return false;
  return points.every(({ row }) => row === null || row.dots.length === samePartners.length);
}
