import type { OrganisationId } from '../../survey/id.ts';
import type { Locale } from '../../survey/locale.ts';
import { PROMISE_VERDICTS, type PromiseVerdict } from '../../survey/promise.ts';
import type { Organisation } from '../dashboard.ts';
import { type Disclosed, isWithheld, WITHHELD } from '../disclosure/disclosed.ts';
import { type PromiseOutcome, promiseResultOf, type VerdictCounts } from '../facts/promise-outcome.ts';
import { textsOf } from '../texts/texts.ts';
import type { Chart } from './chart.ts';
import { drawPromises } from './promises-drawing.ts';
import { promisesSentence } from './promises-sentence.ts';

type Input = { readonly outcomes: readonly PromiseOutcome[]; readonly organisations: readonly Organisation[] };

/** What one side says of a promise; `names` are of the partners that gave each verdict, as far as they may be named. */
export type PromiseSide = {
  readonly party: string;
  /** Null where it may not be shown. */
  readonly counts: VerdictCounts | null;
  readonly names: Readonly<Record<PromiseVerdict, readonly string[]>>;
};

export type JudgedPromise = {
  readonly title: string;
  /** When it was due, and after which wave it was made. */
  readonly due: string;
  /** What the other side says on the whole, in words. */
  readonly result: string;
  readonly sides: readonly PromiseSide[];
};

/** By promise, what its owner and what the other side say of whether it was kept. */
export function promisesChart(locale: Locale, { outcomes, organisations }: Input): Chart {
  const texts = textsOf(locale).promisesChart;
  const names = new Map(organisations.map(({ id, name }) => [id, name]));
  const judged = outcomes.map((outcome) => judgedOf(locale, outcome, names));
  const isEmpty = judged.every(({ sides }) => sides.every(({ counts }) => counts !== null && totalOf(counts) === 0));
  return {
    id: 'promises',
    title: texts.title,
    sentence: isEmpty ? texts.nothing : promisesSentence(locale, outcomes),
    build: isEmpty ? null : (width) => drawPromises(locale, width, judged),
    table: tableOf(locale, outcomes, names),
  };
}

/** How many answered, also that they cannot judge. */
export function totalOf(counts: VerdictCounts): number {
  return PROMISE_VERDICTS.reduce((total, verdict) => total + counts[verdict], 0);
}

type Names = ReadonlyMap<OrganisationId, string>;

function judgedOf(locale: Locale, outcome: PromiseOutcome, names: Names): JudgedPromise {
  const texts = textsOf(locale).promisesChart;
  const { promise, own, others, organisations } = outcome;
  const who = (verdict: PromiseVerdict) =>
    organisations.filter(({ counts }) => counts[verdict] > 0).map(({ organisation }) => names.get(organisation) ?? '');
  const byVerdict = {
    kept: who('kept'),
    partly: who('partly'),
    'not-kept': who('not-kept'),
    'cannot-judge': who('cannot-judge'),
  };
  return {
    title: titleOf(locale, outcome),
    due: texts.due(dayOf(locale, promise.dueOn), promise.since),
    result: resultWords(locale, outcome),
    sides: [
      { party: texts.self, counts: shown(own), names: NOBODY },
      { party: texts[otherOf(outcome)], counts: shown(others), names: byVerdict },
    ],
  };
}

const NOBODY = { kept: [], partly: [], 'not-kept': [], 'cannot-judge': [] };

function titleOf(locale: Locale, { promise }: PromiseOutcome): string {
  return textsOf(locale).promisesChart.promise(promise.owner.name, promise.text.replace(/\.$/, ''));
}

function otherOf({ promise }: PromiseOutcome): 'municipality' | 'partners' {
  return promise.owner.role === 'municipality' ? 'partners' : 'municipality';
}

function resultWords(locale: Locale, outcome: PromiseOutcome): string {
  const texts = textsOf(locale).promisesChart;
  if (isWithheld(outcome.others)) return texts.untold;
  const result = promiseResultOf(outcome.others);
  return result === null ? texts.unknown : texts.results[otherOf(outcome)][result];
}

function shown(counts: Disclosed<VerdictCounts>): VerdictCounts | null {
  return isWithheld(counts) ? null : counts;
}

function dayOf(locale: Locale, day: string): string {
  const format = new Intl.DateTimeFormat(locale === 'nl' ? 'nl-NL' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}

function tableOf(locale: Locale, outcomes: readonly PromiseOutcome[], names: Names): Chart['table'] {
  const { title, columns, verdicts, self, ...parties } = textsOf(locale).promisesChart;
  return {
    caption: title,
    columns: [
      { key: 'promise', title: columns.promise, kind: 'text' },
      { key: 'since', title: columns.since, kind: 'text' },
      { key: 'party', title: columns.party, kind: 'text' },
      ...PROMISE_VERDICTS.map((verdict) => ({ key: verdict, title: verdicts[verdict], kind: 'count' as const })),
    ],
    rows: outcomes.flatMap((outcome) => {
      const { own, others, organisations, promise } = outcome;
      const row = (party: string, counts: Disclosed<VerdictCounts>) => [
        titleOf(locale, outcome),
        promise.since,
        party,
        ...PROMISE_VERDICTS.map((verdict) => (isWithheld(counts) ? WITHHELD : counts[verdict])),
      ];
      return [
        row(self, own),
        row(parties[otherOf(outcome)], others),
        ...organisations.map(({ organisation, counts }) => row(names.get(organisation) ?? '', counts)),
      ];
    }),
    decimals: 2,
  };
}
