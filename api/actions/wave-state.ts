import { graceEndOf, stateOf, type WaveState } from '../../survey/wave.ts';
import type { WaveRow } from '../db/schema.ts';

/** The state at an instant of a wave as it is stored. */
export function stateOfRow(wave: Pick<WaveRow, 'opens_at' | 'closes_at' | 'opened_at'>, now: Date): WaveState {
  return stateOf({ opensAt: wave.opens_at, closesAt: wave.closes_at, openedAt: wave.opened_at }, now);
}

/** Until when answers that were begun before closing can still be submitted; null unless that time is running. */
export function graceOfRow(wave: Pick<WaveRow, 'opens_at' | 'closes_at' | 'opened_at'>, now: Date): Date | null {
  const end = graceEndOf({ closesAt: wave.closes_at });
  return stateOfRow(wave, now) === 'closed' && now < end ? end : null;
}
