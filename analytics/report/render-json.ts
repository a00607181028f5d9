import { canonicalJson } from '../../survey/canonical.ts';
import type { Block, Report, Section } from './report.ts';
import type { ReportContent } from './report-content.ts';

/**
 * What a report was written from and every sentence of it, as canonical JSON. Which edition it is and of what day is not in
 * it: the same content always gives the same bytes.
 */
export function renderReportJson(content: ReportContent, report: Report): string {
  return [...jsonPiecesOf(content, report)].join('');
}

/** The same a coalition at a time: a hundred of them take several times the room of their text. */
export function* jsonPiecesOf(content: ReportContent, report: Report): Iterable<string> {
  const { locale, title, subtitle, warning, sections } = report;
  const told = { locale, title, subtitle, warning, sections: sections.map(plain) };
  const whole = canonicalJson({ content: { ...content, coalitions: [] }, report: told });
  // The first one: keys are sorted, and within a text its quotes would be escaped.
  const place = whole.indexOf(NONE) + NONE.length - 1;
  yield whole.slice(0, place);
  for (const [i, coalition] of content.coalitions.entries()) yield (i === 0 ? '' : ',') + canonicalJson(coalition);
  yield whole.slice(place);
}

const NONE = '"coalitions":[]';

/** Where paper is turned is none of what a report says. */
function plain({ blocks, sections, startsPage: _, ...rest }: Section): unknown {
  return { ...rest, blocks: blocks.map(plainBlock), sections: sections.map(plain) };
}

/** A chart without the function that draws it. */
function plainBlock(block: Block): unknown {
  if (block.kind !== 'chart') return block;
  const { id, title, sentence, table } = block.chart;
  return { kind: block.kind, chart: { id, title, sentence, table } };
}
