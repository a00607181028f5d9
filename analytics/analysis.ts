import type { Attribution } from '../survey/wave.ts';
import type { Certainty, GapClass, GapLabel } from './measures/words.ts';

/**
 * Why a figure is null. no-municipality, no-partners: nobody of that side gave a score · too-few: fewer answers than the
 * measure needs · too-many: more than it is computed for · one-partner, few-partners: fewer organisations than it needs
 * · no-variation: nobody differs · unanimous: every pair points the same way · theme: not defined for theme scores
 * · no-invitations: who was asked is not known.
 */
export const REASONS = [
  'no-municipality',
  'no-partners',
  'too-few',
  'too-many',
  'one-partner',
  'few-partners',
  'no-variation',
  'unanimous',
  'theme',
  'no-invitations',
] as const;
export type Reason = (typeof REASONS)[number];

/** By field that is null, why. */
export type Reasons<Fields> = Readonly<Partial<Record<Exclude<keyof Fields, 'reasons'>, Reason>>>;

/** What one group of answers says on a criterion or theme. */
export type Summary = {
  /** Scores. */
  readonly n: number;
  readonly cannotJudge: number;
  /** 1–5. */
  readonly mean: number | null;
  /** Standard deviation with n − 1, in scale points. */
  readonly sd: number | null;
  readonly median: number | null;
  /** How often 1, 2, 3, 4 and 5; null for a theme. */
  readonly distribution: readonly number[] | null;
  /** Mean absolute deviation from the mean, in scale points. */
  readonly averageDeviation: number | null;
  /** The same from the median. */
  readonly averageDeviationMedian: number | null;
  /** At most 1. */
  readonly rwg: number | null;
  /** The probability that random answering agrees as well, 0–1. */
  readonly rwgChance: number | null;
  /** van der Eijk's A, −1…1. */
  readonly agreement: number | null;
  /** Two camps at both ends of the scale. */
  readonly polarised: boolean | null;
  /** The share of scores 4 and 5 with its 95 % interval, 0–1. */
  readonly favourable: { readonly share: number; readonly low: number; readonly high: number } | null;
  readonly reasons: Reasons<Summary>;
};

export type PartnersSummary = Omit<Summary, 'reasons'> & {
  /** Partners with a score. */
  readonly organisations: number;
  /** One organisation, one voice: the headline. */
  readonly meanOfMeans: number | null;
  readonly reasons: Reasons<PartnersSummary>;
};

export type OrganisationSummary = Omit<Summary, 'reasons'> & {
  /** Pulled towards the coalition's mean, 1–5. */
  readonly shrunken: number | null;
  readonly reasons: Reasons<OrganisationSummary>;
};

/** Who or what decides a gap: a partner that leaves, or one answer one point further; `by` null: neither. */
export type Fragility =
  | { readonly by: 'organisation'; readonly organisation: string }
  | { readonly by: 'answer' }
  | { readonly by: null };

export type Quadrant = 'partners-divided' | 'blind-spot' | 'hidden-strength' | 'shared-view';

export type GapAnalysis = {
  /** Municipality minus partners' mean of means, −4…4. */
  readonly value: number;
  readonly interval: {
    readonly low: number;
    readonly high: number;
    readonly df: number;
    readonly variance: number;
  } | null;
  readonly class: GapClass;
  /** Null without an interval. */
  readonly label: GapLabel | null;
  readonly certainty: Certainty;
  /** Two-sided, of the interval's t, 0–1. */
  readonly p: number | null;
  /** Benjamini–Hochberg among the gaps of all criteria, or of all themes, of the wave. */
  readonly q: number | null;
  /** Cliff's δ over all pairs of answers, −1…1. */
  readonly delta: number;
  /** The mean of each partner's own δ. */
  readonly deltaByOrganisation: number;
  /** (1 + δ) / 2: the share of pairs in which the municipality's answer is the higher, ties half. */
  readonly superiority: number;
  /** 95 % interval of `delta`. */
  readonly deltaInterval: { readonly low: number; readonly high: number } | null;
  readonly fragile: Fragility;
  /** The gap if every partner that was invited and is silent gave the lowest, or the highest, score. */
  readonly silence: { readonly low: number; readonly high: number; readonly deciding: readonly string[] } | null;
  readonly quadrant: Quadrant | null;
  readonly reasons: Reasons<GapAnalysis>;
};

export type BetweenAnalysis = {
  /** Kruskal–Wallis, corrected for ties. */
  readonly h: number | null;
  /** By random redistribution of the answers over the partners. */
  readonly p: number | null;
  readonly q: number | null;
  readonly shuffles: number | null;
  readonly icc1: number | null;
  readonly epsilonSquared: number | null;
  readonly reasons: Reasons<BetweenAnalysis>;
};

/** Everything about one criterion or theme. */
export type SubjectAnalysis = {
  /** Null when the municipality has no answer here, not even "cannot judge". */
  readonly municipality: Summary | null;
  readonly partners: PartnersSummary | null;
  /** Null when one of both sides has no score. */
  readonly gap: GapAnalysis | null;
  /** Null below two partners. */
  readonly between: BetweenAnalysis | null;
  readonly organisations: Readonly<Record<string, OrganisationSummary>>;
};

/** Variance within organisations and between them, pooled over criteria (or themes). */
export type PooledVariance = { readonly sigma2: number; readonly tau2: number; readonly icc1: number | null };

/** Means over partners that answered in both waves, in scale points. */
export type ChangeAnalysis = {
  /** Change of the municipality's mean. */
  readonly municipality: number | null;
  /** Mean change of the partners that answered both times, with its 95 % t interval. */
  readonly commonPartners: {
    readonly organisations: number;
    readonly value: number | null;
    readonly interval: { readonly low: number; readonly high: number; readonly df: number } | null;
  };
  /** Change of the mean of means of all partners. */
  readonly allPartners: number | null;
  /** allPartners − commonPartners.value: what joining and leaving did. */
  readonly composition: number | null;
  readonly joined: readonly string[];
  readonly left: readonly string[];
  /** Change of the municipality's mean minus that of the common partners, and minus that of all partners. */
  readonly gap: { readonly commonPartners: number | null; readonly allPartners: number | null };
  readonly reasons: Reasons<ChangeAnalysis>;
};

export type WaveAnalysis = {
  readonly wave: string;
  readonly coalition: string;
  readonly attribution: Attribution;
  readonly criteria: Readonly<Record<string, SubjectAnalysis>>;
  readonly pooled: PooledVariance | null;
  readonly themes: Readonly<Record<string, SubjectAnalysis>>;
  readonly pooledThemes: PooledVariance | null;
  /** Null for the first wave of a coalition. */
  readonly change: {
    readonly since: string;
    readonly criteria: Readonly<Record<string, ChangeAnalysis>>;
    readonly themes: Readonly<Record<string, ChangeAnalysis>>;
  } | null;
};
