import type { PromiseResult } from '../facts/promise-outcome.ts';

type Told = Readonly<Record<PromiseResult, number>>;

/** Words of the chart of whether promises were kept. */
export const promisesChart = {
  title: 'Zijn eerdere afspraken nagekomen?',
  verdicts: {
    kept: 'Nagekomen',
    partly: 'Deels nagekomen',
    'not-kept': 'Niet nagekomen',
    'cannot-judge': 'Kan ik niet beoordelen',
  },
  self: 'Zelf',
  municipality: 'Gemeente',
  partners: 'Partners',
  promise: (owner: string, words: string) => `${owner}: “${words}”`,
  due: (day: string, since: string) => `Uiterlijk ${day}, afgesproken na ${since}`,
  /** What the other side says on the whole. */
  results: {
    municipality: {
      kept: 'De gemeente zegt: nagekomen',
      partly: 'De gemeente zegt: deels nagekomen',
      'not-kept': 'De gemeente zegt: niet nagekomen',
    },
    partners: {
      kept: 'De partners zeggen: nagekomen',
      partly: 'De partners zeggen: deels nagekomen',
      'not-kept': 'De partners zeggen: niet nagekomen',
    },
  } satisfies Record<string, Record<PromiseResult, string>>,
  unknown: 'De andere kant kon niet oordelen',
  untold: 'Wat de partners zeggen, wordt niet getoond',
  nobody: 'geen antwoord',
  says: (promise: string, party: string, verdict: string, count: number, total: number) =>
    `${promise}, ${party}: ${verdict} ${count} van ${total}`,
  sentence: (told: Told) => {
    const all = told.kept + told.partly + told['not-kept'];
    const what =
      all === 1 ? 'Over één afspraak oordeelde de andere kant' : `Over ${all} afspraken oordeelde de andere kant`;
    return `${what}: ${told.kept} nagekomen, ${told.partly} deels nagekomen, ${told['not-kept']} niet nagekomen.`;
  },
  kinder: (count: number) =>
    count === 1
      ? 'Bij één daarvan oordeelt wie het beloofde gunstiger dan de andere kant.'
      : `Bij ${count} daarvan oordeelt wie het beloofde gunstiger dan de andere kant.`,
  unjudged: (count: number) =>
    count === 1
      ? 'Over één afspraak kon de andere kant niet oordelen.'
      : `Over ${count} afspraken kon de andere kant niet oordelen.`,
  withheld: (count: number) =>
    count === 1
      ? 'Van één afspraak wordt niet getoond wat de partners zeggen: anders is te zien wat één persoon antwoordde.'
      : `Van ${count} afspraken wordt niet getoond wat de partners zeggen: anders is te zien wat één persoon antwoordde.`,
  nothing: 'Er is niet te zeggen of afspraken zijn nagekomen: daarover zijn geen antwoorden te tonen.',
  columns: { promise: 'Afspraak', since: 'Afgesproken na', party: 'Wie oordeelt' },
};

export type PromisesChartTexts = typeof promisesChart;
