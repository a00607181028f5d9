import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNNAMED } from '../../analytics/cube/cell.ts';
import { discloseAnalysis } from '../../analytics/disclosure/disclose-analysis.ts';
import { levelTogether } from '../../analytics/disclosure/level-together.ts';
import { disclosurePatternOf } from '../../analytics/disclosure/pattern.ts';
import { patternInputOf } from '../../analytics/disclosure/pattern-input.ts';
import { loadSolver } from '../../api/disclosure-solver.ts';
import { analysedWave } from '../support/analysed-wave.ts';
import { partitions } from '../support/partitions.ts';
import { exposedBy } from '../support/score-attack.ts';

const solve = await loadSolver();

/** As many as can be tried out one by one: 5⁶ tables of scores. */
const MOST_PEOPLE = 6;

describe('the figure of all partners together', () => {
  it.each(partitions(MOST_PEOPLE).map((sizes) => [sizes]))(
    'exposes nobody to outsiders and colleagues: %j',
    (sizes) => {
      expect(exposedBy((scores) => JSON.stringify(levelTogether(scores, sizes)), sizes)).toBeNull();
      const largest = Math.max(...sizes);
      if (largest < 3) {
        // The same when the responses no longer say of which organisation they are.
        expect(exposedBy((scores) => JSON.stringify(levelTogether(scores, [largest])), sizes)).toBeNull();
      }
    },
  );

  it('would expose people if three answers were enough for a mean in tenths', () => {
    const naive = (scores: readonly number[]) =>
      scores.length < 3 ? 'too few' : String(Math.round((10 * sumOf(scores)) / scores.length) / 10);
    expect(exposedBy(naive, [1, 1, 1])).toMatchObject({ by: 'outsider', scores: [1, 1, 1] });
    expect(exposedBy((scores) => naive([...scores].map((one) => Math.min(4, Math.max(2, one)))), [3, 1])).toMatchObject(
      {
        by: 'colleague',
      },
    );
  });

  it('leaves every person a choice of scores in coalitions of any size, to who knows an organisation’s sum', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 15 });
    fc.assert(
      fc.property(sizes, (counts) => {
        const n = sumOf(counts);
        const published = sumsOf(n).map((sum) => JSON.stringify(levelTogether(spread(sum, n), counts)));
        for (const views of Map.groupBy(sumsOf(n), (_sum, i) => published[i]).values()) {
          for (const own of new Set([0, 1, ...counts])) {
            if (own === n) continue;
            for (const known of own === 0 ? [0] : sumsOf(own))
              expect(choices(views, known, n - own)).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is withheld by counts alone, whatever the scores', () => {
    const table = fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 4 }), { maxLength: 8 });
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 5 }), (organisations, other) => {
        const counts = organisations.map(({ length }) => length);
        const scores = organisations.flat();
        const isShown = (one: readonly number[]) => levelTogether(one, counts).n;
        expect(isShown(scores.map(() => other))).toBe(isShown(scores));
      }),
    );
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

/** Every sum that so many scores can have. */
function sumsOf(people: number): readonly number[] {
  return Array.from({ length: 4 * people + 1 }, (_, i) => people + i);
}

/** So many scores with this sum. */
function spread(sum: number, people: number): readonly number[] {
  return Array.from({ length: people }, (_, i) => Math.floor((sum + i) / people));
}

/** How far the score of one of `others` can lie apart when the total is one of these and the rest of it is known. */
function choices(totals: readonly number[], known: number, others: number): number {
  const sums = totals.map((total) => total - known).filter((sum) => sum >= others && sum <= 5 * others);
  if (sums.length === 0) return Number.POSITIVE_INFINITY;
  const high = Math.max(...sums.map((sum) => Math.min(5, sum - (others - 1))));
  const low = Math.min(...sums.map((sum) => Math.max(1, sum - 5 * (others - 1))));
  return high - low;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
