import { useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { pages, paths } from '../../api/contract/paths.ts';
import type { ReportDetailBody } from '../../api/contract/reports.ts';
import { Alert } from '../components/Alert.tsx';
import { Load, type Reload } from '../components/Load.tsx';
import { Page } from '../components/Page.tsx';
import { usePolling } from '../components/use-polling.ts';
import { useTexts } from '../texts/texts.ts';
import { Compare } from './report/Compare.tsx';
import { EditionFacts } from './report/EditionFacts.tsx';
import { Failed } from './report/Failed.tsx';
import { Files } from './report/Files.tsx';
import { Making } from './report/Making.tsx';
import { RemoveReport } from './report/RemoveReport.tsx';
import { Sources } from './report/Sources.tsx';
import { isMoving, nameOf, REMOVED } from './reports/report-words.ts';

/** One edition: how far it is, or its files, what it was made from, and what differs from another. */
export function ReportPage() {
  const { editionId = '' } = useParams();
  return (
    <Load<ReportDetailBody> path={paths.report(editionId)}>
      {(report, reload) => <Edition report={report} asked={editionId} reload={reload} />}
    </Load>
  );
}

type Props = {
  readonly report: ReportDetailBody;
  /** The id in the address: of another edition when this one is what it would have been. */
  readonly asked: string;
  readonly reload: Reload;
};

function Edition({ report, asked, reload }: Props) {
  const { reports: texts } = useTexts();
  const navigate = useNavigate();
  const [search, setSearch] = useSearchParams();
  const [wasMoving] = useState(() => isMoving(report));
  usePolling(() => reload(true), isMoving(report));
  // Whoever chose two editions comes for what differs, so that it stands first; it does not jump when another one is chosen.
  const [comesToCompare] = useState(() => search.has('naast'));
  const compare = (
    <Compare
      report={report}
      other={search.get('naast')}
      onChoose={(id) => setSearch(id === '' ? {} : { naast: id }, { preventScrollReset: true, replace: true })}
    />
  );
  // Of one that failed and is made once more there is nothing to compare with yet.
  const isSame = report.state === 'made' && report.id !== asked.toLowerCase() && report.number !== null;
  return (
    <Page title={nameOf(texts, report)} crumbs={[{ to: pages.reports(), name: texts.report.crumb }]}>
      {isSame && (
        <Alert kind="info" announce={wasMoving}>
          {texts.report.same(report.number ?? 0)}
        </Alert>
      )}
      {isMoving(report) && <Making report={report} />}
      {report.state === 'failed' && <Failed report={report} />}
      {report.state === 'made' && comesToCompare && compare}
      {report.state === 'made' && <Files report={report} takesFocus={wasMoving} />}
      <EditionFacts report={report} />
      {report.state === 'made' && (
        <>
          {!comesToCompare && compare}
          <Sources report={report} />
        </>
      )}
      {!isMoving(report) && (
        <RemoveReport report={report} onRemoved={() => void navigate(pages.reports(), { state: REMOVED })} />
      )}
    </Page>
  );
}
