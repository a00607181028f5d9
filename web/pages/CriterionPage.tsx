import { useMemo } from 'react';
import { useParams } from 'react-router';
import { criterionChart } from '../../analytics/charts/criterion-chart.ts';
import type { GapRow } from '../../analytics/gap-row.ts';
import { gapWordsOf } from '../../analytics/gap-words.ts';
import type { DashboardBody } from '../../api/contract/dashboard.ts';
import { pages } from '../../api/contract/paths.ts';
import { ChartCard } from '../charts/ChartCard.tsx';
import { Missing } from '../components/Missing.tsx';
import { Page } from '../components/Page.tsx';
import { Paragraph } from '../components/Paragraph.tsx';
import { RouteLink } from '../components/RouteLink.tsx';
import { useLocale } from '../locale.tsx';
import { useTexts } from '../texts/texts.ts';
import { History } from './criterion/History.tsx';
import { Robustness } from './criterion/Robustness.tsx';
import { Statements } from './criterion/Statements.tsx';
import { CommentList } from './dashboard/CommentList.tsx';
import { commentGroupsOf } from './dashboard/comment-groups.ts';
import { LoadDashboard } from './dashboard/LoadDashboard.tsx';
import { namesOf } from './dashboard/results-view.ts';
import { Section } from './dashboard/Section.tsx';

/** Everything about one criterion: what was asked, how every party answered, how firm the difference is. */
export function CriterionPage() {
  const { waveId = '', criterionId = '' } = useParams();
  return (
    <LoadDashboard waveId={waveId}>
      {(body) => <Found key={criterionId} {...body} criterionId={criterionId} />}
    </LoadDashboard>
  );
}

function Found({ criterionId, ...body }: DashboardBody & { readonly criterionId: string }) {
  const texts = useTexts().results.criterion;
  const row = body.dashboard.gaps.find(({ kind, id }) => kind === 'criterion' && id === criterionId);
  if (row) return <Criterion {...body} row={row} />;
  return <Missing title={texts.missing} text={texts.missingText} />;
}

function Criterion({ coalition, wave, dashboard, row }: DashboardBody & { readonly row: GapRow }) {
  const { home, results } = useTexts();
  const texts = results.criterion;
  const { locale } = useLocale();
  const names = useMemo(() => namesOf(dashboard), [dashboard]);
  const words = gapWordsOf(locale, row, names);
  const theme = dashboard.themes.find(({ id }) => id === row.theme)?.title[locale];
  const chart = useMemo(
    () => criterionChart(locale, { row, organisations: dashboard.organisations }),
    [locale, row, dashboard],
  );
  const comments = commentGroupsOf(dashboard)?.find(({ id }) => id === row.theme);
  const crumbs = [
    { to: pages.home(), name: home.crumb },
    { to: pages.coalition(coalition.id), name: coalition.name },
    { to: pages.wave(wave.id), name: wave.name },
    { to: pages.dashboard(wave.id), name: texts.crumb },
  ];
  return (
    <Page title={row.title[locale]} {...(theme && { lead: theme })} crumbs={crumbs}>
      <Section id="antwoorden" title={texts.answers}>
        <Statements waveId={wave.id} criterionId={row.id} />
        {row.gap !== null && (
          <Paragraph className="ss-finding ss-narrow">
            {texts.level(words.gap, words.class, row.gap.certainty && words.certainty)}
          </Paragraph>
        )}
        <ChartCard chart={chart} wave={wave.name} level={null} />
      </Section>
      <Section id="stevig" title={texts.robust}>
        <Robustness row={row} names={names} />
      </Section>
      <History coalitionId={coalition.id} row={row} wave={wave.name} />
      {comments && (
        <Section id="opmerkingen" title={texts.comments(comments.title[locale])} lead={results.commentsLead}>
          <CommentList comments={comments.comments} dashboard={dashboard} />
        </Section>
      )}
      <Neighbours dashboard={dashboard} waveId={wave.id} row={row} />
    </Page>
  );
}

type NeighboursProps = Pick<DashboardBody, 'dashboard'> & { readonly waveId: string; readonly row: GapRow };

/** The way on: the criteria before and after it, and back. */
function Neighbours({ dashboard, waveId, row }: NeighboursProps) {
  const texts = useTexts().results.criterion;
  const { locale } = useLocale();
  const criteria = dashboard.gaps.filter(({ kind }) => kind === 'criterion');
  const place = criteria.indexOf(row);
  const [before, after] = [criteria[place - 1], criteria[place + 1]];
  const link = (label: string, to: GapRow) => (
    <RouteLink className="ss-link--alone" to={pages.criterion(waveId, encodeURIComponent(to.id))}>
      {label}: {to.title[locale]}
    </RouteLink>
  );
  return (
    <nav className="ss-row ss-row--apart ss-no-print" aria-label={texts.crumb}>
      {before && link(texts.previous, before)}
      <RouteLink className="ss-link--alone" to={pages.dashboard(waveId)}>
        {texts.back}
      </RouteLink>
      {after && link(texts.next, after)}
    </nav>
  );
}
