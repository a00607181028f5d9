import type { OrganisationKind } from '../../../survey/coalition.ts';
import type { GapReading, Reply } from '../../../survey/conversation.ts';
import type { CriterionId, Role, ThemeId } from '../../../survey/criterion.ts';
import type { PromiseVerdict } from '../../../survey/promise.ts';
import type { RegimeElement, RegimeWish } from '../../../survey/questionnaire.ts';
import type { Attribution } from '../../../survey/wave.ts';

/** How a side sees a criterion, on the scale of 1–5; `[low, high]` divides the side in two camps. */
export type View = number | readonly [low: number, high: number];

type BySide<Value> = Readonly<Record<Role, Value>>;

/** What people say beside their ratings. */
export type Beside = {
  /** Around which steps a side stands and wants to be. */
  readonly ladder: BySide<readonly [now: number, wanted: number]>;
  /** The themes that a side finds most important, the first most often. */
  readonly importance: BySide<readonly [ThemeId, ThemeId, ThemeId]>;
  /** How many times an organisation counts its own share, and the municipality's beside a partner's. */
  readonly shares: { readonly own: BySide<number>; readonly municipality: number };
  /** What most of a side wish of an element of the regime; all else fits. */
  readonly wishes: BySide<Readonly<Partial<Record<RegimeElement, RegimeWish>>>>;
  /** What the municipality's people think that partners will answer. */
  readonly predictions: Readonly<Partial<Record<ThemeId, number>>>;
  /** By place in the list of partners, or by number of the municipality's people, what is written, by question. */
  readonly remarks: BySide<Readonly<Record<number, Readonly<Record<string, string>>>>>;
};

/** What both sides read in a gap about the municipality, and what partners reply, by their place in the list. */
export type StoryGap = {
  readonly criterion: CriterionId;
  readonly reading: { readonly [Part in keyof GapReading]: NonNullable<GapReading[Part]> };
  readonly replies: Readonly<Record<number, Pick<Reply, 'stance' | 'text'>>>;
};

export type StoryPromise = {
  /** A partner's place in the list; null: the municipality itself. */
  readonly by: number | null;
  /** The criterion of the gap that it is about; null: none. */
  readonly about: CriterionId | null;
  readonly text: string;
  /** When it was made, and its last day, counted from today. */
  readonly from: number;
  readonly until: number;
  /** When it was done and what came of it; null: it is still to be done. */
  readonly done: { readonly on: number; readonly note: string } | null;
  /** Whether somebody gets mail about it. */
  readonly isMailed: boolean;
  /** What its owner says when a later wave asks, and the people of the other side one after the other. */
  readonly own: PromiseVerdict;
  readonly others: readonly PromiseVerdict[];
};

export type StoryWave = {
  readonly name: (year: number) => string;
  /** Left out: on behalf of organisations. */
  readonly attribution?: Attribution;
  /** First and last day, counted from today. */
  readonly from: number;
  readonly until: number;
  /** What stands out; all other criteria are seen much alike by both sides. Null: nobody has answered yet. */
  readonly views: Readonly<
    Partial<Record<CriterionId, { readonly municipality: View; readonly partners: View }>>
  > | null;
  /** Partners, by their place in the list, that do not answer. */
  readonly silent: readonly number[];
  readonly beside?: Partial<Beside>;
  /** Whether its result is published once it has closed; one that is talked about is. */
  readonly isPublished?: boolean;
  /** What is talked about after it has closed; left out: nothing. */
  readonly gaps?: readonly StoryGap[];
  readonly promises?: readonly StoryPromise[];
};

export type Story = {
  readonly coalition: string;
  readonly task: string;
  readonly people: number;
  /** People of each partner. */
  readonly colleagues: number;
  readonly partners: readonly (readonly [name: string, kind: OrganisationKind])[];
  readonly waves: readonly StoryWave[];
  /** What is said in every wave that does not say otherwise. */
  readonly beside: Beside;
};

export const YEAR = 365;
export const first = (year: number) => `Nulmeting ${year}`;
export const yearly = (year: number) => `Meetronde ${year}`;
