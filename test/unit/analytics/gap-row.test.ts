import { describe, expect, it } from 'vitest';
import { buildGapRow } from '../../../analytics/gap-row.ts';
import { criterion } from './gap-rows.ts';
import { partner, scores } from './scores.ts';

describe('a row of the gap table', () => {
  it('holds counts, levels, the gap and each organisation’s own mean', () => {
    const row = buildGapRow(criterion('Eén gezicht'), { scores: scores(4, 5), cannotJudge: 1 }, [
      { ...partner('A', 1), cannotJudge: 0 },
      { ...partner('B', 2, 3, 4), cannotJudge: 2 },
    ]);
    expect(row).toMatchObject({
      id: 'player.eén gezicht',
      municipality: { n: 2, cannotJudge: 1, mean: 4.5 },
      // All partner answers together: 10 / 4; one voice per organisation: (1 + 3) / 2.
      partners: { n: 4, cannotJudge: 2, mean: 2.5, organisations: 2, meanOfMeans: 2 },
      gap: { value: 2.5, class: 'higher' },
      dots: [
        { organisation: 'A', n: 1, mean: 1 },
        { organisation: 'B', n: 3, mean: 3 },
      ],
    });
  });

  it('counts a partner that could not judge, and gives it no voice', () => {
    const row = buildGapRow(criterion('Stil'), { scores: scores(4), cannotJudge: 0 }, [
      { ...partner('A', 2), cannotJudge: 0 },
      { ...partner('B'), cannotJudge: 1 },
    ]);
    expect(row.partners).toMatchObject({ n: 1, cannotJudge: 1, mean: 2, organisations: 1, meanOfMeans: 2 });
    expect(row.dots).toEqual([{ organisation: 'A', n: 1, mean: 2 }]);
  });

  it('is null, never NaN, where there is nothing to compute', () => {
    const row = buildGapRow(criterion('Niets'), { scores: [], cannotJudge: 0 }, []);
    expect(row).toMatchObject({
      municipality: { n: 0, cannotJudge: 0, mean: null },
      partners: { n: 0, cannotJudge: 0, mean: null, organisations: 0, meanOfMeans: null },
      gap: null,
      dots: [],
    });
  });

  it('marks what more than half of the partners could not judge', () => {
    const marked = (scored: number, cannotJudge: number) =>
      buildGapRow(criterion('Onzichtbaar'), { scores: scores(4), cannotJudge: 5 }, [
        { ...partner('A', ...Array(scored).fill(3)), cannotJudge },
      ]).partners.mostlyUnjudged;
    expect(marked(2, 3)).toBe(true);
    expect(marked(2, 2)).toBe(false);
    expect(marked(0, 0)).toBe(false);
  });
});
