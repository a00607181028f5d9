import { MAXIMUM_LINE } from '../answer-limits.ts';
import type { Role } from '../criterion.ts';
import { text } from '../locale.ts';
import type { QuestionnaireEdition } from '../questionnaire.ts';
import { type SurveyPage, textQuestion } from './element.ts';

/** The open questions, and a few facts about who answers. */
export function closingPage({ openQuestions, texts }: QuestionnaireEdition, role: Role): SurveyPage {
  return {
    name: 'closing',
    title: text('Tot slot', 'Finally'),
    elements: [
      ...openQuestions.map((question) => textQuestion(`open.${question.id}`, question.text[role])),
      { type: 'text', name: 'relation.role', title: texts.relation.role, maxLength: MAXIMUM_LINE },
      {
        type: 'text',
        name: 'relation.since',
        title: texts.relation.since,
        inputType: 'number',
        min: 1900,
        max: 2100,
        step: 1,
      },
    ],
  };
}
