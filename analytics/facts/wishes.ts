import {
  asksWishes,
  REGIME_ELEMENTS,
  REGIME_WISHES,
  type RegimeElement,
  type RegimeWish,
} from '../../survey/questionnaire.ts';
import { type Disclosed, WITHHELD } from '../disclosure/disclosed.ts';
import { USUAL_WIDTH } from '../disclosure/minimum.ts';
import { maySpread } from '../disclosure/spread.ts';
import type { FactBasis } from './fact-basis.ts';
import { type Answered, answersTo, byPartner, ofRole } from './fact-response.ts';
import type { Wish } from './facts.ts';
import { questionPatternOf } from './question-pattern.ts';

type Counts = Readonly<Record<RegimeWish, number>>;

/** Per element of the regime how many of each party want it lighter or heavier; in confidence partners only together. */
export function buildWishes(basis: FactBasis): readonly Wish[] {
  if (!asksWishes(basis.edition)) return [];
  return REGIME_ELEMENTS.map((element) => wishOf(element, basis));
}

function wishOf(element: RegimeElement, { organisations, responses, confidence }: FactBasis): Wish {
  const answers = answersTo(responses, ({ wishes }) => wishes?.[element]);
  const together = countsOf(ofRole(answers, 'partner'));
  const partners = confidence === null ? together : tell(together, questionPatternOf(confidence, element, answers));
  return {
    element,
    parties: [
      { role: 'municipality', counts: countsOf(ofRole(answers, 'municipality')) },
      { role: 'partner', organisation: null, counts: partners },
      ...(confidence === null ? namedParties(organisations, answers) : []),
    ],
  };
}

function namedParties(organisations: FactBasis['organisations'], answers: readonly Answered<RegimeWish>[]) {
  const given = byPartner(answers);
  return organisations.flatMap(({ id: organisation }) => {
    const own = given.get(organisation);
    return own === undefined ? [] : [{ role: 'partner', organisation, counts: countsOf(own) } as const];
  });
}

function countsOf(wishes: readonly RegimeWish[]): Counts {
  const entries = REGIME_WISHES.map((wish) => [wish, wishes.filter((one) => one === wish).length] as const);
  return Object.fromEntries(entries) as Counts;
}

/** As a distribution of scores is: at least five, and not nearly all alike. Nobody having answered is no secret. */
function tell(counts: Counts, { n, known, isShown }: ReturnType<typeof questionPatternOf>): Disclosed<Counts> {
  if (n === 0) return counts;
  return isShown && maySpread(Object.values(counts), known, USUAL_WIDTH) ? counts : WITHHELD;
}
