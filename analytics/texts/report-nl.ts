import { coalitions } from './report-coalitions-nl.ts';
import { development } from './report-development-nl.ts';
import { gaps } from './report-gaps-nl.ts';
import { ladder } from './report-ladder-nl.ts';
import { measured } from './report-measured-nl.ts';
import { method } from './report-method-nl.ts';
import { promises } from './report-promises-nl.ts';
import { said } from './report-said-nl.ts';
import { summary } from './report-summary-nl.ts';
import { tables } from './report-tables-nl.ts';
import { themes } from './report-themes-nl.ts';
import { words } from './report-words-nl.ts';

/** What an annual report says; a file a part. */
export const report = {
  coalitions,
  development,
  gaps,
  ladder,
  measured,
  method,
  promises,
  said,
  summary,
  tables,
  themes,
  words,
};

export type ReportTexts = typeof report;
