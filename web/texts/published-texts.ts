import type { Locale } from '../../survey/locale.ts';
import { useLocale } from '../locale.tsx';
import { en } from './published-en.ts';
import { nl, type PublishedTexts } from './published-nl.ts';

const texts: Readonly<Record<Locale, PublishedTexts>> = { nl, en };

/** Every text around a published result in the chosen language. */
export function usePublishedTexts(): PublishedTexts {
  return texts[useLocale().locale];
}
