import { type GapRow, gapSizeOf } from '../gap-row.ts';
import type { GapFinding } from './finding.ts';
import { gapLimit } from './limits.ts';
import { chartOf, clearest, headlineFirst, keyOf } from './rows.ts';
import { type Scatter, scatterOf } from './scatter.ts';

/** Certainties that a gap of half a point or more can have and still be told as one. */
const STANDS: readonly (string | null)[] = ['higher', 'lower', 'firm'];

/**
 * The largest gap that stands: of half a point or more, not fragile, and more than the largest of so many gaps would be by
 * chance. When none stands, the largest there is.
 */
export function largestGapOf(rows: readonly GapRow[]): GapFinding {
  const asked = rows.filter(({ gap }) => gap !== null);
  const notable = asked.filter(({ gap, partners }) => isNotable(gap) && !partners.mostlyUnjudged);
  const limit = gapLimit(asked.length);
  const scatters = { theme: scatterOf(rows, 'theme'), criterion: scatterOf(rows, 'criterion') };
  const standing = notable.filter((row) => stands(row, scatters[row.kind], limit));
  const found = clearest(headlineFirst(standing), sizeOf);
  const row = found ?? clearest(headlineFirst(notable), sizeOf);
  if (row === undefined) return { ...NOTHING, verdict: asked.length === 0 ? 'absent' : 'none' };
  const verdict = found !== undefined ? 'found' : row.gap?.certainty == null ? 'untold' : 'unsure';
  return { kind: 'gap', chart: chartOf(row), verdict, row: keyOf(row), figures: figuresOf(row) };
}

const NOTHING = { kind: 'gap', chart: 'gaps-municipality-themes', row: null, figures: null } as const;

function isNotable(gap: GapRow['gap']): boolean {
  return gap?.class === 'higher' || gap?.class === 'lower';
}

function stands(row: GapRow, scatter: Scatter | null, limit: number): boolean {
  if (scatter === null || !STANDS.includes(row.gap?.certainty ?? null)) return false;
  const organisations = row.dots.length;
  if (organisations < 2 || row.municipality.n === 0) return false;
  // Partners who differ here more than elsewhere make a mean that is worth less.
  const between = Math.max(scatter.partners, (row.spread ?? 0) ** 2);
  const error = Math.sqrt(scatter.municipality / row.municipality.n + between / organisations);
  return sizeOf(row) >= limit * error;
}

function sizeOf({ gap }: GapRow): number {
  return gapSizeOf(gap);
}

function figuresOf({ gap, municipality, partners }: GapRow): GapFinding['figures'] {
  const size = gapSizeOf(gap);
  return {
    gap: gap?.class === 'lower' ? -size : size,
    people: municipality.n,
    organisations: partners.organisations,
    answers: partners.n,
  };
}
