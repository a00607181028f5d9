import type { ReportTexts } from './report-nl.ts';
import { words } from './report-words-en.ts';

export const report: ReportTexts = { words };
