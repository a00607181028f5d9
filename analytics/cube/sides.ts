import type { CubeCell } from './cell.ts';
import { type CountCube, criterionTally, themeTallyIn } from './count-cube.ts';
import { addTallies, type Sides, type Tally } from './tally.ts';

/** Both sides of a criterion, from a cube of one wave of one coalition. */
export function criterionSides(cube: CountCube, place: number): Sides {
  return sidesOf(cube, (cell) => criterionTally(cube, cell, place));
}

/** Both sides of a theme. */
export function themeSides(cube: CountCube, place: number): Sides {
  return sidesOf(cube, (cell) => themeTallyIn(cube, cell, place));
}

function sidesOf({ cells }: CountCube, tallyOf: (cell: number) => Tally): Sides {
  const placesOf = (role: CubeCell['role']) => [...cells.keys()].filter((i) => cells[i]?.role === role);
  return {
    municipality: addTallies(placesOf('municipality').map(tallyOf)),
    partners: placesOf('partner').map((i) => ({ organisation: cells[i]?.organisation ?? '', tally: tallyOf(i) })),
  };
}
