import { beforeAll, describe, expect, it } from 'vitest';
import type { WaveAnalysis } from '../../../../analytics/analysis.ts';
import { type DisclosureContext, discloseAnalysis } from '../../../../analytics/disclosure/disclose-analysis.ts';
import type { DisclosedSubject, DisclosedWave } from '../../../../analytics/disclosure/disclosed.ts';
import type { LinearProgramSolver } from '../../../../analytics/disclosure/linear-program.ts';
import { disclosurePatternOf } from '../../../../analytics/disclosure/pattern.ts';
import { patternInputOf } from '../../../../analytics/disclosure/pattern-input.ts';
import { loadSolver } from '../../../../api/disclosure-solver.ts';
import { analysedWave, type Typed } from '../../../support/analysed-wave.ts';

const WITHHELD = { withheld: true };
/** Different enough for their distributions to be told: sums of 29, 25 and 26. */
const open = { A: '12344555', B: '12345253', C: '13345253' };

let solve: LinearProgramSolver;
beforeAll(async () => {
  solve = await loadSolver();
});

function disclose(analysis: WaveAnalysis, more: Partial<DisclosureContext> = {}): DisclosedWave {
  return discloseAnalysis(analysis, { pattern: disclosurePatternOf(patternInputOf(analysis)), solve, ...more });
}

function criterion(municipality: string, partners: Typed['partners']): DisclosedSubject {
  const found = disclose(analysedWave({ 'player.clear': { municipality, partners } })).criteria['player.clear'];
  if (found === undefined) throw new Error('No such criterion.');
  return found;
}

