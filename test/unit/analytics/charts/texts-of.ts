/** A text of a chart, and how far down it stands within its group. */
export type ChartText = { readonly text: string; readonly y: number };

/**
 * Every text of an SVG document as Vega writes it, in the order of the document. A text that stands for a row carries its
 * words in its label too; those are taken, because Vega cuts off what is drawn on a guess of the width of letters where no
 * browser can measure them.
 */
export function textsOf(svg: string): readonly ChartText[] {
  return [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = '', drawn = '']) => ({
    text: unescaped(/ aria-label="[^"]*; (?:title|verdict|basis|name): ([^"]*)"/.exec(attributes)?.[1] ?? drawn),
    y: Number(/ transform="translate\([^,]*,([^)]*)\)/.exec(attributes)?.[1]),
  }));
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
