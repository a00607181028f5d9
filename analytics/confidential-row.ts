import { meanOf as meanOfTally, sizeOf, type Tally } from './cube/tally.ts';
import { downwards, type LevelTogether, levelTogether, upwards, WITHHELD } from './disclosure/level-together.ts';
import { exact, sum } from './exact.ts';
import type { GapRow, GapSubject, Level, PartnersLevel, PerceptionGap } from './gap-row.ts';
import { verdictOf } from './measures/verdict.ts';
import type { GapClass } from './measures/words.ts';

/**
 * The row of a criterion in a confidential wave: the municipality, which is known by its role, beside all partners
 * together as far as they may be shown. Nothing else of the partners goes in: no organisation, spread, interval or
 * fragility, because each is one more equation in the same unknowns.
 *
 * @param known see `showableRange`.
 */
export function buildConfidentialRow(
  subject: GapSubject,
  municipality: Tally,
  partners: readonly number[],
  known: readonly number[],
): GapRow {
  const own = { ...countsOf(municipality), mean: tenths(meanOfTally(municipality)) };
  return rowOf(subject, own, levelTogether(partners, known));
}

/**
 * The row of a theme: on both sides the mean of the criteria for which partners are shown. It is made of what is shown
 * anyway, so that it tells nothing more; respondents' own theme scores would, beside the criteria.
 *
 * @param theme of the municipality's people who have a theme score.
 * @param criteria the rows of the theme's criteria; at least one.
 */
export function buildConfidentialThemeRow(subject: GapSubject, theme: Tally, criteria: readonly GapRow[]): GapRow {
  const shown = criteria.filter(({ partners }) => partners.mean !== null);
  const compared = (shown.length === 0 ? criteria : shown).map((row) => row.municipality);
  const own = tenths(meanOf(compared.filter(({ mean: level }) => level !== null)));
  const isEmpty = criteria.every(({ partners }) => partners.n === 0);
  const partners = isEmpty ? { n: 0, mean: null, bound: null } : themeLevel(criteria, shown);
  return rowOf(subject, { ...countsOf(theme), mean: own }, partners);
}

/** Shown when at least half of the criteria are, as for a respondent's own theme score. */
function themeLevel(criteria: readonly GapRow[], shown: readonly GapRow[]): LevelTogether {
  const levels = shown.map(({ partners }) => partners);
  const bounds = new Set(levels.map(({ bound }) => bound).filter((bound) => bound !== null));
  const level = meanOf(levels);
  if (level === null || shown.length * 2 < criteria.length || bounds.size > 1) return WITHHELD;
  const [bound = null] = bounds;
  const n = Math.min(...levels.map((one) => one.n ?? 0));
  const rounded = bound === 'at-least' ? downwards(level) : bound === 'at-most' ? upwards(level) : tenths(level);
  return { n, mean: rounded, bound };
}

function countsOf(tally: Tally) {
  return { n: sizeOf(tally), cannotJudge: tally.cannotJudge };
}

function rowOf(subject: GapSubject, municipality: Level, { n, mean: level, bound }: LevelTogether): GapRow {
  const partners: PartnersLevel = {
    n,
    mean: level,
    bound,
    cannotJudge: null,
    organisations: null,
    mostlyUnjudged: false,
    meanOfMeans: null,
  };
  const gap = level === null || municipality.mean === null ? null : gapBetween(municipality.mean, level, bound);
  return { ...subject, decimals: 1, municipality, partners, gap, dots: [] };
}

/** The partners being at least so high means that the gap is at most so large. */
function gapBetween(municipality: number, partners: number, level: LevelTogether['bound']): PerceptionGap {
  const value = Math.round(10 * (municipality - partners));
  const bound = level === null ? null : level === 'at-least' ? 'at-most' : 'at-least';
  const gapClass = verdictOf(value / 10, () => exact(value, 10)).class;
  const isSure = bound === null || SURE[bound] === gapClass;
  return {
    value: value / 10,
    bound,
    class: isSure ? gapClass : null,
    interval: null,
    certainty: null,
    fragile: null,
  };
}

/** The class that every gap beyond the bound has, if the bound has it. */
const SURE: Readonly<Record<'at-least' | 'at-most', GapClass>> = { 'at-least': 'higher', 'at-most': 'lower' };

function meanOf(levels: readonly { readonly mean: number | null }[]): number | null {
  const means = levels.map((level) => exact(Math.round((level.mean ?? 0) * 10), 10));
  return means.length === 0 ? null : sum(means).div(means.length).valueOf();
}

function tenths(level: number | null): number | null {
  return level === null ? null : Math.round(10 * level) / 10;
}
