import type { Section } from '../../../../analytics/report/report.ts';
import { block, inside, keepTogether } from '../../paper.ts';
import { lineHeight, linesOf } from '../../type-setting.ts';
import { drawBlock } from './blocks.ts';
import { fitsWhole, heightAtLeast } from './heights.ts';
import { headingLook } from './report-looks.ts';
import { heightOfPage, isAtTop, type ReportPaper, widthOfPage } from './report-paper.ts';
import { turnFor } from './table.ts';

/** By depth: a section that does not end on this page begins on a new one when less than this share of it is left. */
const ROOM = [0.4, 0.22];
const BEFORE = [26, 20, 14, 12];
const AFTER = [8, 6, 4, 3];

type Outline = PDFKit.PDFOutline;

/** Draws all parts. @returns by its id on which page each section begins, the first of the document being 1. */
export function drawSections(paper: ReportPaper): ReadonlyMap<string, number> {
  const pages = new Map<string, number>();
  for (const section of paper.report.sections) drawSection(paper, section, 0, paper.doc.outline, pages);
  return pages;
}

function drawSection(
  paper: ReportPaper,
  section: Section,
  depth: number,
  above: Outline,
  pages: Map<string, number>,
): void {
  inside(paper, 'Sect', (part) => {
    const within: ReportPaper = { ...paper, ...part };
    const outline = drawHeading(within, section, depth, above, pages);
    for (const one of section.blocks) drawBlock(within, one);
    for (const one of section.sections) drawSection(within, one, depth + 1, outline, pages);
  });
}

function drawHeading(
  paper: ReportPaper,
  section: Section,
  depth: number,
  above: Outline,
  pages: Map<string, number>,
): Outline {
  const { doc } = paper;
  turnForFirst(paper, section);
  if (section.startsPage === true && !isAtTop(paper)) doc.addPage();
  if (!isAtTop(paper)) doc.y += BEFORE[Math.min(depth, 3)] ?? 12;
  const room = fitsWhole(paper, section) ? 0 : (ROOM[depth] ?? 0) * heightOfPage(paper);
  keepTogether(paper, Math.max(heightOfHead(paper, section, depth), room));
  pages.set(section.id, doc.bufferedPageRange().count);
  doc.addNamedDestination(section.id, 'XYZ', 0, doc.y - 6, 0);
  const at = { top: doc.y - 6, left: doc.page.width, expanded: false };
  const outline = above.addItem(section.title, at as never);
  block(paper, `H${Math.min(depth + 2, 6)}`, section.title, {
    look: headingLook(paper.looks, depth),
    width: widthOfPage(paper),
    after: AFTER[Math.min(depth, 3)] ?? 3,
  });
  return outline;
}

/** A heading and the least that has to stand below it on the same page. */
function heightOfHead(paper: ReportPaper, { title, blocks, sections }: Section, depth: number): number {
  const look = headingLook(paper.looks, depth);
  const own = linesOf(paper.doc, title, look, widthOfPage(paper)).length * lineHeight(look) + 12;
  const [first] = blocks;
  if (first !== undefined) return own + heightAtLeast(paper, first);
  const [below] = sections;
  return below === undefined ? own : own + 14 + heightOfHead(paper, below, depth + 1);
}

/** A heading stands on a page like that of what comes below it. */
function turnForFirst(paper: ReportPaper, { blocks }: Section): void {
  const [first] = blocks;
  if (first?.kind === 'table') turnFor(paper, first.table);
  else if (paper.doc.page.layout === 'landscape') paper.doc.addPage();
}
