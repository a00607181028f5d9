import type { WaveAnalysis } from '../analysis.ts';
import { byName } from '../by-name.ts';
import type { Respondents } from './atom.ts';
import type { PatternInput } from './pattern.ts';

/** Names that stand for several organisations, each with the most people who answered for one of them. */
export type Mixed = ReadonlyMap<string, number>;

/**
 * Who answered, as an analysis tells it, for the pattern of its wave. Who skipped everything is not seen, so that an
 * organisation has as many respondents as its most answered criterion, "cannot judge" included.
 */
export function patternInputOf(analysis: WaveAnalysis, mixed: Mixed = new Map()): PatternInput {
  const criteria = Object.keys(analysis.criteria);
  const names = new Set(Object.values(analysis.criteria).flatMap(({ organisations }) => Object.keys(organisations)));
  return {
    attribution: analysis.attribution,
    people: [...names].map((name) => peopleOf(analysis, name, mixed.get(name))),
    criteria,
  };
}

function peopleOf(
  { coalition, criteria }: WaveAnalysis,
  organisation: string,
  mostOfOne: number | undefined,
): Respondents {
  const counts = Object.entries(criteria).flatMap(([id, { organisations }]) => {
    const summary = organisations[organisation];
    return summary === undefined ? [] : [{ id, n: summary.n, all: summary.n + summary.cannotJudge }];
  });
  return {
    coalition,
    organisation,
    organisationType: null,
    role: 'partner',
    respondents: Math.max(0, ...counts.map(({ all }) => all)),
    answered: byName(counts.map(({ id, n }) => [id, n] as const)),
    ...(mostOfOne !== undefined && { mostOfOne }),
  };
}
