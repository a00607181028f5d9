import type { GapRow } from '../gap-row.ts';

/**
 * What a conversation about a row begins with. divided: partners differ among themselves, whatever the gap · unjudged: most
 * partners could not judge · higher, lower: the municipality is the more, or the less, positive side · close: both sides
 * think alike · untold: it may not be shown, or there is nothing to compare.
 */
export const SITUATIONS = ['higher', 'lower', 'divided', 'unjudged', 'close', 'untold'] as const;
export type Situation = (typeof SITUATIONS)[number];

export function situationOf({ gap, partners }: Pick<GapRow, 'gap' | 'partners'>): Situation {
  if (partners.mostlyUnjudged) return 'unjudged';
  if (gap === null) return 'untold';
  return gap.quadrant === 'partners-divided' ? 'divided' : (gap.class ?? 'untold');
}
