import { describe, expect, it } from 'vitest';
import { gapSentence } from '../../../analytics/gap-sentence.ts';
import { close, higher, lower, silent } from './gap-rows.ts';

describe('the sentence under the gap chart', () => {
  it('counts the classes and names the largest gap, whichever its direction', () => {
    expect(gapSentence('nl', 'municipality', [higher, close, lower, silent])).toBe(
      'Van de 3 criteria over de gemeente is de gemeente bij 1 positiever dan de partners en bij 1 minder positief. Bij 1 denken zij ongeveer hetzelfde. Het verschil is het grootst bij “Lager”: gemeente 1,00, partners 5,00.',
    );
  });

  it('says the same in English', () => {
    expect(gapSentence('en', 'municipality', [higher, close])).toBe(
      'Of the 2 criteria about the municipality, the municipality is more positive than the partners on 1 and less positive on 0. On 1 they think about the same. The gap is largest on “Hoger (en)”: municipality 4.00, partners 2.00.',
    );
  });

  it('names no largest gap when both sides think about the same everywhere', () => {
    expect(gapSentence('nl', 'municipality', [close, close])).toBe(
      'Van de 2 criteria over de gemeente is de gemeente bij 0 positiever dan de partners en bij 0 minder positief. Bij 2 denken zij ongeveer hetzelfde.',
    );
  });

  it('names the first of two gaps of the same size', () => {
    expect(gapSentence('nl', 'municipality', [higher, { ...higher, title: { nl: 'Tweede', en: 'Second' } }])).toContain(
      '“Hoger”',
    );
  });

  it('leaves out themes and the other subject', () => {
    const rows = [higher, { ...higher, kind: 'theme' }, { ...higher, subject: 'coalition' }] as const;
    expect(gapSentence('nl', 'coalition', rows)).toContain('1 criterium over de coalitie');
  });

  it('says what is missing when there is no gap at all', () => {
    expect(gapSentence('nl', 'municipality', [silent])).toBe(
      'Er is nog geen verschil te tonen: daarvoor moeten de gemeente én een partner antwoorden.',
    );
    expect(gapSentence('en', 'municipality', [])).toBe(
      'There is no gap to show yet: the municipality and a partner both have to answer first.',
    );
  });
});