describe('a criterion of a confidential wave', () => {
  it('shows the municipality as it is', () => {
    const analysis = analysedWave({ 'player.clear': { municipality: '4450', partners: { A: '3' } } });
    expect(disclose(analysis).criteria['player.clear']?.municipality).toEqual(
      analysis.criteria['player.clear']?.municipality,
    );
  });

  it('shows of small organisations only all of them together, in tenths', () => {
    const { partners, organisations, gap, between } = criterion('445', { A: '3', B: '4', C: '2', D: '4', E: '30' });
    expect(partners).toMatchObject({
      n: 5,
      mean: 3.2,
      cannotJudge: WITHHELD,
      organisations: WITHHELD,
      meanOfMeans: WITHHELD,
    });
    expect(organisations).toEqual({ A: WITHHELD, B: WITHHELD, C: WITHHELD, D: WITHHELD, E: WITHHELD });
    expect(gap).toMatchObject({
      value: 1.1,
      class: 'higher',
      interval: WITHHELD,
      certainty: WITHHELD,
      fragile: WITHHELD,
    });
    expect(between).toEqual(WITHHELD);
  });

  it('shows no spread of five people beside their mean', () => {
    const { partners } = criterion('445', { A: '3', B: '4', C: '2', D: '4', E: '3' });
    expect(partners).toMatchObject({
      sd: WITHHELD,
      median: WITHHELD,
      distribution: WITHHELD,
      averageDeviation: WITHHELD,
      averageDeviationMedian: WITHHELD,
      rwg: WITHHELD,
      rwgChance: WITHHELD,
      agreement: WITHHELD,
      polarised: WITHHELD,
      favourable: WITHHELD,
      reasons: {},
    });
  });

  it('shows an organisation of three as a band at its ends, and all together more exactly', () => {
    const { partners, organisations, gap } = criterion('555', { A: '455', B: '345', C: '444', D: '454' });
    expect(organisations['A']).toMatchObject({ n: 3, mean: { withheld: true, low: 3.3, high: 5 } });
    expect(partners).toMatchObject({
      n: 12,
      mean: 4.3,
      organisations: 4,
      meanOfMeans: { withheld: true, low: 3.3, high: 5 },
    });
    expect(gap).toMatchObject({ value: 0.7, class: 'higher', delta: WITHHELD, deltaByOrganisation: WITHHELD });
  });

  it('shows a gap as a band, and a class where the whole band has it', () => {
    const high = { A: '555', B: '555', C: '555' };
    expect(criterion('111', high).gap).toMatchObject({
      value: { withheld: true, low: -4, high: -3.3 },
      class: 'lower',
    });
    expect(criterion('444', high).gap).toMatchObject({
      value: { withheld: true, low: -1, high: -0.3 },
      class: WITHHELD,
    });
    expect(criterion('555', high).gap).toMatchObject({ value: { withheld: true, low: 0, high: 0.7 }, class: WITHHELD });
    const low = { A: '111', B: '111', C: '111' };
    expect(criterion('555', low).gap).toMatchObject({ value: { withheld: true, low: 3.3, high: 4 }, class: 'higher' });
  });

  it('calls a gap close below half a point, and not at it', () => {
    const three = { A: '3', B: '3', C: '3', D: '3', E: '3', F: '3', G: '3', H: '3', I: '3', J: '3' };
    const classes = ['3333333334', '3333344444', '4444433333', '2222333333', '2222233333'];
    expect(classes.map((own) => criterion(own, three).gap)).toMatchObject([
      { value: 0.1, class: 'close' },
      { value: 0.5, class: 'higher' },
      { value: 0.5, class: 'higher' },
      { value: -0.4, class: 'close' },
      { value: -0.5, class: 'lower' },
    ]);
  });

  it('compares with the mean of means where that is told', () => {
    const { partners, gap } = criterion('444', { A: '12233', B: '333333333', C: '333333333' });
    expect(partners).toMatchObject({ mean: 2.8, meanOfMeans: 2.7, organisations: 3 });
    expect(gap).toMatchObject({ value: 1.3 });
  });

  it('compares with the mean of all answers where an organisation is withheld', () => {
    const { partners, gap, organisations } = criterion('444', { A: '12233', B: '3', C: '3', D: '3' });
    expect(organisations).toMatchObject({ A: { mean: 2.2 }, B: WITHHELD });
    expect(partners).toMatchObject({ mean: 2.5, meanOfMeans: WITHHELD, organisations: WITHHELD });
    expect(gap).toMatchObject({ value: 1.5 });
  });

  it('shows nothing that is made of all distributions where one of them is not told', () => {
    const { gap, between, organisations } = criterion('44455', { A: '12344555', B: '12345253', C: '234' });
    expect(organisations).toMatchObject({ A: { sd: expect.any(Number) }, C: { n: 3, sd: WITHHELD } });
    expect(gap).toMatchObject({
      interval: WITHHELD,
      p: WITHHELD,
      fragile: WITHHELD,
      silence: WITHHELD,
      quadrant: WITHHELD,
    });
    expect(between).toEqual(WITHHELD);
  });

  it('gives reasons only of what is shown as null', () => {
    const { partners } = criterion('445', { A: '3', B: '4', C: '2', D: '4', E: '3' });
    expect((partners as { readonly reasons: object }).reasons).toEqual({});
    const seven = criterion('444', Object.fromEntries([...'1234552'].map((score, i) => [`organisation ${i}`, score])));
    expect((seven.partners as { readonly reasons: object }).reasons).toEqual({
      agreement: 'too-few',
      polarised: 'too-few',
    });
  });

  it('shows everything where every distribution is told', () => {
    const analysis = analysedWave({ 'player.clear': { municipality: '44455', partners: open } });
    const { criteria, pooled } = disclose(analysis);
    const raw = analysis.criteria['player.clear'];
    expect(pooled).toEqual(analysis.pooled);
    expect(criteria['player.clear']).toEqual({
      ...raw,
      partners: { ...raw?.partners, cannotJudge: WITHHELD, mean: 3.3, meanOfMeans: 3.3 },
      gap: { ...raw?.gap, value: 1.1 },
      organisations: {
        A: { ...raw?.organisations['A'], cannotJudge: WITHHELD, mean: 3.6 },
        B: { ...raw?.organisations['B'], cannotJudge: WITHHELD, mean: 3.1 },
        C: { ...raw?.organisations['C'], cannotJudge: WITHHELD, mean: 3.3 },
      },
    });
  });

  it('shows nothing of other criteria through it where those are not told', () => {
    const analysis = analysedWave({
      'player.clear': { municipality: '44455', partners: open },
      'player.realises': { municipality: '44455', partners: { A: '33333333', B: '33333333', C: '33333333' } },
    });
    const { criteria, pooled, pooledThemes } = disclose(analysis);
    const { gap, between, organisations, partners } = criteria['player.clear'] ?? {};
    expect([pooled, pooledThemes]).toEqual([WITHHELD, WITHHELD]);
    expect(gap).toMatchObject({ q: WITHHELD, p: expect.any(Number), interval: { df: expect.any(Number) } });
    expect(between).toMatchObject({ q: WITHHELD, reasons: { p: 'few-partners' } });
    expect(organisations?.['A']).toMatchObject({ shrunken: WITHHELD, sd: expect.any(Number) });
    expect(partners).toMatchObject({ sd: expect.any(Number) });
    expect(criteria['player.realises']?.between).toEqual(WITHHELD);
    expect(criteria['player.realises']?.partners).toMatchObject({ sd: WITHHELD });
    expect(criteria['player.realises']?.gap).toMatchObject({ q: WITHHELD, p: WITHHELD, delta: WITHHELD });
  });

  it('shows the distribution of all together only if no organisation’s could be told from it', () => {
    const singles = Object.fromEntries([...'1234552'].map((score, i) => [`organisation ${i}`, score]));
    expect(criterion('444', singles).partners).toMatchObject({ n: 7, sd: expect.any(Number), mean: 3.1 });
    expect(criterion('444', singles).gap).toMatchObject({ delta: expect.any(Number), interval: WITHHELD });
    const mixed = criterion('444', { A: '12345253', B: '1', C: '2', D: '3', E: '4', F: '5' });
    expect(mixed.organisations['A']).toMatchObject({ sd: expect.any(Number) });
    expect(mixed.partners).toMatchObject({ sd: WITHHELD });
  });

  it('shows that nobody of the partners gave a score: empty is not withheld', () => {
    const { partners, gap, organisations } = criterion('44', { A: '000', B: '000', C: '000' });
    expect(partners).toMatchObject({
      n: 0,
      mean: null,
      meanOfMeans: null,
      organisations: 0,
      cannotJudge: WITHHELD,
      sd: null,
    });
    expect(gap).toBeNull();
    expect(organisations['A']).toMatchObject({ n: 0, mean: null, cannotJudge: WITHHELD, shrunken: null });
  });

  it('has no gap where the municipality gave no score', () => {
    expect(criterion('', { A: '345', B: '333', C: '234' })).toMatchObject({ municipality: null, gap: null });
    expect(criterion('0', { A: '345', B: '333', C: '234' }).gap).toBeNull();
  });

  it('withholds partners, their gap and all organisations as a whole where there are too few', () => {
    expect(criterion('44', { A: '1', B: '5' })).toMatchObject({
      partners: WITHHELD,
      gap: WITHHELD,
      between: WITHHELD,
      organisations: { A: WITHHELD, B: WITHHELD },
    });
  });

  it('names an organisation that is withheld also where it did not answer', () => {
    const analysis = analysedWave({
      'player.clear': { municipality: '44', partners: { A: '345', B: '345', C: '345', D: '1' } },
      'player.realises': { municipality: '44', partners: { A: '345', B: '345', C: '345' } },
    });
    expect(disclose(analysis).criteria['player.realises']?.organisations['D']).toEqual(WITHHELD);
  });

  it('leaves out an organisation that is shown where it did not answer', () => {
    const analysis = analysedWave({
      'player.clear': { municipality: '44', partners: { A: '345', B: '345', C: '345', D: '345' } },
      'player.realises': { municipality: '44', partners: { A: '345', B: '345', C: '345' } },
    });
    expect(Object.keys(disclose(analysis).criteria['player.realises']?.organisations ?? {})).toEqual(['A', 'B', 'C']);
  });
});

