import type { Theme } from '../criterion.ts';
import { type Localized, text } from '../locale.ts';
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
    elements: edition.themes.map((theme) =>
      choiceQuestion(`prediction.${theme.id}`, prediction.themes[theme.id] ?? statementsAbout(theme), choices),
    ),
  };
}

/** A title that somebody else made stands between quotes, because nobody knows how it would fit into a sentence. */
function statementsAbout({ title }: Theme): Localized {
  return text(`Stellingen over “${title.nl}”`, `Statements about “${title.en}”`);
}
