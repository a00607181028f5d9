import type { Locale } from '../../survey/locale.ts';
import { en } from './results-en.ts';
import { nl, type ResultsTexts } from './results-nl.ts';

/** What stands in the files with results, by language. */
export const resultsTexts: Readonly<Record<Locale, ResultsTexts>> = { nl, en };
