import type { Role } from '../criterion.ts';
import type { Locale } from '../locale.ts';
import type { Problem } from '../problem.ts';
import type { Attribution } from '../wave.ts';
import { en } from './en.ts';
import { nl, type ProblemText, type SurveyTexts, type Told } from './nl.ts';

const languages: Readonly<Record<Locale, SurveyTexts>> = { nl, en };

export function textsOf(locale: Locale): SurveyTexts {
  return languages[locale];
}

/** What is wrong and what to do, in the reader's language. */
export function problemText(locale: Locale, problem: Problem): ProblemText {
  const sentence = textsOf(locale).problems[problem.code] as (facts: Problem['facts']) => ProblemText;
  return sentence(problem.facts);
}

/** What a respondent is told before the first question: who sees the answers, and until when they can change. */
export function attributionText(locale: Locale, mode: Attribution, role: Role, told: Told): readonly string[] {
  const { attribution, confidentiality } = textsOf(locale);
  return (mode === 'confidential' ? confidentiality : attribution)[role](told);
}
