import { canonicalJson } from '../../survey/canonical.ts';
import type { Block, Report, Section } from './report.ts';
import type { ReportContent } from './report-content.ts';

/**
 * What a report was written from and every sentence of it, as canonical JSON. Which edition it is and of what day is not in
 * it: the same content always gives the same bytes.
 */
export function renderReportJson(content: ReportContent, report: Report): string {
  const { locale, title, subtitle, warning, sections } = report;
  return canonicalJson({ content, report: { locale, title, subtitle, warning, sections: sections.map(plain) } });
}

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
