import type { AnalysisBody, WaveAnalysisBody } from '../../contract/analysis/analysis.ts';

/** The analysis as `docs/analyse.schema.json` describes it; every number reads back as the same double. */
export function renderAnalysisJson(waves: readonly WaveAnalysisBody[]): string {
  const body: AnalysisBody = { scale: { min: 1, max: 5 }, waves };
  return `${JSON.stringify(body, null, 2)}\n`;
}
