import type { Chart } from '../../../../analytics/charts/chart.ts';
import type { Block } from '../../../../analytics/report/report.ts';
import { block, inside, keepTogether, LEFT, leaf } from '../../paper.ts';
import { drawLine, lineHeight, linesOf } from '../../type-setting.ts';
import { drawSvg } from './draw-svg.ts';
import { CAPTION, NOTE } from './report-looks.ts';
import { heightOfPage, type ReportPaper, widthOfPage } from './report-paper.ts';

/** So much smaller a chart is drawn rather than leaving the rest of a page white. */
const LEAST = 0.8;
/** What a heading or two above a chart take, so that one which fills a page stays below its heading. */
const HEADINGS = 90;

/**
 * A chart with its number and title above it and its sentence below it, all on one page. Its sentence is what a screen
 * reader is told of the drawing, so it is part of the drawing and not read twice.
 */
export function drawChart(paper: ReportPaper, one: Extract<Block, { readonly kind: 'chart' }>): void {
  const { doc, report, numbers } = paper;
  const { chart } = one;
  const layout = layOut(paper, chart);
  keepTogether(paper, layout.words + layout.height * LEAST);
  const room = doc.page.maxY() - doc.y - layout.words;
  const scale = layout.height === 0 ? 1 : Math.min(1, room / layout.height);
  const width = layout.width * scale;
  inside(paper, 'Div', (part) => {
    block(part, 'Caption', captionOf(report.words.chart(numbers.get(one) ?? 0), chart.title), {
      look: CAPTION,
      after: 5,
    });
    leaf(part, 'Figure', () => drawFigure(paper, layout, width, layout.height * scale), { alt: chart.sentence });
  });
  doc.y += 12;
}

/** The least height that a chart takes with its words. */
export function heightOfChart(paper: ReportPaper, chart: Chart): number {
  const { words, height } = layOut(paper, chart);
  return words + height * LEAST;
}

export function captionOf(number: string, title: string): string {
  return `${number}. ${title}`;
}

type Layout = {
  readonly svg: string | null;
  readonly width: number;
  readonly height: number;
  readonly sentence: ReturnType<typeof linesOf>;
  /** The height of its caption and its sentence. */
  readonly words: number;
};

function layOut(paper: ReportPaper, chart: Chart): Layout {
  const width = widthOfPage(paper);
  const caption = linesOf(paper.doc, captionOf(paper.report.words.chart(999), chart.title), CAPTION, width);
  const sentence = linesOf(paper.doc, chart.sentence, NOTE, width);
  const words = caption.length * lineHeight(CAPTION) + 5 + 5 + sentence.length * lineHeight(NOTE) + 2;
  const svg = paper.drawn.get(chart.id) ?? null;
  if (svg === null) return { svg, width, height: 0, sentence, words };
  const height = width * proportionOf(svg);
  const most = heightOfPage(paper) - words - HEADINGS;
  const scale = Math.min(1, most / height);
  return { svg, width: width * scale, height: height * scale, sentence, words };
}

/** Its height as a part of its width. */
function proportionOf(svg: string): number {
  const [, width, height] = / viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  return width === undefined || height === undefined ? 0.5 : Number(height) / Number(width);
}

function drawFigure(paper: ReportPaper, { svg, sentence }: Layout, width: number, height: number): void {
  const { doc } = paper;
  const { y } = doc;
  if (svg !== null) drawSvg(doc, svg, { x: LEFT, y, width, height });
  const below = svg === null ? y : y + height + 5;
  for (const [i, line] of sentence.entries()) drawLine(doc, line, NOTE, LEFT, below + i * lineHeight(NOTE));
  doc.y = below + sentence.length * lineHeight(NOTE);
}
