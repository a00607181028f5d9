import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tablesOfCube } from '../../analytics/cube/arrow.ts';
import { cubeOfBlock } from '../../analytics/cube/count-cube.ts';
import { layoutOf } from '../../analytics/cube/layout.ts';
import { emptyLiveCube, newcomersOf, refreshCube } from '../../analytics/cube/live-cube.ts';
import { buildRatingBlock, type RatedResponse } from '../../analytics/cube/rating-block.ts';
import type { Rating } from '../../survey/scale.ts';

const asked = (id: string) => ({ id, theme: 'player', subject: 'municipality' as const });
const layout = layoutOf({ themes: [{ id: 'player' }], criteria: ['a', 'b', 'c'].map(asked) });
const ratings = fc.array(fc.constantFrom<Rating>(null, 0, 1, 2, 3, 4, 5), { minLength: 3, maxLength: 3 });
const response: fc.Arbitrary<RatedResponse> = fc
  .tuple(fc.constantFrom('Town', 'A', 'B'), ratings)
  .map(([organisation, given]) => ({
    cell: {
      coalition: 'c',
      wave: 'w',
      organisation,
      role: organisation === 'Town' ? ('municipality' as const) : ('partner' as const),
    },
    ratings: given,
  }));
/** What counts at each look: submissions by id, which never change; a change of mind is another submission. */
const all = fc.array(response, { minLength: 1, maxLength: 8 });
const looks = all.chain((responses) =>
  fc.tuple(fc.constant(responses), fc.array(fc.subarray([...responses.keys()].map(String)), { maxLength: 6 })),
);

describe('a live cube', () => {
  it('is after every look the cube of the submissions that count, whatever came, went and was replaced', () => {
    fc.assert(
      fc.property(looks, ([responses, seen]) => {
        let live = emptyLiveCube(layout);
        for (const current of seen) {
          const read = newcomersOf(live, current).map((id) => [id, responses[Number(id)] as RatedResponse] as const);
          live = refreshCube(live, current, new Map(read));
          const counting = current.map((id) => responses[Number(id)] as RatedResponse);
          expect(rows(live.cube)).toEqual(rows(cubeOfBlock(layout, buildRatingBlock(3, counting))));
        }
      }),
    );
  });

  it('refuses to count what it has not read', () => {
    expect(() => refreshCube(emptyLiveCube(layout), ['1'], new Map())).toThrow(RangeError);
  });
});

/** The rows of both tables, in one order. */
function rows(cube: Parameters<typeof tablesOfCube>[0]) {
  return Object.values(tablesOfCube(cube)).map((table) => [...table].map((row) => JSON.stringify(row)).toSorted());
}
