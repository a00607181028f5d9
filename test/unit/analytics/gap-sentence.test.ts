import { describe, expect, it } from 'vitest';
import { gapSentence } from '../../../analytics/gap-sentence.ts';
import { close, higher, lower, rowOf, silent } from './gap-rows.ts';

const CRITERIA = { subject: 'municipality', kind: 'criterion' } as const;

describe('the sentence under the gap chart', () => {
  it('counts the classes and names the largest gap, whichever its direction', () => {
    expect(gapSentence('nl', CRITERIA, [higher, close, lower, silent])).toBe(
      'Van de 3 criteria over de gemeente is de gemeente bij 1 positiever dan de partners en bij 1 minder positief. Bij 1 denken zij ongeveer hetzelfde. Het verschil is het grootst bij “Lager”: gemeente 1,00, partners 5,00.',
    );
  });

  it('says the same in English', () => {
    expect(gapSentence('en', CRITERIA, [higher, close])).toBe(
      'Of the 2 criteria about the municipality, the municipality is more positive than the partners on 1 and less positive on none. On 1 they think about the same. The gap is largest on “Hoger (en)”: municipality 4.00, partners 2.00.',
    );
  });

  it('says so in one go when both sides think about the same everywhere', () => {
    expect(gapSentence('nl', CRITERIA, [close, close])).toBe(
      'Bij alle 2 criteria over de gemeente denken gemeente en partners ongeveer hetzelfde.',
    );
    expect(gapSentence('en', CRITERIA, [close, close])).toBe(
      'On all 2 criteria about the municipality, municipality and partners think about the same.',
    );
  });

  it('names no largest gap where it is small', () => {
    expect(gapSentence('nl', CRITERIA, [close])).toBe(
      'Bij het ene criterium over de gemeente denken gemeente en partners ongeveer hetzelfde.',
    );
  });

  it('names the first of two gaps of the same size', () => {
    expect(gapSentence('nl', CRITERIA, [higher, { ...higher, title: { nl: 'Tweede', en: 'Second' } }])).toContain(
      '“Hoger”',
    );
  });

  it('leaves out themes and the other subject', () => {
    const rows = [higher, { ...higher, kind: 'theme' }, { ...higher, subject: 'coalition' }] as const;
    expect(gapSentence('nl', { subject: 'coalition', kind: 'criterion' }, rows)).toContain(
      'Bij het ene criterium over de coalitie is de gemeente positiever dan de partners: gemeente 4,00, partners 2,00.',
    );
  });

  it('counts themes for the chart of themes', () => {
    const theme = { ...higher, kind: 'theme' } as const;
    expect(gapSentence('nl', { subject: 'municipality', kind: 'theme' }, [theme, theme, close])).toContain(
      'Van de 2 thema’s over de gemeente',
    );
  });

  it('says who gave no score when there is no gap at all', () => {
    expect(gapSentence('nl', CRITERIA, [silent])).toBe(
      'De gemeente gaf geen score. U ziet alleen hoe de partners oordelen; een verschil is er niet.',
    );
    expect(gapSentence('nl', CRITERIA, [rowOf('Stil', [4], [])])).toContain('De partners gaven geen score.');
    expect(gapSentence('en', CRITERIA, [])).toBe(
      'There is no gap to show: the municipality and a partner both have to give a score first.',
    );
  });
});
