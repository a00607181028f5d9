import type { CriterionId, Subject, ThemeId } from '../survey/criterion.ts';
import type { OrganisationId } from '../survey/id.ts';
import type { Localized } from '../survey/locale.ts';
import type { Fragility, GapAnalysis, Summary } from './analysis.ts';
import type { Band } from './disclosure/band.ts';
import { type Disclosed, type DisclosedFields, type DisclosedSubject, isWithheld } from './disclosure/disclosed.ts';
import type { Certainty, GapClass } from './measures/words.ts';

/** Counts and level of one group on one criterion or theme. */
export type Level = {
  /** Responses with a score. */
  readonly n: number;
  readonly cannotJudge: number;
  /** Mean of the scores, 1–5; null when n = 0. */
  readonly mean: number | null;
};

/** In a confidential wave null where it may not be shown. */
export type PartnersLevel = {
  /** Responses with a score. */
  readonly n: number | null;
  readonly cannotJudge: number | null;
  /** Mean of all scores together, 1–5; null also when there is none. */
  readonly mean: number | null;
  /** What is told of a mean that may not be shown itself. */
  readonly between: Band | null;
  /** Partner organisations with at least one score. */
  readonly organisations: number | null;
  /** More than half of the answers of partners were "cannot judge": they do not see this. */
  readonly mostlyUnjudged: boolean;
  /** Mean of the organisations' means, 1–5: one organisation, one voice. Null also when no organisation has a score. */
  readonly meanOfMeans: number | null;
};

/** What may be said of a gap; in a confidential wave null where it may not be shown. */
export type PerceptionGap = {
  /** Municipality minus partners, in scale points, −4…4; positive: the municipality sees itself higher. */
  readonly value: number | null;
  /** What is told of a gap that may not be shown itself. */
  readonly between: Band | null;
  /** Null also when what is told does not decide it. */
  readonly class: GapClass | null;
  readonly interval: GapAnalysis['interval'];
  readonly certainty: Certainty | null;
  readonly fragile: Fragility | null;
};

/** What a row is about. */
export type GapSubject = {
  readonly kind: 'theme' | 'criterion';
  readonly id: ThemeId | CriterionId;
  readonly theme: ThemeId;
  readonly subject: Subject;
  readonly title: Localized;
};

/** One line of the perception-gap chart and of its table. */
export type GapRow = GapSubject & {
  /** How many decimals the figures have; the gap is that of the levels as they are shown when it is one. */
  readonly decimals: 1 | 2;
  readonly municipality: Level;
  readonly partners: PartnersLevel;
  /** Null when one of both sides has no score, or the partners may not be shown. */
  readonly gap: PerceptionGap | null;
  /** Every partner organisation with scores of which something may be shown. */
  readonly dots: readonly Dot[];
};

/** One organisation's mean, or in a confidential wave perhaps only between what ends it lies; the other is null. */
export type Dot = {
  readonly organisation: OrganisationId;
  readonly n: number;
  readonly mean: number | null;
  readonly between: Band | null;
};

/** Both levels, the gap between them, and each organisation's own mean, as far as they are disclosed. */
export function buildGapRow(
  subject: GapSubject,
  { municipality, partners, gap, organisations }: DisclosedSubject,
  decimals: GapRow['decimals'],
): GapRow {
  return {
    ...subject,
    decimals,
    municipality: levelOf(municipality),
    partners: partnersOf(partners),
    gap: gap === null || isWithheld(gap) ? null : perceptionGapOf(gap),
    dots: Object.entries(organisations).flatMap(([id, summary]) => dotOf(id as OrganisationId, summary) ?? []),
  };
}

function dotOf(organisation: OrganisationId, summary: DisclosedSubject['organisations'][string]): Dot | null {
  if (isWithheld(summary)) return null;
  const [n, mean, between] = [shown(summary.n), shown(summary.mean), bandOf(summary.mean)];
  return n === null || (mean === null && between === null) ? null : { organisation, n, mean, between };
}

/** The level that stands for the partners: one organisation one voice, or else one person one voice. */
export function partnersLevelOf({ meanOfMeans, mean }: PartnersLevel): number | null {
  return meanOfMeans ?? mean;
}

/** How far apart both sides surely are, in scale points; 0 where that is not told. */
export function gapSizeOf(gap: PerceptionGap | null): number {
  if (gap === null) return 0;
  if (gap.between === null) return Math.abs(gap.value ?? 0);
  const { low, high } = gap.between;
  return low > 0 === high > 0 ? Math.min(Math.abs(low), Math.abs(high)) : 0;
}

function levelOf(summary: Pick<Summary, 'n' | 'cannotJudge' | 'mean'> | null): Level {
  return { n: summary?.n ?? 0, cannotJudge: summary?.cannotJudge ?? 0, mean: summary?.mean ?? null };
}

/** Nobody having answered is no secret: empty is not withheld. */
function partnersOf(partners: DisclosedSubject['partners']): PartnersLevel {
  const nothing = { mean: null, between: null, mostlyUnjudged: false, meanOfMeans: null };
  if (partners === null) return { n: 0, cannotJudge: 0, organisations: 0, ...nothing };
  if (isWithheld(partners)) return { n: null, cannotJudge: null, organisations: null, ...nothing };
  const [n, cannotJudge] = [shown(partners.n), shown(partners.cannotJudge)];
  return {
    n,
    cannotJudge,
    mean: shown(partners.mean),
    between: bandOf(partners.mean),
    organisations: shown(partners.organisations),
    mostlyUnjudged: cannotJudge !== null && n !== null && cannotJudge > n,
    meanOfMeans: shown(partners.meanOfMeans),
  };
}

function perceptionGapOf(gap: DisclosedFields<GapAnalysis>): PerceptionGap {
  return {
    value: shown(gap.value),
    between: bandOf(gap.value),
    class: shown(gap.class),
    interval: shown(gap.interval),
    certainty: shown(gap.certainty),
    fragile: shown(gap.fragile),
  };
}

function shown<Value>(value: Disclosed<Value>): Value | null {
  return isWithheld(value) ? null : value;
}

function bandOf(value: Disclosed<number | null>): Band | null {
  if (!isWithheld(value) || value.low === undefined || value.high === undefined) return null;
  return { low: value.low, high: value.high };
}
