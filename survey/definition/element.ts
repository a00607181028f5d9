import { MAXIMUM_TEXT } from '../answer-limits.ts';
import type { Localized } from '../locale.ts';

/** The part of SurveyJS's JSON that our pages are made of. */
export type SurveyPage = {
  readonly name: string;
  readonly title: Localized;
  readonly description?: Localized;
  readonly elements: readonly SurveyElement[];
};

export type SurveyElement = {
  readonly type: string;
  readonly name: string;
  readonly title: Localized;
  readonly description?: Localized;
  readonly [property: string]: unknown;
};

export type Choice = { readonly value: string | number; readonly text: Localized };

/** One answer out of a few. */
export function choiceQuestion(name: string, title: Localized, choices: readonly Choice[]): SurveyElement {
  return { type: 'radiogroup', name, title, choices };
}

/** Room to write in one's own words. */
export function textQuestion(name: string, title: Localized): SurveyElement {
  return { type: 'comment', name, title, maxLength: MAXIMUM_TEXT, rows: 3, autoGrow: true };
}
