import type { Locale } from '../../survey/locale.ts';
import { REPORT_PARTS, type ReportPart } from '../../survey/report.ts';
import { textsOf } from '../texts/texts.ts';
import { coverOf, type EditionFacts } from './cover.ts';
import { ownBlocks } from './own-text.ts';
import type { Block, Report, Section } from './report.ts';
import type { ReportContent } from './report-content.ts';

/** The report that is written from this content: the same content always gives the same sentences, in the same order. */
export function buildReport(locale: Locale, content: ReportContent, edition: EditionFacts): Report {
  const parts = REPORT_PARTS.filter((part) => content.parts.includes(part));
  return { ...coverOf(locale, content, edition), sections: parts.map((part) => sectionOf(locale, content, part)) };
}

function sectionOf(locale: Locale, content: ReportContent, part: ReportPart): Section {
  const { words } = textsOf(locale).report;
  const title = part === 'coalitions' && content.coalition !== null ? words.oneCoalition : words.parts[part];
  return { id: part, part, title, blocks: ownOf(locale, content, part), sections: [] };
}

function ownOf(locale: Locale, { ownTexts }: ReportContent, part: ReportPart): readonly Block[] {
  const blocks = ownBlocks(ownTexts[part] ?? '');
  return blocks.length === 0 ? [] : [{ kind: 'own', label: textsOf(locale).report.words.own, blocks }];
}
