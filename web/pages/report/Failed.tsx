import { useNavigate } from 'react-router';
import { pages, paths } from '../../../api/contract/paths.ts';
import type { ReportBody } from '../../../api/contract/reports.ts';
import type { Locale } from '../../../survey/locale.ts';
import type { Problem } from '../../../survey/problem.ts';
import { problemText } from '../../../survey/texts/texts.ts';
import { send } from '../../api.ts';
import { Alert } from '../../components/Alert.tsx';
import { Button } from '../../components/Button.tsx';
import { FormProblem } from '../../components/FormProblem.tsx';
import { RouteLink } from '../../components/RouteLink.tsx';
import { useLocale } from '../../locale.tsx';
import { useSession } from '../../session.tsx';
import { useAct } from '../../survey/use-act.ts';
import { useTexts } from '../../texts/texts.ts';
import { hasWords, keepDraft, readDraft, scopeQuery, wantedOf } from '../new-report/draft.ts';

/** Why it could not be made, and the same once more. */
export function Failed({ report }: { readonly report: ReportBody }) {
  const { report: texts } = useTexts().reports;
  const { locale } = useLocale();
  const navigate = useNavigate();
  const municipalityId = useSession().signedIn?.municipality.id ?? '';
  const { busy, problem, act } = useAct(async () => {
    const { id } = await send<ReportBody>('POST', paths.reports(), wantedOf(report));
    await navigate(pages.report(id));
  });
  return (
    <>
      <Alert kind="error" title={texts.failedTitle} announce>
        {report.fault !== null && <p>{reasonOf(locale, report.fault)}</p>}
        <p>{texts.failed}</p>
        <div className="ss-row">
          <Button look="primary" busy={busy} onClick={() => void act()}>
            {texts.again}
          </Button>
          <RouteLink to={newOf(report)} look="subtle" onClick={() => takeAlong(municipalityId, report)}>
            {texts.other}
          </RouteLink>
        </div>
      </Alert>
      <FormProblem problem={problem} />
    </>
  );
}

function newOf(report: ReportBody): string {
  return `${pages.newReport()}?${new URLSearchParams(scopeQuery(wantedOf(report)))}`;
}

/** The form begins with what was chosen and written for this one, unless there are words in it already. */
function takeAlong(municipalityId: string, report: ReportBody): void {
  const kept = readDraft(municipalityId);
  if (kept === null || !hasWords(kept)) keepDraft(municipalityId, wantedOf(report));
}

/** As any refusal: of a fault of the server the number by which an administrator finds it. */
function reasonOf(locale: Locale, fault: NonNullable<ReportBody['fault']>): string {
  const { title, detail } = problemText(locale, fault as unknown as Problem);
  return `${title}. ${detail}`;
}
