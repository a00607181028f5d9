import { describe, expect, it } from 'vitest';
import { discloseFacts } from '../../../../analytics/facts/disclose-facts.ts';
import type { FactBasis } from '../../../../analytics/facts/fact-basis.ts';
import type { FactResponse } from '../../../../analytics/facts/fact-response.ts';
import type { Comment as Remark } from '../../../../analytics/facts/facts.ts';
import { predictionsOf } from '../../../../analytics/facts/predictions.ts';
import { tellChoices } from '../../../../analytics/facts/tell-choices.ts';
import { loadSolver } from '../../../../api/disclosure-solver.ts';
import type { Role } from '../../../../survey/criterion.ts';
import type { OrganisationId } from '../../../../survey/id.ts';
import { samenwerkingswijzer as edition } from '../../../../survey/questionnaires/samenwerkingswijzer.ts';
import type { ResponseFacts } from '../../../../survey/response.ts';
import type { Score } from '../../../../survey/scale.ts';

const solve = await loadSolver();
const [G, A, B] = ['G', 'A', 'B'] as OrganisationId[];
const WITHHELD = { withheld: true };

function says(organisation: string | undefined, facts: ResponseFacts, role: Role = 'partner'): FactResponse {
  return { role, organisation: organisation as OrganisationId, facts };
}

function basisOf(responses: readonly FactResponse[], beside: Partial<FactBasis> = {}): FactBasis {
  const organisations = [G, A, B].map(
    (id, i) => ({ id: id as OrganisationId, role: i === 0 ? 'municipality' : 'partner' }) as const,
  );
  const idOf = (question: string, text: string) => `${question}/${text}`;
  return { edition, organisations, responses, idOf, redactions: new Map(), confidence: null, ...beside };
}

/** So many people of each partner answered something. */
function confidence(people: Readonly<Record<string, number>>): FactBasis['confidence'] {
  const rows = Object.entries(people).map(([organisation, respondents]) => ({
    coalition: '',
    organisation,
    organisationType: null,
    role: 'partner' as const,
    respondents,
    answered: {},
  }));
  return { people: rows, onlyTogether: false, solve };
}

const ladder = (now: Score): ResponseFacts => ({ ladder: { now } });

describe('the ladder', () => {
  it('has the mean step of the municipality, of partners by one voice each, and of each partner', () => {
    const { parties } = discloseFacts(
      basisOf([
        says(G, ladder(2), 'municipality'),
        says(G, ladder(3), 'municipality'),
        says(A, ladder(5)),
        says(B, ladder(2)),
      ]),
    ).ladder;
    expect(parties.map(({ now }) => now)).toEqual([
      { n: 2, mean: 2.5 },
      { n: 2, mean: 3.5 },
      { n: 1, mean: 5 },
      { n: 1, mean: 2 },
    ]);
    expect(parties.every(({ wanted }) => wanted.n === 0 && wanted.mean === null)).toBe(true);
  });

  it('is told in confidence as a criterion is: in tenths, between ends, or not at all', () => {
    const people = { A: 5, B: 5 };
    const answers = (scores: readonly Score[]) => scores.map((score, i) => says(i < 5 ? A : B, ladder(score)));
    const told = (scores: readonly Score[]) =>
      discloseFacts(basisOf(answers(scores), { confidence: confidence(people) })).ladder.parties.map(({ now }) => now);
    // A: 15 of 25, B: 12 of 25; both far enough from the ends of 5 and 25.
    expect(told([3, 3, 2, 4, 3, 2, 3, 2, 3, 2])).toEqual([
      { n: 0, mean: null },
      { n: 10, mean: 2.7 },
      { n: 5, mean: 3 },
      { n: 5, mean: 2.4 },
    ]);
    // A: 24 of 25 is only told as 20 or more: at least 4.0.
    expect(told([5, 5, 5, 5, 4, 2, 3, 2, 3, 2])[2]).toEqual({ n: 5, mean: { withheld: true, low: 4, high: 5 } });
  });

  it('names no organisation of which too few answered the question, however many answered others', () => {
    const few = [
      says(A, ladder(3)),
      says(A, ladder(3)),
      ...[1, 2, 3, 4, 3, 2].map((step) => says(B, ladder(step as Score))),
    ];
    const { parties } = discloseFacts(basisOf(few, { confidence: confidence({ A: 5, B: 6 }) })).ladder;
    expect(parties.flatMap((one) => ('organisation' in one ? one.organisation : []))).toEqual([null, B]);
  });

  it('shows nothing where nobody may be told', () => {
    const { parties } = discloseFacts(basisOf([says(A, ladder(3))], { confidence: confidence({ A: 1 }) })).ladder;
    expect(parties.map(({ now }) => now)).toEqual([
      { n: 0, mean: null },
      { n: WITHHELD, mean: WITHHELD },
    ]);
  });
});

