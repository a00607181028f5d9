import { themeOf } from '../../analytics/analyse-file.ts';
import type { WaveAnalysis } from '../../analytics/analysis.ts';
import { discloseAnalysis } from '../../analytics/disclosure/disclose-analysis.ts';
import type { DisclosedWave } from '../../analytics/disclosure/disclosed.ts';
import type { LinearProgramSolver } from '../../analytics/disclosure/linear-program.ts';
import { mayCompare } from '../../analytics/disclosure/may-compare.ts';
import { disclosurePatternOf, type PatternInput } from '../../analytics/disclosure/pattern.ts';
import { patternInputOf } from '../../analytics/disclosure/pattern-input.ts';
import { loadSolver } from '../disclosure-solver.ts';

type Seen = { readonly people: PatternInput['people']; readonly disclosed: DisclosedWave };

/** What may be shown of the waves of a file, each coalition's in the order of time; all of it, unless they are confidential. */
export async function discloseWaves(waves: readonly WaveAnalysis[]): Promise<readonly DisclosedWave[]> {
  if (waves.every(({ attribution }) => attribution === 'organisation')) return waves;
  const solve = await loadSolver();
  const latest = new Map<string, Seen>();
  return waves.map((wave) => {
    const seen = disclose(wave, latest.get(wave.coalition), solve);
    latest.set(wave.coalition, seen);
    return seen.disclosed;
  });
}

function disclose(wave: WaveAnalysis, earlier: Seen | undefined, solve: LinearProgramSolver): Seen {
  const input = patternInputOf(wave);
  const isComparable = earlier !== undefined && mayCompare(earlier.people, input.people);
  const disclosed = discloseAnalysis(wave, {
    pattern: disclosurePatternOf(input),
    solve,
    criteriaOf: (theme) => Object.keys(wave.criteria).filter((id) => themeOf(id) === theme),
    earlier: isComparable ? earlier.disclosed : null,
  });
  return { people: input.people, disclosed };
}
