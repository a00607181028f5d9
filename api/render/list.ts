import { BODY } from './looks.ts';
import { BRAND, decoration, inside, keepTogether, LEFT, LINE, leaf, type Paper, WIDTH } from './paper.ts';
import { drawLine, type Line, lineHeight, linesOf } from './type-setting.ts';

type Sign = (paper: Paper, x: number, y: number) => void;

export type ListWanted = { readonly sign: Sign; readonly indent: number; readonly width?: number; readonly x?: number };

/** A list: a sign before each item that a screen reader passes over, and the item, which stays on one page. */
export function drawList(
  paper: Paper,
  items: readonly string[],
  { sign, indent, x = LEFT, width = WIDTH }: ListWanted,
): void {
  inside(paper, 'L', (list) => {
    for (const item of items) {
      const lines = linesOf(paper.doc, item, BODY, width - indent);
      keepTogether(paper, lines.length * lineHeight(BODY) + 3);
      inside(list, 'LI', (part) => drawItem(part, lines, () => sign(part, x, paper.doc.y), x + indent));
    }
  });
}

function drawItem(paper: Paper, lines: readonly Line[], sign: () => void, x: number): void {
  const { y } = paper.doc;
  sign();
  const draw = () => {
    for (const [index, line] of lines.entries()) drawLine(paper.doc, line, BODY, x, y + index * lineHeight(BODY));
  };
  leaf(paper, 'LBody', draw);
  paper.doc.y = y + lines.length * lineHeight(BODY) + 3;
}

export const bullet: ListWanted = {
  sign: (paper, x, y) => decoration(paper, (doc) => doc.circle(x + 4, y + 7.4, 1.8).fill(BRAND)),
  indent: 14,
};

/** A box to put a cross in. */
export const tickBox: ListWanted = {
  sign: (paper, x, y) => decoration(paper, () => drawTickBox(paper, x, y + 0.8)),
  indent: 22,
};

/** The side of a box to put a cross in. */
export const BOX = 13;

export function drawTickBox({ doc }: Paper, x: number, y: number): void {
  doc.lineWidth(0.9).strokeColor(LINE).roundedRect(x, y, BOX, BOX, 2.5).stroke();
}
