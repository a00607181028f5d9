import type { GapRow } from '../gap-row.ts';
import type { DividedFinding } from './finding.ts';
import { spreadLimit } from './limits.ts';
import { clearest, headlineFirst, keyOf } from './rows.ts';
import { scatterOf } from './scatter.ts';

/**
 * Where partners are divided: their means spread ¾ point or more, and either more than the most divided of so many rows
 * would by chance, or more than a test over several answers of each allows (q ≤ 0.05).
 */
export function mostDividedOf(rows: readonly GapRow[]): DividedFinding {
  const asked = rows.filter(({ dots, gap }) => dots.length >= LEAST_PARTNERS && gap?.quadrant != null);
  const divided = asked.filter((row) => spreadOf(row) >= DIVIDED);
  const standing = divided.filter((row) => stands(row, rows, asked.length));
  const found = clearest(headlineFirst(standing), spreadOf);
  const row = found ?? clearest(headlineFirst(divided), spreadOf);
  if (row === undefined) return { ...NOTHING, verdict: asked.length > 0 ? 'none' : absenceOf(rows) };
  return { ...NOTHING, verdict: found ? 'found' : 'unsure', row: keyOf(row), figures: figuresOf(row) };
}

const NOTHING = { kind: 'divided', chart: 'quadrant', row: null, figures: null } as const;
const LEAST_PARTNERS = 3;
/** As in `measures/quadrant.ts`. */
const DIVIDED = 0.75;
const DISCOVERED = 0.05;

/** In confidence it is not told unless every partner's answers are. */
function absenceOf(rows: readonly GapRow[]): 'untold' | 'absent' {
  return rows.some(({ decimals, gap }) => decimals === 1 && gap !== null) ? 'untold' : 'absent';
}

/**
 * The usual scatter is that of the other criteria: a row on which two camps stand would hide itself. It is the measure of
 * themes too, because a theme of two criteria scatters more than one of eight.
 */
function stands(row: GapRow, rows: readonly GapRow[], count: number): boolean {
  if ((row.between?.q ?? 1) <= DISCOVERED) return true;
  const usual = scatterOf(
    rows.filter((other) => other !== row),
    'criterion',
  );
  return usual !== null && spreadOf(row) ** 2 >= usual.partners * spreadLimit(count, row.dots.length - 1);
}

function spreadOf({ spread }: GapRow): number {
  return spread ?? 0;
}

function figuresOf(row: GapRow): DividedFinding['figures'] {
  const means = row.dots.flatMap(({ mean }) => mean ?? []);
  const [low, high] = [Math.min(...means), Math.max(...means)];
  return { spread: spreadOf(row), low, high, organisations: means.length };
}
