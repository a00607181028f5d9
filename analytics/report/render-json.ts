import { canonicalJson } from '../../survey/canonical.ts';
import type { Block, Report, Section } from './report.ts';

/**
 * What a report was written from and every sentence of it, as canonical JSON, in pieces. Which edition it is and of what day
 * is not in it: the same content always gives the same bytes.
 *
 * @param content as canonical JSON in UTF-8, which goes in as it is: of a hundred coalitions it is forty megabytes.
 */
export function renderReportJson(content: Uint8Array, report: Report): readonly Uint8Array[] {
  const { locale, title, subtitle, warning, sections } = report;
  const told = canonicalJson({ locale, title, subtitle, warning, sections: sections.map(plain) });
  return [bytesOf('{"content":'), content, bytesOf(`,"report":${told}}`)];
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
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
