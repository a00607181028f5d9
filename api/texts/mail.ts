import type { Locale } from '../../survey/locale.ts';
import { en } from './mail-en.ts';
import { type MailTexts, nl } from './mail-nl.ts';

const languages: Readonly<Record<Locale, MailTexts>> = { nl, en };

export function mailTextsOf(locale: Locale): MailTexts {
  return languages[locale];
}
