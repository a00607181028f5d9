import { analyseFile } from '../../analytics/analyse-file.ts';
import { SHOWN, UNGATED } from '../../analytics/gates.ts';
import { groupWaves } from '../../survey/rating-waves.ts';
import type { Attribution } from '../../survey/wave.ts';
import type { WaveAnalysisBody } from '../contract/analysis/analysis.ts';
import { discloseWaves } from './disclose-waves.ts';
import { readRatings } from './read-ratings.ts';

export type AnalyseOptions = {
  readonly attribution: Attribution;
  /** Whether figures are given wherever they are defined, also where too few answers carry them. */
  readonly ungated: boolean;
};

/**
 * Every figure of a CSV file with ratings, wave by wave. Nothing is kept, and no respondent is named in it.
 *
 * Throws what `readRatings` throws.
 */
export async function analyseRatings(
  bytes: Uint8Array,
  { attribution, ungated }: AnalyseOptions,
): Promise<readonly WaveAnalysisBody[]> {
  const waves = groupWaves(await readRatings(bytes));
  return await discloseWaves(analyseFile(waves, attribution, ungated ? UNGATED : SHOWN));
}
