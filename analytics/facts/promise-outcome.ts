import type { OrganisationId } from '../../survey/id.ts';
import { PROMISE_VERDICTS, type PromiseQuestion, type PromiseVerdict } from '../../survey/promise.ts';
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

/**
 * What counts say on the whole; null when nobody could judge. Half is not more than half: of two partners who contradict
 * each other nobody is right.
 */
export function promiseResultOf(counts: VerdictCounts): PromiseResult | null {
  const { kept, partly, 'not-kept': notKept } = counts;
  const judged = kept + partly + notKept;
  if (judged === 0) return null;
  if (2 * kept > judged) return 'kept';
  return 2 * notKept > judged ? 'not-kept' : 'partly';
}

/** How often each verdict occurs among these. */
export function countVerdicts(verdicts: readonly PromiseVerdict[]): VerdictCounts {
  const entries = PROMISE_VERDICTS.map((verdict) => [verdict, verdicts.filter((one) => one === verdict).length]);
  return Object.fromEntries(entries) as VerdictCounts;
}
