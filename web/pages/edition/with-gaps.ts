import { withEnglish } from '../../../survey/english-fallback.ts';
import type { QuestionnaireEdition } from '../../../survey/questionnaire.ts';

/** An edition that is still being written, as it can be shown: what has not been filled in is a gap, not an inner name. */
export function withGaps(edition: QuestionnaireEdition): QuestionnaireEdition {
  return filled(withEnglish(edition)) as QuestionnaireEdition;
}

function filled(value: unknown): unknown {
  if (value === '') return '…';
  if (Array.isArray(value)) return value.map(filled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, filled(one)]));
}
