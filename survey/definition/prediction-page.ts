import type { QuestionnaireEdition } from '../questionnaire.ts';
import { agreementChoices } from './agreement.ts';
import { choiceQuestion, type SurveyPage } from './element.ts';

/** What the municipality expects that the partners will answer; asked before any result can be seen. */
export function predictionPage(edition: QuestionnaireEdition): SurveyPage {
  const { prediction } = edition.texts;
  const choices = agreementChoices(edition);
  return {
    name: 'prediction',
    title: prediction.title,
    description: prediction.explanation,
    elements: edition.themes.map(({ id }) => choiceQuestion(`prediction.${id}`, prediction.themes[id], choices)),
  };
}
