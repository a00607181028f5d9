import { findCell } from './cell.ts';
import { type Disclosed, WITHHELD } from './disclosed.ts';
import { MINIMUM_SPREAD } from './minimum.ts';
import type { DisclosurePattern } from './pattern.ts';

/**
 * Step 6: the remarks of a coalition's partners, as far as they may be shown: of at least five people together, never by
 * organisation, and in an order that says nothing of who wrote when. Nothing but the text goes in, so that none can be
 * joined with scores.
 *
 * @param comments in any order, which makes no difference.
 * @returns in a confidential wave withheld where fewer people answered; otherwise the same texts.
 */
export function discloseComments(
  comments: readonly string[],
  pattern: DisclosurePattern,
  coalition: string,
): Disclosed<readonly string[]> {
  const cell = findCell(pattern.respondents, {
    kind: 'coalition',
    coalition,
    organisation: null,
    organisationType: null,
  });
  const isShown = cell?.isShown === true && typeof cell.n === 'number' && cell.n >= MINIMUM_SPREAD;
  if (pattern.attribution === 'confidential' && !isShown) return WITHHELD;
  return comments.toSorted().toSorted((one, other) => hashOf(one) - hashOf(other));
}

/** FNV-1a, 32 bits (Fowler, Noll, Vo): an order of texts that means nothing. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash;
}
