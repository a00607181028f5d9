import { analyseWave } from '../../analytics/analyse-wave.ts';
import type { SubjectAnalysis } from '../../analytics/analysis.ts';
import type { PartnerTally, Sides } from '../../analytics/cube/tally.ts';
import { type Gates, SHOWN } from '../../analytics/gates.ts';
import { tallyOf } from './tally.ts';

/** A partner organisation by name, with the scores it gave. */
export function partner(name: string, ...values: readonly number[]): PartnerTally {
  return { organisation: name, tally: tallyOf(...values) };
}

/** The same score from so many people. */
export function times(count: number, score: number): readonly number[] {
  return Array.from({ length: count }, () => score);
}

/** Everything about a criterion that is the only one of its wave. */
export function analysed(sides: Sides, gates: Gates = SHOWN): SubjectAnalysis {
  const wave = { wave: '2026', coalition: 'c', attribution: 'organisation', silent: null } as const;
  const { criteria } = analyseWave({ ...wave, criteria: new Map([['only', sides]]), themes: new Map() }, gates);
  return criteria['only'] as SubjectAnalysis;
}
