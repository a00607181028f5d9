import type { Locale } from '../../survey/locale.ts';
import { en } from './paper-en.ts';
import { nl, type PaperTexts } from './paper-nl.ts';

/** What stands on paper, by language. */
export const paperTexts: Readonly<Record<Locale, PaperTexts>> = { nl, en };
