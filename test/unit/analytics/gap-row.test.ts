import { describe, expect, it } from 'vitest';
import type { PartnerTally, Tally } from '../../../analytics/cube/tally.ts';
import { buildGapRow } from '../../../analytics/gap-row.ts';
import { analysed } from '../../support/scores.ts';
import { tallyOf } from '../../support/tally.ts';
import { criterion } from './gap-rows.ts';

describe('a row of the gap table', () => {
  it('holds counts, levels, the gap and each organisation’s own mean', () => {
    const row = rowOf('Eén gezicht', given(1, [4, 5]), [
      { organisation: 'A', tally: given(0, [1]) },
      { organisation: 'B', tally: given(2, [2, 3, 4]) },
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
    const row = rowOf('Stil', given(0, [4]), [
      { organisation: 'A', tally: given(0, [2]) },
      { organisation: 'B', tally: given(1, []) },
    ]);
    expect(row.partners).toMatchObject({ n: 1, cannotJudge: 1, mean: 2, organisations: 1, meanOfMeans: 2 });
    expect(row.dots).toMatchObject([{ organisation: 'A', n: 1, mean: 2, between: null }]);
    expect(row.unscored).toEqual([{ organisation: 'B', cannotJudge: 1 }]);
  });

  it('does not name who could not judge in a confidential wave, nor a partner that skipped', () => {
    const partners = [
      { organisation: 'A', tally: given(1, []) },
      { organisation: 'B', tally: { ...given(0, []), skipped: 1 } },
    ];
    const subject = analysed({ municipality: given(0, [4]), partners });
    expect(buildGapRow(criterion('Stil'), subject, 1).unscored).toEqual([]);
    expect(buildGapRow(criterion('Stil'), subject, 2).unscored).toEqual([{ organisation: 'A', cannotJudge: 1 }]);
  });

  it('is null, never NaN, where there is nothing to compute', () => {
    const row = rowOf('Niets', given(0, []), []);
    expect(row).toMatchObject({
      municipality: { n: 0, cannotJudge: 0, mean: null },
      partners: { n: 0, cannotJudge: 0, mean: null, organisations: 0, meanOfMeans: null },
      gap: null,
      dots: [],
      unscored: [],
    });
  });

  it('marks what more than half of the partners could not judge', () => {
    const marked = (scored: number, cannotJudge: number) =>
      rowOf('Onzichtbaar', given(5, [4]), [{ organisation: 'A', tally: given(cannotJudge, Array(scored).fill(3)) }])
        .partners.mostlyUnjudged;
    expect(marked(2, 3)).toBe(true);
    expect(marked(2, 2)).toBe(false);
    expect(marked(0, 0)).toBe(false);
  });
});

/** A group that gave these scores, and so many who could not judge. */
function given(cannotJudge: number, scores: readonly number[]): Tally {
  return { ...tallyOf(...scores), cannotJudge };
}

function rowOf(title: string, municipality: Tally, partners: readonly PartnerTally[]) {
  return buildGapRow(criterion(title), analysed({ municipality, partners }), 2);
}
