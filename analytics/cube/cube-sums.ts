import { type CubeCell, cellKeyOf } from './cell.ts';
import { type CountCube, responsesIn } from './count-cube.ts';
import { RATING_BYTES } from './count-kernel.ts';
import { type CubeLayout, isSameLayout } from './layout.ts';
import { addThemeCounts, NO_THEME_COUNTS, type ThemeCounts } from './theme-counts.ts';

/** Everything in both. Throws a RangeError when they count different criteria. */
export function addCubes(one: CountCube, other: CountCube): CountCube {
  return combine(one, other, 1);
}

/**
 * What is left of the first without the second: a response that was replaced is taken away and the new one added. Cells
 * that nobody is left in go. Throws a RangeError when the second is no part of the first.
 */
export function subtractCubes(one: CountCube, other: CountCube): CountCube {
  const left = combine(one, other, -1);
  if (left.cells.length > one.cells.length) throw new RangeError('Only what is in a cube can be taken from it.');
  return selectCells(left, (_cell, i) => responsesIn(left, i) > 0);
}

/** The cells of a cube by what they have in common, each kind added up. @param union what a cell becomes part of. */
export function mergeCells(cube: CountCube, union: (cell: CubeCell) => CubeCell): CountCube {
  const groups = Map.groupBy(cube.cells.keys(), (i) => cellKeyOf(union(cube.cells[i] as CubeCell)));
  const merged = blankCube(
    cube.layout,
    [...groups.values()].map(([i = 0]) => union(cube.cells[i] as CubeCell)),
  );
  for (const [at, places] of [...groups.values()].entries()) for (const i of places) addCell(merged, at, cube, i, 1);
  return merged;
}

/** Only the cells that are wanted. */
export function selectCells(cube: CountCube, isWanted: (cell: CubeCell, place: number) => boolean): CountCube {
  const places = [...cube.cells.keys()].filter((i) => isWanted(cube.cells[i] as CubeCell, i));
  if (places.length === cube.cells.length) return cube;
  const selected = blankCube(
    cube.layout,
    places.map((i) => cube.cells[i] as CubeCell),
  );
  for (const [at, i] of places.entries()) addCell(selected, at, cube, i, 1);
  return selected;
}

type MutableCube = CountCube & { readonly themes: ThemeCounts[] };

function combine(one: CountCube, other: CountCube, sign: 1 | -1): CountCube {
  if (!isSameLayout(one.layout, other.layout)) throw new RangeError('Cubes of different criteria do not add up.');
  const places = new Map(one.cells.map((cell, i) => [cellKeyOf(cell), i]));
  const added = other.cells.filter((cell) => !places.has(cellKeyOf(cell)));
  for (const [i, cell] of added.entries()) places.set(cellKeyOf(cell), one.cells.length + i);
  const sum = blankCube(one.layout, [...one.cells, ...added]);
  sum.counts.set(one.counts);
  for (const [i, theme] of one.themes.entries()) sum.themes[i] = theme;
  for (const [i, cell] of other.cells.entries()) addCell(sum, places.get(cellKeyOf(cell)) ?? 0, other, i, sign);
  return sum;
}

function blankCube(layout: CubeLayout, cells: readonly CubeCell[]): MutableCube {
  const counts = new Uint32Array(cells.length * layout.criteria.length * RATING_BYTES);
  return { layout, cells, counts, themes: Array(cells.length * layout.themes.length).fill(NO_THEME_COUNTS) };
}

function addCell(to: MutableCube, at: number, from: CountCube, cell: number, sign: 1 | -1): void {
  const width = to.layout.criteria.length * RATING_BYTES;
  for (let i = 0; i < width; i++) {
    const sum = (to.counts[at * width + i] ?? 0) + sign * (from.counts[cell * width + i] ?? 0);
    if (sum < 0) throw new RangeError('Only what is in a cube can be taken from it.');
    to.counts[at * width + i] = sum;
  }
  const themes = to.layout.themes.length;
  for (let i = 0; i < themes; i++) {
    const theme = from.themes[cell * themes + i] ?? NO_THEME_COUNTS;
    to.themes[at * themes + i] = addThemeCounts(to.themes[at * themes + i] ?? NO_THEME_COUNTS, theme, sign);
  }
}
