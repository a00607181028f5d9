import type { Locale } from '../../survey/locale.ts';
import { useLocale } from '../locale.tsx';
import { en } from './en.ts';
import { nl, type Texts } from './nl.ts';

const texts: Readonly<Record<Locale, Texts>> = { nl, en };

/** Every text of the staff's app in the chosen language. */
export function useTexts(): Texts {
  return texts[useLocale().locale];
}
