import { useParams } from 'react-router';
import type { Dashboard, Withheld as Reason } from '../../analytics/dashboard.ts';
import type { DashboardBody } from '../../api/contract/dashboard.ts';
import { pages, paths } from '../../api/contract/paths.ts';
import type { WaveBody } from '../../api/contract/waves.ts';
import type { Subject } from '../../survey/criterion.ts';
import { graceEndOf } from '../../survey/wave.ts';
import { Alert } from '../components/Alert.tsx';
import { Button } from '../components/Button.tsx';
import { Load } from '../components/Load.tsx';
import { Page } from '../components/Page.tsx';
import { RouteLink } from '../components/RouteLink.tsx';
import { WaveBadge } from '../components/WaveBadge.tsx';
import { momentOf, timeOf } from '../dates.ts';
import { useLocale } from '../locale.tsx';
import { useTexts } from '../texts/texts.ts';
import { Gaps } from './dashboard/Gaps.tsx';
import { ReadingHelp } from './dashboard/ReadingHelp.tsx';
import { Response } from './dashboard/Response.tsx';

/** The results of a wave: where partners see the municipality differently than it sees itself, and who answered. */
export function DashboardPage() {
  const { waveId = '' } = useParams();
  return <Load<DashboardBody> path={paths.waveDashboard(waveId)}>{(body) => <Results {...body} />}</Load>;
}

function Results({ coalition, wave, computedAt, dashboard }: DashboardBody) {
  const { dashboard: texts, confidential, home } = useTexts();
  const { locale } = useLocale();
  const isConfidential = wave.attribution === 'confidential';
  const heldNote = isConfidential ? confidential.responseNote : texts.responseNote;
  const crumbs = [
    { to: pages.home(), name: home.crumb },
    { to: pages.coalition(coalition.id), name: coalition.name },
    { to: pages.wave(wave.id), name: wave.name },
  ];
  const print = (
    <Button className="ss-no-print" onClick={() => window.print()}>
      {texts.print}
    </Button>
  );
  return (
    <Page title={texts.title(wave.name)} lead={coalition.name} crumbs={crumbs} beside={print}>
      <p className="ss-row ss-soft ss-small">
        <WaveBadge state={wave.state} /> {texts.computed(momentOf(locale, computedAt))}
      </p>
      {wave.state === 'open' && dashboard.withheld === null && <Alert kind="info">{texts.interim}</Alert>}
      {dashboard.withheld === null ? (
        <Figures dashboard={dashboard} isConfidential={isConfidential} />
      ) : (
        <Withheld withheld={dashboard.withheld} coalitionId={coalition.id} wave={wave} />
      )}
      <Response
        dashboard={dashboard}
        note={wave.imported ? texts.importedNote : heldNote}
        isClosed={wave.state === 'closed'}
      />
    </Page>
  );
}

type FiguresProps = { readonly dashboard: Dashboard; readonly isConfidential: boolean };

function Figures({ dashboard, isConfidential }: FiguresProps) {
  const { dashboard: texts, confidential } = useTexts();
  // A questionnaire need not ask about both.
  const asksAbout = (subject: Subject) => dashboard.gaps.some((row) => row.subject === subject);
  return (
    <>
      {isConfidential && (
        <Alert kind="info" title={confidential.title}>
          {confidential.figures}
        </Alert>
      )}
      {asksAbout('municipality') && (
        <Gaps subject="municipality" title={texts.municipality} lead={texts.municipalityLead} dashboard={dashboard} />
      )}
      {asksAbout('coalition') && (
        <Gaps subject="coalition" title={texts.coalition} lead={texts.coalitionLead} dashboard={dashboard} />
      )}
      <ReadingHelp items={isConfidential ? confidential.readItems : texts.readItems} />
    </>
  );
}

type WithheldProps = { readonly withheld: Reason; readonly coalitionId: string; readonly wave: WaveBody };

/** Why there are no figures, and what to do about it: of a closed wave no answer is to be expected any more. */
function Withheld({ withheld, coalitionId, wave }: WithheldProps) {
  const { dashboard, wave: waveTexts } = useTexts();
  const { locale } = useLocale();
  const isOver = wave.state === 'closed' && withheld !== 'grace';
  const { title, text, action } = isOver ? waveTexts.unanswered : dashboard.withheld[withheld];
  const graceEnd = timeOf(locale, graceEndOf({ closesAt: new Date(wave.closesAt) }).toISOString());
  return (
    <Alert kind="info" title={title}>
      <p>{typeof text === 'string' ? text : text(graceEnd)}</p>
      <p>
        <RouteLink to={isOver ? pages.newWave(coalitionId) : pages.wave(wave.id)}>{action}</RouteLink>
      </p>
    </Alert>
  );
}
