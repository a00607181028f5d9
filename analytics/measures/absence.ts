import type { PartnerTally } from '../cube/tally.ts';
import { exact, mean as meanOfExact } from '../exact.ts';
import { exactMeanOf } from './gap.ts';

/** A partner with a score, and its mean, 1–5. */
export type Level = PartnerTally & { readonly mean: number };

/** A partner that is left out, and those who remain. */
export type Absence = { readonly organisation: string; readonly others: readonly Level[] };

/** Far more than the rounding errors of a mean. */
const CLOSE_CALL = 1e-9;

/**
 * The absence that moves a mean of means down most, that of the partner with the highest mean, and the one that moves it
 * up most; the farther of the two first, and of equal ones the first by id. Distances are compared as fractions where
 * rounding leaves a doubt.
 *
 * @returns nothing when no other partner would remain.
 */
export function farthestAbsencesOf(partners: readonly Level[]): readonly Absence[] {
  if (partners.length < 2) return [];
  const highest = partners.reduce((found, one) => (isBefore(one, found, compareMeans(one, found)) ? one : found));
  const lowest = partners.reduce((found, one) => (isBefore(one, found, compareMeans(found, one)) ? one : found));
  const ordered = isBefore(lowest, highest, compareDistances(lowest, highest, partners))
    ? [lowest, highest]
    : [highest, lowest];
  return ordered.map((absent) => ({
    organisation: absent.organisation,
    others: partners.filter((partner) => partner !== absent),
  }));
}

function isBefore(one: Level, other: Level, farther: number): boolean {
  return farther > 0 || (farther === 0 && one.organisation < other.organisation);
}

/** Equal fractions can differ in their last digit, but different ones never coincide at these sizes. */
function compareMeans(one: Level, other: Level): number {
  const difference = one.mean - other.mean;
  if (difference === 0 || Math.abs(difference) > CLOSE_CALL) return difference;
  return exactOf(one).compare(exactOf(other));
}

/** (ȳ − lowest) − (highest − ȳ). */
function compareDistances(lowest: Level, highest: Level, all: readonly Level[]): number {
  const centre = all.reduce((total, { mean }) => total + mean, 0) / all.length;
  const difference = 2 * centre - lowest.mean - highest.mean;
  if (Math.abs(difference) > CLOSE_CALL) return difference;
  const exactCentre = meanOfExact(all.map(exactOf)) ?? exact(0);
  return exactCentre.mul(2).compare(exactOf(lowest).add(exactOf(highest)));
}

function exactOf({ tally }: Level) {
  return exactMeanOf(tally) ?? exact(0);
}
