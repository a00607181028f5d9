import type { Locale } from '../../survey/locale.ts';
import { en } from './en.ts';
import { type ApiTexts, nl } from './nl.ts';

/** What the command line says, by language. */
export const apiTexts: Readonly<Record<Locale, ApiTexts>> = { nl, en };
