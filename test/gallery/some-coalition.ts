import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { cubeOfBlock } from '../../analytics/cube/count-cube.ts';
import { layoutOf } from '../../analytics/cube/layout.ts';
import { buildRatingBlock, type RatedResponse } from '../../analytics/cube/rating-block.ts';
import { buildDashboard, type Dashboard, type Organisation } from '../../analytics/dashboard.ts';
import type { GapRow } from '../../analytics/gap-row.ts';
import { loadSolver } from '../../api/disclosure-solver.ts';
import type { OrganisationId } from '../../survey/id.ts';
import type { QuestionnaireEdition } from '../../survey/questionnaire.ts';
import { samenwerkingswijzer } from '../../survey/questionnaires/samenwerkingswijzer.ts';
import { CANNOT_JUDGE, type Rating } from '../../survey/scale.ts';
import type { Attribution } from '../../survey/wave.ts';
import { buildPopulation, drawScores } from '../simulation/population.ts';

export type Wanted = {
  /** Any number; the same number gives the same coalition. */
  readonly seed?: number;
  readonly attribution?: Attribution;
  /** People of the municipality, and of each partner. */
  readonly own?: number;
  readonly partners?: readonly (readonly [name: string, people: number])[];
  /** Everybody gives this score everywhere. */
  readonly everywhere?: Rating;
  /** How many of a hundred answers are "cannot judge". */
  readonly unjudged?: number;
  readonly edition?: QuestionnaireEdition;
};

const solve = await loadSolver();

/** Fictitious organisations, as a small coalition around housing might have them. */
export const FIVE_PARTNERS = [
  ['Woonstichting De Delta', 1],
  ['Huurdersvereniging Oost', 1],
  ['Zorggroep Lindehof', 1],
  ['Dorpsbelang Veldzicht', 1],
  ['Ontwikkelaar Noorderlicht', 1],
] as const;

/** Names of up to forty characters, and fifteen of them. */
export const FIFTEEN_PARTNERS = [
  ['Woonstichting De Delta', 1],
  ['Huurdersvereniging Oost', 2],
  ['Zorggroep Lindehof', 1],
  ['Dorpsbelang Veldzicht', 1],
  ['Ontwikkelaar Noorderlicht', 1],
  ['Samenwerkingsverband Passend Onderwijs', 2],
  ['Bewonersinitiatief Groen in de Wijk', 1],
  ['Stichting Maatschappelijke Dienstverlening', 3],
  ['Waterschap Zuiderdijk', 1],
  ['Ondernemersvereniging Centrum-West', 1],
  ['Energiecoöperatie Zonnestroom', 1],
  ['Bibliotheek', 1],
  ['Vrijwilligersorganisatie De Helpende Hand', 2],
  ['GGD', 1],
  ['Woningcorporatie Buitengebied en Kernen', 1],
] as const;

/** The dashboard of a coalition whose answers are drawn by chance, always alike. */
export function someCoalition(wanted: Wanted = {}): Dashboard {
  const { attribution = 'organisation', edition = samenwerkingswijzer, partners = FIVE_PARTNERS } = wanted;
  const organisations = organisationsOf(partners);
  const responses = responsesOf(wanted, edition, organisations);
  const cube = cubeOfBlock(layoutOf(edition), buildRatingBlock(edition.criteria.length, responses));
  const confidence = { attribution, mostUnnamed: 0, onlyTogether: false, solve } as const;
  const wave = { name: '2026', edition, cube, confidence };
  return buildDashboard({ wave, said: null, before: null, organisations, response: [], withheld: null });
}

export function namesOf({ organisations }: Pick<Dashboard, 'organisations'>): ReadonlyMap<OrganisationId, string> {
  return new Map(organisations.map(({ id, name }) => [id, name]));
}

/** The rows about the municipality: its themes, or its criteria. */
export function headlineOf({ gaps }: Pick<Dashboard, 'gaps'>, kind: GapRow['kind']): readonly GapRow[] {
  return gaps.filter((row) => row.subject === 'municipality' && row.kind === kind);
}

function organisationsOf(partners: NonNullable<Wanted['partners']>): readonly Organisation[] {
  const others = partners.map(([name], i) => ({
    id: `organisation-${String(i + 1).padStart(2, '0')}` as OrganisationId,
    name,
    role: 'partner' as const,
    kind: 'other' as const,
  }));
  return [{ id: 'municipality' as OrganisationId, name: 'Gemeente', role: 'municipality', kind: null }, ...others];
}

/** Each side has its own view of each theme and criterion, and each organisation leans a little to one side. */
function responsesOf(
  { seed = 7, own = 4, partners = FIVE_PARTNERS, everywhere, unjudged = 4 }: Wanted,
  edition: QuestionnaireEdition,
  organisations: readonly Organisation[],
): readonly RatedResponse[] {
  const random = xoroshiro128plus(seed);
  const themes = new Map(edition.themes.map(({ id }) => [id, 2.6 * unit(random) - 1]));
  const views = edition.criteria.map(({ theme }) => ({
    own: 3.1 + 1.3 * unit(random),
    gap: (themes.get(theme) ?? 0) + unit(random) - 0.5,
  }));
  return organisations.flatMap(({ id, role }, at) => {
    const people = role === 'municipality' ? own : (partners[at - 1]?.[1] ?? 1);
    const lean = 1.6 * unit(random) - 0.8;
    return Array.from({ length: people }, () => ({
      cell: { coalition: 'c', wave: 'w', organisation: id, role },
      ratings: views.map((view) => {
        const middle = role === 'municipality' ? view.own : view.own - view.gap + lean;
        const [score = 3] = drawScores(random, buildPopulation(middle, 0.35), 1);
        const cannot = 100 * unit(random) < unjudged;
        return everywhere ?? (cannot ? CANNOT_JUDGE : (score as Rating));
      }),
    }));
  });
}

/** 0–1. */
function unit(random: RandomGenerator): number {
  return (random.next() >>> 0) / 2 ** 32;
}
