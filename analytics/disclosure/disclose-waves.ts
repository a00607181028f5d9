import type { WaveAnalysis } from '../analysis.ts';
import { discloseAnalysis } from './disclose-analysis.ts';
import type { DisclosedWave } from './disclosed.ts';
import type { LinearProgramSolver } from './linear-program.ts';
import { mayCompare } from './may-compare.ts';
import { disclosurePatternOf } from './pattern.ts';
import { patternInputOf } from './pattern-input.ts';

/**
 * Analyses of waves, each as far as it may be shown, with patterns made of what they tell of who answered.
 *
 * @param waves those of one coalition in the order of time; all responses name their organisation.
 */
export function discloseWaves(waves: readonly WaveAnalysis[], solve: LinearProgramSolver): readonly DisclosedWave[] {
  const latest = new Map<string, { readonly analysis: WaveAnalysis; readonly wave: DisclosedWave }>();
  return waves.map((analysis) => {
    const before = latest.get(analysis.coalition);
    const input = patternInputOf(analysis);
    const isComparable = before !== undefined && mayCompare(patternInputOf(before.analysis).people, input.people);
    const earlier = isComparable ? before.wave : null;
    const wave = discloseAnalysis(analysis, { pattern: disclosurePatternOf(input), solve, earlier });
    latest.set(analysis.coalition, { analysis, wave });
    return wave;
  });
}
