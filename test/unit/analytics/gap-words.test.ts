import { describe, expect, it } from 'vitest';
import { gapWordsOf } from '../../../analytics/gap-words.ts';
import type { OrganisationId } from '../../../survey/id.ts';
import { partner } from '../../support/scores.ts';
import { close, higher, lower, rowOf, silent } from './gap-rows.ts';

const names = new Map([
  ['A', 'Woningcorporatie'],
  ['B', 'Dorpsbelang'],
] as [OrganisationId, string][]);

describe('the words of a row', () => {
  it('write out a firm gap', () => {
    expect(gapWordsOf('nl', higher, names)).toEqual({
      municipality: '4,00',
      partners: '2,00',
      gap: '+2,00',
      class: 'gemeente hoger',
      certainty: 'stevig',
      why: '',
    });
    expect(gapWordsOf('en', lower, names)).toMatchObject({
      gap: '−4.00',
      class: 'municipality lower',
      certainty: 'firm',
    });
  });

  it('name the organisation that decides a fragile gap', () => {
    const row = rowOf('Kwetsbaar', [4], [partner('A', 4), partner('B', 2)]);
    expect(gapWordsOf('nl', row, names)).toMatchObject({
      certainty: 'kwetsbaar',
      why: 'Zonder Dorpsbelang verandert het beeld.',
    });
  });

  it('say that one answer decides a fragile gap', () => {
    expect(gapWordsOf('nl', close, names)).toMatchObject({
      gap: '0,00',
      class: 'ongeveer gelijk',
      why: 'Is één antwoord één punt anders, dan verandert het beeld.',
    });
  });

  it('do not say who decides when an interval carries the gap', () => {
    // 3.75 − 3.25 = 0.5 with an interval; one answer more or less changes the class.
    const row = rowOf('Met interval', [1, 4, 5, 5], [partner('A', 1, 4, 4, 4)]);
    expect(row.gap).toMatchObject({ value: 0.5, interval: { df: 6 }, fragile: { by: 'answer' } });
    expect(gapWordsOf('nl', row, names)).toMatchObject({ certainty: 'niet zeker', why: '' });
  });

  it('write a dash for a level and a gap that are not there', () => {
    expect(gapWordsOf('nl', silent, names)).toEqual({
      municipality: '–',
      partners: '5,00',
      gap: '–',
      class: 'geen verschil te berekenen',
      certainty: '–',
      why: '',
    });
  });

  it('speak of a respondent’s theme score where the row is a theme', () => {
    expect(gapWordsOf('nl', { ...close, kind: 'theme' }, names).why).toBe(
      'Is het themacijfer van één deelnemer één punt anders, dan verandert het beeld.',
    );
  });

  it('say of a gap that surely is not 0 and yet is small, that it is little', () => {
    // 4 − 3.6 = 0.4; sums of squares 0 and 1.2 over df = 10 + 5 − 2 = 13, so 0.4 ± 0.36.
    const row = rowOf('Klein maar zeker', Array(10).fill(4), [partner('A', 4, 4, 4, 3, 3)]);
    expect(row.gap).toMatchObject({ class: 'close', certainty: 'higher' });
    expect(gapWordsOf('nl', row, names).certainty).toBe('zeker hoger, maar weinig');
  });
});
