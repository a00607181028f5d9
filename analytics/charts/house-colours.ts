import { contrastOf } from './contrast.ts';
import { COLORS, DEVIATION_COLORS, ZONE_COLORS } from './theme.ts';
import { canBeToldFrom } from './told-apart.ts';

/** What WCAG 2.2 asks between letters and their ground. */
const READABLE = 4.5;

/**
 * A drawing of a chart with what is the municipality's in its own colour, and the lighter shades of that along with it,
 * each as light as the one that it replaces, so that whatever was readable stays so. A colour that is too light, or that
 * some people cannot tell from the partners', is not used: a chart has to be read before it can be pretty.
 *
 * @param svg as Vega writes it.
 * @param colour `#rrggbb`.
 */
export function inHouseColours(svg: string, colour: string): string {
  if (!canBeUsed(colour)) return svg;
  const ink = readableOn(tintOf(colour, GROUND), colour);
  const shades = new Map(TINTS.map((tint) => [tint as string, tintOf(colour, tint)]));
  return svg
    .replace(/<text[^>]*>/g, (text) => text.replaceAll(`"${COLORS.municipality}"`, `"${ink}"`))
    .replaceAll(/"(#[0-9a-f]{6})"/g, (whole, old: string) => {
      const shade = old === COLORS.municipality ? colour : shades.get(old);
      return shade === undefined ? whole : `"${shade}"`;
    });
}

/** Whether charts can have this as the municipality's colour. */
export function canBeUsed(colour: string): boolean {
  return contrastOf(colour, COLORS.surface) >= READABLE && canBeToldFrom(colour, COLORS.partners);
}

/** The ground of a zone of the chart of gap and disagreement, on which its name stands. */
const GROUND = ZONE_COLORS['blind-spot'].ground;

/** The theme's lighter shades of the municipality's colour. */
const TINTS = [...DEVIATION_COLORS.slice(1, 3), GROUND];

/** The colour mixed with so much white that it is as light as this tint. */
function tintOf(colour: string, tint: string): string {
  const wanted = contrastOf(tint, COLORS.surface);
  let [dark, light] = [0, 1];
  for (let step = 0; step < 12; step++) {
    const share = (dark + light) / 2;
    if (contrastOf(mixed(colour, 255, share), COLORS.surface) > wanted) dark = share;
    else light = share;
  }
  return mixed(colour, 255, light);
}

/** The colour, or as much darker as letters on this ground need. */
function readableOn(ground: string, colour: string): string {
  const shares = Array.from({ length: 21 }, (_, i) => i / 20);
  const found = shares.map((share) => mixed(colour, 0, share)).find((one) => contrastOf(one, ground) >= READABLE);
  return found ?? COLORS.text;
}

/** @param share of the other, 0–1, which is white (255) or black (0). */
function mixed(colour: string, other: 0 | 255, share: number): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const mix = channels.map((channel) => Math.round(channel + (other - channel) * share));
  return `#${mix.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
