import { describe, expect, it } from 'vitest';
import { UNNAMED } from '../../analytics/cube/cell.ts';
import { discloseAnalysis } from '../../analytics/disclosure/disclose-analysis.ts';
import { disclosurePatternOf } from '../../analytics/disclosure/pattern.ts';
import { patternInputOf } from '../../analytics/disclosure/pattern-input.ts';
import { loadSolver } from '../../api/disclosure-solver.ts';
import { analysedWave } from '../support/analysed-wave.ts';
import { exposedBy } from '../support/score-attack.ts';

const solve = await loadSolver();

describe('an attacker who tries every table', () => {
  it('would find people if three answers were enough for a mean in tenths', () => {
    const naive = (scores: readonly number[]) =>
      scores.length < 3 ? 'too few' : String(Math.round((10 * sumOf(scores)) / scores.length) / 10);
    expect(exposedBy(naive, [1, 1, 1])).toMatchObject({ by: 'outsider', scores: [1, 1, 1] });
    const trimmed = (scores: readonly number[]) => naive(scores.map((one) => Math.min(4, Math.max(2, one))));
    expect(exposedBy(trimmed, [3, 1])).toMatchObject({ by: 'colleague' });
  });
});

describe('a theme beside its criteria', () => {
  // Four people, each of an organisation of their own; the first could not judge the second criterion.
  const sizes = [1, 1, 1, 1, 1, 1, 1];
  const criteria = (scores: readonly number[]) => [scores.slice(0, 4), scores.slice(4)];

  it('exposes nobody more', () => {
    const told = new Map<string, string>();
    const publish = (scores: readonly number[]) => {
      const typed = criteria(scores).map((one) => one.toSorted().join(''));
      const key = typed.join();
      const text = told.get(key) ?? JSON.stringify(disclosed(typed));
      told.set(key, text);
      return text;
    };
    expect(exposedBy(publish, sizes)).toBeNull();
  });

  it('would expose who skipped a criterion if it were the mean of respondents’ own theme scores', () => {
    const publish = (scores: readonly number[]) => {
      const [first = [], second = []] = criteria(scores);
      const own = [first[0] ?? 0, ...second.map((score, i) => (score + (first[i + 1] ?? 0)) / 2)];
      return JSON.stringify([sumOf(first), sumOf(second), sumOf(own)]);
    };
    expect(exposedBy(publish, sizes)).toMatchObject({ person: expect.any(Number) });
  });
});

/** A theme of two criteria whose responses no longer name their organisation; everybody is of one of their own. */
function disclosed([first = '', second = '']: readonly string[]) {
  const typed = (partners: string) => ({ municipality: '', partners: { [UNNAMED]: partners } });
  const wave = analysedWave({ 'player.a': typed(first), 'player.b': typed(second) }, { player: typed(second) });
  const mixed = new Map([[UNNAMED, 1]]);
  return discloseAnalysis(wave, { pattern: disclosurePatternOf(patternInputOf(wave, mixed)), solve, mixed });
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
