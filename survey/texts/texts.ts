import type { Locale } from '../locale.ts';
import type { Problem } from '../problem.ts';
import { en } from './en.ts';
import { nl, type ProblemText, type SurveyTexts } from './nl.ts';

const languages: Readonly<Record<Locale, SurveyTexts>> = { nl, en };

export function textsOf(locale: Locale): SurveyTexts {
  return languages[locale];
}

/** What is wrong and what to do, in the reader's language. */
export function problemText(locale: Locale, problem: Problem): ProblemText {
  const sentence = textsOf(locale).problems[problem.code] as (facts: Problem['facts']) => ProblemText;
  return sentence(problem.facts);
}
