import type { Role } from './criterion.ts';
import type { ChosenGapId, CoalitionId, OrganisationId, PersonId, PromiseId, WaveId } from './id.ts';
import type { Attribution } from './wave.ts';

/** open: still to be done · done: its owner says that it is · dropped: nobody expects it any more. */
export const PROMISE_STATES = ['open', 'done', 'dropped'] as const;
export type PromiseState = (typeof PROMISE_STATES)[number];

/** What an organisation promised in a conversation about a wave's results. Prefixed, because JavaScript has a Promise. */
export type CoalitionPromise = {
  readonly id: PromiseId;
  readonly coalition: CoalitionId;
  /** The wave whose results it answers to. */
  readonly wave: WaveId;
  /** The gap that it is about; null when it is about none in particular. */
  readonly gap: ChosenGapId | null;
  readonly organisation: OrganisationId;
  /** Who gets reminders about it; null: nobody. */
  readonly person: PersonId | null;
  readonly text: string;
  /** The last day to do it, YYYY-MM-DD. */
  readonly dueOn: string;
  readonly state: PromiseState;
  /** The day on which it came into this state; null while it never changed. */
  readonly stateOn: string | null;
  /** What came of it, in the coordinator's words. */
  readonly note: string | null;
};

/** What somebody answers when asked whether a promise was kept. */
export const PROMISE_VERDICTS = ['kept', 'partly', 'not-kept', 'cannot-judge'] as const;
export type PromiseVerdict = (typeof PROMISE_VERDICTS)[number];

/** The side that judges a promise of this side. */
export function otherSideOf(owner: Role): Role {
  return owner === 'municipality' ? 'partner' : 'municipality';
}

/**
 * A promise as a wave asks about it: its words and its owner as they were when the wave opened. It stands beside the
 * criteria of the edition and not among them, so that the order of the ratings never changes.
 */
export type PromiseQuestion = {
  readonly id: PromiseId;
  readonly text: string;
  /** YYYY-MM-DD. */
  readonly dueOn: string;
  readonly owner: { readonly id: OrganisationId; readonly name: string; readonly role: Role };
  /** The name of the wave after which it was promised. */
  readonly since: string;
};

/**
 * Whether a wave asks about a promise: one whose last day has come by the wave's own last day (both YYYY-MM-DD), or that its
 * owner calls done. Whoever is asked sooner can only say that it was not kept yet.
 */
export function isDueIn({ dueOn, state }: Pick<CoalitionPromise, 'dueOn' | 'state'>, lastDay: string): boolean {
  return state === 'done' || dueOn <= lastDay;
}

/** What a promise is called in the answers. */
export function promiseNameOf(id: PromiseId): string {
  return `promise.${id}`;
}

/** Who may be asked about promises. */
export type PromiseJudge = {
  readonly role: Role;
  /** The organisation that answers; null where nobody knows it yet, as on paper for whoever fills it in. */
  readonly organisation: OrganisationId | null;
  readonly attribution: Attribution;
};

/**
 * The promises that somebody is asked about. The municipality about all of them; a partner about the municipality's, and
 * about its own where it answers on behalf of the organisation. In confidence what is asked depends on the role alone,
 * because a form that differs would say who filled it in.
 */
export function promisesAskedOf(
  promises: readonly PromiseQuestion[],
  { role, organisation, attribution }: PromiseJudge,
): readonly PromiseQuestion[] {
  if (role === 'municipality') return promises;
  const isOwn = ({ owner }: PromiseQuestion) => attribution === 'organisation' && owner.id === organisation;
  return promises.filter((promise) => promise.owner.role === 'municipality' || isOwn(promise));
}
