import type { Block } from '../../../../analytics/report/report.ts';
import { block, decoration, fits, inside, keepTogether, LEFT, LINE, leaf } from '../../paper.ts';
import { lineHeight } from '../../type-setting.ts';
import { drawChart } from './chart.ts';
import { AFTER, heightOf, INDENT } from './heights.ts';
import { CERTAINTY, FINDING, NOTE, TEXT } from './report-looks.ts';
import { heightOfPage, type ReportPaper, widthOfPage } from './report-paper.ts';
import { drawTable } from './table.ts';

/** Draws one block of a section, whatever it is. */
export function drawBlock(paper: ReportPaper, one: Block): void {
  if (paper.doc.page.layout === 'landscape' && !staysBelow(paper, one)) paper.doc.addPage();
  if (one.kind === 'paragraph') block(paper, 'P', one.text, { look: TEXT, after: AFTER });
  else if (one.kind === 'note') block(paper, 'P', one.text, { look: NOTE, width: widthOfPage(paper), after: AFTER });
  else if (one.kind === 'finding') drawFinding(paper, one);
  else if (one.kind === 'list') drawItems(paper, one.items);
  else if (one.kind === 'own') drawOwn(paper, one);
  else if (one.kind === 'quote') drawQuote(paper, one);
  else if (one.kind === 'chart') drawChart(paper, one);
  else drawTable(paper, one);
}

/** What may stand on a page that lies on its side: another table, and the small print of one. */
function staysBelow(paper: ReportPaper, one: Block): boolean {
  return one.kind === 'table' || (one.kind === 'note' && fits(paper, heightOf(paper, one.text, NOTE, 0)));
}

type Of<Kind extends Block['kind']> = Extract<Block, { readonly kind: Kind }>;

function drawFinding(paper: ReportPaper, { text, certainty }: Of<'finding'>): void {
  const at = { x: LEFT + INDENT, width: widthOfPage(paper) - INDENT };
  const height = heightOf(paper, text, FINDING, INDENT);
  drawBar(paper, height + (certainty === null ? 0 : heightOf(paper, certainty, CERTAINTY, INDENT)));
  block(paper, 'P', text, { look: FINDING, ...at, after: certainty === null ? AFTER : 0 });
  if (certainty !== null) block(paper, 'P', certainty, { look: CERTAINTY, ...at, after: AFTER });
}

/** A bar beside what comes, which stays on one page unless it is longer than half of one. */
function drawBar(paper: ReportPaper, height: number): void {
  keepTogether(paper, Math.min(height, heightOfPage(paper) / 2));
  const { y } = paper.doc;
  const end = Math.min(y + height, paper.doc.page.maxY());
  decoration(paper, (doc) => doc.rect(LEFT, y + 1.5, 3, end - y - 1).fill(paper.looks.colour));
}

/** As long as an item is, it goes on on the next page. */
function drawItems(paper: ReportPaper, items: readonly string[]): void {
  inside(paper, 'L', (list) => {
    for (const item of items) {
      keepTogether(paper, Math.min(3 * lineHeight(TEXT), heightOf(paper, item, TEXT, INDENT)));
      const { y } = paper.doc;
      inside(list, 'LI', (part) => {
        leaf(part, 'Lbl', () => paper.doc.circle(LEFT + 4, y + 7.4, 1.8).fill(paper.looks.colour));
        block(part, 'LBody', item, { look: TEXT, x: LEFT + INDENT, width: widthOfPage(paper) - INDENT, after: 3 });
      });
    }
  });
  paper.doc.y += AFTER - 3;
}

/** The coordinator's own words, between two lines so that nobody takes them for what the figures say. */
function drawOwn(paper: ReportPaper, { label, blocks }: Of<'own'>): void {
  keepTogether(paper, 70);
  inside(paper, 'Div', (part) => {
    drawRule(paper);
    block(part, 'P', label, { look: paper.looks.label, after: 4 });
    for (const one of blocks) drawBlock({ ...paper, ...part }, one);
    drawRule(paper);
  });
  paper.doc.y += 2;
}

function drawRule(paper: ReportPaper): void {
  const { y } = paper.doc;
  decoration(paper, (doc) =>
    doc
      .lineWidth(0.6)
      .strokeColor(LINE)
      .moveTo(LEFT, y)
      .lineTo(LEFT + widthOfPage(paper), y)
      .stroke(),
  );
  paper.doc.y = y + 6;
}

function drawQuote(paper: ReportPaper, { text, by }: Of<'quote'>): void {
  const at = { x: LEFT + INDENT, width: widthOfPage(paper) - INDENT };
  const quoted = `“${text}”`;
  drawBar(paper, heightOf(paper, quoted, TEXT, INDENT) + (by === null ? 0 : heightOf(paper, by, NOTE, INDENT)));
  inside(paper, 'BlockQuote', (part) => {
    block(part, 'P', quoted, { look: TEXT, ...at });
    if (by !== null) block(part, 'P', by, { look: NOTE, ...at });
  });
  paper.doc.y += AFTER;
}
