import { analyseWave } from '../../analytics/analyse-wave.ts';
import type { WaveAnalysis } from '../../analytics/analysis.ts';
import { SCORE_VALUES, type Sides, type Tally } from '../../analytics/cube/tally.ts';
import { type Gates, SHOWN } from '../../analytics/gates.ts';

/** Who answered what on a criterion: a digit for each score, a 0 for "cannot judge". */
export type Typed = { readonly municipality: string; readonly partners: Readonly<Record<string, string>> };

/** A wave's analysis from typed answers; a theme has the answers that are given under its name. */
export function analysedWave(
  criteria: Readonly<Record<string, Typed>>,
  themes: Readonly<Record<string, Typed>> = {},
  gates: Gates = SHOWN,
): WaveAnalysis {
  const sides = (typed: Readonly<Record<string, Typed>>) =>
    new Map(Object.entries(typed).map(([id, one]) => [id, sidesOf(one)]));
  const wave = { wave: '2026', coalition: 'coalition', attribution: 'confidential', silent: [] } as const;
  return { ...analyseWave({ ...wave, criteria: sides(criteria), themes: sides(themes) }, gates), change: null };
}

function sidesOf({ municipality, partners }: Typed): Sides {
  const each = Object.entries(partners).map(([organisation, typed]) => ({ organisation, tally: tallyOf(typed) }));
  return { municipality: tallyOf(municipality), partners: each };
}

function tallyOf(typed: string): Tally {
  const countOf = (score: number) => [...typed].filter((one) => one === String(score)).length;
  return { values: SCORE_VALUES, counts: [1, 2, 3, 4, 5].map(countOf), cannotJudge: countOf(0), skipped: 0 };
}
