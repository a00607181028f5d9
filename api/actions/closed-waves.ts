import type { MunicipalityId } from '../../survey/id.ts';
import type { WaveRow } from '../db/schema.ts';
import { selectWaves } from '../db/waves.ts';
import type { Deps } from '../deps.ts';
import { lastDayOf } from './days.ts';
import { sealWave } from './seal-wave.ts';
import { stateOfRow } from './wave-state.ts';

/** The waves of which nothing changes any more, the latest first. */
export async function closedWaves(deps: Deps, municipalityId: MunicipalityId): Promise<readonly WaveRow[]> {
  const waves = await selectWaves(deps.db, municipalityId);
  const over = waves.filter((wave) => wave.sealed_at === null && stateOfRow(wave, deps.now()) === 'closed');
  for (const wave of over) await sealWave(deps, municipalityId, wave.id);
  const sealed = over.length === 0 ? waves : await selectWaves(deps.db, municipalityId);
  return sealed.filter((wave) => wave.sealed_at !== null && stateOfRow(wave, deps.now()) === 'closed');
}

/** Of the last day on which it could be answered. */
export function yearOf({ closes_at }: Pick<WaveRow, 'closes_at'>): number {
  return Number(lastDayOf(closes_at).slice(0, 4));
}