describe('an analysis', () => {
  it('of a wave on behalf of organisations is shown as it is', () => {
    const analysis = {
      ...analysedWave({ q: { municipality: '4', partners: { A: '3' } } }),
      attribution: 'organisation',
    } as const;
    expect(disclose(analysis)).toBe(analysis);
  });

  it('is refused with the pattern of other answers', () => {
    const [one, other] = ['345', '3455'].map((scores) =>
      analysedWave({ q: { municipality: '4', partners: { A: scores, B: '345', C: '345' } } }),
    );
    if (one === undefined || other === undefined) throw new Error('Two waves.');
    const pattern = disclosurePatternOf(patternInputOf(one));
    expect(() => discloseAnalysis(other, { pattern, solve })).toThrow(RangeError);
  });

  it('shows nothing of partners with a pattern that knows nothing of them', () => {
    const analysis = analysedWave({ q: { municipality: '4', partners: { A: '345', B: '345', C: '345' } } });
    const pattern = disclosurePatternOf({ attribution: 'confidential', people: [], criteria: [] });
    expect(discloseAnalysis(analysis, { pattern, solve }).criteria['q']).toMatchObject({
      partners: WITHHELD,
      gap: WITHHELD,
    });
  });

  it('keeps its names', () => {
    const analysis = analysedWave({ q: { municipality: '4', partners: { A: '3' } } });
    expect(disclose(analysis)).toMatchObject({
      wave: '2026',
      coalition: 'coalition',
      attribution: 'confidential',
      change: null,
    });
  });
});

