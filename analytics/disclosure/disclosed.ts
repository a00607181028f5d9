import type {
  BetweenAnalysis,
  ChangeAnalysis,
  GapAnalysis,
  OrganisationSummary,
  PartnersSummary,
  PooledVariance,
  Summary,
  WaveAnalysis,
} from '../analysis.ts';

/**
 * In the place of a figure, or of a whole object of figures, that may not be shown: one symbol, whatever the reason. Of a
 * level or a gap it may say what is told instead: that it lies from `low` to `high`, both included.
 */
export type Withheld = { readonly withheld: true; readonly low?: number; readonly high?: number };

export type Disclosed<Value> = Value | Withheld;

/** Figures each of which may be withheld; the reasons are only of those that are shown as null. */
export type DisclosedFields<Figures> = {
  readonly [Field in keyof Figures]: Field extends 'reasons' ? Figures[Field] : Disclosed<Figures[Field]>;
};

/**
 * A criterion or theme of a confidential wave.
 *
 * municipality: as it is; it is known by its role · partners: `n`, and `mean` over all their answers in tenths; their spread
 * where it tells nobody too much · organisations: the same of those that may be shown, the others withheld as a whole
 * · gap.value: municipality minus `partners.meanOfMeans` where that is a number, otherwise minus `partners.mean`, in tenths;
 * everything else about the gap, and `between`, only where all that it is made of is shown.
 */
export type DisclosedSubject = {
  readonly municipality: Summary | null;
  readonly partners: Disclosed<DisclosedFields<PartnersSummary> | null>;
  readonly gap: Disclosed<DisclosedFields<GapAnalysis> | null>;
  readonly between: Disclosed<DisclosedFields<BetweenAnalysis> | null>;
  readonly organisations: Readonly<Record<string, Disclosed<DisclosedFields<OrganisationSummary>>>>;
};

/** `WaveAnalysis` as far as it may leave the server; of a wave on behalf of organisations it is the analysis itself. */
export type DisclosedWave = Pick<WaveAnalysis, 'wave' | 'coalition' | 'attribution'> & {
  readonly criteria: Readonly<Record<string, DisclosedSubject>>;
  readonly pooled: Disclosed<PooledVariance | null>;
  readonly themes: Readonly<Record<string, DisclosedSubject>>;
  readonly pooledThemes: Disclosed<PooledVariance | null>;
  readonly change: {
    readonly since: string;
    readonly criteria: Readonly<Record<string, DisclosedFields<ChangeAnalysis>>>;
    readonly themes: Readonly<Record<string, DisclosedFields<ChangeAnalysis>>>;
  } | null;
};

export const WITHHELD: Withheld = { withheld: true };

/** Whether something of which it cannot be told beforehand is withheld, as a whole or but for its ends. */
export function isWithheld<Value>(value: Value | Withheld): value is Withheld {
  return typeof value === 'object' && value !== null && 'withheld' in value;
}

/** These fields withheld, the reasons of the others kept. */
export function withhold<Figures extends { readonly reasons: object }>(
  figures: Figures,
  fields: readonly (keyof Figures)[],
): DisclosedFields<Figures> {
  const hidden = Object.fromEntries(fields.map((field) => [field, WITHHELD]));
  const reasons = Object.entries(figures.reasons).filter(([field]) => !(field in hidden));
  return { ...figures, ...hidden, reasons: Object.fromEntries(reasons) } as DisclosedFields<Figures>;
}
