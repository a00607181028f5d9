import { describe, expect, it } from 'vitest';
import { partnerTypesOf } from '../../../analytics/partner-types.ts';
import type { OrganisationKind } from '../../../survey/coalition.ts';
import type { OrganisationId } from '../../../survey/id.ts';
import { partner } from '../../support/scores.ts';
import { rowOf } from './gap-rows.ts';

const kinds = new Map<OrganisationId, OrganisationKind | null>(
  Object.entries({ A: 'care', B: 'care', C: 'care', D: 'company', E: null } as const).map(([id, kind]) => [
    id as OrganisationId,
    kind,
  ]),
);

const wave = (coalition: string, municipality: readonly number[], scores: Readonly<Record<string, number>>) => {
  const partners = Object.entries(scores).map(([name, score]) => partner(name, score));
  return { coalition, themes: [{ ...rowOf('Player', municipality, partners), kind: 'theme' as const, id: 'player' }] };
};

describe('kinds of partners', () => {
  it('have the mean of their organisations, each one voice however many coalitions it is in', () => {
    const waves = [wave('one', [4], { A: 1, B: 3, C: 3 }), wave('other', [5], { A: 5 })];
    expect(partnerTypesOf(waves, kinds)).toEqual([
      {
        kind: 'care',
        organisations: 3,
        coalitions: 2,
        // A is 3 by its two coalitions; its gaps are 3 and 0.
        themes: [{ theme: 'player', organisations: 3, mean: 3, gap: (1.5 + 1 + 1) / 3 }],
      },
    ]);
  });

  it('say nothing below three organisations, and nothing of the municipality itself', () => {
    expect(partnerTypesOf([wave('one', [4], { A: 1, B: 3, D: 5, E: 5 })], kinds)).toEqual([
      { kind: 'company', organisations: 1, coalitions: 1, themes: [] },
      { kind: 'care', organisations: 2, coalitions: 1, themes: [] },
    ]);
  });

  it('have no gap where the municipality gave no score', () => {
    const [type] = partnerTypesOf([wave('one', [], { A: 1, B: 2, C: 3 })], kinds);
    expect(type?.themes).toMatchObject([{ mean: 2, gap: null }]);
  });
});
