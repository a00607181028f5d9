import type { GapRow } from '../gap-row.ts';

/** Which row of the dashboard: a theme can occur once for each subject. */
export type RowKey = Pick<GapRow, 'kind' | 'id' | 'subject'>;

/**
 * found: it stands, also when it is borne in mind that it is the largest of many · unsure: the largest there is, but
 * chance, one partner or one answer could have made it · untold: the largest that is told, of a wave in confidence in which
 * it is not told how sure it is · none: there is nothing of the kind · absent: there is nothing to compare.
 */
export type Verdict = 'found' | 'unsure' | 'untold' | 'none' | 'absent';

type Slot<Kind extends string, Figures> = {
  readonly kind: Kind;
  /** The id of the chart that shows it. */
  readonly chart: string;
  readonly verdict: Verdict;
  /** Null when none, or absent. */
  readonly row: RowKey | null;
  /** What it rests on; null when there is no row. */
  readonly figures: Figures | null;
};

/** Where municipality and partners see it most differently. */
export type GapFinding = Slot<
  'gap',
  {
    /** Municipality minus partners, in scale points; of two ends the one nearer to 0. */
    readonly gap: number;
    /** People of the municipality with a score. */
    readonly people: number;
    /** Partner organisations with one; null where that is not told. */
    readonly organisations: number | null;
    /** Partners' answers; null where too few may be shown. */
    readonly answers: number | null;
  }
>;

/** Where partners differ most among themselves. */
export type DividedFinding = Slot<
  'divided',
  {
    /** Standard deviation of the partners' means. */
    readonly spread: number;
    /** The lowest and the highest of them. */
    readonly low: number;
    readonly high: number;
    readonly organisations: number;
  }
>;

/** What partners see as most changed since the wave before: better when positive. */
export type ChangeFinding = Slot<
  'change',
  {
    /** Of the partners that answered both times, in scale points; in confidence of all together. */
    readonly change: number;
    /** Of them so many; null where all are counted. */
    readonly organisations: number | null;
  }
>;

export type Finding = GapFinding | DividedFinding | ChangeFinding;