describe('importance', () => {
  it('counts by theme those who answered the question', () => {
    const { importance } = discloseFacts(
      basisOf([
        says(G, { importance: ['goals'] }, 'municipality'),
        says(A, { importance: ['goals', 'player'] }),
        says(B, {}),
      ]),
    );
    expect(importance.slice(0, 3).map(({ theme, municipality, partners }) => [theme, municipality, partners])).toEqual([
      ['goals', { chose: 1, of: 1 }, { chose: 1, of: 1 }],
      ['contribution', { chose: 0, of: 1 }, { chose: 0, of: 1 }],
      ['player', { chose: 0, of: 1 }, { chose: 1, of: 1 }],
    ]);
  });

  // Ten people, of whom one organisation knows two: 4 to 6 are told, 3 or less and 7 or more are not told apart.
  it.each([
    [
      [0, 3, 4, 6, 0, 0],
      ['0-3', '0-3', '4', '6', '0-3', '0-3'],
    ],
    [
      [7, 10, 0, 0, 0, 0],
      ['7-10', '7-10', '0-3', '0-3', '0-3', '0-3'],
    ],
    // 4 + 6 + 6 = 16 of at most 2 × 8 choices that are the others': then everything else would be chosen by nobody.
    [
      [4, 6, 6, 0, 0, 0],
      ['', '', '', '', '', ''],
    ],
    // Nothing is low, so that there is nothing of which nobody could have been left to choose it.
    [
      [4, 4, 6, 6],
      ['4', '4', '6', '6'],
    ],
  ])('is told of %j as %j', (counts, told) => {
    const words = tellChoices(counts, 10, 2).map((band) => {
      if (band === null) return '';
      return band.low === band.high ? `${band.low}` : `${band.low}-${band.high}`;
    });
    expect(words).toEqual(told);
  });

  it('is not told where so few answered that the two ends meet', () => {
    expect(tellChoices([2, 2], 5, 1)).toEqual([null, null]);
  });
});

describe('shares', () => {
  it('stand beside what the others say, one voice each, whoever does not know left out', () => {
    const share = (mine: number, a: number, b: number) => ({ share: { G: mine, A: a, B: b } }) as ResponseFacts;
    const responses = [
      says(G, share(60, 20, 20), 'municipality'),
      says(G, share(40, 30, 30), 'municipality'),
      says(A, share(30, 50, 20)),
      says(B, { share: 'unknown' }),
    ];
    expect(discloseFacts(basisOf(responses)).shares).toEqual([
      { organisation: G, claimed: 50, attributed: 30, others: 1 },
      { organisation: A, claimed: 50, attributed: 25, others: 1 },
      { organisation: B, claimed: null, attributed: 22.5, others: 2 },
    ]);
    expect(discloseFacts(basisOf(responses, { confidence: confidence({ A: 9 }) })).shares).toEqual([]);
  });
});

