import type { GapRow } from '../gap-row.ts';

/** The headline of a report: themes about the municipality. */
export function isHeadline({ kind, subject }: GapRow): boolean {
  return kind === 'theme' && subject === 'municipality';
}
