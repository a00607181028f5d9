import fc from 'fast-check';
import { type Exact, exact } from '../../analytics/exact.ts';
import type { PartnerScores } from '../../analytics/gap.ts';
import type { OrganisationId } from '../../survey/id.ts';

const score = fc.integer({ min: 1, max: 5 }).map((value) => exact(value));

/** The scores of the municipality's people: one to eight. */
export const someScores: fc.Arbitrary<readonly Exact[]> = fc.array(score, { minLength: 1, maxLength: 8 });

/** One to six partners, each with a name of its own and one to six scores. */
export const somePartners: fc.Arbitrary<readonly PartnerScores[]> = fc
  .array(fc.array(score, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 6 })
  .map((partners) => partners.map((scores, i) => ({ organisation: `partner-${i}` as OrganisationId, scores })));

/** The same scores on the scale turned round: 1 becomes 5. */
export function reversed(scores: readonly Exact[]): readonly Exact[] {
  return scores.map((one) => exact(6).sub(one));
}
