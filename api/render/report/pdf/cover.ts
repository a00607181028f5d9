import { block, decoration, LEFT, type Paper, WIDTH } from '../../paper.ts';
import { type Look, lineHeight, linesOf } from '../../type-setting.ts';
import { drawSvg } from './draw-svg.ts';
import { WHITE } from './report-looks.ts';
import type { ReportPaper } from './report-paper.ts';

const BAND = { top: 210, most: 300, padding: 34 } as const;
/** The most that a logo may take, in points. */
const LOGO = { top: 56, width: 200, height: 90 } as const;

const TITLE: Look = { size: 32, weight: 'bold', color: WHITE };
const SUBTITLE: Look = { size: 17, weight: 'regular', color: WHITE };

/** The first page: whose report it is, of what, and for whom. */
export function drawCover(paper: ReportPaper): void {
  const { title, subtitle, facts, warning } = paper.report;
  decoration(paper, () => drawLogo(paper));
  const heading = { ...TITLE, size: sizeOf(paper, title) };
  const height = heightOf(paper, title, heading) + 8 + heightOf(paper, subtitle, SUBTITLE) + 2 * BAND.padding;
  decoration(paper, (doc) => doc.rect(0, BAND.top, doc.page.width, height).fill(paper.looks.colour));
  paper.doc.y = BAND.top + BAND.padding;
  block(paper, 'H1', title, { look: heading, after: 8 });
  block(paper, 'P', subtitle, { look: SUBTITLE });
  paper.doc.y = BAND.top + height + 26;
  for (const fact of facts) block(paper, 'P', fact, { look: { ...SUBTITLE, size: 12.5, color: '#211e1a' }, after: 4 });
  if (warning !== null) drawWarning(paper, warning);
}

function drawLogo({ doc, style }: ReportPaper): void {
  if (style.logo === null) return;
  const { media, base64, width, height } = style.logo;
  const scale = Math.min(LOGO.width / width, LOGO.height / height);
  const [wide, high] = [width * scale, height * scale];
  const bytes = Buffer.from(base64, 'base64');
  if (media === 'image/png') doc.image(bytes, LEFT, LOGO.top, { width: wide, height: high });
  else drawSvg(doc, bytes.toString('utf8'), { x: LEFT, y: LOGO.top, width: wide, height: high });
}

/** The largest size at which no word is broken and the title takes at most four lines. */
function sizeOf(paper: Paper, title: string): number {
  const sizes = [32, 28, 24, 20];
  const fits = (size: number) => {
    const lines = linesOf(paper.doc, title, { ...TITLE, size }, WIDTH);
    return lines.length <= 4 && lines.length * lineHeight({ ...TITLE, size }) <= BAND.most - 100;
  };
  return sizes.find(fits) ?? 20;
}

function heightOf({ doc }: Paper, text: string, look: Look): number {
  return linesOf(doc, text, look, WIDTH).length * lineHeight(look);
}

function drawWarning(paper: ReportPaper, warning: string): void {
  const look: Look = { size: 12.5, weight: 'semibold', color: '#211e1a' };
  const lines = linesOf(paper.doc, warning, look, WIDTH - 32);
  const height = lines.length * lineHeight(look) + 22;
  paper.doc.y += 22;
  const { y } = paper.doc;
  decoration(paper, (doc) => doc.lineWidth(1.2).strokeColor(paper.looks.colour).rect(LEFT, y, WIDTH, height).stroke());
  paper.doc.y = y + 11;
  block(paper, 'P', warning, { look, x: LEFT + 16, width: WIDTH - 32 });
}
