import type { PromiseQuestion } from '../survey/promise.ts';
import { isWithheld } from './disclosure/disclosed.ts';
import type { PromiseOutcome, PromiseResult } from './facts/promise-outcome.ts';
import type { Trend } from './trend.ts';

/** untold: it may not be told · unjudged: nobody of the other side could judge. */
export type SaidOfPromise = PromiseResult | 'untold' | 'unjudged';

export type PromiseCourse = {
  /** In the words of the latest wave that asked. */
  readonly promise: PromiseQuestion;
  /** By name of each wave that asked, the first one first, what the other side said on the whole. */
  readonly said: readonly { readonly wave: string; readonly result: SaidOfPromise }[];
};

/** What came of each promise over the years, in the order in which they were first asked about. */
export function promiseCoursesOf({ waves, promises }: Pick<Trend, 'waves' | 'promises'>): readonly PromiseCourse[] {
  const names = new Map(waves.map(({ id, name }) => [id, name]));
  const asked = promises.flatMap(({ wave, outcomes }) =>
    outcomes.map((outcome) => ({ wave: names.get(wave) ?? '', outcome })),
  );
  return [...Map.groupBy(asked, ({ outcome }) => outcome.promise.id).values()].map((all) => ({
    promise: (all.at(-1) as (typeof all)[number]).outcome.promise,
    said: all.map(({ wave, outcome }) => ({ wave, result: saidOf(outcome) })),
  }));
}

function saidOf({ others, result }: PromiseOutcome): SaidOfPromise {
  return result ?? (isWithheld(others) ? 'untold' : 'unjudged');
}
