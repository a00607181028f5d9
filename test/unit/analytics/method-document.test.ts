import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { levelTogether } from '../../../analytics/disclosure/level-together.ts';
import type { GapRow } from '../../../analytics/gap-row.ts';
import { buildGapRow } from '../../../analytics/gap-row.ts';
import { themeValueOf } from '../../../analytics/measures/theme-score.ts';
import { type OrganisationResponse, responseTotalOf } from '../../../analytics/response-rate.ts';
import type { Rating } from '../../../survey/scale.ts';
import { sidesOf } from '../../support/tally.ts';
import { criterion } from './gap-rows.ts';
import { analysed } from './scores.ts';

type Example = { readonly measure: string; readonly input: unknown; readonly output: unknown };
type Answers = {
  readonly municipality: readonly number[];
  readonly partners: Readonly<Record<string, readonly number[]>>;
};

const document = readFileSync(new URL('../../../docs/method.md', import.meta.url), 'utf8');
const examples = [...document.matchAll(/^```json\n(.*?)^```/gms)].map(([, json = '']) => JSON.parse(json) as Example);

/** How each measure's figures, as the page prints them, are computed from the example's input. */
const measures: Readonly<Record<string, (input: never) => unknown>> = {
  levels: ofRow(({ municipality, partners }) => ({
    municipality: municipality.mean,
    partners: partners.meanOfMeans,
    allPartnerAnswers: partners.mean,
  })),
  gap: ofRow(({ gap }) => ({ gap: gap?.value })),
  class: ofRow(({ gap }) => ({ gap: gap?.value, class: gap?.class })),
  interval: ofRow(({ gap }) => ({
    gap: gap?.value,
    low: rounded(gap?.interval?.low),
    high: rounded(gap?.interval?.high),
    df: gap?.interval?.df,
    variance: gap?.interval?.variance,
  })),
  'no interval': ofRow(({ gap }) => ({ interval: gap?.interval })),
  certainty: ofRow(({ gap }) => ({
    gap: gap?.value,
    low: rounded(gap?.interval?.low),
    high: rounded(gap?.interval?.high),
    certainty: gap?.certainty,
  })),
  fragility: ofRow(({ gap }) => ({ gap: gap?.value, fragile: gap?.fragile, certainty: gap?.certainty })),
  'theme score': (input: readonly (readonly Rating[])[]) =>
    input.map(themeValueOf).map((value) => (typeof value === 'string' ? value : value.sum / value.answered)),
  response: (input: readonly OrganisationResponse[]) => responseTotalOf(input),
  confidential: (input: readonly (readonly number[])[]) =>
    input.map((scores) => levelTogether(scores, Array(scores.length).fill(1))),
};

function ofRow(figuresOf: (row: GapRow) => unknown) {
  return ({ municipality, partners }: Answers): unknown =>
    figuresOf(buildGapRow(criterion('Voorbeeld'), analysed(sidesOf(municipality, partners))));
}

/** Three decimals, as the page prints an interval. */
function rounded(figure: number | undefined): number | undefined {
  return figure === undefined ? undefined : Math.round(figure * 1000) / 1000;
}

describe('the examples in docs/method.md', () => {
  it('illustrate every measure that is computed', () => {
    expect([...new Set(examples.map(({ measure }) => measure))]).toEqual(Object.keys(measures));
  });

  it.each(examples.map((example, i) => ({ ...example, i: i + 1 })))(
    'are what is computed: $i, $measure',
    ({ measure, input, output }) => {
      expect(measures[measure]?.(input as never)).toEqual(output);
    },
  );
});
