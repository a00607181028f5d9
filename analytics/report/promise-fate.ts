import { isWithheld } from '../disclosure/disclosed.ts';
import type { Fate } from '../texts/report-promises-nl.ts';
import type { PromiseTotals } from '../texts/report-summary-nl.ts';
import type { ReportPromise } from './report-content.ts';

/**
 * What came of a promise as the other side sees it in the last wave that asked: reopened when an earlier wave said that it
 * was kept and the last one does not · untold when it was asked, but nobody could judge or it is not told.
 */
export function promiseFateOf({ outcomes }: Pick<ReportPromise, 'outcomes'>): Fate {
  const last = outcomes.at(-1);
  if (last === undefined) return 'not-asked';
  const { result, others } = last.outcome;
  if (result === null || isWithheld(others)) return 'untold';
  const wasKept = outcomes.slice(0, -1).some(({ outcome }) => outcome.result === 'kept');
  return wasKept && result !== 'kept' ? 'reopened' : result;
}

/** How many promises came to what. */
export function promiseTotalsOf(promises: readonly ReportPromise[]): PromiseTotals {
  const fates = promises.map(promiseFateOf);
  const count = (fate: Fate) => fates.filter((one) => one === fate).length;
  return {
    made: promises.length,
    kept: count('kept'),
    partly: count('partly'),
    notKept: count('not-kept'),
    reopened: count('reopened'),
    untold: count('untold'),
    notAsked: count('not-asked'),
  };
}
