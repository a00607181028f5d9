import { useParams } from 'react-router';
import type { Withheld as Reason } from '../../analytics/dashboard.ts';
import type { DashboardBody } from '../../api/contract/dashboard.ts';
import { pages } from '../../api/contract/paths.ts';
import type { WaveBody } from '../../api/contract/waves.ts';
import { graceEndOf } from '../../survey/wave.ts';
import { Alert } from '../components/Alert.tsx';
import { Button } from '../components/Button.tsx';
import type { Reload } from '../components/Load.tsx';
import { Page } from '../components/Page.tsx';
import { RouteLink } from '../components/RouteLink.tsx';
import { WaveBadge } from '../components/WaveBadge.tsx';
import { momentOf, timeOf } from '../dates.ts';
import { useLocale } from '../locale.tsx';
import { useTexts } from '../texts/texts.ts';
import { Live } from './dashboard/Live.tsx';
import { LoadDashboard } from './dashboard/LoadDashboard.tsx';
import { Results } from './dashboard/Results.tsx';
import { useSame } from './dashboard/use-same.ts';

/** The results of a wave: where partners see the municipality differently than it sees itself, and who answered. */
export function DashboardPage() {
  const { waveId = '' } = useParams();
  return <LoadDashboard waveId={waveId}>{(body, reload) => <Wave {...body} reload={reload} />}</LoadDashboard>;
}

function Wave({ coalition, wave, computedAt, reload, ...body }: DashboardBody & { readonly reload: Reload }) {
  const { dashboard: texts, home, years } = useTexts();
  const { locale } = useLocale();
  // What has not changed is not drawn anew, and keeps the reader's place in it.
  const dashboard = useSame(body.dashboard);
  const isTold = dashboard.withheld === null;
  const isLive = wave.state === 'open' && isTold;
  const crumbs = [
    { to: pages.home(), name: home.crumb },
    { to: pages.coalition(coalition.id), name: coalition.name },
    { to: pages.wave(wave.id), name: wave.name },
  ];
  return (
    <Page
      title={texts.title(wave.name)}
      lead={coalition.name}
      crumbs={crumbs}
      beside={<Acts wave={wave} isTold={isTold} />}
    >
      <p className="ss-row ss-soft ss-small ss-results-state">
        <WaveBadge state={wave.state} /> <span>{texts.computed(momentOf(locale, computedAt))}</span>
        {isLive && (
          <>
            <span>{texts.interim}</span> <Live dashboard={dashboard} reload={reload} />
          </>
        )}
        {isTold && (
          <RouteLink className="ss-no-print" to={pages.trend(coalition.id)}>
            {years.trend.link}
          </RouteLink>
        )}
      </p>
      {dashboard.withheld !== null && <Withheld withheld={dashboard.withheld} coalitionId={coalition.id} wave={wave} />}
      <Results dashboard={dashboard} wave={wave} audience="coordinator" reload={reload} />
    </Page>
  );
}

function Acts({ wave, isTold }: { readonly wave: WaveBody; readonly isTold: boolean }) {
  const { dashboard: texts, results, publish, conversation } = useTexts();
  return (
    <>
      {isTold && (
        <RouteLink look="primary" className="ss-no-print" to={pages.presentation(wave.id)}>
          {results.present}
        </RouteLink>
      )}
      {isTold && wave.state === 'closed' && (
        <>
          <RouteLink look="secondary" className="ss-no-print" to={pages.conversation(wave.id)}>
            {conversation.title}
          </RouteLink>
          <RouteLink look="secondary" className="ss-no-print" to={pages.publish(wave.id)}>
            {publish.form.title}
          </RouteLink>
        </>
      )}
      <Button className="ss-no-print" onClick={() => window.print()}>
        {texts.print}
      </Button>
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
