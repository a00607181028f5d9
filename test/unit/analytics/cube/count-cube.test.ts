import { tableFromIPC, tableToIPC } from 'apache-arrow';
import { describe, expect, it } from 'vitest';
import { cubeOfTables, tablesOfCube } from '../../../../analytics/cube/arrow.ts';
import {
  type CountCube,
  criterionTally,
  cubeOfBlock,
  responsesIn,
  themeTallyIn,
} from '../../../../analytics/cube/count-cube.ts';
import { addCubes, mergeCells, selectCells, subtractCubes } from '../../../../analytics/cube/cube-sums.ts';
import { layoutOf } from '../../../../analytics/cube/layout.ts';
import { buildRatingBlock, checkRatingBlock, type RatedResponse } from '../../../../analytics/cube/rating-block.ts';
import { criterionSides, themeSides } from '../../../../analytics/cube/sides.ts';
import { addTallies, EMPTY_TALLY, hasVariation, meanOf, squaresOf } from '../../../../analytics/cube/tally.ts';
import type { Role } from '../../../../survey/criterion.ts';
import type { Rating } from '../../../../survey/scale.ts';

const asked = (id: string, theme: string) => ({ id, theme, subject: 'municipality' as const });
const layout = layoutOf({
  themes: [{ id: 'goals' }, { id: 'player' }, { id: 'unasked' }],
  criteria: [asked('goals.shared', 'goals'), asked('player.open', 'player'), asked('player.clear', 'player')],
});

/** The municipality's two people, two of A, one of B. */
const RESPONSES = [
  response('partner', 'B', [5, 2, 0]),
  response('municipality', 'Town', [4, 5, 4]),
  response('partner', 'A', [0, null, null]),
  response('partner', 'A', [3, 4, 1]),
  response('municipality', 'Town', [null, 0, 0]),
];

describe('a rating block', () => {
  it('keeps one byte a rating, the rows of a cell together and in an order that says nothing', () => {
    const block = buildRatingBlock(3, RESPONSES);
    expect(block.cells.map(({ organisation, responses }) => [organisation, responses])).toEqual([
      ['Town', 2],
      ['A', 2],
      ['B', 1],
    ]);
    expect([...block.ratings]).toEqual([4, 5, 4, 6, 0, 0, 0, 6, 6, 3, 4, 1, 5, 2, 0]);
    expect(buildRatingBlock(3, RESPONSES.toReversed())).toEqual(block);
  });

  it('refuses a response to another edition', () => {
    expect(() => buildRatingBlock(2, RESPONSES)).toThrow(RangeError);
  });

  it('is refused when its bytes are not what its cells say, or are no ratings', () => {
    const block = buildRatingBlock(3, RESPONSES);
    expect(checkRatingBlock(block)).toBe(block);
    expect(() => checkRatingBlock({ ...block, ratings: block.ratings.subarray(1) })).toThrow(RangeError);
    expect(() => checkRatingBlock({ ...block, ratings: block.ratings.map(() => 7) })).toThrow(RangeError);
    expect(() => cubeOfBlock(layout, { ...block, criteria: 5 })).toThrow(RangeError);
  });
});

