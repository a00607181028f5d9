import type { OrganisationId } from '../survey/id.ts';
import { type Dot, type GapRow, type GapSubject, partnersLevelOf } from './gap-row.ts';
import { isSameSubject, type Trend, type TrendWave } from './trend.ts';

/** A theme or criterion through the waves. */
export type TrendSeries = {
  readonly subject: GapSubject;
  /** One in a confidential wave. */
  readonly decimals: 1 | 2;
  /** As many as the trend has waves. */
  readonly points: readonly TrendPoint[];
  /** The partners that gave a score in every wave that asked it; null where that is not told. */
  readonly samePartners: readonly OrganisationId[] | null;
};

export type TrendPoint = {
  readonly wave: TrendWave;
  /** Null where the wave did not ask it. */
  readonly row: GapRow | null;
  /** Levels on the scale of 1–5; null where there is none, or it is not told. */
  readonly municipality: number | null;
  readonly partners: number | null;
  /** Of those that gave a score each time: null below two of them. */
  readonly samePartners: number | null;
  /** Whether a theme is scored on other criteria than the time before that it was asked. */
  readonly isAskedAnew: boolean;
};

/** The fewest partners that stand for “the same partners”, as for every change between waves. */
const MINIMUM_SAME = 2;

/** Everything that was asked in some wave: as the latest one has it, and then what only earlier ones asked. */
export function trendSubjectsOf({ waves }: Pick<Trend, 'waves'>): readonly GapSubject[] {
  const subjects: GapSubject[] = [];
  for (const { rows } of waves.toReversed()) {
    for (const row of rows) if (!subjects.some((one) => isSameSubject(one, row))) subjects.push(row);
  }
  return subjects;
}

/** How a theme or criterion fared; with no wave, a series without points. */
export function trendSeriesOf({ waves }: Pick<Trend, 'waves'>, subject: GapSubject): TrendSeries {
  const rows = waves.map((wave) => wave.rows.find((row) => isSameSubject(row, subject)) ?? null);
  const same = samePartnersOf(waves, rows);
  const points = waves.map((wave, i) => pointOf(wave, rows[i] ?? null, rows.slice(0, i), { waves, same }));
  return { subject, decimals: rows.some((row) => row?.decimals === 1) ? 1 : 2, points, samePartners: same };
}

type Context = { readonly waves: readonly TrendWave[]; readonly same: TrendSeries['samePartners'] };

function pointOf(wave: TrendWave, row: GapRow | null, earlier: readonly (GapRow | null)[], { waves, same }: Context) {
  const before = earlier.findLastIndex((one) => one !== null);
  return {
    wave,
    row,
    municipality: row?.municipality.mean ?? null,
    partners: row && partnersLevelOf(row.partners),
    samePartners: row && same && meanOf(row.dots, same),
    isAskedAnew: row?.kind === 'theme' && before >= 0 && !asksTheSame(row, wave, waves[before] as TrendWave),
  };
}

/** In confidence nobody may be told who was there both times. */
function samePartnersOf(waves: readonly TrendWave[], rows: readonly (GapRow | null)[]): TrendSeries['samePartners'] {
  if (waves.some(({ attribution }, i) => attribution === 'confidential' && rows[i] !== null)) return null;
  const [first = [], ...rest] = rows.filter((row) => row !== null).map(({ dots }) => scored(dots));
  return first.filter((id) => rest.every((others) => others.includes(id)));
}

function scored(dots: readonly Dot[]): readonly OrganisationId[] {
  return dots.filter(({ mean }) => mean !== null).map(({ organisation }) => organisation);
}

function meanOf(dots: readonly Dot[], same: readonly OrganisationId[]): number | null {
  if (same.length < MINIMUM_SAME) return null;
  const means = dots.filter(({ organisation }) => same.includes(organisation)).flatMap(({ mean }) => mean ?? []);
  return means.reduce((total, mean) => total + mean, 0) / means.length;
}

/** The criteria of a theme are those rows that stand under it. */
function asksTheSame(theme: GapRow, one: TrendWave, other: TrendWave): boolean {
  const [here, there] = [one, other].map((wave) => criteriaUnder(theme, wave)) as [Set<string>, Set<string>];
  return here.size === there.size && [...here].every((id) => there.has(id));
}

/** The ids of the criteria that a theme's score is made of, in one wave. */
export function criteriaUnder({ theme, subject }: Pick<GapSubject, 'theme' | 'subject'>, { rows }: TrendWave) {
  const under = rows.filter((row) => row.kind === 'criterion' && row.theme === theme && row.subject === subject);
  return new Set(under.map(({ id }) => id));
}
