import { type CountCube, cubeOfBlock, emptyCube } from './count-cube.ts';
import { addCubes, subtractCubes } from './cube-sums.ts';
import type { CubeLayout } from './layout.ts';
import { buildRatingBlock, type RatedResponse } from './rating-block.ts';

/** The cube of a wave that is still answered, with the responses in it by the submission that brought each. */
export type LiveCube = { readonly cube: CountCube; readonly counted: ReadonlyMap<string, RatedResponse> };

export function emptyLiveCube(layout: CubeLayout): LiveCube {
  return { cube: emptyCube(layout), counted: new Map() };
}

/** What a live cube has to hear of to be that of `current`, the submissions that count now. */
export function newcomersOf({ counted }: LiveCube, current: readonly string[]): readonly string[] {
  return current.filter((id) => !counted.has(id));
}

/**
 * The live cube with exactly the submissions that count now: the others taken away, the newcomers added. It costs what has
 * changed since, however many have answered.
 *
 * @param newcomers the responses of `newcomersOf`. Throws a RangeError when one is missing.
 */
export function refreshCube(
  { cube, counted }: LiveCube,
  current: readonly string[],
  newcomers: ReadonlyMap<string, RatedResponse>,
): LiveCube {
  const responses = new Map(current.map((id) => [id, responseOf(id, counted, newcomers)]));
  const gone = [...counted].filter(([id]) => !responses.has(id)).map(([, response]) => response);
  const added = [...responses].filter(([id]) => !counted.has(id)).map(([, response]) => response);
  const smaller = gone.length === 0 ? cube : subtractCubes(cube, cubeOf(cube.layout, gone));
  return { cube: added.length === 0 ? smaller : addCubes(smaller, cubeOf(cube.layout, added)), counted: responses };
}

function responseOf(id: string, ...places: readonly ReadonlyMap<string, RatedResponse>[]): RatedResponse {
  const response = places.map((place) => place.get(id)).find((found) => found !== undefined);
  if (response === undefined) throw new RangeError(`Submission ${id} counts and was not read.`);
  return response;
}

function cubeOf(layout: CubeLayout, responses: readonly RatedResponse[]): CountCube {
  return cubeOfBlock(layout, buildRatingBlock(layout.criteria.length, responses));
}
