import { describe, expect, it } from 'vitest';
import { analyseWaves, type MeasuredWave } from '../../../analytics/analyse-waves.ts';
import { layoutOf } from '../../../analytics/cube/layout.ts';
import { buildRatingBlock, type RatedResponse } from '../../../analytics/cube/rating-block.ts';
import { SHOWN, UNGATED } from '../../../analytics/gates.ts';
import type { Role, Subject } from '../../../survey/criterion.ts';
import type { Rating } from '../../../survey/scale.ts';

type Asked = { readonly id: string; readonly theme: string; readonly subject: Subject };
const asked = (id: string, subject: Subject = 'municipality'): Asked => ({ id, theme: id.slice(0, 1), subject });

/** A wave of which people gave these ratings, one row a person. */
function waveOf(
  name: string,
  criteria: readonly Asked[],
  rows: Readonly<Record<string, readonly (readonly Rating[])[]>>,
  coalition = 'Wonen',
): MeasuredWave {
  const responses = Object.entries(rows).flatMap(([organisation, people]): RatedResponse[] =>
    people.map((ratings) => ({
      cell: {
        coalition,
        wave: name,
        organisation,
        role: organisation === 'Town' ? ('municipality' as Role) : 'partner',
      },
      ratings,
    })),
  );
  const layout = layoutOf({ themes: [{ id: 'a' }, { id: 'b' }], criteria });
  const block = buildRatingBlock(criteria.length, responses);
  return { wave: name, coalition, attribution: 'organisation', silent: null, layout, block };
}

describe('the analysis of waves', () => {
  it('has criteria, and themes per subject', () => {
    const criteria = [asked('a1'), asked('a2', 'coalition'), asked('b1')];
    const [wave] = analyseWaves([waveOf('2025', criteria, { Town: [[5, 4, 3]], A: [[1, 2, 3]] })], SHOWN);
    expect(Object.keys(wave?.criteria ?? {})).toEqual(['a1', 'a2', 'b1']);
    expect(Object.entries(wave?.themes ?? {}).map(([name, { gap }]) => [name, gap?.value])).toEqual([
      ['a', 4],
      ['b', 0],
      ['a:coalition', 2],
    ]);
    expect(wave?.change).toBeNull();
  });

  it('compares each wave with the one before it of the same coalition, and no other', () => {
    const rows = (score: Rating) => ({ Town: [[4 as Rating]], A: [[score]], B: [[score]] });
    const analyses = analyseWaves(
      [
        waveOf('2024', [asked('a1')], rows(2)),
        waveOf('2024', [asked('a1')], rows(5), 'Zorg'),
        waveOf('2025', [asked('a1')], rows(3)),
        waveOf('2026', [asked('a1')], { ...rows(5), C: [[1]] }),
      ],
      SHOWN,
    );
    expect(analyses.map(({ change }) => change?.since ?? null)).toEqual([null, null, '2024', '2025']);
    expect(analyses[2]?.change?.criteria['a1']).toMatchObject({
      municipality: 0,
      commonPartners: { organisations: 2, value: 1, interval: null },
      composition: 0,
      joined: [],
    });
    // All partners: from 3 to 11/3; the same two: from 3 to 5.
    const { composition, allPartners, joined } = analyses[3]?.change?.criteria['a1'] ?? {};
    expect([allPartners, composition, joined]).toEqual([11 / 3 - 3, 11 / 3 - 3 - 2, ['C']]);
  });

  it('compares only what both waves asked, with theme scores made anew from it', () => {
    const before = waveOf('2024', [asked('a1'), asked('a2')], { Town: [[4, 4]], A: [[1, 5]], B: [[1, 5]] });
    const after = waveOf('2025', [asked('a3'), asked('a1'), asked('b1')], {
      Town: [[4, 4, 4]],
      A: [[5, 2, 3]],
      B: [[5, 2, 3]],
    });
    const [, { change } = {}] = analyseWaves([before, after], SHOWN);
    expect(Object.keys(change?.criteria ?? {})).toEqual(['a1']);
    expect(Object.keys(change?.themes ?? {})).toEqual(['a']);
    // Without a2 and a3 the theme is a1 alone: from 1 to 2, not from 3 to 3.5.
    expect(change?.themes['a']?.commonPartners.value).toBe(1);
  });

  it('has in q what the other gaps of its family make of a p', () => {
    const criteria = [asked('a1'), asked('a2'), asked('b1')];
    const rows = {
      Town: [
        [5, 4, 3],
        [4, 5, 3],
        [5, 3, 4],
        [5, 5, 3],
        [4, 4, 2],
      ] as Rating[][],
      A: [
        [1, 3, 3],
        [2, 3, 3],
      ] as Rating[][],
      B: [[1, 4, null]] as Rating[][],
    };
    const [wave] = analyseWaves([waveOf('2025', criteria, rows)], SHOWN);
    for (const family of [wave?.criteria, wave?.themes]) {
      const gaps = Object.values(family ?? {}).map(({ gap }) => gap);
      const smallest = Math.min(...gaps.map((gap) => gap?.p ?? 1));
      for (const gap of gaps) {
        expect(gap?.q).toBeGreaterThanOrEqual(gap?.p ?? 1);
        if (gap?.p === smallest) expect(gap.q).toBeLessThanOrEqual(smallest * gaps.length);
      }
    }
  });

  it('shows the pooled ICC only where some criterion carries differences between partners', () => {
    const rows = { Town: [[4]], A: [[1], [2]], B: [[4], [5]] } as Record<string, Rating[][]>;
    const pooledWith = (gates: typeof SHOWN) => analyseWaves([waveOf('2025', [asked('a1')], rows)], gates)[0]?.pooled;
    // Within: 1/2 + 1/2 over 2; between: 9, minus 1/2, over 2.
    expect(pooledWith(SHOWN)).toEqual({ sigma2: 0.5, tau2: 4.25, icc1: null });
    expect(pooledWith(UNGATED)?.icc1).toBeCloseTo(4.25 / 4.75, 12);
  });

  it('changes only counts of a theme when somebody joins who cannot judge anything', () => {
    const criteria = [asked('a1'), asked('a2')];
    const rows = {
      Town: [[4, 5]],
      A: [
        [1, 2],
        [2, 3],
      ],
      B: [[4, 4]],
    } as Record<string, Rating[][]>;
    const themeOf = (people: typeof rows) => analyseWaves([waveOf('2025', criteria, people)], UNGATED)[0]?.themes['a'];
    const before = themeOf(rows);
    const after = themeOf({ ...rows, A: [...(rows['A'] ?? []), [0, 0]] });
    expect(after?.organisations['A']).toEqual({ ...before?.organisations['A'], cannotJudge: 1 });
    expect(after?.partners).toEqual({ ...before?.partners, cannotJudge: 1 });
    expect([after?.gap, after?.between, after?.municipality]).toEqual([
      before?.gap,
      before?.between,
      before?.municipality,
    ]);
  });
});
