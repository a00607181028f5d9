import { beforeAll, describe, expect, it } from 'vitest';
import type { LinearProgramSolver } from '../../analytics/disclosure/linear-program.ts';
import { disclosurePatternOf } from '../../analytics/disclosure/pattern.ts';
import { type PartnerScores, tellPartners } from '../../analytics/disclosure/told.ts';
import { CRITERION } from '../support/answer-tables.ts';
import { partitions } from '../support/partitions.ts';
import { loadRememberingSolver } from '../support/remembering-solver.ts';
import { exposedBy } from '../support/score-attack.ts';

/** As many as can be tried out one by one: 5⁶ tables of scores. */
const MOST_PEOPLE = 6;

describe('all that is told of a coalition on one criterion', () => {
  let solve: LinearProgramSolver;
  beforeAll(async () => {
    solve = await loadRememberingSolver();
  });

  it.each(partitions(MOST_PEOPLE).map((sizes) => [sizes]))('exposes nobody: %j', (sizes) => {
    const own = sizes.map((size, i) => ({ organisation: `organisation ${i}`, size }));
    expect(exposedBy(publish(own, solve), sizes)).toBeNull();
  });

  it.each(
    partitions(MOST_PEOPLE)
      .filter((sizes) => sizes.some((size) => size < 3))
      .map((sizes) => [sizes]),
  )('exposes nobody when small organisations are no longer named: %j', (sizes) => {
    const small = sizes.filter((size) => size < 3);
    const named = sizes.filter((size) => size >= 3).map((size, i) => ({ organisation: `organisation ${i}`, size }));
    const unnamed = { organisation: '', size: sumOf(small), mostOfOne: Math.max(...small) };
    expect(exposedBy(publish([...named, unnamed], solve), sizes)).toBeNull();
  });
});

type Group = { readonly organisation: string; readonly size: number; readonly mostOfOne?: number };

/** The text of what is told, with the distributions that are told; groups of people with equal counts are told alike. */
function publish(groups: readonly Group[], solve: LinearProgramSolver): (scores: readonly number[]) => string {
  const pattern = disclosurePatternOf({
    attribution: 'confidential',
    criteria: [CRITERION],
    people: groups.map(({ size, ...one }) => ({
      ...one,
      coalition: 'coalition',
      organisationType: null,
      role: 'partner',
      respondents: size,
      answered: { [CRITERION]: size },
    })),
  });
  const texts = new Map<string, string>();
  return (scores) => {
    let first = 0;
    const partners = groups.map(({ size, ...one }): PartnerScores => {
      const own = scores.slice(first, first + size);
      first += size;
      return { ...one, counts: [1, 2, 3, 4, 5].map((score) => own.filter((value) => value === score).length) };
    });
    const key = JSON.stringify(partners.map(({ counts }) => counts));
    const text = texts.get(key) ?? tell(partners);
    texts.set(key, text);
    return text;
  };

  function tell(partners: readonly PartnerScores[]): string {
    const told = tellPartners(pattern, { coalition: 'coalition', criterion: CRITERION }, partners, solve);
    const spread = partners.map(({ organisation, counts }) =>
      told.organisations[organisation]?.spread ? counts : null,
    );
    const all = told.together?.spread
      ? [0, 1, 2, 3, 4].map((i) => sumOf(partners.map((one) => one.counts[i] ?? 0)))
      : null;
    return JSON.stringify([told, spread, all]);
  }
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
