import type { Dashboard } from '../../analytics/dashboard.ts';
import { METHOD_VERSION } from '../../analytics/method-version.ts';
import { asSeenBy } from '../../analytics/report/audience.ts';
import type { ReportCoalition, ReportContent } from '../../analytics/report/report-content.ts';
import { inSequence, type TrendWave } from '../../analytics/trend.ts';
import { PLAIN_STYLE } from '../../survey/house-style.ts';
import type { CoalitionId, EditionId, WaveId } from '../../survey/id.ts';
import { text } from '../../survey/locale.ts';
import { REPORT_PARTS, type ReportAudience } from '../../survey/report.ts';
import type { Attribution } from '../../survey/wave.ts';

/** The content of a report about these coalitions, with every part in it. */
export function contentOf(coalitions: readonly ReportCoalition[], beside: Partial<ReportContent> = {}): ReportContent {
  return {
    audience: 'executive',
    parts: REPORT_PARTS,
    ownTexts: {},
    methodVersion: METHOD_VERSION,
    municipality: 'Gemeente Testdam',
    demo: false,
    year: 2026,
    coalition: null,
    style: PLAIN_STYLE,
    coalitions,
    ...beside,
  };
}

export type WantedCoalition = {
  readonly name?: string;
  readonly dashboard: Dashboard;
  readonly attribution?: Attribution;
  readonly audience?: ReportAudience;
  readonly isPublished?: boolean;
  /** Dashboards of the years before, the first one first. */
  readonly before?: readonly Dashboard[];
} & Partial<Pick<ReportCoalition, 'readings' | 'promises'>>;

/** A coalition with a result of 2026, as an audience sees it. */
export function coalitionOf({
  name = 'Wonen',
  dashboard,
  attribution = 'organisation',
  audience = 'executive',
  isPublished = true,
  before = [],
  readings = [],
  promises = [],
}: WantedCoalition): ReportCoalition {
  const wave = { ...frozenWave('2026', attribution), name: '2026' };
  const publication = isPublished ? { withComments: true } : null;
  const seen = asSeenBy(audience, { result: { dashboard, wave }, publication });
  const frozen = { wave, resultSet: 1, digest: 'ab'.repeat(32), publishedAt: isPublished ? wave.closesAt : null };
  return {
    id: name as CoalitionId,
    name,
    task: 'Samen iets bereiken',
    result: seen && { ...frozen, ...seen },
    missing: seen === null ? 'unpublished' : null,
    waves: wavesOf([...before, dashboard], attribution),
    readings,
    promises,
  };
}

/** A coalition of which there is nothing to tell. */
export function emptyCoalition(name: string, missing: NonNullable<ReportCoalition['missing']>): ReportCoalition {
  return { id: name as CoalitionId, name, task: '', result: null, missing, waves: [], readings: [], promises: [] };
}

function wavesOf(dashboards: readonly Dashboard[], attribution: Attribution): readonly TrendWave[] {
  const first = 2027 - dashboards.length;
  return inSequence(
    dashboards.map(({ gaps }, i) => ({
      ...frozenWave(String(first + i), attribution),
      isOpen: false,
      edition: { id: 'one' as EditionId, title: text('Vragenlijst', 'Questionnaire') },
      rows: gaps,
    })),
  );
}

function frozenWave(year: string, attribution: Attribution) {
  const times = { opensAt: `${year}-03-01T23:00:00.000Z`, closesAt: `${year}-03-29T22:00:00.000Z` };
  return { id: year as WaveId, name: year, attribution, ...times, imported: false };
}
