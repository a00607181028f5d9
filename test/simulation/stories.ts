import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { cubeOfBlock } from '../../analytics/cube/count-cube.ts';
import { layoutOf } from '../../analytics/cube/layout.ts';
import { buildRatingBlock, type RatedResponse } from '../../analytics/cube/rating-block.ts';
import { buildDashboard, type Dashboard } from '../../analytics/dashboard.ts';
import type { Criterion, CriterionId, Role } from '../../survey/criterion.ts';
import type { OrganisationId } from '../../survey/id.ts';
import { samenwerkingswijzer as edition } from '../../survey/questionnaires/samenwerkingswijzer.ts';
import { CANNOT_JUDGE, type Rating } from '../../survey/scale.ts';

/** What is planted in a coalition; of nothing, both sides see everything alike. */
export const STORIES = ['nothing', 'blind spot', 'hidden strength', 'divided', 'improvement', 'silence'] as const;
export type StoryKind = (typeof STORIES)[number];

export type DrawnCoalition = {
  readonly story: StoryKind;
  /** Where it is planted; null for nothing. */
  readonly planted: Pick<Criterion, 'id' | 'theme'> | null;
  readonly people: number;
  readonly partners: number;
  readonly dashboard: Dashboard;
};

/** As many coalitions as asked, the stories in turn; the same for the same seed. */
export function drawCoalitions(count: number, seed: number): readonly DrawnCoalition[] {
  const random = xoroshiro128plus(seed);
  return Array.from({ length: count }, (_, i) => drawCoalition(random, STORIES[i % STORIES.length] ?? 'nothing'));
}

/** Three to fifteen partners with one answer each, three to eight people of the municipality: two waves of the same. */
function drawCoalition(random: RandomGenerator, story: StoryKind): DrawnCoalition {
  const headline = edition.criteria.filter(({ subject }) => subject === 'municipality');
  const planted = story === 'nothing' ? null : (headline[uniformInt(random, 0, headline.length - 1)] ?? null);
  const [people, partners] = [uniformInt(random, 3, 8), uniformInt(random, 3, 15)];
  const coalition = drawPeople(random, people, partners);
  const silent = story === 'silence' ? Math.max(1, Math.round(partners * SILENT)) : 0;
  const before = drawWave(random, coalition, { story, planted, isLast: false, silent: 0 });
  const after = drawWave(random, coalition, { story, planted, isLast: true, silent });
  return { story, planted, people, partners, dashboard: dashboardOf(coalition, before, after, silent) };
}

/** A third of the partners. */
const SILENT = 1 / 3;

type Person = {
  readonly role: Role;
  readonly organisation: OrganisationId;
  readonly place: number;
  readonly mildness: number;
};
type Coalition = { readonly people: readonly Person[]; readonly usual: ReadonlyMap<CriterionId, number> };

/** Some people score everything higher than others do, and some criteria are seen better than others by everybody. */
function drawPeople(random: RandomGenerator, people: number, partners: number): Coalition {
  const person = (role: Role, organisation: string, place: number): Person => ({
    role,
    organisation: organisation as OrganisationId,
    place,
    mildness: MILDNESS * drawNormal(random),
  });
  const own = Array.from({ length: people }, (_, i) => person('municipality', 'gemeente', i));
  const others = Array.from({ length: partners }, (_, i) => person('partner', `partner ${i}`, i));
  const usual = edition.criteria.map(({ id }) => [id, 3.2 + uniformFloat64(random)] as const);
  return { people: [...own, ...others], usual: new Map(usual) };
}

/** Standard deviations in scale points: of a person over all criteria, and of one answer around that. */
const MILDNESS = 0.35;
const WHIM = 0.7;

type Planted = {
  readonly story: StoryKind;
  readonly planted: DrawnCoalition['planted'];
  readonly isLast: boolean;
  readonly silent: number;
};

function drawWave(random: RandomGenerator, { people, usual }: Coalition, told: Planted): readonly RatedResponse[] {
  const responses = people.map((person) => ({
    cell: { coalition: 'c', wave: 'w', organisation: person.organisation, role: person.role },
    ratings: edition.criteria.map(({ id, theme }): Rating => {
      const level = viewOf(person, { id, theme }, told) ?? usual.get(id) ?? 3.7;
      const score = Math.round(level + person.mildness + WHIM * drawNormal(random));
      const judges = person.role === 'municipality' || uniformFloat64(random) > UNJUDGED;
      return judges ? (Math.min(5, Math.max(1, score)) as Rating) : CANNOT_JUDGE;
    }),
  }));
  const partners = responses.filter(({ cell }) => cell.role === 'partner');
  return responses.filter((one) => !partners.slice(0, told.silent).includes(one));
}

const UNJUDGED = 0.05;

/** Where the story is planted, what a side sees; undefined: as usual. */
function viewOf(
  { role, place }: Person,
  { id }: Pick<Criterion, 'id' | 'theme'>,
  { story, planted, isLast }: Planted,
): number | undefined {
  if (planted === null || id !== planted.id) return undefined;
  const isOwn = role === 'municipality';
  if (story === 'blind spot' || story === 'silence') return isOwn ? 4.4 : 2.2;
  if (story === 'hidden strength') return isOwn ? 2.4 : 4.5;
  if (story === 'divided') return isOwn ? 3.2 : place % 2 === 0 ? 1.4 : 4.7;
  return isOwn ? 3.9 : isLast ? 4.2 : 1.9;
}

function dashboardOf(
  { people }: Coalition,
  before: readonly RatedResponse[],
  after: readonly RatedResponse[],
  silent: number,
): Dashboard {
  const solve = () => null;
  const confidence = { attribution: 'organisation', mostUnnamed: 0, onlyTogether: false, solve } as const;
  const layout = layoutOf(edition);
  const [one, other] = [before, after].map((responses) =>
    cubeOfBlock(layout, buildRatingBlock(edition.criteria.length, responses)),
  ) as [Common, Common];
  const partners = people.filter(({ role }) => role === 'partner');
  return buildDashboard({
    wave: { name: '2', edition, cube: other, confidence },
    said: { responses: [], idOf: () => '', redactions: new Map() },
    before: { wave: { name: '1', cube: one, confidence }, common: [one, other] },
    organisations: partners.map(({ organisation }) => ({
      id: organisation,
      name: organisation,
      role: 'partner',
      kind: 'other',
    })),
    response: partners.map(({ organisation }, i) => ({
      organisation,
      role: 'partner',
      invited: 1,
      started: 0,
      submitted: i < silent ? 0 : 1,
    })),
    withheld: null,
  });
}

type Common = ReturnType<typeof cubeOfBlock>;

/** Box and Muller (1958). */
function drawNormal(random: RandomGenerator): number {
  const [u, v] = [1 - uniformFloat64(random), uniformFloat64(random)];
  return Math.sqrt(-2 * Math.log(u)) * Math.cos(2 * Math.PI * v);
}
