import { type CountCube, cubeOfBlock } from './count-cube.ts';
import type { CubeLayout, CubeTheme } from './layout.ts';
import type { RatingBlock } from './rating-block.ts';

/** A block with what its columns mean. */
export type CountedBlock = { readonly layout: CubeLayout; readonly block: RatingBlock };

/**
 * Two blocks counted as if both had asked only what the other asked too. A theme is scored anew from the criteria they
 * share: counts alone could not tell the theme score of a part of the criteria.
 */
export function cubesOfCommon(one: CountedBlock, other: CountedBlock): readonly [CountCube, CountCube] {
  const shared = new Set(one.layout.criteria.filter((id) => other.layout.criteria.includes(id)));
  return [narrowed(one, shared), narrowed(other, shared)];
}

function narrowed({ layout, block }: CountedBlock, wanted: ReadonlySet<string>): CountCube {
  const kept = [...layout.criteria.keys()].filter((place) => wanted.has(layout.criteria[place] ?? ''));
  if (kept.length === layout.criteria.length) return cubeOfBlock(layout, block);
  const places = new Map(kept.map((place, i) => [place, i]));
  const themes = layout.themes.map((theme) => ({
    ...theme,
    places: theme.places.flatMap((at) => places.get(at) ?? []),
  }));
  const criteria = kept.map((place) => layout.criteria[place] ?? '');
  return cubeOfBlock({ criteria, themes: themes.filter(isAsked) }, withColumns(block, kept));
}

function isAsked({ places }: CubeTheme): boolean {
  return places.length > 0;
}

function withColumns(block: RatingBlock, kept: readonly number[]): RatingBlock {
  const rows = block.criteria === 0 ? 0 : block.ratings.length / block.criteria;
  const ratings = new Uint8Array(rows * kept.length);
  for (let row = 0; row < rows; row++) {
    for (const [i, place] of kept.entries()) {
      ratings[row * kept.length + i] = block.ratings[row * block.criteria + place] ?? 0;
    }
  }
  return { criteria: kept.length, cells: block.cells, ratings };
}
