import { type PartnerTally, sizeOf, type Tally } from '../cube/tally.ts';

/** How far a gap moves, in scale points, as a fraction of whole numbers; 0 at the end of the scale. */
export type Move = { readonly numerator: number; readonly denominator: number };

/**
 * The two moves of a gap that are farthest when one answer is given one point higher or lower, within the scale: up and
 * down. An answer weighs 1/n_s on the municipality's side and 1/(n_j · J) on that of a partner, whose answer moves the
 * gap the other way; of a group only the answer with most room to that side counts.
 *
 * @param partners those with a score.
 */
export function farthestMovesOf(municipality: Tally, partners: readonly PartnerTally[]): readonly Move[] {
  const up = [roomOf(municipality, 5, 1), ...partners.map(({ tally }) => roomOf(tally, 1, partners.length))];
  const down = [roomOf(municipality, 1, 1), ...partners.map(({ tally }) => roomOf(tally, 5, partners.length))];
  const { numerator, denominator } = down.reduce(farther);
  return [up.reduce(farther), { numerator: -numerator, denominator }];
}

/** What the group's answer that is farthest from this end of the scale can move the group's part of the gap. */
function roomOf(tally: Tally, end: 1 | 5, groups: number): Move {
  const given = (count: number) => count > 0;
  const place = end === 5 ? tally.counts.findIndex(given) : tally.counts.findLastIndex(given);
  const { sum, of } = tally.values[place] ?? { sum: end, of: 1 };
  const room = Math.abs(end * of - sum);
  return { numerator: Math.min(room, of), denominator: of * sizeOf(tally) * groups };
}

function farther(one: Move, other: Move): Move {
  return other.numerator * one.denominator > one.numerator * other.denominator ? other : one;
}
