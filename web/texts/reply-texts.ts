import type { Locale } from '../../survey/locale.ts';
import { useLocale } from '../locale.tsx';
import { en } from './reply-en.ts';
import { nl, type ReplyTexts } from './reply-nl.ts';

const texts: Readonly<Record<Locale, ReplyTexts>> = { nl, en };

/** Every text around replies of partners in the chosen language. */
export function useReplyTexts(): ReplyTexts {
  return texts[useLocale().locale];
}
