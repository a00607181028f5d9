import { type BlockKernel, countBlockInPlain } from './block-kernel.ts';
import type { CubeCell } from './cell.ts';
import { RATING_BYTES } from './count-kernel.ts';
import type { CubeLayout } from './layout.ts';
import { type BlockCell, type RatingBlock, SKIPPED } from './rating-block.ts';
import { SCORE_VALUES, type Tally } from './tally.ts';
import { countTheme, NO_THEME_COUNTS, type ThemeCounts, themeTally } from './theme-counts.ts';

/**
 * How often each rating was given, by cell and criterion: all that any measure needs of a group. It holds no person, it is
 * small, and the cube of two groups is the sum of theirs, so that an organisation adds up to partners, a coalition, a year.
 */
export type CountCube = {
  readonly layout: CubeLayout;
  /** Each once. */
  readonly cells: readonly CubeCell[];
  /** cells × criteria × 7: cannot judge, the scores 1–5, skipped; see `docs/method.md`. */
  readonly counts: Uint32Array;
  /** cells × themes. */
  readonly themes: readonly ThemeCounts[];
};

export function emptyCube(layout: CubeLayout): CountCube {
  return { layout, cells: [], counts: new Uint32Array(), themes: [] };
}

/**
 * Counts a block.
 *
 * @param kernel counts the bytes; see `block-kernel.ts`.
 * Throws a RangeError when the block has another number of criteria than the layout.
 */
export function cubeOfBlock(
  layout: CubeLayout,
  block: RatingBlock,
  kernel: BlockKernel = countBlockInPlain,
): CountCube {
  const width = layout.criteria.length;
  if (block.criteria !== width) throw new RangeError(`The block has ${block.criteria} criteria, the layout ${width}.`);
  const responses = Uint32Array.from(block.cells, (cell) => cell.responses);
  // A copy, because the kernel lends its counts: the next block is counted in the same place.
  const counts = new Uint32Array(kernel(block.ratings, responses, width));
  return { layout, cells: block.cells.map(withoutSize), counts, themes: countThemes(layout, block) };
}

function countThemes({ themes }: CubeLayout, { cells, ratings, criteria: width }: RatingBlock): ThemeCounts[] {
  let first = 0;
  return cells.flatMap(({ responses: count }) => {
    const rows = { first, count, width };
    first += count;
    return themes.map(({ places }) => countTheme(ratings, rows, places));
  });
}

/** What a cell gave on a criterion. @param place that of the criterion in the layout. */
export function criterionTally({ layout, counts }: CountCube, cell: number, place: number): Tally {
  const at = (cell * layout.criteria.length + place) * RATING_BYTES;
  return {
    values: SCORE_VALUES,
    counts: SCORE_VALUES.map(({ score }) => counts[at + score] ?? 0),
    cannotJudge: counts[at] ?? 0,
    skipped: counts[at + SKIPPED] ?? 0,
  };
}

/** What a cell gave on a theme. @param place that of the theme in the layout. */
export function themeTallyIn({ layout, themes }: CountCube, cell: number, place: number): Tally {
  return themeTally(themes[cell * layout.themes.length + place] ?? NO_THEME_COUNTS);
}

/** How many responses a cell is made of. */
export function responsesIn({ layout, counts }: CountCube, cell: number): number {
  const at = cell * layout.criteria.length * RATING_BYTES;
  return counts.subarray(at, at + RATING_BYTES).reduce((total, count) => total + count, 0);
}

function withoutSize({ coalition, wave, organisation, role }: BlockCell): CubeCell {
  return { coalition, wave, organisation, role };
}
