import { downwards, upwards } from './band.ts';
import { MINIMUM_ANSWERS, SCALE_RANGE, USUAL_WIDTH } from './minimum.ts';
import { disclosurePatternOf } from './pattern.ts';
import { marginOf } from './room.ts';

/** A partner with the number of its people who are invited. */
export type InvitedPartner = { readonly name: string; readonly people: number };

/** What a confidential wave will show of its partners if everybody who is invited answers every question. */
export type Forecast = {
  /** Partners with somebody invited, and their people. */
  readonly partners: number;
  readonly people: number;
  /**
   * Means in this range are shown as they are, others as "so high or higher"; beside: how exactly they are shown hangs on
   * the figures of organisations; null when all together have none.
   */
  readonly together: { readonly low: number; readonly high: number } | 'beside' | null;
  /** With whose many people all together have no figure; null when it is not that. */
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
  const n = partners.reduce((sum, { people }) => sum + people, 0);
  const { own, isTogether } = shownAmong(partners);
  const largest = partners.toSorted((one, other) => other.people - one.people)[0];
  const isSmall = ({ people }: InvitedPartner) => people < MINIMUM_ANSWERS;
  return {
    partners: partners.length,
    people: n,
    together: isTogether ? (own.length === 0 ? rangeOf(n, partners) : 'beside') : null,
    dominant: !isTogether && n >= MINIMUM_ANSWERS ? (largest?.name ?? null) : null,
    shown: namesOf(own),
    small: namesOf(partners.filter(isSmall)),
    telling: namesOf(partners.filter((one) => !isSmall(one) && !own.includes(one))),
    cells: n === 0 ? 0 : partners.length + 1,
    visible: own.length + (isTogether ? 1 : 0),
  };
}

/** Partners are numbered, because two may have the same name. */
function shownAmong(partners: readonly InvitedPartner[]) {
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
  const isTogether = respondents.some(({ kind, isShown }) => kind === 'coalition' && isShown);
  return { own: partners.filter((_, i) => cells[i]?.isShown), isTogether };
}

/** Between these ends a mean of all together is told itself when no organisation is; see `band.ts`. */
function rangeOf(n: number, partners: readonly InvitedPartner[]) {
  const known = partners.map(({ people }) => people).filter((people) => people < n);
  const margin = marginOf(SCALE_RANGE * Math.max(1, ...known), USUAL_WIDTH);
  return { low: upwards((n + margin) / n), high: downwards((5 * n - margin) / n) };
}

function namesOf(partners: readonly InvitedPartner[]): readonly string[] {
  return partners.map(({ name }) => name);
}
