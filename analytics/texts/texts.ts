import type { Locale } from '../../survey/locale.ts';
import type { Reason } from '../analysis.ts';
import { en } from './en.ts';
import { type AnalyticsTexts, nl } from './nl.ts';

const languages: Readonly<Record<Locale, AnalyticsTexts>> = { nl, en };

export function textsOf(locale: Locale): AnalyticsTexts {
  return languages[locale];
}

/** Why there is no figure, as a sentence. */
export function reasonText(locale: Locale, reason: Reason): string {
  return textsOf(locale).reasons[reason];
}
