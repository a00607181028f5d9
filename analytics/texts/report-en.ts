import { coalitions } from './report-coalitions-en.ts';
import { development } from './report-development-en.ts';
import { gaps } from './report-gaps-en.ts';
import { ladder } from './report-ladder-en.ts';
import { measured } from './report-measured-en.ts';
import { method } from './report-method-en.ts';
import type { ReportTexts } from './report-nl.ts';
import { promises } from './report-promises-en.ts';
import { said } from './report-said-en.ts';
import { summary } from './report-summary-en.ts';
import { tables } from './report-tables-en.ts';
import { themes } from './report-themes-en.ts';
import { words } from './report-words-en.ts';

export const report: ReportTexts = {
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
