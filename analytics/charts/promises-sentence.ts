import type { Locale } from '../../survey/locale.ts';
import { isWithheld } from '../disclosure/disclosed.ts';
import { type PromiseOutcome, type PromiseResult, promiseResultOf } from '../facts/promise-outcome.ts';
import { textsOf } from '../texts/texts.ts';

/** How many promises were kept according to the other side, where their owner is kinder, and of how many nothing is told. */
export function promisesSentence(locale: Locale, outcomes: readonly PromiseOutcome[]): string {
  const texts = textsOf(locale).promisesChart;
  const of = (result: PromiseResult) => outcomes.filter((one) => one.result === result).length;
  const told = { kept: of('kept'), partly: of('partly'), 'not-kept': of('not-kept') };
  const withheld = outcomes.filter(({ others }) => isWithheld(others)).length;
  const unjudged = outcomes.filter(({ others, result }) => result === null && !isWithheld(others)).length;
  const kinder = outcomes.filter(isKinder).length;
  return [
    ...(told.kept + told.partly + told['not-kept'] > 0 ? [texts.sentence(told)] : []),
    ...(kinder > 0 ? [texts.kinder(kinder)] : []),
    ...(unjudged > 0 ? [texts.unjudged(unjudged)] : []),
    ...(withheld > 0 ? [texts.withheld(withheld)] : []),
  ].join(' ');
}

const WORTH: Readonly<Record<PromiseResult, number>> = { 'not-kept': 0, partly: 1, kept: 2 };

/** Whether the owner says more of it than the other side does. */
function isKinder({ own, result }: PromiseOutcome): boolean {
  const claimed = isWithheld(own) ? null : promiseResultOf(own);
  return claimed !== null && result !== null && WORTH[claimed] > WORTH[result];
}
