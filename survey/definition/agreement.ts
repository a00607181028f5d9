import { CANNOT_JUDGE_ANSWER } from '../answer-limits.ts';
import type { QuestionnaireEdition } from '../questionnaire.ts';
import { SCORES } from '../scale.ts';
import type { Choice } from './element.ts';

/** The five points of the scale of agreement. */
export function agreementChoices({ texts }: QuestionnaireEdition): Choice[] {
  return SCORES.map((score) => ({ value: score, text: texts.scale[score] }));
}

/** The five points and "I cannot judge this". */
export function ratingChoices(edition: QuestionnaireEdition): Choice[] {
  return [...agreementChoices(edition), { value: CANNOT_JUDGE_ANSWER, text: edition.texts.scale.cannotJudge }];
}
