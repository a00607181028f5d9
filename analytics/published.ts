import type { CoalitionId, WaveId } from '../survey/id.ts';
import type { Attribution } from '../survey/wave.ts';
import type { Dashboard } from './dashboard.ts';
import type { OrganisationResponse } from './response-rate.ts';

/** A result as it is frozen: everything that is needed to show it again, with the names as they were. */
export type ResultContent = {
  readonly methodVersion: string;
  readonly municipality: string;
  /** Everything in this installation is made up. */
  readonly demo: boolean;
  readonly coalition: { readonly id: CoalitionId; readonly name: string };
  readonly wave: {
    readonly id: WaveId;
    readonly name: string;
    readonly attribution: Attribution;
    /** ISO instants. */
    readonly opensAt: string;
    readonly closesAt: string;
    /** Its ratings were collected elsewhere. */
    readonly imported: boolean;
  };
  readonly dashboard: Dashboard;
};

/** What is published, and how respondents were told that it would be shown. */
type Published = {
  readonly dashboard: Dashboard;
  readonly wave: Pick<ResultContent['wave'], 'attribution'>;
};

/**
 * What an audience sees of a frozen result. Left out: remarks, unless they are included; who began and did not submit; and
 * in a confidential wave who answered, because respondents were told that only the coordinator sees that.
 */
export function publishedDashboardOf(
  { dashboard, wave }: Published,
  { withComments }: { readonly withComments: boolean },
): Dashboard {
  const { response, facts } = dashboard;
  return {
    ...dashboard,
    response: wave.attribution === 'confidential' ? [] : response.map(finished),
    facts: facts && (withComments ? facts : { ...facts, comments: [] }),
  };
}

function finished(row: OrganisationResponse): OrganisationResponse {
  return { ...row, started: 0 };
}
