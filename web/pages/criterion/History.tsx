import { useMemo } from 'react';
import { trendChart } from '../../../analytics/charts/trend-chart.ts';
import type { GapRow } from '../../../analytics/gap-row.ts';
import type { Trend } from '../../../analytics/trend.ts';
import { trendSeriesOf } from '../../../analytics/trend-series.ts';
import { paths } from '../../../api/contract/paths.ts';
import type { Locale } from '../../../survey/locale.ts';
import { ChartCard } from '../../charts/ChartCard.tsx';
import { useBody } from '../../components/use-body.ts';
import { useLocale } from '../../locale.tsx';
import { useTexts } from '../../texts/texts.ts';
import { Section } from '../dashboard/Section.tsx';

type Props = { readonly coalitionId: string; readonly row: GapRow; readonly wave: string };

/** How a criterion fared in the waves of the coalition; nothing where it was asked only once. */
export function History({ coalitionId, row, wave }: Props) {
  const { results } = useTexts();
  const { locale } = useLocale();
  const trend = useBody<Trend>(paths.trend(coalitionId));
  const chart = useMemo(() => trend && historyOf(locale, trend, row), [locale, trend, row]);
  if (!chart) return null;
  return (
    <Section id="historie" title={results.criterion.history}>
      <ChartCard chart={chart} wave={wave} level={null} />
    </Section>
  );
}

function historyOf(locale: Locale, trend: Trend, row: GapRow) {
  const { points, decimals } = trendSeriesOf(trend, row);
  if (points.filter((point) => point.row !== null).length < 2) return null;
  return trendChart(locale, {
    id: `trend-${row.id}`,
    title: row.title[locale],
    decimals,
    waves: points.map(({ wave: { name, edition } }) => ({ name, isNewEdition: edition.isNew })),
    municipality: points.map(({ municipality }) => municipality),
    partners: points.map(({ partners }) => partners),
    samePartners: points.map(({ samePartners }) => samePartners),
  });
}
