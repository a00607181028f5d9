import { describe, expect, it } from 'vitest';
import { type CountCube, cubeOfBlock } from '../../../analytics/cube/count-cube.ts';
import { layoutOf } from '../../../analytics/cube/layout.ts';
import { buildRatingBlock, type RatedResponse } from '../../../analytics/cube/rating-block.ts';
import { buildDashboard, type Organisation } from '../../../analytics/dashboard.ts';
import { loadSolver } from '../../../api/disclosure-solver.ts';
import type { Role } from '../../../survey/criterion.ts';
import type { OrganisationId } from '../../../survey/id.ts';
import { samenwerkingswijzer as edition } from '../../../survey/questionnaires/samenwerkingswijzer.ts';
import { CANNOT_JUDGE, type Rating } from '../../../survey/scale.ts';

function rated(organisation: string, role: Role, ratings: readonly Rating[]): RatedResponse {
  return { cell: { coalition: 'c', wave: 'w', organisation, role }, ratings };
}

function cubeOf(asked: typeof edition, responses: readonly RatedResponse[]): CountCube {
  return cubeOfBlock(layoutOf(asked), buildRatingBlock(asked.criteria.length, responses));
}

/** Everywhere the same rating, save on the criteria that are named. */
function response(
  organisation: string,
  role: Role,
  rating: Rating,
  other: Readonly<Record<string, Rating>> = {},
): RatedResponse {
  const ratings = edition.criteria.map(({ id }) => (id in other ? (other[id] ?? null) : rating));
  return rated(organisation, role, ratings);
}

const confidence = {
  attribution: 'organisation',
  mostUnnamed: 0,
  onlyTogether: false,
  solve: await loadSolver(),
} as const;

const organisations: readonly Organisation[] = [
  { id: 'gemeente' as OrganisationId, name: 'Gemeente', role: 'municipality', kind: null },
  { id: 'A' as OrganisationId, name: 'Woningcorporatie', role: 'partner', kind: 'housing-corporation' },
];

function dashboardOf(
  responses: readonly RatedResponse[],
  withheld: 'no-answers' | 'municipality-outstanding' | null = null,
) {
  return buildDashboard({
    wave: { name: 'Meetronde', edition, cube: cubeOf(edition, responses), confidence },
    said: null,
    before: null,
    organisations,
    response: [],
    withheld,
  });
}

describe('the dashboard', () => {
  it('shows the headline first: per subject each theme, followed by its criteria', () => {
    const rows = dashboardOf([]).gaps.map(({ subject, kind, id }) => `${subject} ${kind} ${id}`);
    expect(rows.slice(0, 5)).toEqual([
      'municipality theme contribution',
      'municipality criterion contribution.proportion',
      'municipality criterion contribution.commitment',
      'municipality criterion contribution.letting-go',
      'municipality theme player',
    ]);
    // Five themes have criteria about the municipality and five have criteria about the coalition.
    expect(rows).toHaveLength(29 + 5 + 5);
    expect(rows.findIndex((row) => row.startsWith('coalition'))).toBe(18 + 5);
    expect(rows[23]).toBe('coalition theme goals');
  });

  it('computes each row from the answers to it', () => {
    const { gaps } = dashboardOf([
      response('gemeente', 'municipality', 4),
      response('gemeente', 'municipality', 5, { 'player.clear': null }),
      response('A', 'partner', 2, { 'player.clear': CANNOT_JUDGE }),
      response('B', 'partner', 3),
    ]);
    expect(gaps.find(({ id }) => id === 'player.realises')).toMatchObject({
      municipality: { n: 2, cannotJudge: 0, mean: 4.5 },
      partners: { n: 2, organisations: 2, meanOfMeans: 2.5 },
      gap: { value: 2, class: 'higher', interval: null },
    });
    expect(gaps.find(({ id }) => id === 'player.clear')).toMatchObject({
      municipality: { n: 1, cannotJudge: 0, mean: 4 },
      partners: { n: 1, cannotJudge: 1, organisations: 1, meanOfMeans: 3 },
      gap: { value: 1 },
      dots: [{ organisation: 'B', n: 1, mean: 3 }],
    });
  });

  it('makes a theme of what each respondent scored on it', () => {
    // Three criteria of the theme are about the municipality: (5 + 4) / 2 = 4.5; one of three is too few.
    const { gaps } = dashboardOf([
      response('gemeente', 'municipality', 5, { 'contribution.proportion': null, 'contribution.commitment': 4 }),
      response('A', 'partner', null, { 'contribution.proportion': 1 }),
      response('B', 'partner', CANNOT_JUDGE, { 'contribution.proportion': 1, 'contribution.commitment': 2 }),
    ]);
    const [theme] = gaps;
    expect(theme).toMatchObject({
      id: 'contribution',
      subject: 'municipality',
      municipality: { n: 1, mean: 4.5 },
      partners: { n: 1, cannotJudge: 0, organisations: 1, meanOfMeans: 1.5 },
      gap: { value: 3 },
    });
  });

  it('has rows without figures when nobody answered', () => {
    for (const row of dashboardOf([]).gaps) {
      expect(row.gap).toBeNull();
      expect(row.municipality.mean).toBeNull();
      expect(row.partners.meanOfMeans).toBeNull();
    }
  });

  it.each(['municipality-outstanding', 'no-answers'] as const)(
    'holds no figure when withheld because %s',
    (withheld) => {
      const dashboard = dashboardOf([response('gemeente', 'municipality', 4), response('A', 'partner', 2)], withheld);
      expect(dashboard).toMatchObject({ organisations, response: [], gaps: [], facts: null, since: null, withheld });
    },
  );

  it('has the themes and criteria of its edition, whatever they are called', () => {
    const [theme] = edition.themes;
    const [criterion] = edition.criteria;
    const own = {
      ...edition,
      themes: [{ ...theme, id: 'vertrouwen' }],
      criteria: ['Q1', '2', 'vertrouwen.open'].map((id) => ({ ...criterion, id, theme: 'vertrouwen' })),
    } as typeof edition;
    const cube = cubeOf(own, [rated('gemeente', 'municipality', [5, 4, 3]), rated('A', 'partner', [1, 2, 3])]);
    const { gaps } = buildDashboard({
      wave: { name: 'Meetronde', edition: own, cube, confidence },
      said: null,
      before: null,
      organisations,
      response: [],
      withheld: null,
    });
    expect(gaps.map(({ kind, id, theme, gap }) => [kind, id, theme, gap?.value])).toEqual([
      ['theme', 'vertrouwen', 'vertrouwen', 2],
      ['criterion', 'Q1', 'vertrouwen', 4],
      ['criterion', '2', 'vertrouwen', 2],
      ['criterion', 'vertrouwen.open', 'vertrouwen', 0],
    ]);
  });
});
