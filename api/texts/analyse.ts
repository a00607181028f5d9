import type { Locale } from '../../survey/locale.ts';
import { en } from './analyse-en.ts';
import { type AnalyseTexts, nl } from './analyse-nl.ts';

/** What stands on the page that `analyse` makes, by language. */
export const analyseTexts: Readonly<Record<Locale, AnalyseTexts>> = { nl, en };
