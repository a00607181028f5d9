import { describe, expect, it } from 'vitest';
import {
  type Compared,
  compareKinds,
  compareKindsInWave,
  compareLevels,
  compareParties,
  compareWaves,
} from '../../../analytics/comparison.ts';
import type { GapRow } from '../../../analytics/gap-row.ts';
import { inSequence, type TrendWave } from '../../../analytics/trend.ts';
import type { OrganisationKind } from '../../../survey/coalition.ts';
import type { OrganisationId } from '../../../survey/id.ts';
import { text } from '../../../survey/locale.ts';
import { partner } from '../../support/scores.ts';
import { rowOf } from './gap-rows.ts';
import { loneWave } from './trend-waves.ts';

const kinds = new Map<OrganisationId, OrganisationKind>([
  ['A' as OrganisationId, 'care'],
  ['B' as OrganisationId, 'care'],
  ['C' as OrganisationId, 'company'],
]);

const clear = (municipality: number, ...scores: readonly number[]): GapRow =>
  rowOf(
    'Clear',
    [municipality],
    scores.map((score, i) => partner('ABC'[i] ?? '', score)),
  );

const told = (row: GapRow, allPartners: number | null): GapRow => {
  const nothing = { municipality: null, commonPartners: null, composition: null, joined: [], left: [], gap: null };
  return { ...row, change: { ...nothing, allPartners } };
};

const wavesOf = (...waves: Parameters<typeof inSequence>[0]) => inSequence(waves) as [TrendWave, TrendWave, TrendWave];
const figuresOf = ({ rows }: Compared) => rows.map(({ id, one, other }) => [id, one, other]);
const caveatsOf = ({ caveats }: Compared) => caveats.map(({ about }) => about);

describe('the municipality and its partners', () => {
  it('stand beside each other as the dashboard has them', () => {
    const [wave] = wavesOf(loneWave('2026', { rows: [clear(4, 2, 3)] }));
    expect(compareParties(wave)).toMatchObject({ decimals: 2, caveats: [] });
    expect(figuresOf(compareParties(wave))).toEqual([['player.clear', 4, 2.5]]);
  });
});

describe('two kinds of partners', () => {
  it('have the mean of their organisations in a wave, and a word when they are few', () => {
    const [wave] = wavesOf(loneWave('2026', { rows: [clear(4, 1, 3, 5)] }));
    const both = compareKindsInWave(wave, kinds, ['care', 'company']);
    expect(figuresOf(both)).toEqual([['player.clear', 2, 5]]);
    expect(both.caveats).toEqual([{ about: 'few', one: 2, other: 1 }]);
  });

  it('are not compared in a confidential wave', () => {
    const [wave] = wavesOf(loneWave('2026', { rows: [clear(4, 1, 3, 5)], attribution: 'confidential' }));
    expect(compareKindsInWave(wave, kinds, ['care', 'company'])).toMatchObject({
      rows: [],
      caveats: [{ about: 'kinds' }],
    });
  });

  it('have their levels over a year, and none where they are too few', () => {
    const theme = { theme: 'player', organisations: 3, mean: 3.5, gap: 0.5 };
    const types = [
      { kind: 'care', organisations: 3, coalitions: 2, themes: [theme] },
      { kind: 'company', organisations: 1, coalitions: 1, themes: [] },
    ] as const;
    const year = { themes: [{ id: 'player', title: text('Speler', 'Player') }], types };
    expect(figuresOf(compareKinds(year, ['care', 'company']))).toEqual([['player', 3.5, null]]);
  });
});

describe('two waves', () => {
  it('are compared on what both asked, and say how much is left out', () => {
    const [one, other] = wavesOf(
      loneWave('2025', { rows: [clear(4, 2), rowOf('Gone', [4], [])] }),
      loneWave('2026', { rows: [rowOf('Fresh', [4], []), clear(5, 3)] }),
    );
    const both = compareLevels(one, other, 'partner');
    expect(figuresOf(both)).toEqual([['player.clear', 2, 3]]);
    expect(both.caveats).toEqual([{ about: 'left-out', count: 2 }]);
    expect(figuresOf(compareLevels(one, other, 'municipality'))).toEqual([['player.clear', 4, 5]]);
  });

  it('leave out a theme that is scored on other criteria', () => {
    const theme = { ...clear(4, 2), kind: 'theme' as const, id: 'player' };
    const [one, other] = wavesOf(
      loneWave('2025', { rows: [theme, clear(4, 2)] }),
      loneWave('2026', { rows: [theme, clear(4, 2), rowOf('Fresh', [4], [])] }),
    );
    expect(figuresOf(compareLevels(one, other, 'partner')).map(([id]) => id)).toEqual(['player.clear']);
  });

  it('say so when one is open, and when one level is of people', () => {
    const [one, other] = wavesOf(loneWave('2025', { rows: [clear(4, 2)] }), {
      ...loneWave('2026', { rows: [clear(4, 2)], attribution: 'confidential' }),
      isOpen: true,
    });
    expect(caveatsOf(compareLevels(one, other, 'partner'))).toEqual(['modes', 'confidential', 'interim']);
    expect(caveatsOf(compareLevels(one, other, 'municipality'))).toEqual(['confidential', 'interim']);
    expect(compareLevels(one, other, 'municipality').decimals).toBe(1);
  });
});

describe('two waves of a coalition, of which one is confidential', () => {
  const confidential = { attribution: 'confidential' as const };

  it('are compared where the later dashboard tells the change', () => {
    const waves = wavesOf(
      loneWave('2025', { rows: [clear(4, 2), rowOf('Other', [4], [])], ...confidential }),
      loneWave('2026', { rows: [told(clear(4, 3), 1), told(rowOf('Other', [4], []), null)], ...confidential }),
    );
    const both = compareWaves({ waves }, waves[0], waves[1], 'partner');
    expect(figuresOf(both)).toEqual([['player.clear', 2, 3]]);
    expect(caveatsOf(both)).toEqual(['confidential', 'hidden']);
    expect(figuresOf(compareWaves({ waves }, waves[1], waves[0], 'partner'))).toEqual([['player.clear', 3, 2]]);
  });

  it('are not compared across a wave between them, or with one on behalf of organisations', () => {
    const rows = [told(clear(4, 3), 1)];
    const far = wavesOf(...['2024', '2025', '2026'].map((year) => loneWave(year, { rows, ...confidential })));
    expect(compareWaves({ waves: far }, far[0], far[2], 'partner')).toMatchObject({ rows: [] });
    const mixed = wavesOf(loneWave('2025', { rows }), loneWave('2026', { rows, ...confidential }));
    expect(caveatsOf(compareWaves({ waves: mixed }, mixed[0], mixed[1], 'partner'))).toContain('hidden');
  });

  it('show the municipality’s own level, which is known', () => {
    const waves = wavesOf(
      loneWave('2025', { rows: [clear(4, 2)], ...confidential }),
      loneWave('2026', { rows: [clear(5, 2)], ...confidential }),
    );
    expect(figuresOf(compareWaves({ waves }, waves[0], waves[1], 'municipality'))).toEqual([['player.clear', 4, 5]]);
  });
});
