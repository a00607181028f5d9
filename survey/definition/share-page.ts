import { type Localized, text } from '../locale.ts';
import { asksShares, asksWishes, type QuestionnaireEdition, REGIME_ELEMENTS, REGIME_WISHES } from '../questionnaire.ts';
import { choiceQuestion, type SurveyElement, type SurveyPage } from './element.ts';
import type { Asked } from './survey.ts';

/**
 * Who brings which share of the effort, and whether the arrangements should be lighter or heavier; each as far as the
 * edition asks it.
 */
export function sharePage(edition: QuestionnaireEdition, asked: Asked): SurveyPage {
  const shares = asksShares(edition) ? shareQuestions(edition, asked) : [];
  const wishes = asksWishes(edition) ? wishQuestions(edition) : [];
  return { name: 'share', title: titleOf(edition), elements: [...shares, ...wishes] };
}

function titleOf(edition: QuestionnaireEdition): Localized {
  if (!asksWishes(edition)) return text('Verdeling', 'Shares');
  return asksShares(edition) ? text('Verdeling en spelregels', 'Shares and rules') : text('Spelregels', 'Rules');
}

function shareQuestions({ texts }: QuestionnaireEdition, { organisations }: Asked): readonly SurveyElement[] {
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
  return [
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
  ];
}

function wishQuestions({ texts }: QuestionnaireEdition): readonly SurveyElement[] {
  const wishes = REGIME_WISHES.map((wish) => ({ value: wish, text: texts.wish.wishes[wish] }));
  return REGIME_ELEMENTS.map((element) => ({
    ...choiceQuestion(`governance.wish.${element}`, texts.wish.elements[element], wishes),
    description: texts.wish.title,
  }));
}
