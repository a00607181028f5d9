import type { OrganisationKind } from '../survey/coalition.ts';
import type { Role } from '../survey/criterion.ts';
import type { OrganisationId } from '../survey/id.ts';
import { type Dot, type GapRow, type GapSubject, partnersLevelOf } from './gap-row.ts';
import type { Overview } from './overview.ts';
import { isSameSubject, type Trend, type TrendWave } from './trend.ts';
import { criteriaUnder } from './trend-series.ts';

/** Two groups of the fixed catalogue beside each other: whoever could choose freely could choose one person. */
export type Compared = {
  /** Those that both were asked, as the first has them. */
  readonly rows: readonly ComparedSubject[];
  /** One where a confidential wave takes part. */
  readonly decimals: 1 | 2;
  /** What a reader must know beside the figures. */
  readonly caveats: readonly Caveat[];
};

/** The level of each group, 1–5; null where there is none, or it is not told. */
export type ComparedSubject = GapSubject & { readonly one: number | null; readonly other: number | null };

export type Caveat =
  /** So many subjects were asked of one group only, or in other words. */
  | { readonly about: 'left-out'; readonly count: number }
  /** Of how many organisations each group is, where that is few. */
  | { readonly about: 'few'; readonly one: number; readonly other: number }
  /** confidential: not everything is told · modes: one level is of organisations, the other of people · interim: a wave is
   * open · hidden: nothing is compared, because the difference would tell of single people · kinds: nor kinds of partners */
  | { readonly about: 'confidential' | 'modes' | 'interim' | 'hidden' | 'kinds' };

/** Below this many, a group is a few voices. */
const FEW = 3;

/** The municipality against its partners, in one wave. */
export function compareParties(wave: TrendWave): Compared {
  const rows = wave.rows.map((row) => compared(row, row.municipality.mean, partnersLevelOf(row.partners)));
  return { rows, decimals: decimalsOf(wave), caveats: aboutWaves([wave]) };
}

/** Two kinds of partners in one wave; of a confidential one nothing, because its kind would give an organisation away. */
export function compareKindsInWave(
  wave: TrendWave,
  kinds: ReadonlyMap<OrganisationId, OrganisationKind | null>,
  [one, other]: readonly [OrganisationKind, OrganisationKind],
): Compared {
  if (wave.attribution === 'confidential') return { rows: [], decimals: 1, caveats: [{ about: 'kinds' }] };
  const dotsOf = (row: GapRow, kind: OrganisationKind) =>
    row.dots.filter(({ organisation }) => kinds.get(organisation) === kind);
  const rows = wave.rows.map((row) => compared(row, meanOf(dotsOf(row, one)), meanOf(dotsOf(row, other))));
  const sizeOf = (kind: OrganisationKind) =>
    new Set(wave.rows.flatMap((row) => dotsOf(row, kind).map(({ organisation }) => organisation))).size;
  const caveats = [...aboutWaves([wave]), ...aboutSizes(sizeOf(one), sizeOf(other))];
  return { rows, decimals: 2, caveats };
}

/** Two kinds of partners over all coalitions of a year. */
export function compareKinds(
  { themes, types }: Pick<Overview, 'themes' | 'types'>,
  [one, other]: readonly [OrganisationKind, OrganisationKind],
): Compared {
  const levelOf = (kind: OrganisationKind, theme: string) =>
    types.find((type) => type.kind === kind)?.themes.find((level) => level.theme === theme)?.mean ?? null;
  const rows = themes.map(({ id, title }) => {
    const subject = { kind: 'theme', id, theme: id, subject: 'municipality', title } as const;
    return { ...subject, one: levelOf(one, id), other: levelOf(other, id) };
  });
  return { rows, decimals: 2, caveats: [] };
}

