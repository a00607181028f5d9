import type { ReportAudience } from '../../survey/report.ts';
import type { Dashboard } from '../dashboard.ts';
import type { Finding } from '../findings/finding.ts';
import { findingsOf } from '../findings/findings.ts';
import { publishedDashboardOf, type ResultContent } from '../published.ts';
import { responseTotalOf } from '../response-rate.ts';
import type { TrendWave } from '../trend.ts';
import type { ReportPromise, SeenResult } from './report-content.ts';
import { unnamedDashboardOf, unnamedOutcomeOf, unnamedRowOf } from './unnamed.ts';

/** A frozen result, and what goes along with its live publication; null while it is not published. */
export type FrozenResult = {
  readonly result: Pick<ResultContent, 'dashboard' | 'wave'>;
  readonly publication: { readonly withComments: boolean } | null;
};

/**
 * What of a frozen result an audience of the report may see.
 *
 * executive: what the coordinator sees, but for who answered in confidence, which respondents were told that nobody else
 * sees · partners, public: what was published, and nothing while it was not · council: likewise, and of what was not
 * published the figures of all partners together, with nothing that is of a single organisation.
 *
 * @returns null when this audience may see nothing of it.
 */
export function asSeenBy(audience: ReportAudience, { result, publication }: FrozenResult): SeenResult | null {
  const { dashboard } = result;
  if (audience === 'executive') return seen(result, publishedDashboardOf(result, { withComments: true }), true);
  if (publication !== null) return seen(result, publishedDashboardOf(result, publication), true);
  return audience === 'council' ? seen(result, unnamedDashboardOf(dashboard), false) : null;
}

/**
 * The waves that an audience may see, for what became of gaps. Partners and the public see those that are published. Of
 * organisations only their levels on themes stay, where they may be named, so that the same partners can be told apart; of
 * how partners differ nothing does, so that an earlier wave needs no tests.
 */
export function wavesAsSeenBy(
  audience: ReportAudience,
  waves: readonly { readonly wave: TrendWave; readonly isPublished: boolean }[],
): readonly TrendWave[] {
  const seesAll = audience === 'executive' || audience === 'council';
  return waves.flatMap(({ wave, isPublished }) => {
    if (!isPublished && !seesAll) return [];
    const isNamed = isPublished || audience === 'executive';
    const rows = wave.rows.map((row) => ({
      ...unnamedRowOf(row, { keepsLonePartner: isNamed }),
      dots: isNamed && row.kind === 'theme' ? row.dots : [],
      between: null,
    }));
    return [{ ...wave, rows, ...(isNamed ? {} : { joined: null, left: null }) }];
  });
}

/** The promises that an audience may see: of a wave that is not published for it only those of the municipality itself. */
export function promisesAsSeenBy(
  audience: ReportAudience,
  isPublished: boolean,
  promises: readonly ReportPromise[],
): readonly ReportPromise[] {
  if (isPublished || audience === 'executive') return promises;
  if (audience !== 'council') return [];
  return promises
    .filter(({ owner }) => owner.role === 'municipality')
    .map((promise) => ({
      ...promise,
      outcomes: promise.outcomes.map(({ wave, outcome }) => ({ wave, outcome: unnamedOutcomeOf(outcome) })),
    }));
}

function seen({ dashboard, wave }: FrozenResult['result'], shown: Dashboard, isNamed: boolean): SeenResult {
  return {
    dashboard: shown,
    findings: findingsSeen(dashboard, isNamed),
    answered: answeredIn(dashboard, wave),
    isNamed,
  };
}

function findingsSeen(dashboard: Dashboard, isNamed: boolean): SeenResult['findings'] {
  const findings = findingsOf(dashboard);
  return isNamed ? findings : findings.map(unnamedFindingOf);
}

/** The lowest and the highest mean are what two of the partners said; what rests on one partner is what that one said. */
function unnamedFindingOf(finding: Finding): Finding {
  if (finding.kind === 'divided') return { ...finding, figures: null };
  if (finding.figures?.organisations !== 1) return finding;
  return { ...finding, verdict: 'absent', row: null, figures: null };
}

/** In confidence even the count would tell who did: when everybody answered, or nobody. */
function answeredIn({ response }: Dashboard, { attribution }: ResultContent['wave']): SeenResult['answered'] {
  if (attribution === 'confidential' || response.every(({ invited }) => invited === 0)) return null;
  const people = responseTotalOf(response.filter(({ role }) => role === 'municipality'));
  const asked = response.filter(({ role, invited }) => role === 'partner' && invited > 0);
  return {
    municipality: { asked: people.invited, given: people.submitted },
    partner: { asked: asked.length, given: asked.filter(({ submitted }) => submitted > 0).length },
  };
}
