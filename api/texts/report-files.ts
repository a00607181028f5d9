import type { Locale } from '../../survey/locale.ts';
import { en } from './report-files-en.ts';
import { nl, type ReportFileTexts } from './report-files-nl.ts';

/** What stands in the files of an annual report beside the report itself, by language. */
export const reportFileTexts: Readonly<Record<Locale, ReportFileTexts>> = { nl, en };
