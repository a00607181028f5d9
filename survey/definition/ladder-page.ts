import { MAXIMUM_IMPORTANT_THEMES } from '../answer-limits.ts';
import { asksImportance, type QuestionnaireEdition } from '../questionnaire.ts';
import { SCORES } from '../scale.ts';
import { choiceQuestion, type SurveyElement, type SurveyPage } from './element.ts';

/** Where the collaboration stands on the ladder and should stand, and which themes matter most. */
export function ladderPage(edition: QuestionnaireEdition): SurveyPage {
  const { texts } = edition;
  const steps = SCORES.map((score) => ({ value: score, text: texts.ladder.steps[score - 1] ?? texts.ladder.steps[0] }));
  return {
    name: 'ladder',
    title: texts.ladder.title,
    description: texts.ladder.explanation,
    elements: [
      choiceQuestion('ladder.now', texts.ladder.now, steps),
      choiceQuestion('ladder.wanted', texts.ladder.wanted, steps),
      ...(asksImportance(edition) ? [importance(edition)] : []),
    ],
  };
}

function importance({ texts, themes }: QuestionnaireEdition): SurveyElement {
  return {
    type: 'checkbox',
    name: 'importance',
    title: texts.importance,
    choices: themes.map(({ id, title }) => ({ value: id, text: title })),
    maxSelectedChoices: MAXIMUM_IMPORTANT_THEMES,
  };
}
