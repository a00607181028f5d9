import { downwards, upwards } from './band.ts';
import { MINIMUM_ANSWERS } from './minimum.ts';
import { disclosurePatternOf } from './pattern.ts';
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
  /** Names of the partners that can have a figure of their own, of those that have too few people for one, and of the rest. */
  readonly shown: readonly string[];
  readonly small: readonly string[];
  /** These have enough people, but beside the other figures theirs would tell what somebody else answered. */
  readonly telling: readonly string[];
  /** Figures on one criterion: all partners together and each apart; and how many of them can be shown. */
  readonly cells: number;
  readonly visible: number;
};

export function forecastOf(invited: readonly InvitedPartner[]): Forecast {
  const partners = invited.filter(({ people }) => people > 0);
  const sizes = partners.map(({ people }) => people);
  const n = sizes.reduce((sum, size) => sum + size, 0);
  const range = showableRange(n, sizes);
  const largest = partners.toSorted((one, other) => other.people - one.people)[0];
  const isSmall = ({ people }: InvitedPartner) => people < MINIMUM_ANSWERS;
  const own = shownAmong(partners);
  const namesOf = (some: readonly InvitedPartner[]) => some.map(({ name }) => name);
  return {
    partners: partners.length,
    people: n,
    together: range && { low: upwards(range.low / n), high: downwards(range.high / n) },
    dominant: range === null && n >= MINIMUM_ANSWERS ? (largest?.name ?? null) : null,
    shown: namesOf(own),
    small: namesOf(partners.filter(isSmall)),
    telling: namesOf(partners.filter((one) => !isSmall(one) && !own.includes(one))),
    cells: n === 0 ? 0 : partners.length + 1,
    visible: own.length + (range === null ? 0 : 1),
  };
}

/** Partners are numbered, because two may have the same name. */
function shownAmong(partners: readonly InvitedPartner[]): readonly InvitedPartner[] {
  const people = partners.map((one, i) => ({
    coalition: '',
    organisation: String(i),
    organisationType: null,
    role: 'partner' as const,
    respondents: one.people,
    answered: {},
  }));
  const { respondents } = disclosurePatternOf({ attribution: 'confidential', people, criteria: [] });
  const cells = respondents.filter(({ kind }) => kind === 'coalition-partner');
  return partners.filter((_, i) => cells[i]?.isShown);
}
