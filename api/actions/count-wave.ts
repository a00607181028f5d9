import { type CountCube, cubeOfBlock } from '../../analytics/cube/count-cube.ts';
import type { CubeLayout } from '../../analytics/cube/layout.ts';
import { emptyLiveCube, type LiveCube, newcomersOf, refreshCube } from '../../analytics/cube/live-cube.ts';
import type { RatedResponse } from '../../analytics/cube/rating-block.ts';
import type { SubmissionId } from '../../survey/id.ts';
import type { Queries } from '../db/connect.ts';
import { selectRatingBlock } from '../db/rating-blocks.ts';
import { selectCurrentSubmissions, selectRatings } from '../db/responses.ts';
import type { WaveRow } from '../db/schema.ts';
import type { Deps } from '../deps.ts';
import { packWave, rated } from './pack-wave.ts';

/** Live cubes of so many waves are kept; the one that was looked at longest ago makes room. */
const MOST_LIVE = 100;

/**
 * The count cube of a wave: of a sealed one from its block; of one on behalf of organisations that is still answered from
 * what was counted at the last look and the submissions since, which another process may have stored; else from all
 * responses.
 *
 * @param layout of the wave's edition.
 */
export async function countWave(deps: Deps, db: Queries, wave: WaveRow, layout: CubeLayout): Promise<CountCube> {
  const block = await selectRatingBlock(db, wave.municipality_id, wave.id);
  if (block !== undefined) return cubeOfBlock(layout, block, deps.kernel);
  if (wave.attribution === 'confidential' || wave.imported_at !== null) {
    return cubeOfBlock(layout, await packWave(db, wave), deps.kernel);
  }
  const live = await refresh(db, wave, deps.liveCubes.get(wave.id) ?? emptyLiveCube(layout));
  keep(deps.liveCubes, wave.id, live);
  return live.cube;
}

async function refresh(db: Queries, wave: WaveRow, live: LiveCube): Promise<LiveCube> {
  const current = await selectCurrentSubmissions(db, wave.municipality_id, wave.id);
  const newcomers = newcomersOf(live, current) as readonly SubmissionId[];
  if (newcomers.length === 0) return refreshCube(live, current, new Map());
  const rows = await selectRatings(db, wave.municipality_id, wave.id, newcomers);
  const responses = await rated(db, wave, rows);
  const read = rows.map(({ submission_id: id }, i) => [id ?? '', responses[i] as RatedResponse] as const);
  return refreshCube(live, current, new Map(read));
}

function keep(cubes: Map<string, LiveCube>, wave: string, live: LiveCube): void {
  cubes.delete(wave);
  cubes.set(wave, live);
  const [oldest] = cubes.keys();
  if (cubes.size > MOST_LIVE && oldest !== undefined) cubes.delete(oldest);
}
