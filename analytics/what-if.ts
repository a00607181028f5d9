import type { OrganisationId } from '../survey/id.ts';
import { type Exact, exact, mean } from './exact.ts';
import type { Dot, GapRow, Level } from './gap-row.ts';
import { verdictOf } from './measures/verdict.ts';
import type { GapClass } from './measures/words.ts';

/** What the gap would have been if one thing had been otherwise. */
export type WhatIf = {
  /** Whose answer is another, or who had not taken part. */
  readonly who: OrganisationId | 'municipality';
  /** One of so many answers; with one, it is all that the organisation says. */
  readonly of: number;
  readonly otherwise: 'absent' | 'higher' | 'lower';
  /** In scale points, −4…4. */
  readonly gap: number;
  readonly class: GapClass;
  /** Another sign (0 is no sign) or another class than the gap has: what makes it fragile. */
  readonly changes: boolean;
};

/**
 * The gap of a criterion without each partner (of two or more), and with one answer of each organisation one point higher
 * or lower, where the scale has room for it; the municipality first. Exact, as `measures/fragility.ts`, which it explains.
 *
 * @returns null of a theme, without a gap, and where not every partner's own mean is told as it is.
 */
export function whatIfOf(row: GapRow): readonly WhatIf[] | null {
  const partners = row.dots.map((dot) => ({ ...sumOf(dot), who: dot.organisation }));
  const own = sumOf(row.municipality);
  if (!isWholeTold(row) || partners.length === 0 || own.n === 0) return null;
  const level = (others: readonly Sum[]) => mean(others.map(({ total, n }) => exact(total, n))) ?? exact(0);
  const gapOf = (self: Sum, others: readonly Sum[]) => exact(self.total, self.n).sub(level(others));
  const now = verdictOfGap(gapOf(own, partners));
  const whatIf = (who: WhatIf['who'], of: number, otherwise: WhatIf['otherwise'], gap: Exact): WhatIf => {
    const then = verdictOfGap(gap);
    const changes = then.sign !== now.sign || then.class !== now.class;
    return { who, of, otherwise, gap: gap.valueOf(), class: then.class, changes };
  };
  const moved = MOVES.flatMap((move) =>
    hasRoom(own, move) ? whatIf('municipality', own.n, move, gapOf(shifted(own, move), partners)) : [],
  );
  const ofPartners = partners.flatMap((one) => {
    const others = partners.filter((partner) => partner !== one);
    const absent = others.length === 0 ? [] : [whatIf(one.who, one.n, 'absent', gapOf(own, others))];
    const moves = MOVES.filter((move) => hasRoom(one, move));
    return [
      ...absent,
      ...moves.map((move) => whatIf(one.who, one.n, move, gapOf(own, [...others, shifted(one, move)]))),
    ];
  });
  return [...moved, ...ofPartners];
}

const MOVES = ['higher', 'lower'] as const;
type Move = (typeof MOVES)[number];

/** Answers as whole numbers, so that means are fractions. */
type Sum = { readonly n: number; readonly total: number; readonly distribution: readonly number[] | null };

/** In a confidential wave figures are rounded, and what they hang on would tell what somebody answered. */
function isWholeTold({ kind, decimals, gap, dots, partners }: GapRow): boolean {
  if (kind !== 'criterion' || decimals === 1 || gap === null || gap.value === null) return false;
  return dots.length === partners.organisations && dots.every((dot) => dot.mean !== null);
}

function sumOf({ n, mean: level, distribution }: Pick<Dot | Level, 'n' | 'mean' | 'distribution'>): Sum {
  return { n, total: Math.round((level ?? 0) * n), distribution };
}

function hasRoom({ n, total, distribution }: Sum, move: Move): boolean {
  const end = move === 'higher' ? 5 : 1;
  return distribution === null ? total !== end * n : n > (distribution[end - 1] ?? 0);
}

function shifted(sum: Sum, move: Move): Sum {
  return { ...sum, total: sum.total + (move === 'higher' ? 1 : -1) };
}

function verdictOfGap(gap: Exact) {
  return verdictOf(gap.valueOf(), () => gap);
}
