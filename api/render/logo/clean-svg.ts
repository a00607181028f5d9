import type { Logo, LogoRemoval } from '../../../survey/house-style.ts';
import { refuse } from '../../../survey/problem.ts';
import { readSvg } from './read-svg.ts';
import { HIDDEN, SHAPES } from './svg-elements.ts';
import { type Kept, keepLooks } from './svg-looks.ts';
import { readStyleSheet } from './svg-style.ts';
import { refuseHeavy } from './svg-weight.ts';
import { allOf, writeSvg } from './write-svg.ts';

/** The longest side of a drawing, which has no pixels of its own. */
const SIDE = 1000;

/** Every one is held against every element. */
const MOST_RULES = 500;

/**
 * A drawing of shapes, texts and gradients alone: read as XML, and written anew from what is known. Adds to `removed` what
 * was left out; throws what `readSvg` and `refuseHeavy` throw, and `logo.empty` when nothing is left to draw.
 */
export function cleanSvg(text: string, removed: Set<LogoRemoval>): Logo {
  const { root, css } = readSvg(text, removed);
  const { rules, hasOthers } = readStyleSheet(css);
  if (rules.length > MOST_RULES) throw refuse('logo.too-complex', {});
  if (hasOthers) removed.add('style');
  const kept = keepLooks(root, rules, removed);
  const byId = byIdOf(kept);
  refuseHeavy(kept, byId);
  if (!draws(kept)) throw refuse('logo.empty', {});
  const box = boxOf(kept);
  const scale = SIDE / Math.max(box.width, box.height);
  const [width, height] = [box.width, box.height].map((side) => Math.max(1, Math.round(side * scale)));
  const size = { width: String(width), height: String(height), viewBox: box.text };
  const written = writeSvg(kept, byId, size);
  return {
    media: 'image/svg+xml',
    base64: Buffer.from(written).toString('base64'),
    width: width as number,
    height: height as number,
  };
}

/** The first one with an id has it. */
function byIdOf(root: Kept): ReadonlyMap<string, Kept> {
  return new Map(
    allOf(root)
      .toReversed()
      .flatMap((node): [string, Kept][] => (node.id === null ? [] : [[node.id, node]])),
  );
}

/** Whether there is a shape that is not only there to be referred to. */
function draws({ name, children }: Kept): boolean {
  if (SHAPES.includes(name)) return true;
  return !HIDDEN.includes(name) && children.some((child) => typeof child !== 'string' && draws(child));
}

/** What of the drawing is seen; throws `logo.damaged` when it does not say how large it is. */
function boxOf({ attributes }: Kept): { readonly width: number; readonly height: number; readonly text: string } {
  const given = (attributes.get('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const sides = ['width', 'height'].map((side) => Number.parseFloat(attributes.get(side) ?? ''));
  const isPercent = ['width', 'height'].some((side) => attributes.get(side)?.endsWith('%'));
  const [left = 0, top = 0, width = 0, height = 0] =
    given.length === 4 && given.every(Number.isFinite) ? given : isPercent ? [] : [0, 0, ...sides];
  if (!(width > 0 && height > 0)) throw refuse('logo.damaged', {});
  return { width, height, text: [left, top, width, height].join(' ') };
}
