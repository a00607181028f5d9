import type { Attribution } from '../survey/wave.ts';
import type { OrganisationSummary, Reasons, SubjectAnalysis, WaveAnalysis } from './analysis.ts';
import { betweenAnalysisOf, type LoneBetween, showsBetween } from './between-analysis.ts';
import { byName } from './by-name.ts';
import { ratedPartners, type Sides, sizeOf, type Tally } from './cube/tally.ts';
import { gapAnalysisOf, type LoneGap } from './gap-analysis.ts';
import type { Gates } from './gates.ts';
import { falseDiscoveryOf } from './measures/false-discovery.ts';
import { pooledVarianceOf } from './measures/pooled-variance.ts';
import { shrunkenMeansOf } from './measures/shrinkage.ts';
import { organisationSummaryOf, partnersSummaryOf, type SubjectKind, summaryOf } from './summary.ts';

/** The answers of one wave of one coalition: both sides of every criterion and theme, by name. */
export type WaveSides = {
  readonly wave: string;
  readonly coalition: string;
  readonly attribution: Attribution;
  readonly criteria: ReadonlyMap<string, Sides>;
  readonly themes: ReadonlyMap<string, Sides>;
  /** The partners that were invited and gave no answer; null when nobody knows who was invited. */
  readonly silent: readonly string[] | null;
};

/**
 * Every measure of a wave but its change since another one.
 *
 *   pooled variance → each subject by itself → q among all gaps, and among all tests
 *
 * Criteria and themes are two families: their variances pool apart, and so do their q.
 */
export function analyseWave(wave: WaveSides, gates: Gates): Omit<WaveAnalysis, 'change'> {
  const criteria = analyseFamily(wave.criteria, 'criterion', wave.silent, gates);
  const themes = analyseFamily(wave.themes, 'theme', wave.silent, gates);
  return {
    wave: wave.wave,
    coalition: wave.coalition,
    attribution: wave.attribution,
    criteria: criteria.subjects,
    pooled: criteria.pooled,
    themes: themes.subjects,
    pooledThemes: themes.pooled,
  };
}

/** What is known of a subject before the others are. */
type LoneSubject = Omit<SubjectAnalysis, 'gap' | 'between'> & {
  readonly gap: LoneGap | null;
  readonly between: LoneBetween | null;
};

function analyseFamily(
  family: ReadonlyMap<string, Sides>,
  kind: SubjectKind,
  silent: WaveSides['silent'],
  gates: Gates,
): Pick<WaveAnalysis, 'pooled'> & { readonly subjects: WaveAnalysis['criteria'] } {
  const rated = [...family.values()].map(ratedPartners);
  const variance = pooledVarianceOf(rated);
  const lone = [...family.values()].map((sides) => ({
    municipality: given(sides.municipality) ? summaryOf(sides.municipality, kind, gates) : null,
    partners: sides.partners.some(({ tally }) => given(tally)) ? partnersSummaryOf(sides, kind, gates) : null,
    gap: gapAnalysisOf(sides, silent, gates),
    between: betweenAnalysisOf(ratedPartners(sides), gates),
    organisations: organisationsOf(sides, kind, variance, gates),
  }));
  const isShown = rated.some((partners) => showsBetween(partners, gates));
  const pooled = variance === null || isShown ? variance : { ...variance, icc1: null };
  return { pooled, subjects: named([...family.keys()], withDiscovery(lone)) };
}

/** Whether anybody answered, if only that it could not be judged. */
function given(tally: Tally): boolean {
  return sizeOf(tally) + tally.cannotJudge > 0;
}

function organisationsOf(
  sides: Sides,
  kind: SubjectKind,
  variance: WaveAnalysis['pooled'],
  gates: Gates,
): Readonly<Record<string, OrganisationSummary>> {
  const rated = ratedPartners(sides);
  const shrunken = rated.length < gates.shrunken ? null : shrunkenMeansOf(rated, variance);
  const why = rated.length < gates.shrunken ? 'few-partners' : 'too-few';
  const answered = sides.partners.filter(({ tally }) => given(tally));
  const summaries = answered.map(({ organisation, tally }) =>
    organisationSummaryOf(tally, kind, gates, shrunken?.get(organisation) ?? null, why),
  );
  return named(
    answered.map(({ organisation }) => organisation),
    summaries,
  );
}

function withDiscovery(subjects: readonly LoneSubject[]): readonly SubjectAnalysis[] {
  const gaps = falseDiscoveryOf(subjects.map(({ gap }) => gap?.p ?? null));
  const tests = falseDiscoveryOf(subjects.map(({ between }) => between?.p ?? null));
  return subjects.map((subject, i) => ({
    ...subject,
    gap: subject.gap && withQ(subject.gap, gaps[i] ?? null),
    between: subject.between && withQ(subject.between, tests[i] ?? null),
  }));
}

/** A q is missing for the same reason as its p. */
function withQ<Tested extends { readonly reasons: Readonly<Partial<Record<'p', Reasons<{ p: 0 }>['p']>>> }>(
  tested: Tested,
  q: number | null,
): Tested & { readonly q: number | null } {
  const why = tested.reasons.p;
  return { ...tested, q, reasons: why === undefined ? tested.reasons : { ...tested.reasons, q: why } };
}

function named<Value>(names: readonly string[], values: readonly Value[]): Readonly<Record<string, Value>> {
  return byName(names.map((name, i) => [name, values[i] as Value]));
}
