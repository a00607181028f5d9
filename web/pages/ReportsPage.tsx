import { useLocation } from 'react-router';
import { pages, paths } from '../../api/contract/paths.ts';
import type { ReportsBody } from '../../api/contract/reports.ts';
import { Alert } from '../components/Alert.tsx';
import { Heading } from '../components/Heading.tsx';
import { Load, type Reload } from '../components/Load.tsx';
import { Page } from '../components/Page.tsx';
import { Paragraph } from '../components/Paragraph.tsx';
import { RouteLink } from '../components/RouteLink.tsx';
import { usePolling } from '../components/use-polling.ts';
import { useTexts } from '../texts/texts.ts';
import { ChooseTwo } from './reports/ChooseTwo.tsx';
import { isMoving, REMOVED } from './reports/report-words.ts';
import { YearTable } from './reports/YearTable.tsx';

/** All annual reports, a year after the other. */
export function ReportsPage() {
  const { reports: texts } = useTexts();
  const isRemoved = useLocation().state === REMOVED;
  const beside = (
    <>
      <RouteLink to={pages.houseStyle()} look="subtle">
        {texts.houseStyle}
      </RouteLink>
      <RouteLink to={pages.newReport()} look="primary">
        {texts.make}
      </RouteLink>
    </>
  );
  return (
    <Page title={texts.title} lead={texts.lead} beside={beside}>
      {isRemoved && (
        <Alert kind="ok" announce>
          {texts.report.removed}
        </Alert>
      )}
      <Load<ReportsBody> path={paths.reports()}>{(body, reload) => <Reports body={body} reload={reload} />}</Load>
    </Page>
  );
}

function Reports({ body: { reports, years }, reload }: { readonly body: ReportsBody; readonly reload: Reload }) {
  usePolling(() => reload(true), reports.some(isMoving));
  if (reports.length === 0) return <Empty hasYears={years.length > 0} />;
  const byYear = Map.groupBy(reports, ({ year }) => year);
  return (
    <>
      {[...byYear].map(([year, editions]) => (
        <YearTable key={year} year={year} editions={editions} />
      ))}
      <ChooseTwo reports={reports} />
    </>
  );
}

function Empty({ hasYears }: { readonly hasYears: boolean }) {
  const { reports: texts } = useTexts();
  return (
    <section className="ss-card ss-card--quiet ss-narrow ss-stack">
      <Heading level={2}>{hasYears ? texts.emptyTitle : texts.noYearTitle}</Heading>
      <Paragraph>{hasYears ? texts.empty : texts.noYear}</Paragraph>
      {!hasYears && (
        <p>
          <RouteLink to={pages.home()}>{texts.toCoalitions}</RouteLink>
        </p>
      )}
    </section>
  );
}
