import type { Locale } from '../../survey/locale.ts';
import { en } from './en.ts';
import { type AnalyticsTexts, nl } from './nl.ts';

const languages: Readonly<Record<Locale, AnalyticsTexts>> = { nl, en };

export function textsOf(locale: Locale): AnalyticsTexts {
  return languages[locale];
}
