import type { GapReading, ReplyStance } from '../../survey/conversation.ts';
import type { Role } from '../../survey/criterion.ts';
import type { HouseStyle } from '../../survey/house-style.ts';
import type { CoalitionId, OrganisationId, PromiseId } from '../../survey/id.ts';
import type { PromiseState } from '../../survey/promise.ts';
import type { WantedReport } from '../../survey/report.ts';
import type { Dashboard } from '../dashboard.ts';
import type { PromiseOutcome } from '../facts/promise-outcome.ts';
import type { Finding } from '../findings/finding.ts';
import type { GapRow, GapSubject } from '../gap-row.ts';
import type { ResultContent } from '../published.ts';
import type { TrendWave } from '../trend.ts';

/**
 * Everything that an annual report is written from, as its audience may see it: disclosed figures, what people wrote, and
 * who asked for what. Frozen with the edition; the same content always gives the same report.
 */
export type ReportContent = WantedReport & {
  readonly methodVersion: string;
  readonly municipality: string;
  /** Everything in this installation is made up. */
  readonly demo: boolean;
  readonly year: number;
  /** The name of the one coalition that it is about; null: all coalitions of the municipality. */
  readonly coalition: string | null;
  readonly style: HouseStyle;
  /** By name. */
  readonly coalitions: readonly ReportCoalition[];
};

export type ReportCoalition = {
  readonly id: CoalitionId;
  readonly name: string;
  readonly task: string;
  /** The last wave that closed in the year, and what it showed; null when there is nothing to tell. */
  readonly result: ReportResult | null;
  /** Why there is no result: no wave closed in the year, nobody answered, or it was not published and may not be told to this audience. */
  readonly missing: 'no-wave' | 'no-answers' | 'unpublished' | null;
  /** All waves up to and including this one that this audience may see, the first one first; see `wavesAsSeenBy`. */
  readonly waves: readonly TrendWave[];
  /** The gaps that were talked about, once that may be told; empty otherwise. */
  readonly readings: readonly ReportReading[];
  /** The promises made up to the end of the year. */
  readonly promises: readonly ReportPromise[];
};

export type ReportResult = {
  readonly wave: ResultContent['wave'];
  /** The frozen result that it was taken from, with its SHA-256. */
  readonly resultSet: number;
  readonly digest: string;
  /** ISO instant; null while it is not published. */
  readonly publishedAt: string | null;
} & SeenResult;

/** What an audience may see of a frozen result; see `asSeenBy`. */
export type SeenResult = {
  readonly dashboard: Dashboard;
  /**
   * What its three findings were before anything was left out for this audience: some of them are found by how partners
   * differ, which is not to be seen where none of them may be.
   */
  readonly findings: readonly Finding[];
  /** How many were asked and answered, partners by organisation; null where that is not told, or nobody knows who was asked. */
  readonly answered: Readonly<Record<Role, { readonly asked: number; readonly given: number }>> | null;
  /** Whether organisations are shown by name. */
  readonly isNamed: boolean;
};

/** What both sides read in a gap. */
export type ReportReading = {
  readonly subject: GapSubject;
  /** The row as it was; null where it may not be shown. */
  readonly row: GapRow | null;
  readonly reading: GapReading;
  /** Null in place of an organisation that is not named to this audience. */
  readonly replies: readonly {
    readonly organisation: string | null;
    readonly stance: ReplyStance;
    readonly text: string | null;
  }[];
};

/** A promise with what every wave since said about it. */
export type ReportPromise = {
  readonly id: PromiseId;
  readonly text: string;
  readonly owner: { readonly id: OrganisationId; readonly name: string; readonly role: 'municipality' | 'partner' };
  readonly dueOn: string;
  readonly state: PromiseState;
  readonly note: string | null;
  /** The wave that it answers to, and the gap, if it is about one. */
  readonly since: string;
  readonly subject: GapSubject | null;
  /** By wave, the first one first; empty while nobody was asked. */
  readonly outcomes: readonly { readonly wave: string; readonly outcome: PromiseOutcome }[];
};
