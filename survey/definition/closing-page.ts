import { MAXIMUM_LINE } from '../answer-limits.ts';
import { text } from '../locale.ts';
import type { QuestionnaireEdition } from '../questionnaire.ts';
import { type SurveyElement, type SurveyPage, textQuestion } from './element.ts';
import type { Asked } from './survey.ts';

/** The open questions, and a few facts about who answers; not in confidence, where the facts would say who it is. */
export function closingPage({ openQuestions, texts }: QuestionnaireEdition, { role, attribution }: Asked): SurveyPage {
  return {
    name: 'closing',
    title: text('Tot slot', 'Finally'),
    elements: [
      ...openQuestions.map((question) => textQuestion(`open.${question.id}`, question.text[role])),
      ...(attribution === 'confidential' ? [] : relationQuestions(texts)),
    ],
  };
}

function relationQuestions({ relation }: QuestionnaireEdition['texts']): readonly SurveyElement[] {
  return [
    { type: 'text', name: 'relation.role', title: relation.role, maxLength: MAXIMUM_LINE },
    { type: 'text', name: 'relation.since', title: relation.since, inputType: 'number', min: 1900, max: 2100, step: 1 },
  ];
}
