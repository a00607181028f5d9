import type { CoalitionId, WaveId } from '../survey/id.ts';
import type { Attribution } from '../survey/wave.ts';
import type { Dashboard } from './dashboard.ts';
import { isWithheld } from './disclosure/disclosed.ts';
import type { Facts } from './facts/facts.ts';
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
    facts: facts && { ...facts, comments: withComments ? unnamed(facts.comments) : [] },
  };
}

function finished(row: OrganisationResponse): OrganisationResponse {
  return { ...row, started: 0 };
}

/** With its hash somebody could check a guess of what a redacted remark said; in its place comes a number. */
function unnamed(comments: Facts['comments']): Facts['comments'] {
  return isWithheld(comments) ? comments : comments.map((comment, i) => ({ ...comment, id: String(i + 1) }));
}

/**
 * A frozen result without the words of remarks that were redacted since: no figure changes by it, and an original is read
 * nowhere, also where it had been published.
 *
 * @param redactions by the id of a remark, what stands in its place; null: nothing.
 */
export function redactedSince(content: ResultContent, redactions: ReadonlyMap<string, string | null>): ResultContent {
  const { facts } = content.dashboard;
  if (facts === null || isWithheld(facts.comments)) return content;
  const comments = facts.comments.map((comment) => {
    const text = redactions.get(comment.id);
    return text === undefined ? comment : { ...comment, text, redacted: true };
  });
  return { ...content, dashboard: { ...content.dashboard, facts: { ...facts, comments } } };
}
