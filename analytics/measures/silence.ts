import { SCORES, type Score } from '../../survey/scale.ts';
import type { GapAnalysis } from '../analysis.ts';
import { EMPTY_TALLY, type Sides } from '../cube/tally.ts';
import { exact } from '../exact.ts';
import { exactGapOf, gapOf } from './gap.ts';
import { verdictOf } from './verdict.ts';
import type { GapClass } from './words.ts';

/**
 * How far the silence of invited partners leaves the gap open: the gap if each of them had given one answer, all the
 * highest (low) or all the lowest (high); and those who alone, with one answer, could change its class. A worst case
 * without any assumption. Source: `docs/method.md`, silence; Manski (2003) on bounds under missing answers.
 *
 * @param silent the partners that were invited and submitted nothing, each once; null: it is not known who was invited.
 * @returns scale points, low ≤ gap, and names in ascending order; null without a gap or without an invitation list.
 */
export function silenceOf(sides: Sides, silent: readonly string[] | null): GapAnalysis['silence'] {
  const gap = gapOf(sides);
  if (gap === null || silent === null) return null;
  const low = gapOf(withAnswers(sides, silent, 5)) ?? gap;
  const high = gapOf(withAnswers(sides, silent, 1)) ?? gap;
  return { low, high, deciding: couldOneDecide(sides) ? silent.toSorted() : [] };
}

/** Nothing tells one silent partner from another: each can decide or none. Scores between 1 and 5 reach no further. */
function couldOneDecide(sides: Sides): boolean {
  return [1, 5].some((score) => classOf(withAnswers(sides, ['one of them'], score as Score)) !== classOf(sides));
}

function withAnswers(sides: Sides, organisations: readonly string[], score: Score): Sides {
  const tally = { ...EMPTY_TALLY, counts: SCORES.map((one) => (one === score ? 1 : 0)) };
  return { ...sides, partners: [...sides.partners, ...organisations.map((organisation) => ({ organisation, tally }))] };
}

/** @param sides of which there is a gap. */
function classOf(sides: Sides): GapClass {
  return verdictOf(gapOf(sides) ?? 0, () => exactGapOf(sides) ?? exact(0)).class;
}
