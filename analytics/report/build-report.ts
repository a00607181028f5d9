import type { Locale } from '../../survey/locale.ts';
import { REPORT_PARTS, type ReportPart } from '../../survey/report.ts';
import { coverOf, type EditionFacts } from './cover.ts';
import { ownBlocks } from './own-text.ts';
import { writeCoalitions } from './parts/coalitions.ts';
import { writeDevelopment } from './parts/development.ts';
import { writeGaps } from './parts/gaps.ts';
import { writeLadder } from './parts/ladder.ts';
import { writeMeasured } from './parts/measured.ts';
import { writeMethod } from './parts/method.ts';
import { writePromises } from './parts/promises.ts';
import { writeSaid } from './parts/said.ts';
import { writeSummary } from './parts/summary.ts';
import { writeTables } from './parts/tables.ts';
import { writeThemes } from './parts/themes.ts';
import type { Block, Report, Section } from './report.ts';
import type { ReportContent } from './report-content.ts';
import { type Told, toldOf } from './told.ts';
import type { Written } from './written.ts';

/**
 * The report that is written from this content: the same content always gives the same sentences, in the same order.
 *
 *   collect → who has results, who has not · compare → what became of every gap · find → frozen with each result · write
 */
export function buildReport(locale: Locale, content: ReportContent, edition: EditionFacts): Report {
  const told = toldOf(locale, content);
  const parts = REPORT_PARTS.filter((part) => content.parts.includes(part));
  return { ...coverOf(locale, content, edition), sections: parts.map((part) => sectionOf(told, part)) };
}

/** How each part is written; a file a part. */
const WRITERS: Readonly<Record<ReportPart, (told: Told) => Written>> = {
  summary: writeSummary,
  measured: writeMeasured,
  themes: writeThemes,
  gaps: writeGaps,
  coalitions: writeCoalitions,
  ladder: writeLadder,
  development: writeDevelopment,
  promises: writePromises,
  said: writeSaid,
  method: writeMethod,
  tables: writeTables,
};

function sectionOf(told: Told, part: ReportPart): Section {
  const { words } = told.texts;
  const { blocks, sections = [], startsPage = false } = WRITERS[part](told);
  return {
    id: part,
    part,
    title: part === 'coalitions' && told.isOne ? words.oneCoalition : words.parts[part],
    ...(startsPage && { startsPage }),
    blocks: [...ownOf(told, part), ...blocks],
    sections: sections.filter((section) => section !== null),
  };
}

/** What the coordinator wrote stands above what follows from figures, and says that it is the coordinator's. */
function ownOf({ content, texts }: Told, part: ReportPart): readonly Block[] {
  const blocks = ownBlocks(content.ownTexts[part] ?? '');
  return blocks.length === 0 ? [] : [{ kind: 'own', label: texts.words.own, blocks }];
}
