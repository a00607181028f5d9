import { BODY, CODE, STRONG } from './looks.ts';
import { block, decoration, keepTogether, LEFT, type Paper, TINT, WIDTH } from './paper.ts';
import { drawQr } from './qr.ts';
import { lineHeight, linesOf } from './type-setting.ts';

/** How somebody comes from paper to the personal page. */
export type Access = {
  readonly link: string;
  readonly code: string;
  /** Where the code is typed, as short as an address can be. */
  readonly place: string;
};

export type AccessWords = { readonly title: string; readonly text: string; readonly alt: string };

const QR = 100;
const PADDING = 12;

/** A card with the short code in large letters and the QR code beside it. */
export function drawAccess(paper: Paper, { link, code }: Access, { title, text, alt }: AccessWords): void {
  const { doc } = paper;
  const x = LEFT + PADDING;
  const width = WIDTH - QR - 3 * PADDING;
  const words = lineHeight(STRONG) + linesOf(doc, text, BODY, width).length * lineHeight(BODY) + lineHeight(CODE) + 6;
  const height = Math.max(QR, words) + 2 * PADDING;
  keepTogether(paper, height);
  const { y } = doc;
  decoration(paper, () => doc.roundedRect(LEFT, y, WIDTH, height, 6).fill(TINT));
  doc.y = y + PADDING;
  block(paper, 'P', title, { look: STRONG, x, width });
  block(paper, 'P', text, { look: BODY, x, width, after: 6 });
  block(paper, 'P', code, { look: CODE, x, width });
  drawQr(paper, link, alt, LEFT + WIDTH - QR - PADDING, y + (height - QR) / 2, QR);
  doc.y = y + height + 14;
}
