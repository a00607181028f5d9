import type { LogoRemoval } from '../../../survey/house-style.ts';

/** What puts something on paper by itself. */
export const SHAPES = ['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'text', 'use'];

/** What is drawn only where something else refers to it. */
export const HIDDEN = ['defs', 'symbol', 'clipPath', 'mask', 'linearGradient', 'radialGradient'];

const KEPT = new Set([...SHAPES, ...HIDDEN, 'svg', 'g', 'tspan', 'stop']);

/** Kept only for what is in them. */
const OPENED: ReadonlyMap<string, LogoRemoval | null> = new Map([
  ['a', 'link'],
  ['switch', null],
]);

/** Left out with all that is in them; what is not named here is unknown. */
const REMOVED: ReadonlyMap<string, LogoRemoval> = new Map([
  ['script', 'script'],
  ['handler', 'script'],
  ['image', 'link'],
  ['feImage', 'link'],
  ['animate', 'animation'],
  ['animateColor', 'animation'],
  ['animateMotion', 'animation'],
  ['animateTransform', 'animation'],
  ['set', 'animation'],
  ['font', 'typeface'],
  ['font-face', 'typeface'],
  ['metadata', 'metadata'],
  ['title', 'metadata'],
  ['desc', 'metadata'],
]);

/** keep · open: what is in it takes its place · or what it is called when it is left out. */
export type Fate = 'keep' | { readonly open: LogoRemoval | null } | { readonly leaveOut: LogoRemoval };

/** What becomes of an element of SVG with this name. */
export function fateOf(name: string): Fate {
  if (KEPT.has(name)) return 'keep';
  const opened = OPENED.get(name);
  if (opened !== undefined) return { open: opened };
  return { leaveOut: REMOVED.get(name) ?? 'unknown' };
}
