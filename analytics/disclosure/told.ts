import { byName } from '../by-name.ts';
import { type Atom, mostKnown } from './atom.ts';
import { type Band, meanBand } from './band.ts';
import { findCell, type PatternCell } from './cell.ts';
import { type Answers, figuresOf } from './figures.ts';
import type { LinearProgramSolver } from './linear-program.ts';
import type { Width } from './minimum.ts';
import type { DisclosurePattern } from './pattern.ts';
import { maySpread } from './spread.ts';

/** How often an organisation's people gave each of the five scores on a criterion. */
export type PartnerScores = {
  readonly organisation: string;
  readonly counts: readonly number[];
  /** See `Respondents`. */
  readonly mostOfOne?: number;
};

/** What is told of some answers. */
export type Told = {
  readonly n: number;
  /** What their mean is, or lies between, in tenths; null of nothing. */
  readonly mean: Band | null;
  /** Whether their distribution is told too. */
  readonly spread: boolean;
};

/** Of all together, and by organisation; null: withheld. */
export type ToldPartners = {
  readonly together: Told | null;
  readonly organisations: Readonly<Record<string, Told | null>>;
};

/**
 * What may be told of a coalition's partners on one criterion: the only way from answers to figures.
 *
 * Throws a RangeError when the pattern was made of other counts.
 */
export function tellPartners(
  { criteria, width }: DisclosurePattern,
  { coalition, criterion }: { readonly coalition: string; readonly criterion: string },
  partners: readonly PartnerScores[],
  solve: LinearProgramSolver,
): ToldPartners {
  const cells = criteria[criterion] ?? null;
  const answers = partners.map((one) => answersOf(one, coalition, cells));
  const figures = figuresOf(answers, isShown(cells, coalition, null, peopleIn(answers)), width, solve);
  const own = answers.map((one, i) => tell(figures.organisations[i] ?? null, [one], width));
  const together = tell(figures.coalition, answers, width);
  return {
    together: together && { ...together, spread: spreadTogether(together, own, answers) },
    organisations: byName(answers.map(({ organisation }, i) => [organisation, own[i] ?? null])),
  };
}

type Scores = Answers & { readonly counts: readonly number[] };

function answersOf({ organisation, counts, mostOfOne }: PartnerScores, coalition: string, cells: Cells): Scores {
  const n = totalOf(counts);
  return {
    coalition,
    organisation,
    organisationType: null,
    n,
    known: Math.min(n, mostOfOne ?? n),
    isMixed: mostOfOne !== undefined,
    sum: counts.reduce((sum, count, i) => sum + count * (i + 1), 0),
    isShown: isShown(cells, coalition, organisation, n),
    counts,
  };
}

/** Null when the pattern does not know the criterion. */
type Cells = readonly PatternCell[] | null;

/** Where the pattern knows of nobody, nobody having answered is no secret. */
function isShown(cells: Cells, coalition: string, organisation: string | null, n: number): boolean {
  const kind = organisation === null ? 'coalition' : 'coalition-partner';
  const cell = findCell(cells ?? [], { kind, coalition, organisation, organisationType: null });
  if (cell === undefined) return cells !== null && n === 0;
  if (cell.isShown && cell.n !== n) throw new RangeError('This pattern was made of other answers.');
  return cell.isShown;
}

function tell(sum: Band | null, answers: readonly Scores[], width: Width): Told | null {
  if (sum === null) return null;
  const n = peopleIn(answers);
  const counts = [0, 1, 2, 3, 4].map((i) => totalOf(answers.map((one) => one.counts[i] ?? 0)));
  const spread = sum.low === sum.high && maySpread(counts, mostKnown(answers), width);
  return { n, mean: n === 0 ? null : meanBand(sum, n), spread };
}

/** Beside organisations of which something is told, a distribution of all would tell the others' by subtraction. */
function spreadTogether({ spread }: Told, own: readonly (Told | null)[], answers: readonly Atom[]): boolean {
  const rated = own.filter((_, i) => (answers[i]?.n ?? 0) > 0);
  return rated.every((one) => one === null) ? spread : rated.every((one) => one?.spread === true);
}

function peopleIn(answers: readonly Atom[]): number {
  return totalOf(answers.map(({ n }) => n));
}

function totalOf(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
