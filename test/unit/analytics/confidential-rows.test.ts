import { describe, expect, it } from 'vitest';
import { type AnsweredSubject, buildConfidentialRows, UNNAMED } from '../../../analytics/confidential-rows.ts';
import type { GapRow } from '../../../analytics/gap-row.ts';
import { gapSentence } from '../../../analytics/gap-sentence.ts';
import { gapWordsOf } from '../../../analytics/gap-words.ts';
import { tallyOf } from '../../support/tally.ts';
import { criterion } from './gap-rows.ts';
import { partner } from './scores.ts';

/** The municipality's scores, and those of all partners: of eight organisations, unless named otherwise. */
function asked(title: string, own: readonly number[], partners: readonly number[]): AnsweredSubject {
  const municipality = { ...tallyOf(...own), cannotJudge: 1 };
  return {
    subject: criterion(title),
    sides: { municipality, partners: partners.map((score, i) => partner(`P${i}`, score)) },
  };
}

const theme: AnsweredSubject = {
  subject: { ...criterion('Thema'), kind: 'theme' },
  sides: { municipality: tallyOf(4, 4), partners: [] },
};

const exactly = asked('Precies', [4, 5], [4, 4, 3, 3, 5, 4, 2, 4]);
const high = asked('Hoog', [3], [5, 5, 5, 5, 5, 5, 5, 4]);
const low = asked('Laag', [2], [1, 1, 1, 1, 1, 1, 1, 1]);
const few = asked('Weinig', [5], [4, 4]);
const nobody = asked('Niemand', [5], []);

function rowsOf(...criteria: readonly AnsweredSubject[]): readonly GapRow[] {
  return buildConfidentialRows(theme, criteria, { unnamedAtMost: 0 });
}

describe('the rows of a confidential wave', () => {
  it('hold the mean of everybody together in tenths, and nothing of any organisation', () => {
    expect(rowsOf(exactly)[1]).toMatchObject({
      decimals: 1,
      municipality: { n: 2, cannotJudge: 1, mean: 4.5 },
      partners: { n: 8, mean: 3.6, bound: null, cannotJudge: null, organisations: null, meanOfMeans: null },
      gap: { value: 0.9, class: 'higher', interval: null, certainty: null, fragile: null },
      dots: [],
    });
  });

  it('hold an end where the mean itself would tell too much, and the class only if the end decides it', () => {
    const [, atLeast, atMost] = rowsOf(high, low);
    expect(atLeast?.gap).toMatchObject({ value: -1.3, bound: 'at-most', class: 'lower' });
    expect(atMost?.gap).toMatchObject({ value: 0.3, bound: 'at-least', class: null });
  });

  it('hold nothing with too few answers, and say of nobody that it is nobody', () => {
    const [, withheld, empty] = rowsOf(few, nobody);
    expect(withheld).toMatchObject({ partners: { n: null, mean: null }, gap: null, municipality: { mean: 5 } });
    expect(empty).toMatchObject({ partners: { n: 0, mean: null }, gap: null });
  });

  it('count an organisation that is no longer named as large as it may be', () => {
    const sides = { ...exactly.sides, partners: [partner(UNNAMED, 4, 4, 4, 4)] };
    const shownWith = (unnamedAtMost: number) =>
      buildConfidentialRows(theme, [{ ...exactly, sides }], { unnamedAtMost })[1]?.partners.n;
    expect([shownWith(1), shownWith(2)]).toEqual([4, null]);
  });

  it('give a theme the mean of its criteria that are shown, on both sides of the same ones', () => {
    // Partners (3.6 + 4.3) / 2 = 3.95, at least; the municipality (4.5 + 3) / 2 = 3.75.
    expect(rowsOf(exactly, high, few)[0]).toMatchObject({
      kind: 'theme',
      municipality: { n: 2, mean: 3.8 },
      partners: { n: 8, mean: 3.9, bound: 'at-least' },
    });
  });

  it.each([
    ['fewer than half of its criteria are shown', [exactly, few, few]],
    ['one criterion is bounded from above and another from below', [high, low]],
  ])('withhold a theme of which %s', (_what, criteria) => {
    expect(rowsOf(...criteria)[0]).toMatchObject({ partners: { n: null, mean: null }, gap: null });
  });

  it('leave a theme empty of which nobody judged anything', () => {
    expect(rowsOf(nobody)[0]).toMatchObject({ partners: { n: 0, mean: null }, municipality: { mean: 5 } });
  });
});

describe('the words of a confidential row', () => {
  const words = (row: GapRow | undefined) => row && gapWordsOf('nl', row, new Map());

  it('have one decimal, and say of an end that it is one', () => {
    const [, precise, atLeast, atMost] = rowsOf(exactly, high, low);
    expect(words(precise)).toMatchObject({ municipality: '4,5', partners: '3,6', gap: '+0,9', certainty: '–' });
    expect(words(atLeast)).toMatchObject({ partners: '4,3 of hoger', gap: '−1,3 of lager', class: 'gemeente lager' });
    expect(words(atMost)).toMatchObject({ partners: '1,7 of lager', gap: '+0,3 of hoger', class: 'niet te zeggen' });
  });

  it('say that there are too few answers to show', () => {
    expect(words(rowsOf(few)[1])).toEqual({
      municipality: '5,0',
      partners: 'niet getoond',
      gap: '–',
      class: 'te weinig antwoorden om te tonen',
      certainty: '–',
      why: '',
    });
  });

  it('count in a sentence where nothing can be said', () => {
    const CRITERIA = { subject: 'municipality', kind: 'criterion' } as const;
    expect(gapSentence('nl', CRITERIA, rowsOf(exactly, high, low, few))).toBe(
      'Van de 2 criteria over de gemeente is de gemeente bij 1 positiever dan de partners en bij 1 minder positief. Bij 0 denken zij ongeveer hetzelfde. Bij 2 is het niet te zeggen. Het verschil is het grootst bij “Hoog”: gemeente 3,0, partners 4,3 of hoger.',
    );
    expect(gapSentence('en', CRITERIA, rowsOf(few))).toBe(
      'There is no gap to show: there are too few answers of partners.',
    );
  });
});
