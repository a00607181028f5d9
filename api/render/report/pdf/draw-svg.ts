import drawSvgDocument from 'svg-to-pdfkit';
import { runsOf, type Weight } from '../../typeface.ts';
import { decodedText, weightOfText } from '../svg-text.ts';

export type Place = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/**
 * Draws an SVG document as lines and letters, so that it is sharp at every size and its words can be found and copied.
 * Letters come from the embedded typeface; a sign that it has no letter form for is left out, as the text of the chart's
 * sentence has it too.
 */
export function drawSvg(doc: PDFKit.PDFDocument, svg: string, { x, y, width, height }: Place): void {
  drawSvgDocument(doc, fluid(inFonts(doc, withoutEmptyDashes(svg))), x, y, {
    width,
    height,
    assumePt: true,
    preserveAspectRatio: 'xMinYMin meet',
    fontCallback: (family: string) => (KNOWN.test(family) ? family : 'latin regular'),
    warningCallback: () => undefined,
  });
}

/** The names that `typeface.ts` gives its fonts. */
const KNOWN = /^(?:latin|latin-ext|greek|greek-ext|cyrillic|cyrillic-ext|vietnamese) (?:regular|semibold|bold)$/;

/** Without a size of its own, so that it takes the place that it is given; its own size only says its proportions. */
function fluid(svg: string): string {
  return svg.replace(/^<svg[^>]*>/, (open) => {
    const [width, height] = [sizeIn(open, 'width'), sizeIn(open, 'height')];
    const bare = open.replace(/ (?:width|height)="[^"]*"/g, '');
    const box = / viewBox=/.test(open) || width === null ? '' : ` viewBox="0 0 ${width} ${height}"`;
    return bare.replace(/>$/, `${box}>`);
  });
}

/** A dash or a gap of no length means an unbroken line, or dots; pdfkit refuses it. */
function withoutEmptyDashes(svg: string): string {
  return svg
    .replace(/ stroke-dasharray="[\d.]+[, ]0"/g, '')
    .replace(/ stroke-dasharray="[^"]*"/g, (dashes) =>
      dashes.replace(/[\d.]+/g, (one) => (Number(one) > 0 ? one : '0.01')),
    );
}

/** The size that an SVG document says to have, in pixels; null where it says none. */
function sizeIn(open: string, name: 'width' | 'height'): string | null {
  return new RegExp(` ${name}="([\\d.]+)(?:px)?"`).exec(open)?.[1] ?? null;
}

/** Every text names the font that has its letters: a name in Polish or Greek takes another one than the rest. */
function inFonts(doc: PDFKit.PDFDocument, svg: string): string {
  return svg.replace(/<text([^>]*)>(.*?)<\/text>/gs, (_, attributes: string, inner: string) => {
    const weight = weightOfText(attributes);
    const plain = attributes.replace(/ font-(?:family|weight)="[^"]*"/g, '');
    const letters = inner.replace(/>([^<]+)</g, (_whole, text: string) => `>${inRuns(doc, text, weight)}<`);
    const whole = /^[^<]+$/.test(inner) ? inRuns(doc, inner, weight) : letters;
    return `<text${plain} font-family="latin ${weight}">${whole}</text>`;
  });
}

function inRuns(doc: PDFKit.PDFDocument, text: string, weight: Weight): string {
  const runs = runsOf(doc, decodedText(text), weight).filter(({ font }) => font !== null);
  if (runs.every(({ font }) => font === `latin ${weight}`)) return runs.map((run) => encoded(run.text)).join('');
  return runs.map((run) => `<tspan font-family="${run.font}">${encoded(run.text)}</tspan>`).join('');
}

function encoded(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