/** One side in two waves of a coalition. */
export function compareWaves({ waves }: Pick<Trend, 'waves'>, one: TrendWave, other: TrendWave, side: Role): Compared {
  const both = compareLevels(one, other, side);
  if (side === 'municipality' || !isConfidential(one, other)) return both;
  const rows = both.rows.filter((row) => mayTell(waves, one, other, row));
  const isHidden = rows.length < both.rows.length;
  return { ...both, rows, caveats: isHidden ? [...both.caveats, { about: 'hidden' }] : both.caveats };
}

/** One side in two coalitions, or in any two waves of which every difference may be told. */
export function compareLevels(one: TrendWave, other: TrendWave, side: Role): Compared {
  const pairs = one.rows.flatMap((row) => {
    const there = other.rows.find((candidate) => isSameSubject(candidate, row));
    return there !== undefined && asksTheSame(row, one, other) ? [[row, there] as const] : [];
  });
  const levelOf = (row: GapRow) => (side === 'municipality' ? row.municipality.mean : partnersLevelOf(row.partners));
  const rows = pairs.map(([here, there]) => compared(here, levelOf(here), levelOf(there)));
  const count = one.rows.length + other.rows.length - 2 * pairs.length;
  const leftOut: readonly Caveat[] = count === 0 ? [] : [{ about: 'left-out', count }];
  const modes: readonly Caveat[] = side === 'partner' && areMixed(one, other) ? [{ about: 'modes' }] : [];
  const decimals = Math.min(decimalsOf(one), decimalsOf(other)) as 1 | 2;
  return { rows, decimals, caveats: [...leftOut, ...modes, ...aboutWaves([one, other])] };
}

/**
 * Whether the change of all partners between two waves of a coalition is told: as the later one's dashboard says, which
 * looks back to the one before it only. Elsewhere the difference could be that of one or two people.
 */
function mayTell(waves: readonly TrendWave[], one: TrendWave, other: TrendWave, subject: GapSubject): boolean {
  const [first, second] = [waves.indexOf(one), waves.indexOf(other)].toSorted((a, b) => a - b) as [number, number];
  if (second - first !== 1 || areMixed(one, other)) return false;
  const row = waves[second]?.rows.find((candidate) => isSameSubject(candidate, subject));
  return row?.change?.allPartners != null;
}

/** A theme that is scored on other criteria is another question. */
function asksTheSame(row: GapRow, one: TrendWave, other: TrendWave): boolean {
  if (row.kind === 'criterion') return true;
  const [here, there] = [criteriaUnder(row, one), criteriaUnder(row, other)];
  return here.size === there.size && [...here].every((id) => there.has(id));
}

function compared(row: GapRow, one: number | null, other: number | null): ComparedSubject {
  const { kind, id, theme, subject, title } = row;
  return { kind, id, theme, subject, title, one, other };
}

function meanOf(dots: readonly Dot[]): number | null {
  const means = dots.flatMap(({ mean }) => mean ?? []);
  return means.length === 0 ? null : means.reduce((total, mean) => total + mean, 0) / means.length;
}

function aboutWaves(waves: readonly TrendWave[]): readonly Caveat[] {
  const some = (holds: (wave: TrendWave) => boolean, about: 'confidential' | 'interim'): readonly Caveat[] =>
    waves.some(holds) ? [{ about }] : [];
  return [
    ...some(({ attribution }) => attribution === 'confidential', 'confidential'),
    ...some(({ isOpen }) => isOpen, 'interim'),
  ];
}

function aboutSizes(one: number, other: number): readonly Caveat[] {
  return Math.min(one, other) < FEW ? [{ about: 'few', one, other }] : [];
}

function isConfidential(...waves: readonly TrendWave[]): boolean {
  return waves.some(({ attribution }) => attribution === 'confidential');
}

function areMixed(one: TrendWave, other: TrendWave): boolean {
  return one.attribution !== other.attribution;
}

function decimalsOf({ attribution }: TrendWave): 1 | 2 {
  return attribution === 'confidential' ? 1 : 2;
}
