import { Bookmark, type FileChild, HeadingLevel, Paragraph, TextRun } from 'docx';
import type { Section } from '../../../../analytics/report/report.ts';
import { type DocxPaper, docxBlock } from './blocks.ts';

/** A4 in twentieths of a point. */
const [WIDTH, HEIGHT, MARGIN] = [11906, 16838, 1250];
const margin = { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN };

export const PAGE = {
  upright: { size: { width: WIDTH, height: HEIGHT }, margin },
  /** As docx wants it: the size of the page that stands, and that it lies. */
  onItsSide: { size: { width: WIDTH, height: HEIGHT, orientation: 'landscape' as const }, margin },
} as const;

/** Pages of one direction. */
export type Pages = { readonly isWide: boolean; readonly children: readonly FileChild[] };

/** All parts; a table that is too wide for a page that stands gets one that lies on its side. */
export async function docxPages(paper: DocxPaper): Promise<readonly Pages[]> {
  const pieces: Piece[] = [];
  for (const section of paper.report.sections) await addSection(paper, section, 0, pieces);
  return runsOfPages(pieces);
}

type Piece = { readonly isWide: boolean; readonly child: FileChild };

const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
] as const;

async function addSection(paper: DocxPaper, section: Section, depth: number, pieces: Piece[]): Promise<void> {
  const { id, title, blocks, sections } = section;
  const heading = HEADINGS[Math.min(depth, 3)] ?? HeadingLevel.HEADING_4;
  // Where the direction of the page changes there is a new one already.
  const pageBreakBefore = section.startsPage === true && pieces.at(-1)?.isWide === false;
  const children = [new Bookmark({ id, children: [new TextRun(title)] })];
  const child = new Paragraph({ heading, pageBreakBefore, children });
  pieces.push({ isWide: false, child });
  for (const block of blocks) {
    const { isWide, children } = await docxBlock(paper, block);
    // The small print of a wide table stays with it.
    const stays = isWide || (block.kind === 'note' && pieces.at(-1)?.isWide === true);
    pieces.push(...children.map((one) => ({ isWide: stays, child: one })));
  }
  for (const below of sections) await addSection(paper, below, depth + 1, pieces);
}

function runsOfPages(pieces: readonly Piece[]): readonly Pages[] {
  const runs: { isWide: boolean; children: FileChild[] }[] = [];
  for (const { isWide, child } of pieces) {
    const last = runs.at(-1);
    if (last?.isWide === isWide) last.children.push(child);
    else runs.push({ isWide, children: [child] });
  }
  return runs;
}
