import type { OrganisationId } from '../../survey/id.ts';
import type { PromiseQuestion, PromiseVerdict } from '../../survey/promise.ts';
import type { Disclosed } from '../disclosure/disclosed.ts';

/** How often each verdict was given. */
export type VerdictCounts = Readonly<Record<PromiseVerdict, number>>;

/** What a wave says about whether a promise was kept. */
export type PromiseOutcome = {
  readonly promise: PromiseQuestion;
  /** What the owner's own people say. */
  readonly own: Disclosed<VerdictCounts>;
  /** What the other side says: partners of a promise of the municipality, the municipality of one of a partner. */
  readonly others: Disclosed<VerdictCounts>;
  /** Of each partner by name, where partners judge and may be named; empty otherwise. */
  readonly organisations: readonly { readonly organisation: OrganisationId; readonly counts: VerdictCounts }[];
  /** What the other side says on the whole; see `promiseResultOf`. Null where it is not told, or nobody could judge. */
  readonly result: PromiseResult | null;
};

/** kept, or not: more than half of the other side that could judge says so · partly: anything between. */
export type PromiseResult = 'kept' | 'partly' | 'not-kept';
