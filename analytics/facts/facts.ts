import type { Role, ThemeId } from '../../survey/criterion.ts';
import type { OrganisationId } from '../../survey/id.ts';
import type { Localized } from '../../survey/locale.ts';
import type { OpenQuestion, RegimeElement, RegimeWish } from '../../survey/questionnaire.ts';
import type { Disclosed } from '../disclosure/disclosed.ts';
import type { PromiseOutcome } from './promise-outcome.ts';

/**
 * What people answered beside their ratings, as far as it may leave the server. In a confidential wave nothing names an
 * organisation, and what partners say together is withheld where it would tell what somebody answered.
 */
export type Facts = {
  readonly ladder: Ladder;
  /** By theme, how many chose it among the most important; empty where the edition does not ask. */
  readonly importance: readonly Importance[];
  /** Empty where the edition does not ask, or nothing may be shown. */
  readonly shares: readonly Share[];
  /** Empty where the edition does not ask. */
  readonly wishes: readonly Wish[];
  /** What each element of the regime is called in this edition. */
  readonly wishTitles: Readonly<Record<RegimeElement, Localized>>;
  /** Whether promises were kept; empty where the wave asked about none. */
  readonly promises: readonly PromiseOutcome[];
  /** What was asked in one's own words, by the ids that comments name. */
  readonly openQuestions: readonly OpenQuestion[];
  /** By theme and by open question, in the order of the questionnaire; withheld as a whole where too few answered. */
  readonly comments: Disclosed<readonly Comment[]>;
};

/** Whose answers a fact is about: the municipality, all partners together, or one partner by name. */
export type Party =
  | { readonly role: 'municipality' }
  | { readonly role: 'partner'; readonly organisation: OrganisationId | null };

/** On which step of the ladder each party says that the collaboration stands, and where it should be. */
export type Ladder = {
  /** From the bottom to the top. */
  readonly steps: readonly Localized[];
  /** The municipality, all partners together, and each partner that may be named. */
  readonly parties: readonly (Party & { readonly now: Rung; readonly wanted: Rung })[];
};

/** How many answered, and their mean step, 1–5: a mean of organisations' means for all partners together. */
export type Rung = { readonly n: Disclosed<number>; readonly mean: Disclosed<number | null> };

export type Importance = {
  readonly theme: ThemeId;
  /** How many of those who answered the question chose it. */
  readonly municipality: Chosen;
  readonly partners: Disclosed<Chosen>;
};
export type Chosen = { readonly chose: number; readonly of: number };

/** What an organisation brings to the whole effort, in percent of it. */
export type Share = {
  readonly organisation: OrganisationId;
  /** What its own people say; null when they did not. */
  readonly claimed: number | null;
  /** The mean of what the others say, each organisation one voice; null when nobody did. */
  readonly attributed: number | null;
  /** Organisations behind `attributed`. */
  readonly others: number;
};

/** Whether an element of the governance regime should be lighter or heavier, by party. */
export type Wish = {
  readonly element: RegimeElement;
  readonly parties: readonly (Party & { readonly counts: Disclosed<Readonly<Record<RegimeWish, number>>> })[];
};

/** A remark, never with a person. */
export type Comment = {
  /** Names it for whoever redacts it: SHA-256 of wave, question and text. */
  readonly id: string;
  /** The theme, or the open question, that it answers. */
  readonly question: string;
  readonly role: Role;
  /** Null for the municipality, and in a confidential wave. */
  readonly organisation: OrganisationId | null;
  /** What may be read; null when the coordinator left all of it out. */
  readonly text: string | null;
  /** Whether the coordinator changed it or left it out. */
  readonly redacted: boolean;
};
