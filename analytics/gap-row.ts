import type { CriterionId, Subject, ThemeId } from '../survey/criterion.ts';
import type { OrganisationId } from '../survey/id.ts';
import type { Localized } from '../survey/locale.ts';
import type { BetweenAnalysis, ChangeAnalysis, Fragility, GapAnalysis, Quadrant, Summary } from './analysis.ts';
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
  /** How often 1, 2, 3, 4 and 5 was given; null for a theme. */
  readonly distribution: readonly number[] | null;
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
  /** Null also for a theme. */
  readonly distribution: readonly number[] | null;
  /** Van der Eijk's A, −1…1; null also below eight scores. */
  readonly agreement: number | null;
  /** Two camps at both ends of the scale. */
  readonly polarised: boolean | null;
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
  /** Null also below three partners. */
  readonly quadrant: Quadrant | null;
  /** How far the gap can move if silent partners answer, and who of them could change its class; null if nobody is silent. */
  readonly silence: GapAnalysis['silence'];
  /** In how many of 100 pairs the municipality's own answer is the higher, by organisation, 0–1. */
  readonly superiority: number | null;
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
  /** Every partner organisation that gave answers but no score, with how many; empty in a confidential wave. */
  readonly unscored: readonly { readonly organisation: OrganisationId; readonly cannotJudge: number }[];
  /** Standard deviation of the partners' means, in scale points; null below three, or where one may not be shown. */
  readonly spread: number | null;
  /** Whether partners differ more than chance would make them: p, q over the wave, and ICC(1); null where it is not told. */
  readonly between: { readonly p: number; readonly q: number | null; readonly icc1: number | null } | null;
  /** What the municipality's people thought that partners would answer on average, 1–5; of themes only. */
  readonly prediction: { readonly n: number; readonly mean: number } | null;
  /** Since the wave before; null in a first wave, and where both did not ask the same. */
  readonly change: RowChange | null;
};

/** What changed since the wave before, in scale points; null where it is not told. */
export type RowChange = {
  readonly municipality: number | null;
  /** Of partners that answered both times. */
  readonly commonPartners: ChangeAnalysis['commonPartners'] | null;
  readonly allPartners: number | null;
  /** What joining and leaving did. */
  readonly composition: number | null;
  readonly joined: readonly OrganisationId[];
  readonly left: readonly OrganisationId[];
  /** Of the gap, with the same partners; in a confidential wave with all of them. */
  readonly gap: number | null;
};

/** One organisation's mean, or in a confidential wave perhaps only between what ends it lies; the other is null. */
export type Dot = {
  readonly organisation: OrganisationId;
  readonly n: number;
  readonly mean: number | null;
  readonly between: Band | null;
  readonly cannotJudge: number | null;
  /** Null for a theme, and where it may not be shown. */
  readonly distribution: readonly number[] | null;
  /** Its mean pulled towards the coalition's, 1–5; null below three partners. */
  readonly estimate: number | null;
};

/** What a row shows beside the analysis of its wave. */
export type Beside = {
  readonly prediction: GapRow['prediction'];
  readonly change: DisclosedFields<ChangeAnalysis> | null;
};

const NOTHING_BESIDE: Beside = { prediction: null, change: null };

/** Both levels, the gap between them, and each organisation's own mean, as far as they are disclosed. */
export function buildGapRow(
  subject: GapSubject,
  { municipality, partners, gap, between, organisations }: DisclosedSubject,
  decimals: GapRow['decimals'],
  { prediction, change }: Beside = NOTHING_BESIDE,
): GapRow {
  const dots = Object.entries(organisations).flatMap(([id, one]) => dotOf(id as OrganisationId, one) ?? []);
  return {
    ...subject,
    decimals,
    municipality: levelOf(municipality),
    partners: partnersOf(partners),
    gap: gap === null || isWithheld(gap) ? null : perceptionGapOf(gap),
    dots,
    unscored: decimals === 1 ? [] : unscoredOf(organisations),
    spread: gap === null || isWithheld(gap) || shown(gap.quadrant) === null ? null : spreadOf(dots),
    between: between === null || isWithheld(between) ? null : betweenOf(between),
    prediction,
    change: change && changeOf(change),
  };
}

function spreadOf(dots: readonly Dot[]): number | null {
  const means = dots.flatMap(({ mean }) => mean ?? []);
  if (means.length < 3) return null;
  const centre = means.reduce((total, mean) => total + mean, 0) / means.length;
  return Math.sqrt(means.reduce((total, mean) => total + (mean - centre) ** 2, 0) / (means.length - 1));
}

function betweenOf(between: DisclosedFields<BetweenAnalysis>): GapRow['between'] {
  const p = shown(between.p);
  return p === null ? null : { p, q: shown(between.q), icc1: shown(between.icc1) };
}

function changeOf(change: DisclosedFields<ChangeAnalysis>): RowChange {
  const [municipality, allPartners] = [shown(change.municipality), shown(change.allPartners)];
  const together = municipality === null || allPartners === null ? null : municipality - allPartners;
  return {
    municipality,
    commonPartners: shown(change.commonPartners),
    allPartners,
    composition: shown(change.composition),
    joined: (shown(change.joined) ?? []) as readonly OrganisationId[],
    left: (shown(change.left) ?? []) as readonly OrganisationId[],
    gap: isWithheld(change.gap) ? together : change.gap.commonPartners,
  };
}

function dotOf(organisation: OrganisationId, summary: DisclosedSubject['organisations'][string]): Dot | null {
  if (isWithheld(summary)) return null;
  const [n, mean, between] = [shown(summary.n), shown(summary.mean), bandOf(summary.mean)];
  if (n === null || (mean === null && between === null)) return null;
  const [cannotJudge, distribution] = [shown(summary.cannotJudge), shown(summary.distribution)];
  return { organisation, n, mean, between, cannotJudge, distribution, estimate: shown(summary.shrunken) };
}

function unscoredOf(organisations: DisclosedSubject['organisations']): GapRow['unscored'] {
  return Object.entries(organisations).flatMap(([id, one]) => {
    if (isWithheld(one) || one.n !== 0 || isWithheld(one.cannotJudge)) return [];
    return [{ organisation: id as OrganisationId, cannotJudge: one.cannotJudge }];
  });
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

function levelOf(summary: Pick<Summary, 'n' | 'cannotJudge' | 'mean' | 'distribution'> | null): Level {
  const { n, cannotJudge, mean, distribution } = summary ?? NO_ANSWERS;
  return { n, cannotJudge, mean, distribution };
}

const NO_ANSWERS: Level = { n: 0, cannotJudge: 0, mean: null, distribution: null };

/** Nobody having answered is no secret: empty is not withheld. */
function partnersOf(partners: DisclosedSubject['partners']): PartnersLevel {
  const unspread = { distribution: null, agreement: null, polarised: null };
  const nothing = { mean: null, between: null, mostlyUnjudged: false, meanOfMeans: null, ...unspread };
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
    distribution: shown(partners.distribution),
    agreement: shown(partners.agreement),
    polarised: shown(partners.polarised),
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
    quadrant: shown(gap.quadrant),
    silence: shown(gap.silence),
    superiority: superiorityOf(shown(gap.deltaByOrganisation)),
  };
}

function superiorityOf(delta: number | null): number | null {
  return delta === null ? null : (1 + delta) / 2;
}

function shown<Value>(value: Disclosed<Value>): Value | null {
  return isWithheld(value) ? null : value;
}

function bandOf(value: Disclosed<number | null>): Band | null {
  if (!isWithheld(value) || value.low === undefined || value.high === undefined) return null;
  return { low: value.low, high: value.high };
}
