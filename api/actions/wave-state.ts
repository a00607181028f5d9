import { stateOf, type WaveState } from '../../survey/wave.ts';
import type { WaveRow } from '../db/schema.ts';

/** Whether no answer to a wave can come in any more. */
export function isOver(wave: Pick<WaveRow, 'opens_at' | 'closes_at' | 'opened_at'>, now: Date): boolean {
  return stateOfRow(wave, now) === 'closed';
}

/** The state at an instant of a wave as it is stored. */
export function stateOfRow(wave: Pick<WaveRow, 'opens_at' | 'closes_at' | 'opened_at'>, now: Date): WaveState {
  return stateOf({ opensAt: wave.opens_at, closesAt: wave.closes_at, openedAt: wave.opened_at }, now);
}
