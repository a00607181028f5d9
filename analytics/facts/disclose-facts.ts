import { buildComments } from './comments.ts';
import type { FactBasis } from './fact-basis.ts';
import type { Facts } from './facts.ts';
import { buildImportance } from './importance.ts';
import { buildLadder } from './ladder.ts';
import { buildPromiseOutcomes } from './promise-outcomes.ts';
import { buildShares } from './shares.ts';
import { buildWishes } from './wishes.ts';

/** What people answered beside their ratings, as far as it may leave the server. Rules and reasons: `docs/adr/0016-facts.md`. */
export function discloseFacts(basis: FactBasis): Facts {
  return {
    ladder: buildLadder(basis),
    importance: buildImportance(basis),
    shares: buildShares(basis),
    wishes: buildWishes(basis),
    wishTitles: basis.edition.texts.wish.elements,
    promises: buildPromiseOutcomes(basis),
    openQuestions: basis.edition.openQuestions,
    comments: buildComments(basis),
  };
}