describe('a theme of a confidential wave', () => {
  const five = (scores: string) => Object.fromEntries([...scores].map((score, i) => [`organisation ${i}`, score]));
  const themeOf = (criteria: Readonly<Record<string, Typed>>, more: Partial<DisclosureContext> = {}) => {
    const whole = { municipality: '45', partners: { 'organisation 0': '3', 'organisation 1': '4' } };
    return disclose(analysedWave(criteria, { player: whole }), more).themes['player'];
  };

  it('is the mean of its criteria as they are shown, on both sides', () => {
    const theme = themeOf({
      'player.clear': { municipality: '44', partners: five('343434') },
      'player.realises': { municipality: '33', partners: five('24333') },
      'playing-field.known': { municipality: '11', partners: five('11111') },
    });
    // 3.5 and 3.0 beside 4 and 3.
    expect(theme).toMatchObject({
      municipality: { n: 2, mean: 4.5 },
      partners: { n: 5, mean: 3.3, sd: WITHHELD, organisations: WITHHELD, cannotJudge: WITHHELD, reasons: {} },
      gap: { value: 0.2, class: 'close', interval: WITHHELD, p: WITHHELD, delta: WITHHELD, superiority: WITHHELD },
      between: WITHHELD,
      organisations: { 'organisation 0': WITHHELD },
    });
  });

  it('is a band where one of them is', () => {
    const theme = themeOf({
      'player.clear': { municipality: '44', partners: five('33333') },
      'player.realises': { municipality: '44', partners: five('55555') },
    });
    expect(theme?.partners).toMatchObject({ mean: { withheld: true, low: 3.5, high: 4 } });
    expect(theme?.gap).toMatchObject({ value: { withheld: true, low: 0, high: 0.5 }, class: WITHHELD });
  });

  it('is shown of half of its criteria, compared on those, and not of less', () => {
    const shown = { municipality: '44', partners: five('33333') };
    const hidden = { municipality: '11', partners: five('33') };
    const half = themeOf({ 'player.clear': shown, 'player.realises': hidden });
    expect(half).toMatchObject({ partners: { mean: 3 }, gap: { value: 1 } });
    const less = themeOf({ 'player.clear': shown, 'player.realises': hidden, 'player.third': hidden });
    expect(less).toMatchObject({ partners: WITHHELD, gap: WITHHELD });
  });

  it('has the level of each organisation that its criteria show', () => {
    const partners = { A: '33333', B: '345', C: '234', D: '333' };
    const criteria = {
      'player.clear': { municipality: '44', partners },
      'player.realises': { municipality: '44', partners },
    };
    const theme = disclose(analysedWave(criteria, { player: { municipality: '4', partners } })).themes['player'];
    expect(theme?.organisations).toMatchObject({
      A: { n: 5, mean: 3, shrunken: WITHHELD, sd: WITHHELD },
      B: { n: 3, mean: { withheld: true, low: 3.3, high: 5 } },
      C: { n: 3, mean: 3 },
    });
  });

  it('takes the criteria that it is told', () => {
    const criteria = {
      'player.clear': { municipality: '44', partners: five('33333') },
      other: { municipality: '44', partners: five('33344') },
    };
    expect(themeOf(criteria, { criteriaOf: () => ['other', 'unknown'] })?.partners).toMatchObject({ mean: 3.4 });
  });

  it('says that nobody of the partners answered, and has no gap without the municipality', () => {
    const nobody = disclose(
      analysedWave(
        { 'player.clear': { municipality: '4', partners: {} } },
        { player: { municipality: '4', partners: {} } },
      ),
    );
    expect(nobody.themes['player']).toMatchObject({ partners: null, gap: null });
    const mixed = disclose(
      analysedWave(
        {
          'player.clear': { municipality: '4', partners: {} },
          'player.realises': { municipality: '4', partners: { A: '3' } },
        },
        { player: { municipality: '4', partners: { A: '3' } } },
      ),
    );
    expect(mixed.themes['player']).toMatchObject({ partners: WITHHELD, gap: WITHHELD });
    const partners = five('33333');
    const silent = disclose(
      analysedWave({ 'player.clear': { municipality: '0', partners } }, { player: { municipality: '4', partners } }),
    );
    expect(silent.themes['player']).toMatchObject({ partners: { mean: 3 }, gap: null });
  });
});

