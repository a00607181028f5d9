import type { PromiseQuestion, PromiseVerdict } from '../../survey/promise.ts';
import { type Disclosed, isWithheld, WITHHELD } from '../disclosure/disclosed.ts';
import { USUAL_WIDTH } from '../disclosure/minimum.ts';
import { maySpread } from '../disclosure/spread.ts';
import type { FactBasis } from './fact-basis.ts';
import { type Answered, answersTo, byPartner, ofRole } from './fact-response.ts';
import { countVerdicts, type PromiseOutcome, promiseResultOf, type VerdictCounts } from './promise-outcome.ts';
import { questionPatternOf } from './question-pattern.ts';

/**
 * Per promise that the wave asked about, what its owner and what the other side say of it; in confidence partners only
 * together, by the rules of wishes. Empty where the wave asked about none.
 */
export function buildPromiseOutcomes(basis: FactBasis): readonly PromiseOutcome[] {
  return (basis.edition.promises ?? []).map((promise) => outcomeOf(promise, basis));
}

function outcomeOf(promise: PromiseQuestion, basis: FactBasis): PromiseOutcome {
  const answers = answersTo(basis.responses, ({ promises }) => promises?.[promise.id]);
  const municipality = countVerdicts(ofRole(answers, 'municipality'));
  const isOurs = promise.owner.role === 'municipality';
  const others = isOurs ? partnersTogether(promise, answers, basis) : municipality;
  return {
    promise,
    own: isOurs ? municipality : ownerAlone(promise, answers, basis),
    others,
    organisations: isOurs && basis.confidence === null ? namedPartners(answers, basis) : [],
    result: isWithheld(others) ? null : promiseResultOf(others),
  };
}

/** As a distribution of scores is: at least five, and not nearly all alike. Nobody having answered is no secret. */
function partnersTogether(
  { id }: PromiseQuestion,
  answers: readonly Answered<PromiseVerdict>[],
  { confidence }: FactBasis,
): Disclosed<VerdictCounts> {
  const counts = countVerdicts(ofRole(answers, 'partner'));
  if (confidence === null) return counts;
  const { n, known, isShown } = questionPatternOf(confidence, id, answers);
  if (n === 0) return counts;
  return isShown && maySpread(Object.values(counts), known, USUAL_WIDTH) ? counts : WITHHELD;
}

/** In confidence a partner is not asked about its own promise: who answers would be known by it. */
function ownerAlone(
  { owner }: PromiseQuestion,
  answers: readonly Answered<PromiseVerdict>[],
  { confidence }: FactBasis,
): VerdictCounts {
  const own = confidence === null ? (byPartner(answers).get(owner.id) ?? []) : [];
  return countVerdicts(own);
}

function namedPartners(
  answers: readonly Answered<PromiseVerdict>[],
  { organisations }: FactBasis,
): PromiseOutcome['organisations'] {
  const given = byPartner(answers);
  return organisations.flatMap(({ id: organisation }) => {
    const verdicts = given.get(organisation);
    return verdicts === undefined ? [] : [{ organisation, counts: countVerdicts(verdicts) }];
  });
}
