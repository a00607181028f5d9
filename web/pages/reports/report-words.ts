import type { ReportBody } from '../../../api/contract/reports.ts';
import type { Locale } from '../../../survey/locale.ts';
import { REPORT_FORMATS } from '../../../survey/report.ts';
import { TAGS } from '../../dates.ts';
import type { ReportsTexts } from '../../texts/reports-nl.ts';

/** What the list is told by the page of an edition that is no more. */
export const REMOVED = 'removed';

/** What an edition is called where others stand beside it. */
export function nameOf(texts: ReportsTexts, { year, number }: ReportBody): string {
  return number === null ? texts.unnumbered(year) : texts.editionOf(year, number);
}

/** What it is about: one coalition, or all of them. */
export function aboutOf(texts: ReportsTexts, { coalition }: ReportBody): string {
  return coalition?.name ?? texts.allCoalitions;
}

/** An edition where one is chosen: what tells it from the others comes first, because a phone cuts the rest off. */
export function choiceOf(texts: ReportsTexts, report: ReportBody): string {
  const { year, number, audience } = report;
  const edition = number === null ? String(year) : `${texts.edition(number)} (${year})`;
  return [edition, aboutOf(texts, report), texts.audiences[audience].name].join(' · ');
}

/** Whether something will change within seconds. */
export function isMoving({ state }: ReportBody): boolean {
  return state === 'waiting' || state === 'making';
}

/** Whether two editions can be laid beside each other: both made, of one year, about the same coalitions. */
export function canBeCompared(one: ReportBody, other: ReportBody): boolean {
  const isMade = one.state === 'made' && other.state === 'made' && one.id !== other.id;
  return isMade && one.year === other.year && scopeOf(one) === scopeOf(other);
}

function scopeOf({ coalition }: ReportBody): string | null {
  return coalition?.id ?? coalition?.name ?? null;
}

/** The files in the order in which they are offered everywhere. */
export function filesOf({ files }: ReportBody): ReportBody['files'] {
  return files.toSorted((a, b) => REPORT_FORMATS.indexOf(a.format) - REPORT_FORMATS.indexOf(b.format));
}

/** “340 kB”, “1,2 MB”. */
export function sizeWords(locale: Locale, bytes: number): string {
  const isLarge = bytes >= 1_000_000;
  const size = isLarge ? bytes / 1_000_000 : Math.max(1, bytes / 1000);
  return `${size.toLocaleString(TAGS[locale], { maximumFractionDigits: isLarge ? 1 : 0 })} ${isLarge ? 'MB' : 'kB'}`;
}
