import type { Role, Theme } from '../criterion.ts';
import type { QuestionnaireEdition } from '../questionnaire.ts';
import { ratingChoices } from './agreement.ts';
import { choiceQuestion, type SurveyPage, textQuestion } from './element.ts';

/** The statements of one theme, and room for a comment. */
export function themePage(edition: QuestionnaireEdition, theme: Theme, role: Role): SurveyPage {
  const choices = ratingChoices(edition);
  const criteria = edition.criteria.filter((criterion) => criterion.theme === theme.id);
  return {
    name: `theme.${theme.id}`,
    title: theme.title,
    description: theme.question,
    elements: [
      ...criteria.map(({ id, statement }) => choiceQuestion(id, statement[role], choices)),
      textQuestion(`comment.${theme.id}`, edition.texts.comment),
    ],
  };
}