describe('a count cube', () => {
  it('counts every rating of every cell', () => {
    const cube = cubeOf(RESPONSES);
    expect([...cube.counts]).toEqual(
      [
        // cannot judge, 1–5, skipped
        [
          [0, 0, 0, 0, 1, 0, 1],
          [1, 0, 0, 0, 0, 1, 0],
          [1, 0, 0, 0, 1, 0, 0],
        ],
        [
          [1, 0, 0, 1, 0, 0, 0],
          [0, 0, 0, 0, 1, 0, 1],
          [0, 1, 0, 0, 0, 0, 1],
        ],
        [
          [0, 0, 0, 0, 0, 1, 0],
          [0, 0, 1, 0, 0, 0, 0],
          [1, 0, 0, 0, 0, 0, 0],
        ],
      ].flat(2),
    );
    expect(cube.cells.map((_, i) => responsesIn(cube, i))).toEqual([2, 2, 1]);
    expect(criterionTally(cube, 0, 1)).toMatchObject({ counts: [0, 0, 0, 0, 1], cannotJudge: 1, skipped: 0 });
  });

  it('counts theme scores of who scored half of the criteria or more', () => {
    const cube = cubeOf(RESPONSES);
    // Town: (5 + 4)/2 and twice cannot judge; A: 5/2 and skipped both; B: 2/1.
    expect(themeTallyIn(cube, 0, 1)).toEqual({
      values: [{ score: 4.5, sum: 9, of: 2 }],
      counts: [1],
      cannotJudge: 1,
      skipped: 0,
    });
    expect(themeTallyIn(cube, 1, 1)).toMatchObject({ values: [{ score: 2.5, sum: 5, of: 2 }], skipped: 1 });
    expect(themeTallyIn(cube, 2, 1)).toMatchObject({ values: [{ score: 2 }], cannotJudge: 0 });
  });

  it('has equal means of different numbers of answers as one value', () => {
    const cube = cubeOf([response('partner', 'A', [1, 2, 4]), response('partner', 'A', [1, 3, null])]);
    expect(themeTallyIn(cube, 0, 1)).toMatchObject({ values: [{ score: 3, sum: 3, of: 1 }], counts: [2] });
  });

  it('gives both sides of a criterion and of a theme', () => {
    const sides = criterionSides(cubeOf(RESPONSES), 0);
    expect(sides.municipality).toMatchObject({ counts: [0, 0, 0, 1, 0], skipped: 1 });
    expect(sides.partners.map(({ organisation, tally }) => [organisation, meanOf(tally)])).toEqual([
      ['A', 3],
      ['B', 5],
    ]);
    expect(themeSides(cubeOf(RESPONSES), 1).partners.map(({ tally }) => meanOf(tally))).toEqual([2.5, 2]);
  });

  it('adds up, whatever the order, and gives back what was added', () => {
    const [one, other] = [cubeOf(RESPONSES.slice(0, 2)), cubeOf(RESPONSES.slice(2))];
    expect(inOrder(addCubes(one, other))).toEqual(inOrder(cubeOf(RESPONSES)));
    expect(inOrder(addCubes(other, one))).toEqual(inOrder(cubeOf(RESPONSES)));
    expect(inOrder(subtractCubes(cubeOf(RESPONSES), other))).toEqual(inOrder(one));
    expect(subtractCubes(one, one).cells).toEqual([]);
  });

  it('refuses to take away what is not in it, and to add what counts something else', () => {
    const [one, other] = [cubeOf(RESPONSES.slice(0, 2)), cubeOf(RESPONSES.slice(2))];
    expect(() => subtractCubes(one, other)).toThrow(RangeError);
    expect(() => addCubes(one, { ...other, layout: { ...layout, criteria: ['a', 'b', 'c'] } })).toThrow(RangeError);
  });

  it('adds the cells of a union up and leaves out the others', () => {
    const cube = cubeOf(RESPONSES);
    const merged = mergeCells(cube, (cell) => ({ ...cell, organisation: '' }));
    expect(merged.cells.map(({ role }) => role)).toEqual(['municipality', 'partner']);
    expect(criterionTally(merged, 1, 0)).toMatchObject({ counts: [0, 0, 1, 0, 1], cannotJudge: 1 });
    const partners = selectCells(cube, ({ role }) => role === 'partner');
    expect(inOrder(mergeCells(partners, (cell) => cell))).toEqual(inOrder(partners));
    expect(partners.cells).toHaveLength(2);
  });

  it('travels as two Arrow tables', () => {
    const cube = cubeOf(RESPONSES);
    const { counts, themes } = tablesOfCube(cube);
    expect(counts.schema.fields.map(({ name }) => name)).toEqual(
      'coalition,wave,organisation,role,criterion,cannot_judge,score_1,score_2,score_3,score_4,score_5,skipped'.split(
        ',',
      ),
    );
    const back = cubeOfTables({ counts: sent(counts), themes: sent(themes) });
    expect(back).toEqual(cube);
    expect(() => cubeOfTables({ counts: themes, themes })).toThrow(RangeError);
  });
});

describe('a tally', () => {
  it('is empty of nothing', () => {
    expect(addTallies([])).toEqual(EMPTY_TALLY);
    expect(meanOf(EMPTY_TALLY)).toBeNull();
    expect(squaresOf(EMPTY_TALLY)).toBe(0);
  });

  it('has no spread when everybody gave the same, though the mean is rounded', () => {
    const third = { values: [{ score: 10 / 3, sum: 10, of: 3 }], counts: [3], cannotJudge: 0, skipped: 0 };
    expect(hasVariation(third)).toBe(false);
    expect(squaresOf(third)).toBe(0);
  });

  it('adds theme scores by value', () => {
    const half = { values: [{ score: 2.5, sum: 5, of: 2 }], counts: [1], cannotJudge: 1, skipped: 0 };
    const two = { values: [{ score: 2, sum: 2, of: 1 }], counts: [2], cannotJudge: 0, skipped: 3 };
    expect(addTallies([half, two, half])).toEqual({
      values: [two.values[0], half.values[0]],
      counts: [2, 2],
      cannotJudge: 2,
      skipped: 3,
    });
  });
});

function response(role: Role, organisation: string, ratings: readonly Rating[]): RatedResponse {
  return { cell: { coalition: 'c', wave: '2026', organisation, role }, ratings };
}

function cubeOf(responses: readonly RatedResponse[]): CountCube {
  return cubeOfBlock(layout, buildRatingBlock(layout.criteria.length, responses));
}

/** Cells in one order, for comparison. */
function inOrder(cube: CountCube) {
  const places = [...cube.cells.keys()].toSorted((a, b) =>
    (cube.cells[a]?.organisation ?? '') < (cube.cells[b]?.organisation ?? '') ? -1 : 1,
  );
  return places.map((i) => ({
    cell: cube.cells[i],
    criteria: layout.criteria.map((_, place) => criterionTally(cube, i, place)),
    themes: layout.themes.map((_, place) => themeTallyIn(cube, i, place)),
  }));
}

function sent(table: ReturnType<typeof tablesOfCube>['counts']) {
  return tableFromIPC(tableToIPC(table));
}
