import { text } from '../locale.ts';
import { type QuestionnaireEdition, REGIME_ELEMENTS, REGIME_WISHES } from '../questionnaire.ts';
import { choiceQuestion, type SurveyPage } from './element.ts';
import type { Asked } from './survey.ts';

/** Who brings which share of the effort, and whether the arrangements should be lighter or heavier. */
export function sharePage({ texts }: QuestionnaireEdition, { organisations }: Asked): SurveyPage {
  const wishes = REGIME_WISHES.map((wish) => ({ value: wish, text: texts.wish.wishes[wish] }));
  const percent = {
    inputType: 'number',
    validators: [
      {
        type: 'regex',
        regex: '^(100|[1-9]?[0-9])$',
        text: text('Vul een heel getal in van 0 tot en met 100.', 'Enter a whole number from 0 to 100.'),
      },
    ],
  };
  return {
    name: 'share',
    title: text('Verdeling en spelregels', 'Shares and rules'),
    elements: [
      {
        type: 'multipletext',
        name: 'contribution.share',
        title: texts.share.title,
        description: texts.share.explanation,
        visibleIf: '{contribution.share-unknown} != true',
        clearIfInvisible: 'onHidden',
        items: organisations.map(({ id, name }) => ({ name: id, title: name, ...percent })),
      },
      {
        type: 'boolean',
        name: 'contribution.share-unknown',
        title: texts.share.unknown,
        titleLocation: 'hidden',
        renderAs: 'checkbox',
      },
      ...REGIME_ELEMENTS.map((element) => ({
        ...choiceQuestion(`governance.wish.${element}`, texts.wish.elements[element], wishes),
        description: texts.wish.title,
      })),
    ],
  };
}