describe('a change between confidential waves', () => {
  const partners = { A: '3', B: '3', C: '3', D: '3', E: '3' };
  const change = {
    municipality: 0.5,
    commonPartners: { organisations: 4, value: 1, interval: null },
    allPartners: 0.123,
    composition: 0.2,
    joined: ['canary joined'],
    left: ['canary left'],
    gap: { commonPartners: 0.3, allPartners: 0.4 },
    reasons: {},
  };
  const later = (scores: string): WaveAnalysis => ({
    ...analysedWave({ 'player.clear': { municipality: '4', partners: { ...partners, A: scores } } }),
    change: { since: '2025', criteria: { 'player.clear': change }, themes: { player: change } },
  });

  it('shows the municipality’s, and the difference of two levels that are shown', () => {
    const earlier = disclose(analysedWave({ 'player.clear': { municipality: '4', partners } }));
    const found = disclose(later('5'), { earlier }).change;
    expect(found?.since).toBe('2025');
    expect(found?.criteria['player.clear']).toEqual({
      municipality: 0.5,
      commonPartners: WITHHELD,
      allPartners: 0.4,
      composition: WITHHELD,
      joined: WITHHELD,
      left: WITHHELD,
      gap: WITHHELD,
      reasons: {},
    });
    expect(found?.themes['player']?.allPartners).toEqual(WITHHELD);
  });

  it('shows only the municipality’s if the waves may not be compared, or one of the levels is a band', () => {
    const earlier = disclose(analysedWave({ 'player.clear': { municipality: '4', partners } }));
    expect(disclose(later('5')).change?.criteria['player.clear']?.allPartners).toEqual(WITHHELD);
    expect(disclose(later('5'), { earlier: null }).change?.criteria['player.clear']?.allPartners).toEqual(WITHHELD);
    const band = disclose(
      analysedWave({ 'player.clear': { municipality: '4', partners: { A: '5', B: '5', C: '5', D: '5', E: '5' } } }),
    );
    expect(disclose(later('5'), { earlier: band }).change?.criteria['player.clear']?.allPartners).toEqual(WITHHELD);
    expect(earlier.change).toBeNull();
  });
});
