import type { OrganisationId } from '../../survey/id.ts';
import { SCORES, type Score } from '../../survey/scale.ts';
import { type Band, bandFigure, meanOfBands } from '../disclosure/band.ts';
import { type Disclosed, isWithheld, WITHHELD } from '../disclosure/disclosed.ts';
import { type Told, tellPartners } from '../disclosure/told.ts';
import type { FactBasis, FactConfidence } from './fact-basis.ts';
import { type Answered, answersTo, averageOf, byPartner, ofRole } from './fact-response.ts';
import type { Ladder, Party, Rung } from './facts.ts';
import { COALITION, questionPatternOf } from './question-pattern.ts';

/**
 * Where each party stands and wants to be. In confidence the two questions are told as criteria are: all partners
 * together, and each organisation that may be told apart.
 */
export function buildLadder({ edition, organisations, responses, confidence }: FactBasis): Ladder {
  const rungsOf = (question: 'now' | 'wanted') => {
    const answers = answersTo(responses, ({ ladder }) => ladder?.[question]);
    return confidence === null ? openRungs(answers) : toldRungs(answers, `ladder.${question}`, confidence);
  };
  const [now, wanted] = [rungsOf('now'), rungsOf('wanted')];
  const partners = organisations.filter(({ role }) => role === 'partner');
  const named = partners.filter(({ id }) => [now, wanted].some(({ apart }) => isTold(apart.get(id))));
  const parties: readonly Party[] = [
    { role: 'municipality' },
    { role: 'partner', organisation: null },
    ...named.map(({ id }) => ({ role: 'partner', organisation: id }) as const),
  ];
  const steps = edition.texts.ladder.steps;
  return {
    steps,
    parties: parties.map((party) => ({ ...party, now: rungOf(now, party), wanted: rungOf(wanted, party) })),
  };
}

type Rungs = {
  readonly municipality: Rung;
  readonly together: Rung;
  readonly apart: ReadonlyMap<string, Rung>;
};

const NOBODY: Rung = { n: 0, mean: null };
const HIDDEN: Rung = { n: WITHHELD, mean: WITHHELD };

function rungOf({ municipality, together, apart }: Rungs, party: Party): Rung {
  if (party.role === 'municipality') return municipality;
  return party.organisation === null ? together : (apart.get(party.organisation) ?? NOBODY);
}

function isTold(rung: Rung | undefined): boolean {
  return rung !== undefined && (isWithheld(rung.n) ? rung.mean !== WITHHELD : rung.n > 0);
}

function openRungs(answers: readonly Answered<Score>[]): Rungs {
  const apart = new Map([...byPartner(answers)].map(([organisation, steps]) => [organisation, meanRung(steps)]));
  const means = [...apart.values()].flatMap(({ mean }) => mean ?? []);
  const together = { n: ofRole(answers, 'partner').length, mean: averageOf(means) };
  return { municipality: meanRung(ofRole(answers, 'municipality')), together, apart };
}

function meanRung(steps: readonly Score[]): { readonly n: number; readonly mean: number | null } {
  return { n: steps.length, mean: averageOf(steps) };
}

function toldRungs(answers: readonly Answered<Score>[], question: string, confidence: FactConfidence): Rungs {
  const { pattern } = questionPatternOf(confidence, question, answers);
  const given = byPartner(answers);
  const scores = confidence.people.map(({ organisation, mostOfOne }) => {
    const steps = given.get(organisation as OrganisationId) ?? [];
    const counts = SCORES.map((step) => steps.filter((one) => one === step).length);
    return { organisation, counts, ...(mostOfOne !== undefined && { mostOfOne }) };
  });
  const told = tellPartners(pattern, { coalition: COALITION, criterion: question }, scores, confidence.solve);
  const own = Object.entries(told.organisations);
  return {
    municipality: meanRung(ofRole(answers, 'municipality')),
    together: toldTogether(
      told.together,
      own.map(([, one]) => one),
    ),
    apart: new Map(own.map(([organisation, one]) => [organisation, toldRung(one)])),
  };
}

function toldRung(told: Told | null): Rung {
  return told === null ? HIDDEN : { n: told.n, mean: bandFigure(told.mean) };
}

/** One organisation one voice where each is told itself, else one person one voice: as the level of a criterion. */
function toldTogether(together: Told | null, own: readonly (Told | null)[]): Rung {
  if (together === null) return HIDDEN;
  const rated = own.filter((one) => one?.n !== 0);
  const means = rated.every((one) => one !== null) ? meanOfBands(rated.flatMap((one) => one?.mean ?? [])) : null;
  return { n: together.n, mean: levelOf(means, together.mean) };
}

function levelOf(means: Band | null, mean: Band | null): Disclosed<number | null> {
  return bandFigure(means !== null && means.low === means.high ? means : mean);
}
