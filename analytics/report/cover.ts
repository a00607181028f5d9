import type { Locale } from '../../survey/locale.ts';
import { textsOf } from '../texts/texts.ts';
import { dayWords } from './day-words.ts';
import type { Report, ReportWords } from './report.ts';
import type { ReportContent } from './report-content.ts';

/** Which edition a report is; without a number it is only looked at. */
export type EditionFacts = {
  readonly number: number | null;
  /** YYYY-MM-DD. */
  readonly madeOn: string;
};

/** What stands before the first part. */
export function coverOf(locale: Locale, content: ReportContent, edition: EditionFacts): Omit<Report, 'sections'> {
  const { words } = textsOf(locale).report;
  const { municipality, coalition, year, audience, demo } = content;
  return {
    locale,
    title: words.title(year),
    subtitle: coalition === null ? municipality : words.coalition(coalition, municipality),
    facts: [
      words.audiences[audience],
      edition.number === null ? words.trial : words.edition(edition.number),
      words.madeOn(dayWords(locale, edition.madeOn)),
    ],
    warning: demo ? words.demo : null,
    words: wordsOf(locale),
  };
}

function wordsOf(locale: Locale): ReportWords {
  const { contents, page, chart, table, figures, withheld } = textsOf(locale).report.words;
  return { contents, page, chart, table, figures, withheld };
}
