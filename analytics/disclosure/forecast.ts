import { downwards, upwards } from './level-together.ts';
import { MINIMUM_ANSWERS } from './minimum.ts';
import { showableRange } from './range.ts';

/** A partner with the number of its people who are invited. */
export type InvitedPartner = { readonly name: string; readonly people: number };

/** What a confidential wave will show of its partners if everybody who is invited answers every question. */
export type Forecast = {
  /** Partners with somebody invited, and their people. */
  readonly partners: number;
  readonly people: number;
  /** Means in this range are shown as they are, others as "so high or higher"; null when nothing is shown. */
  readonly together: { readonly low: number; readonly high: number } | null;
  /** With whose many people nothing is shown: half or more of all; null when it is not that. */
  readonly dominant: string | null;
  /** Names of the partners with enough people for a figure of their own, and of those without. */
  readonly large: readonly string[];
  readonly small: readonly string[];
};

export function forecastOf(invited: readonly InvitedPartner[]): Forecast {
  const partners = invited.filter(({ people }) => people > 0);
  const sizes = partners.map(({ people }) => people);
  const n = sizes.reduce((sum, size) => sum + size, 0);
  const range = showableRange(n, sizes);
  const isLarge = ({ people }: InvitedPartner) => people >= MINIMUM_ANSWERS;
  const largest = partners.toSorted((one, other) => other.people - one.people)[0];
  return {
    partners: partners.length,
    people: n,
    together: range && { low: upwards(range.low / n), high: downwards(range.high / n) },
    dominant: range === null && n >= MINIMUM_ANSWERS ? (largest?.name ?? null) : null,
    large: partners.filter(isLarge).map(({ name }) => name),
    small: partners.filter((one) => !isLarge(one)).map(({ name }) => name),
  };
}
