import type { Locale } from '../../survey/locale.ts';
import type { Organisation } from '../dashboard.ts';
import type { Ladder } from '../facts/facts.ts';
import { textsOf } from '../texts/texts.ts';
import type { Chart } from './chart.ts';
import { drawLadder } from './ladder-drawing.ts';
import { type LadderParty, ladderPartiesOf, type Stand } from './ladder-party.ts';
import { drawLadderRows } from './ladder-rows.ts';
import { NARROW } from './theme.ts';

type Input = {
  readonly ladder: Ladder;
  readonly organisations: readonly Organisation[];
  readonly decimals: 1 | 2;
};

/** On which step each party says that the collaboration stands, and where it wants it. */
export function ladderChart(locale: Locale, input: Input): Chart {
  const parties = ladderPartiesOf(locale, input);
  const steps = input.ladder.steps.map((step) => step[locale].replace(OWN_NUMBER, ''));
  const texts = textsOf(locale).ladderChart;
  const isEmpty = !parties.some(({ now, wanted }) => isTold(now) || isTold(wanted));
  return {
    id: 'ladder',
    title: texts.title,
    sentence: isEmpty ? texts.nothing : sentenceOf(locale, steps, parties),
    build: isEmpty
      ? null
      : (width) => (width < NARROW ? drawLadderRows : drawLadder)(locale, width, { steps, parties }),
    table: tableOf(locale, parties, input.decimals),
  };
}

/** Steps are numbered here; some editions do so in their names. */
const OWN_NUMBER = /^\d+[.)]?\s+/;

function isTold({ level, band }: Stand): boolean {
  return level !== null || band !== null;
}

/** The municipality and all partners together; each partner is read from the chart. */
function sentenceOf(locale: Locale, steps: readonly string[], parties: readonly LadderParty[]): string {
  const texts = textsOf(locale).ladderChart;
  const sides = parties
    .filter(({ who }) => who !== 'partner')
    .map(({ name, now, wanted }) => texts.side(name, now.words, wanted.words));
  return [texts.steps(steps[0] ?? '', steps.at(-1) ?? ''), ...sides].join(' ');
}

function tableOf(locale: Locale, parties: readonly LadderParty[], decimals: 1 | 2): Chart['table'] {
  const { title, columns } = textsOf(locale).ladderChart;
  return {
    caption: title,
    columns: [
      { key: 'party', title: columns.party, kind: 'text' },
      { key: 'now', title: columns.now, kind: 'level' },
      { key: 'now_n', title: columns.nowAnswers, kind: 'count' },
      { key: 'wanted', title: columns.wanted, kind: 'level' },
      { key: 'wanted_n', title: columns.wantedAnswers, kind: 'count' },
    ],
    rows: parties.map(({ name, rungs: { now, wanted } }) => [name, now.mean, now.n, wanted.mean, wanted.n]),
    decimals,
  };
}
