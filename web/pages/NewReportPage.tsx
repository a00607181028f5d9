import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { pages, paths } from '../../api/contract/paths.ts';
import type { ReportsBody } from '../../api/contract/reports.ts';
import { Alert } from '../components/Alert.tsx';
import { Load } from '../components/Load.tsx';
import { Page } from '../components/Page.tsx';
import { RouteLink } from '../components/RouteLink.tsx';
import { useLocale } from '../locale.tsx';
import { useSession } from '../session.tsx';
import { useTexts } from '../texts/texts.ts';
import { freshDraft, keepDraft, readDraft, type Scope, scopeQuery, withPreset } from './new-report/draft.ts';
import { ReportForm } from './new-report/ReportForm.tsx';

/** What is in a report, for whom, and in what language; then a preview, and the report itself. */
export function NewReportPage() {
  const { reports: texts } = useTexts();
  return (
    <Page title={texts.form.title} lead={texts.form.lead} crumbs={[{ to: pages.reports(), name: texts.report.crumb }]}>
      <Load<ReportsBody> path={paths.reports()}>
        {({ years }) => (years.length === 0 ? <NoYear /> : <Begun years={years} />)}
      </Load>
    </Page>
  );
}

function NoYear() {
  const { reports: texts } = useTexts();
  return (
    <Alert kind="info" title={texts.noYearTitle}>
      <p>{texts.noYear}</p>
      <p>
        <RouteLink to={pages.home()}>{texts.toCoalitions}</RouteLink>
      </p>
    </Alert>
  );
}

/** With what was chosen and written before, unless it is begun again. */
function Begun({ years }: { readonly years: ReportsBody['years'] }) {
  const { locale } = useLocale();
  const municipalityId = useSession().signedIn?.municipality.id ?? '';
  const [search, setSearch] = useSearchParams();
  const [preset] = useState(() => ({ year: search.get('jaar'), coalition: search.get('coalitie') }));
  // The address follows what is chosen, so that loading anew does not choose over it what was asked for at first.
  const follow = (scope: Scope) => setSearch(scopeQuery(scope), { replace: true, preventScrollReset: true });
  const [start, setStart] = useState(() => {
    const kept = readDraft(municipalityId);
    const draft = kept === null ? freshDraft(years, preset, locale) : withPreset(kept, years, preset);
    return { draft, isKept: kept !== null, turn: 0 };
  });
  const begin = () => {
    keepDraft(municipalityId, null);
    const draft = freshDraft(years, preset, locale);
    follow(draft);
    setStart(({ turn }) => ({ draft, isKept: false, turn: turn + 1 }));
  };
  return (
    <ReportForm
      key={start.turn}
      years={years}
      start={start}
      municipalityId={municipalityId}
      onScope={follow}
      onBeginAgain={begin}
    />
  );
}
