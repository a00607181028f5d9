import { canonicalJson } from './canonical.ts';
import { text } from './locale.ts';
import type { QuestionnaireEdition, QuestionTexts } from './questionnaire.ts';
import { samenwerkingswijzerTexts } from './questionnaires/samenwerkingswijzer-texts.ts';

export type LadderSteps = QuestionTexts['ladder']['steps'];

/** What a coordinator can change of an edition; the other words stay those of the edition that it was made from. */
export type EditionChange = Pick<QuestionnaireEdition, 'themes' | 'criteria' | 'openQuestions' | 'englishFallsBack'> & {
  readonly ladder: LadderSteps;
};

/** The edition with a coordinator's changes in it. */
export function changeEdition(edition: QuestionnaireEdition, change: EditionChange): QuestionnaireEdition {
  const { ladder: steps, ...parts } = change;
  const ladder = { ...edition.texts.ladder, explanation: explanationOf(steps), steps };
  return { ...edition, ...parts, texts: { ...edition.texts, ladder } };
}

/** The explanation says where the steps come from, so it changes with them. */
function explanationOf(steps: LadderSteps): QuestionTexts['ladder']['explanation'] {
  const { ladder } = samenwerkingswijzerTexts;
  return canonicalJson(steps) === canonicalJson(ladder.steps) ? ladder.explanation : OWN_LADDER;
}

const OWN_LADDER = text(
  'Elke volgende trede vraagt meer van de samenwerking. De gemeente heeft deze treden zelf verwoord.',
  'Each next step asks more of the collaboration. The municipality worded these steps itself.',
);
