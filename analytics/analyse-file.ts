import type { FileWave } from '../survey/rating-waves.ts';
import type { Attribution } from '../survey/wave.ts';
import { analyseWaves, type MeasuredWave } from './analyse-waves.ts';
import type { WaveAnalysis } from './analysis.ts';
import { byName } from './by-name.ts';
import type { CubeLayout } from './cube/layout.ts';
import { buildRatingBlock } from './cube/rating-block.ts';
import type { Gates } from './gates.ts';

/**
 * Every measure of the waves of a file. A wave's criteria are those that somebody rated, its themes the parts of their ids
 * before the first dot; a criterion on which a respondent has no line was skipped. Who was invited the file does not say.
 *
 * @returns the waves as they came, criteria and themes in the order of the file. To the last digit the figures are the
 *   same in whatever order its lines stand.
 */
export function analyseFile(
  waves: readonly FileWave[],
  attribution: Attribution,
  gates: Gates,
): readonly WaveAnalysis[] {
  const analyses = analyseWaves(
    waves.map((wave) => measuredWave(wave, attribution)),
    gates,
  );
  return analyses.map((analysis, i) => inOrder(analysis, waves[i]?.criteria ?? []));
}

/** Criteria are sorted, because a sum that is added up in another order can differ in its last digit. */
function measuredWave({ name, coalition, criteria, responses }: FileWave, attribution: Attribution): MeasuredWave {
  const sorted = criteria.toSorted();
  const rated = responses.map(({ organisation, role, ratings }) => ({
    cell: { coalition, wave: name, organisation, role },
    ratings: sorted.map((id) => ratings.get(id) ?? null),
  }));
  const block = buildRatingBlock(sorted.length, rated);
  return { wave: name, coalition, attribution, silent: null, layout: layoutOfFile(sorted), block };
}

function layoutOfFile(criteria: readonly string[]): CubeLayout {
  const places = Map.groupBy(criteria.keys(), (place) => themeOf(criteria[place] ?? ''));
  const themes = [...places].map(([id, own]) => ({ id, subject: 'municipality' as const, places: own }));
  return { criteria, themes };
}

/** The theme of a criterion from a file: what stands before the first dot, or all of it where there is none. */
export function themeOf(criterion: string): string {
  return criterion.split('.', 1)[0] ?? criterion;
}

function inOrder(analysis: WaveAnalysis, criteria: readonly string[]): WaveAnalysis {
  const themes = [...new Set(criteria.map(themeOf))];
  return { ...analysis, criteria: picked(analysis.criteria, criteria), themes: picked(analysis.themes, themes) };
}

function picked<Value>(
  values: Readonly<Record<string, Value>>,
  names: readonly string[],
): Readonly<Record<string, Value>> {
  return byName(names.map((name) => [name, values[name] as Value]));
}
