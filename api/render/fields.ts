import { BODY, STRONG } from './looks.ts';
import { block, decoration, inside, keepTogether, LEFT, LINE, leaf, type Paper, WIDTH } from './paper.ts';
import { drawLine, lineHeight, linesOf } from './type-setting.ts';

/** The distance of lines that people write on by hand. */
const WRITING = 22.5;

/** The room that writing by hand needs above the line of a short answer. */
const BLANK = 12;

/** A question with room to write below it; both stay on one page. */
export function drawWriting(paper: Paper, title: string, rows: number): void {
  const lines = linesOf(paper.doc, title, STRONG, WIDTH).length;
  keepTogether(paper, lines * lineHeight(STRONG) + rows * WRITING + 12);
  block(paper, 'P', title, { look: STRONG });
  for (let row = 1; row <= rows; row++) dottedLine(paper, LEFT, LEFT + WIDTH, paper.doc.y + row * WRITING);
  paper.doc.y += rows * WRITING + 12;
}

export type Amounts = { readonly names: readonly string[]; readonly unit: string };

/** Names, each with a place for a number of up to three digits before the unit. */
export function drawAmounts(paper: Paper, { names, unit }: Amounts): void {
  const x = LEFT + WIDTH - 90;
  inside(paper, 'L', (list) => {
    for (const name of names) {
      const lines = linesOf(paper.doc, name, BODY, x - LEFT - 14);
      const height = lines.length * lineHeight(BODY) + 9;
      keepTogether(paper, height);
      const { y } = paper.doc;
      dottedLine(paper, x, x + 50, y + lineHeight(BODY));
      const draw = () => {
        for (const [index, line] of lines.entries())
          drawLine(paper.doc, line, BODY, LEFT, y + index * lineHeight(BODY));
        for (const line of linesOf(paper.doc, unit, BODY, 30)) drawLine(paper.doc, line, BODY, x + 55, y);
      };
      inside(list, 'LI', (item) => leaf(item, 'LBody', draw));
      paper.doc.y = y + height;
    }
  });
  paper.doc.y += 6;
}

/** A short answer: what is asked, and a line of this width after it. */
export function drawBlank(paper: Paper, title: string, width: number): void {
  const lines = linesOf(paper.doc, title, BODY, WIDTH - width - 14).length;
  keepTogether(paper, BLANK + lines * lineHeight(BODY));
  paper.doc.y += BLANK;
  block(paper, 'P', title, { look: BODY, width: WIDTH - width - 14 });
  dottedLine(paper, LEFT + WIDTH - width, LEFT + WIDTH, paper.doc.y - 2);
}

function dottedLine(paper: Paper, from: number, to: number, y: number): void {
  decoration(paper, (doc) =>
    doc.lineWidth(0.6).strokeColor(LINE).dash(1, { space: 2 }).moveTo(from, y).lineTo(to, y).stroke().undash(),
  );
}
