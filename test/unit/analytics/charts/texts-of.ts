/** A text of a chart, and how far down it stands. */
export type ChartText = { readonly text: string; readonly y: number };

/** Every text of an SVG document as Vega writes it, in the order of the document; lines of one text as one. */
export function textsOf(svg: string): readonly ChartText[] {
  return [...svg.matchAll(/<text([^>]*)>(.*?)<\/text>/gs)].map(([, attributes = '', drawn = '']) => ({
    text: unescaped(drawn.replaceAll(/<\/tspan>\s*<tspan[^>]*>/g, ' ').replaceAll(/<[^>]*>/g, '')),
    y: Number(/ transform="translate\([^,]*,([^)]*)\)/.exec(attributes)?.[1]),
  }));
}

/** What a reader of the screen hears of each point, in the order in which arrow keys walk them. */
export function saysOf(svg: string): readonly string[] {
  return [...svg.matchAll(/aria-label="([^"]*)" role="graphics-symbol"/g)].map(([, said = '']) => unescaped(said));
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
