import type { KeyboardEvent } from 'react';
import type { Model, Question, QuestionRadiogroupModel } from 'survey-core';
import { digitOf } from '../../../survey/definition/digit.ts';
import { LOCALES } from '../../../survey/locale.ts';

/** Puts the digit before every choice that can be made by it, unless its words begin with it already. */
export function showDigits(model: Model): void {
  for (const question of model.getAllQuestions().filter(isChoice)) {
    for (const [index, choice] of question.choices.entries()) {
      const digit = String(digitOf(question.choices, index));
      for (const locale of LOCALES) {
        const words = choice.locText.getLocaleText(locale);
        if (!words.startsWith(digit)) choice.locText.setLocaleText(locale, `${digit} ${words}`);
      }
    }
  }
}

/**
 * Chooses by the digit that is printed in the box, and goes on to the next question. It works only while one of the choices
 * has the focus, so that a digit means nothing elsewhere: not in a text, nor to who steers by voice.
 */
export function chooseByDigit(model: Model, event: KeyboardEvent<HTMLElement>): void {
  if (event.ctrlKey || event.altKey || event.metaKey || !/^\d$/.test(event.key)) return;
  const name = (event.target as Element).closest('[data-name]')?.getAttribute('data-name');
  const question = model.getQuestionByName(name ?? '');
  if (!isChoice(question)) return;
  const choices = question.choices as readonly { readonly value: string | number }[];
  const choice = choices.find((_, index) => digitOf(choices, index) === Number(event.key));
  if (choice === undefined) return;
  event.preventDefault();
  question.value = choice.value;
  focusOn(event.currentTarget, nextOf(model, question));
}

function isChoice(question: Question | null): question is QuestionRadiogroupModel {
  return question?.getType() === 'radiogroup';
}

function nextOf(model: Model, question: Question): Question | undefined {
  const shown = model.getAllQuestions(true);
  return shown[shown.indexOf(question) + 1];
}

/** At once: SurveyJS moves the focus a moment later, and a digit typed in that moment would answer the question before. */
function focusOn(form: HTMLElement, question: Question | undefined): void {
  const place = form.querySelector(`[data-name="${CSS.escape(question?.name ?? '')}"]`);
  const field =
    place?.querySelector<HTMLElement>('input:checked') ?? place?.querySelector<HTMLElement>('input, textarea');
  field?.focus({ preventScroll: true });
  place?.scrollIntoView({ block: 'center' });
}
