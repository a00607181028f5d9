import { LOGO_REMOVALS, type Logo, type LogoRemoval, MOST_LOGO_BYTES } from '../../../survey/house-style.ts';
import { refuse } from '../../../survey/problem.ts';
import { cleanPng, isPng } from './clean-png.ts';
import { cleanSvg } from './clean-svg.ts';

export type CleanLogo = {
  readonly logo: Logo;
  /** What was left out of it, in the order of `LOGO_REMOVALS`. */
  readonly removed: readonly LogoRemoval[];
};

/**
 * Reads a picture by its content, whatever it is called, and writes anew only what is known to draw. Throws
 * `logo.too-large`, `logo.kind` (no PNG and no SVG), `logo.damaged`, `logo.entities`, `logo.too-complex`,
 * `logo.too-many-pixels` or `logo.empty`.
 */
export async function cleanLogo(bytes: Uint8Array): Promise<CleanLogo> {
  if (bytes.length > MOST_LOGO_BYTES) throw refuse('logo.too-large', { kilobytes: MOST_LOGO_BYTES / 1000 });
  const removed = new Set<LogoRemoval>();
  const logo = isPng(bytes) ? await cleanPng(bytes, removed) : cleanSvg(textOf(bytes), removed);
  return { logo, removed: LOGO_REMOVALS.filter((kind) => removed.has(kind)) };
}

/** What does not begin with a tag in UTF-8 is no SVG. */
function textOf(bytes: Uint8Array): string {
  const text = decoded(bytes);
  if (!/^\s*</.test(text)) throw refuse('logo.kind', {});
  return text;
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw refuse('logo.kind', {});
  }
}
