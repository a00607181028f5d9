import type { Locale } from '../../survey/locale.ts';
import { useLocale } from '../locale.tsx';
import { en } from './respond-en.ts';
import { nl, type RespondTexts } from './respond-nl.ts';

export const respondTexts: Readonly<Record<Locale, RespondTexts>> = { nl, en };

/** Every text of the respondent's page in the chosen language. */
export function useTexts(): RespondTexts {
  return respondTexts[useLocale().locale];
}
