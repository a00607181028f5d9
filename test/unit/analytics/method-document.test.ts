import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Sides } from '../../../analytics/cube/tally.ts';
import { disclosurePatternOf } from '../../../analytics/disclosure/pattern.ts';
import { tellPartners } from '../../../analytics/disclosure/told.ts';
import { exact } from '../../../analytics/exact.ts';
import type { GapRow } from '../../../analytics/gap-row.ts';
import { buildGapRow } from '../../../analytics/gap-row.ts';
import { changeOf } from '../../../analytics/measures/change.ts';
import { exactGapOf, gapOf } from '../../../analytics/measures/gap.ts';
import { icc1Of, meanSquaresOf } from '../../../analytics/measures/intraclass-correlation.ts';
import { kruskalWallisOf } from '../../../analytics/measures/kruskal-wallis.ts';
import { permutationTestOf } from '../../../analytics/measures/permutation-test.ts';
import { pooledVarianceOf } from '../../../analytics/measures/pooled-variance.ts';
import { predictionGapOf } from '../../../analytics/measures/prediction-gap.ts';
import { quadrantOf } from '../../../analytics/measures/quadrant.ts';
import { shrunkenMeansOf } from '../../../analytics/measures/shrinkage.ts';
import { silenceOf } from '../../../analytics/measures/silence.ts';
import { themeValueOf } from '../../../analytics/measures/theme-score.ts';
import { verdictOf } from '../../../analytics/measures/verdict.ts';
import type { GapClass } from '../../../analytics/measures/words.ts';
import { type OrganisationResponse, responseTotalOf } from '../../../analytics/response-rate.ts';
import { loadSolver } from '../../../api/disclosure-solver.ts';
import type { Rating } from '../../../survey/scale.ts';
import { analysed } from '../../support/scores.ts';
import { partnersOf, sidesOf, tallyOf } from '../../support/tally.ts';
import { criterion } from './gap-rows.ts';
import { groupExamples } from './group-examples.ts';

type Example = { readonly measure: string; readonly input: unknown; readonly output: unknown };
type Scores = Readonly<Record<string, readonly number[]>>;
type Answers = {
  readonly municipality: readonly number[];
  readonly partners: Scores;
  readonly silent?: readonly string[];
  readonly predictions?: readonly number[];
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
  ...groupExamples,
  fragility: ofRow(({ gap }) => ({ gap: gap?.value, fragile: gap?.fragile, certainty: gap?.certainty })),
  silence: ofSides((sides, { silent }) => ({ gap: gapOf(sides), ...inThree(silenceOf(sides, silent ?? null)) })),
  quadrant: ofSides((sides) => ({ gap: gapOf(sides), quadrant: quadrantOf(sides, classOf(sides)) })),
  'rank differences': (input: Scores) => inThree(kruskalWallisOf(partnersOf(input))),
  'permutation test': (input: Scores) => permutationTestOf(partnersOf(input)),
  'ICC(1)': (input: Scores) => {
    const { msb, msw, n0 } = meanSquaresOf(partnersOf(input)) ?? {};
    return inThree({ msb, msw, n0, icc1: icc1Of(partnersOf(input)) });
  },
  'shrunken means': ({ sigma2, tau2, ...input }: Scores & { sigma2?: number; tau2?: number }) => {
    const partners = partnersOf(input);
    const given = sigma2 && tau2 && { sigma2, tau2, icc1: tau2 / (tau2 + sigma2) };
    const pooled = given || pooledVarianceOf([partners]);
    return inThree({ ...pooled, shrunken: Object.fromEntries(shrunkenMeansOf(partners, pooled) ?? []) });
  },
  change: ({ before, after }: Readonly<Record<'before' | 'after', Answers>>) =>
    inThree(changeOf(sidesOf(before.municipality, before.partners), sidesOf(after.municipality, after.partners))),
  'prediction gap': ofSides((sides, { predictions = [] }) => predictionGapOf(tallyOf(...predictions), sides)),
  'theme score': (input: readonly (readonly Rating[])[]) =>
    input.map(themeValueOf).map((value) => (typeof value === 'string' ? value : value.sum / value.answered)),
  response: (input: readonly OrganisationResponse[]) => responseTotalOf(input),
  confidential: (input: readonly (readonly number[])[]) =>
    input.map((scores) => toldOf(Object.fromEntries(scores.map((score, i) => [`P${i}`, [score]]))).together),
  'organisations in confidence': toldOf,
};

const solve = await loadSolver();

function toldOf(partners: Scores) {
  const [coalition, criterion] = ['coalition', 'criterion'];
  const answers = Object.entries(partners).map(([organisation, scores]) => ({
    organisation,
    counts: [1, 2, 3, 4, 5].map((score) => scores.filter((one) => one === score).length),
  }));
  const people = Object.entries(partners).map(([organisation, { length: n }]) => {
    const row = { coalition, organisation, organisationType: null, role: 'partner' as const };
    return { ...row, respondents: n, answered: { [criterion]: n } };
  });
  const pattern = disclosurePatternOf({ attribution: 'confidential', people, criteria: [criterion] });
  return tellPartners(pattern, { coalition, criterion }, answers, solve);
}

function ofRow(figuresOf: (row: GapRow) => unknown) {
  return ({ municipality, partners }: Answers): unknown =>
    figuresOf(buildGapRow(criterion('Voorbeeld'), analysed(sidesOf(municipality, partners)), 2));
}

function ofSides(figuresOf: (sides: Sides, answers: Answers) => unknown) {
  return (answers: Answers): unknown => figuresOf(sidesOf(answers.municipality, answers.partners), answers);
}

function classOf(sides: Sides): GapClass {
  return verdictOf(gapOf(sides) ?? 0, () => exactGapOf(sides) ?? exact(0)).class;
}

/** Every figure in three decimals, as the page prints them. */
function inThree(figures: unknown): Readonly<Record<string, unknown>> {
  return JSON.parse(JSON.stringify(figures, (_, figure) => (typeof figure === 'number' ? rounded(figure) : figure)));
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
