import { measuringPaper } from '../measuring-paper.ts';
import { runsOf, type Weight } from '../typeface.ts';
import { letterOutlines } from './letter-outlines.ts';
import { decodedText, weightOfText } from './svg-text.ts';

/**
 * An SVG document with every text as the outlines of its letters, so that it looks the same in programs that do not have
 * the typeface, which word processors do not take from the document. What it says stands in the text beside it.
 *
 * @param svg as `renderChartSvg` gives it.
 */
export function outlinedSvg(svg: string): string {
  return svg.replace(/<text([^>]*)>(.*?)<\/text>/gs, (_, attributes: string, inner: string) => {
    const size = Number(/ font-size="([\d.]+)/.exec(attributes)?.[1] ?? 11);
    const look = {
      size,
      weight: weightOfText(attributes),
      anchor: / text-anchor="(\w+)"/.exec(attributes)?.[1] ?? 'start',
    };
    const path = linesIn(inner)
      .map(({ text, y }) => outlineOf(text, y, look))
      .join('');
    const rest = attributes.replace(/ (?:font-[a-z]+|text-anchor)="[^"]*"/g, '');
    return `<path${rest} d="${path}"/>`;
  });
}

type TextLook = { readonly size: number; readonly weight: Weight; readonly anchor: string };

/** The lines of a text with how far each is below the first. */
function linesIn(inner: string): readonly { readonly text: string; readonly y: number }[] {
  if (!inner.includes('<')) return [{ text: decodedText(inner), y: 0 }];
  let y = 0;
  return [...inner.matchAll(/<tspan([^>]*)>([^<]*)<\/tspan>/g)].map(([, attributes = '', text = '']) => {
    y += Number(/ dy="([\d.]+)"/.exec(attributes)?.[1] ?? 0);
    return { text: decodedText(text), y };
  });
}

function outlineOf(text: string, y: number, { size, weight, anchor }: TextLook): string {
  const runs = runsOf(measuringPaper(), text.trim(), weight).map((run) => letterOutlines(run, size));
  const width = runs.reduce((sum, run) => sum + run.width, 0);
  let x = anchor === 'middle' ? -width / 2 : anchor === 'end' ? -width : 0;
  return runs
    .map((run) => {
      const path = run.pathAt(x, y);
      x += run.width;
      return path;
    })
    .join('');
}
