import type { Locale } from '../../../survey/locale.ts';
import type { WaveAnalysisBody } from '../../contract/analysis/analysis.ts';
import { renderAnalysisArrow } from './arrow.ts';
import { renderAnalysisCsv } from './csv.ts';
import { renderAnalysisHtml } from './html.ts';
import { renderAnalysisJson } from './json.ts';

export const ANALYSIS_FORMATS = ['json', 'arrow', 'csv', 'html'] as const;
export type AnalysisFormat = (typeof ANALYSIS_FORMATS)[number];

/** The analysis of these waves as the content of one file; only the page has words of a language in it. */
export function renderAnalysis(
  waves: readonly WaveAnalysisBody[],
  format: AnalysisFormat,
  locale: Locale,
): string | Uint8Array {
  const render: Readonly<Record<AnalysisFormat, () => string | Uint8Array>> = {
    json: () => renderAnalysisJson(waves),
    arrow: () => renderAnalysisArrow(waves),
    csv: () => renderAnalysisCsv(waves),
    html: () => renderAnalysisHtml(waves, locale),
  };
  return render[format]();
}
