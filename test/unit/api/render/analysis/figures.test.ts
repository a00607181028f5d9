import { describe, expect, it } from 'vitest';
import { type Figure, figuresOf } from '../../../../../api/render/analysis/figures.ts';
import { smallAnalysis } from '../../../../support/analysis.ts';

/** The figures of a party, as `measure value|word|reason`. */
function said(figures: readonly Figure[], party: Figure['party']): string[] {
  return figures
    .filter((figure) => figure.party === party && figure.kind !== 'theme')
    .map(({ measure, value, word, reason }) => `${measure} ${value ?? word ?? reason}`);
}

describe('figuresOf', () => {
  const figures = [...figuresOf([smallAnalysis()])];

  it('gives every figure a row: numbers, words, and why there is none', () => {
    expect(said(figures, 'municipality')).toEqual([
      'n 1',
      'cannotJudge 0',
      'mean 5',
      'sd too-few',
      'median 5',
      'distribution.1 0',
      'distribution.2 0',
      'distribution.3 0',
      'distribution.4 0',
      'distribution.5 1',
      'averageDeviation too-few',
      'averageDeviationMedian too-few',
      'rwg too-few',
      'rwgChance too-few',
      'agreement too-few',
      'polarised too-few',
      'favourable too-few',
    ]);
    expect(said(figures, 'gap')).toContain('class higher');
    expect(said(figures, 'gap')).toContain('silence no-invitations');
  });

  it('says of a party that is not there why, at its first figure', () => {
    expect(said(figures, 'between')).toEqual(['h one-partner']);
    const theme = figures.filter(({ kind, party }) => kind === 'theme' && party !== 'pooled');
    expect(theme.map(({ party, measure, reason }) => `${party} ${measure} ${reason}`)).toEqual([
      'municipality mean no-municipality',
      'partners mean no-partners',
      'gap value no-municipality',
      'between h no-partners',
    ]);
  });

  it('names the place of each figure', () => {
    expect(figures.find(({ party, measure }) => party === 'organisation' && measure === 'mean')).toEqual({
      wave: '2025',
      coalition: 'Wonen',
      kind: 'criterion',
      subject: 'trust.open',
      party: 'organisation',
      organisation: 'A',
      measure: 'mean',
      value: 2.5,
      word: null,
      reason: null,
    });
  });

  it('writes what is within another figure as a path, with its reason', () => {
    const change = {
      municipality: 0.5,
      commonPartners: { organisations: 2, value: -0.25, interval: null },
      allPartners: -0.5,
      composition: -0.25,
      joined: ['C', 'D'],
      left: [],
      gap: { commonPartners: 0.75, allPartners: 1 },
      reasons: { commonPartners: 'few-partners' },
    } as const;
    const wave = { ...smallAnalysis(), change: { since: '2024', criteria: { q: change }, themes: {} } };
    expect(said([...figuresOf([wave])], 'change')).toEqual([
      'municipality 0.5',
      'commonPartners.organisations 2',
      'commonPartners.value -0.25',
      'commonPartners.interval few-partners',
      'allPartners -0.5',
      'composition -0.25',
      'joined.1 C',
      'joined.2 D',
      'gap.commonPartners 0.75',
      'gap.allPartners 1',
    ]);
  });

  it('says what is withheld, one figure or a whole party', () => {
    const wave = smallAnalysis();
    const subject = wave.criteria['trust.open'];
    const withheld = { withheld: true } as const;
    if (subject?.partners == null) throw new Error('The example has partners.');
    const criterion = { ...subject, gap: withheld, partners: { ...subject.partners, sd: withheld } };
    const shown = [...figuresOf([{ ...wave, criteria: { 'trust.open': criterion } }])];
    expect(said(shown, 'gap')).toEqual(['value withheld']);
    expect(said(shown, 'partners')).toContain('sd withheld');
  });

  it('gives the ends that are told of what is withheld', () => {
    const wave = smallAnalysis();
    const subject = wave.criteria['trust.open'];
    if (subject?.gap == null) throw new Error('The example has a gap.');
    const gap = { ...subject.gap, value: { withheld: true, low: 0.1, high: 0.8 } } as const;
    const shown = [...figuresOf([{ ...wave, criteria: { 'trust.open': { ...subject, gap } } }])];
    expect(said(shown, 'gap').slice(0, 3)).toEqual(['value withheld', 'value.low 0.1', 'value.high 0.8']);
  });
});
