import { escaped, withoutForbidden } from './escaped.ts';

/**
 * A drawing as part of a page: one picture with one name, and names of its parts that no other drawing has. What is said of
 * its points stands in the table beside it.
 *
 * @param svg as `renderChartSvg` gives it. @param id the chart's, once on the page. @param name what it shows.
 */
export function inlineSvg(svg: string, id: string, name: string): string {
  return withoutForbidden(svg)
    .replace(/<title>.*?<\/title><desc>.*?<\/desc>/s, '')
    .replaceAll(/ (?:role|aria-[a-z]+|tabindex)="[^"]*"/g, '')
    .replaceAll(/ id="([^"]*)"/g, ` id="${id}-$1"`)
    .replaceAll(/url\((["']?)#/g, `url($1#${id}-`)
    .replaceAll(/ ((?:xlink:)?href)="#/g, ` $1="#${id}-`)
    .replace(/^<svg/, `<svg role="img" aria-label="${escaped(name)}" focusable="false"`);
}