describe('wishes', () => {
  const wish = (rules: 'lighter' | 'fits' | 'heavier') => ({ wishes: { rules } });
  const rulesOf = (basis: FactBasis) => discloseFacts(basis).wishes.at(-1)?.parties;

  it('are counted by party', () => {
    expect(
      rulesOf(basisOf([says(G, wish('fits'), 'municipality'), says(A, wish('lighter')), says(B, wish('fits'))])),
    ).toEqual([
      { role: 'municipality', counts: { lighter: 0, fits: 1, heavier: 0 } },
      { role: 'partner', organisation: null, counts: { lighter: 1, fits: 1, heavier: 0 } },
      { role: 'partner', organisation: A, counts: { lighter: 1, fits: 0, heavier: 0 } },
      { role: 'partner', organisation: B, counts: { lighter: 0, fits: 1, heavier: 0 } },
    ]);
  });

  it('are told in confidence of all partners together, unless nearly all wish the same', () => {
    const ten = (lighter: number) =>
      Array.from({ length: 10 }, (_, i) => says(i % 5 === 0 ? A : B, wish(i < lighter ? 'lighter' : 'fits')));
    const told = (lighter: number) => rulesOf(basisOf(ten(lighter), { confidence: confidence({ A: 2, B: 8 }) }));
    const people = { A: 5, B: 5 };
    const even = ten(5).map((one, i) => ({ ...one, organisation: (i % 2 === 0 ? A : B) as OrganisationId }));
    // Eight of ten are of one organisation: it knows too many of the answers.
    expect(told(5)?.at(-1)).toEqual({ role: 'partner', organisation: null, counts: WITHHELD });
    // 5 is more than 10 − 5 − 3.
    expect(rulesOf(basisOf(even, { confidence: confidence(people) }))?.at(-1)).toMatchObject({ counts: WITHHELD });
    const many = Array.from({ length: 12 }, (_, i) => ({ i, name: `o${i % 6}` }));
    const spread = many.map(({ i, name }) => says(name, wish(i < 4 ? 'lighter' : i < 8 ? 'fits' : 'heavier')));
    const six = Object.fromEntries(many.map(({ name }) => [name, 2]));
    expect(rulesOf(basisOf(spread, { confidence: confidence(six) }))?.at(-1)).toEqual({
      role: 'partner',
      organisation: null,
      counts: { lighter: 4, fits: 4, heavier: 4 },
    });
  });
});

describe('remarks', () => {
  const written = [
    says(B, { open: { keep: 'van B' } }),
    says(A, { open: { keep: 'van A' }, comments: { player: 'over de speler' } }),
    says(G, { comments: { player: 'van ons' } }, 'municipality'),
  ];
  const remarksIn = (basis: FactBasis) => discloseFacts(basis).comments as readonly Remark[];

  it('stand by question, the municipality first, then partners by name', () => {
    expect(
      remarksIn(basisOf(written)).map(({ question, organisation, text }) => [question, organisation, text]),
    ).toEqual([
      ['player', null, 'van ons'],
      ['player', A, 'over de speler'],
      ['keep', A, 'van A'],
      ['keep', B, 'van B'],
    ]);
  });

  it('are read as the coordinator left them, the original nowhere', () => {
    const redactions = new Map([
      ['keep/van A', 'van een partner'],
      ['keep/van B', null],
    ]);
    const kept = remarksIn(basisOf(written, { redactions })).filter(({ question }) => question === 'keep');
    expect(kept.map(({ text, redacted }) => [text, redacted])).toEqual([
      ['van een partner', true],
      [null, true],
    ]);
  });

  it('name nobody in confidence, and are withheld as a whole where fewer than five partners’ people answered', () => {
    const [five, four] = [confidence({ A: 4, B: 4 }), confidence({ A: 2, B: 2 })];
    const shown = remarksIn(basisOf(written, { confidence: five }));
    expect(shown.every(({ organisation }) => organisation === null)).toBe(true);
    expect(shown).toEqual(remarksIn(basisOf(written.toReversed(), { confidence: five })));
    expect(discloseFacts(basisOf(written, { confidence: four })).comments).toEqual(WITHHELD);
  });
});

describe('predictions', () => {
  it('are the mean of what the municipality’s people expect, by theme', () => {
    const responses = [4, 5].map((player) => says(G, { predictions: { player: player as Score } }, 'municipality'));
    expect([...predictionsOf([...responses, says(A, {})])]).toEqual([['player', { n: 2, mean: 4.5 }]]);
  });
});
