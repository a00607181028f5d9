import { useMemo } from 'react';
import { useParams } from 'react-router';
import { trendMultiplesChart } from '../../analytics/charts/trend-chart.ts';
import type { Trend } from '../../analytics/trend.ts';
import { trendInputOf } from '../../analytics/trend-input.ts';
import { trendSeriesOf, trendSubjectsOf } from '../../analytics/trend-series.ts';
import { pages, paths } from '../../api/contract/paths.ts';
import type { TrendBody } from '../../api/contract/trend.ts';
import type { Subject } from '../../survey/criterion.ts';
import { ChartCard } from '../charts/ChartCard.tsx';
import { Alert } from '../components/Alert.tsx';
import { Heading } from '../components/Heading.tsx';
import { Load } from '../components/Load.tsx';
import { Page } from '../components/Page.tsx';
import { RouteLink } from '../components/RouteLink.tsx';
import { useLocale } from '../locale.tsx';
import { useTexts } from '../texts/texts.ts';
import { PromisesLink } from './promises/PromisesLink.tsx';
import { OneSubject } from './trend/OneSubject.tsx';
import { Promises } from './trend/Promises.tsx';
import { WaveTable } from './trend/WaveTable.tsx';

const SUBJECTS: readonly Subject[] = ['municipality', 'coalition'];

/** A coalition over the years: what both sides said each time, who took part, and what changed. */
export function TrendPage() {
  const { coalitionId = '' } = useParams();
  return <Load<TrendBody> path={paths.trend(coalitionId)}>{(trend) => <Years trend={trend} />}</Load>;
}

type Props = { readonly trend: Trend };

function Years({ trend }: Props) {
  const { home, years } = useTexts();
  const { coalition, waves } = trend;
  const crumbs = [
    { to: pages.home(), name: home.crumb },
    { to: pages.coalition(coalition.id), name: coalition.name },
  ];
  const beside = waves.length > 0 && (
    <>
      <PromisesLink coalitionId={coalition.id} />
      {waves.length > 1 && (
        <RouteLink
          to={`${pages.compare()}?soort=waves&coalitie=${coalition.id}`}
          className="ss-link--alone ss-no-print"
        >
          {years.trend.compare}
        </RouteLink>
      )}
    </>
  );
  return (
    <Page title={years.trend.title(coalition.name)} lead={years.trend.lead} crumbs={crumbs} beside={beside}>
      <Notices trend={trend} />
      {waves.length > 1 && SUBJECTS.map((subject) => <Themes key={subject} trend={trend} subject={subject} />)}
      {waves.length > 1 && <OneSubject trend={trend} />}
      {trend.promises.length > 0 && <Promises trend={trend} />}
      {waves.length > 0 && <WaveTable trend={trend} />}
    </Page>
  );
}

/** What there is not yet, or not all of it. */
function Notices({ trend: { waves } }: Props) {
  const { trend: texts } = useTexts().years;
  const isConfidential = waves.some(({ attribution }) => attribution === 'confidential');
  if (waves.length === 0) {
    return (
      <Alert kind="info" title={texts.none}>
        {texts.noneText}
      </Alert>
    );
  }
  return (
    <>
      {waves.length === 1 && (
        <Alert kind="info" title={texts.one}>
          {texts.oneText}
        </Alert>
      )}
      {waves
        .filter(({ isOpen }) => isOpen)
        .map(({ id, name }) => (
          <Alert key={id} kind="info">
            {texts.interim(name)}
          </Alert>
        ))}
      {isConfidential && waves.length > 1 && <Alert kind="info">{texts.confidential}</Alert>}
    </>
  );
}

function Themes({ trend, subject }: Props & { readonly subject: Subject }) {
  const { trend: texts } = useTexts().years;
  const { locale } = useLocale();
  const chart = useMemo(() => {
    const themes = trendSubjectsOf(trend).filter((one) => one.kind === 'theme' && one.subject === subject);
    const items = themes.map((theme) => trendInputOf(locale, trendSeriesOf(trend, theme)));
    return trendMultiplesChart(locale, { id: `trends-${subject}`, title: texts.themes[subject], items });
  }, [trend, subject, locale, texts]);
  if (chart.table.rows.length === 0) return null;
  return (
    <section className="ss-card ss-stack" aria-labelledby={`jaren-${subject}`}>
      <Heading level={2} id={`jaren-${subject}`}>
        {texts.about[subject]}
      </Heading>
      <ChartCard chart={chart} wave={trend.coalition.name} level={3} />
    </section>
  );
}
