import { describe, expect, it } from 'vitest';
import { patternInputOf } from '../../../../analytics/disclosure/pattern-input.ts';
import { analysedWave } from '../../../support/analysed-wave.ts';

describe('who answered, as an analysis tells it', () => {
  it('is by organisation its most answered criterion, and by criterion its scores', () => {
    const analysis = analysedWave({
      q: { municipality: '4', partners: { A: '3450', B: '' } },
      r: { municipality: '4', partners: { A: '33', B: '0', C: '123' } },
    });
    const common = { coalition: 'coalition', organisationType: null, role: 'partner' };
    expect(patternInputOf(analysis)).toEqual({
      attribution: 'confidential',
      criteria: ['q', 'r'],
      people: [
        { ...common, organisation: 'A', respondents: 4, answered: { q: 3, r: 2 } },
        { ...common, organisation: 'B', respondents: 1, answered: { r: 0 } },
        { ...common, organisation: 'C', respondents: 3, answered: { r: 3 } },
      ],
    });
  });

  it('is nobody where nothing was asked', () => {
    expect(patternInputOf(analysedWave({}))).toEqual({ attribution: 'confidential', criteria: [], people: [] });
  });
});
