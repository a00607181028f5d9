import type { Role } from '../criterion.ts';
import type { Locale } from '../locale.ts';
import type { Attribution } from '../wave.ts';
import { en } from './answering-en.ts';
import { type AnsweringTexts, nl, type Told } from './answering-nl.ts';

const languages: Readonly<Record<Locale, AnsweringTexts>> = { nl, en };

/** The texts about answering by themselves: a respondent's phone need not load what only coordinators are told. */
export function answeringTextsOf(locale: Locale): AnsweringTexts {
  return languages[locale];
}

/** What a respondent is told before the first question: who sees the answers, and until when they can change. */
export function attributionText(locale: Locale, mode: Attribution, role: Role, told: Told): readonly string[] {
  const { attribution, confidentiality } = answeringTextsOf(locale);
  return (mode === 'confidential' ? confidentiality : attribution)[role](told);
}
