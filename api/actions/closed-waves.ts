import type { MunicipalityId } from '../../survey/id.ts';
import type { WaveRow } from '../db/schema.ts';
import { selectWaves } from '../db/waves.ts';
import type { Deps } from '../deps.ts';
import { lastDayOf } from './days.ts';
import { sealWave } from './seal-wave.ts';
import { graceOfRow, stateOfRow } from './wave-state.ts';

/**
 * The waves of which nothing changes any more, the latest first. Those in which nobody may finish an answer are not sealed
 * for it: after five hundred were imported that takes ten seconds, and whoever looks at one does it.
 */
export async function closedWaves(deps: Deps, municipalityId: MunicipalityId): Promise<readonly WaveRow[]> {
  const waves = await selectWaves(deps.db, municipalityId);
  const now = deps.now();
  const ending = waves.filter((wave) => wave.sealed_at === null && graceOfRow(wave, now) !== null);
  for (const wave of ending) await sealWave(deps, municipalityId, wave.id);
  const after = ending.length === 0 ? waves : await selectWaves(deps.db, municipalityId);
  const isOver = (wave: WaveRow) => wave.sealed_at !== null || graceOfRow(wave, now) === null;
  return after.filter((wave) => stateOfRow(wave, now) === 'closed' && isOver(wave));
}

/** Of the last day on which it could be answered. */
export function yearOf({ closes_at }: Pick<WaveRow, 'closes_at'>): number {
  return Number(lastDayOf(closes_at).slice(0, 4));
}
