import { words } from './report-words-nl.ts';

/** What an annual report says; a file a part. */
export const report = { words };

export type ReportTexts = typeof report;
