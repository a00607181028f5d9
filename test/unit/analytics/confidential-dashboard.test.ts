import { describe, expect, it } from 'vitest';
import { UNNAMED } from '../../../analytics/cube/cell.ts';
import { cubeOfBlock } from '../../../analytics/cube/count-cube.ts';
import { layoutOf } from '../../../analytics/cube/layout.ts';
import { buildRatingBlock, type RatedResponse } from '../../../analytics/cube/rating-block.ts';
import { buildDashboard } from '../../../analytics/dashboard.ts';
import type { GapRow } from '../../../analytics/gap-row.ts';
import { gapSentence } from '../../../analytics/gap-sentence.ts';
import { gapWordsOf, levelWords } from '../../../analytics/gap-words.ts';
import { loadSolver } from '../../../api/disclosure-solver.ts';
import type { Role } from '../../../survey/criterion.ts';
import { text } from '../../../survey/locale.ts';
import { samenwerkingswijzer } from '../../../survey/questionnaires/samenwerkingswijzer.ts';
import type { Rating } from '../../../survey/scale.ts';

const solve = await loadSolver();

/** What everybody scored on one criterion: the municipality's people, and those of each partner. */
type Asked = {
  readonly title: string;
  readonly own: readonly number[];
  readonly partners: Readonly<Record<string, readonly number[]>>;
};

/** Of one person of an organisation each, unless they are named otherwise. */
function asked(title: string, own: readonly number[], partners: readonly number[]): Asked {
  return { title, own, partners: Object.fromEntries(partners.map((score, i) => [`P${i}`, [score]])) };
}

const exactly = asked('Precies', [4, 5], [4, 4, 3, 3, 5, 4, 2, 4]);
const high = asked('Hoog', [3, 3], [5, 5, 5, 5, 5, 5, 5, 4]);
const low = asked('Laag', [2, 2], [1, 1, 1, 1, 1, 1, 1, 1]);
const few = asked('Weinig', [5, 5], [4, 4]);
const nobody = asked('Niemand', [5, 5], []);

/** The theme, followed by its criteria. */
function rowsOf(criteria: readonly Asked[], mostUnnamed = 0): readonly GapRow[] {
  const edition = {
    ...samenwerkingswijzer,
    themes: [{ id: 'player', title: text('Thema', 'Theme'), question: text('', ''), source: null }],
    criteria: criteria.map(({ title }) => ({
      id: `player.${title}`,
      theme: 'player',
      subject: 'municipality' as const,
      title: text(title, title),
      statement: { partner: text('', ''), municipality: text('', '') },
      source: null,
    })),
  };
  const layout = layoutOf(edition);
  const cube = cubeOfBlock(layout, buildRatingBlock(criteria.length, responsesTo(criteria)));
  const confidence = { attribution: 'confidential', mostUnnamed, onlyTogether: false, solve } as const;
  const wave = { name: 'Meetronde', edition, cube, confidence };
  return buildDashboard({ wave, said: null, before: null, organisations: [], response: [], withheld: null }).gaps;
}

function responsesTo(criteria: readonly Asked[]): readonly RatedResponse[] {
  const names = new Set(criteria.flatMap(({ partners }) => Object.keys(partners)));
  const own = peopleOf(criteria.map((one) => one.own)).map((ratings) =>
    responseOf('gemeente', 'municipality', ratings),
  );
  const others = [...names].flatMap((name) =>
    peopleOf(criteria.map(({ partners }) => partners[name] ?? [])).map((ratings) =>
      responseOf(name, 'partner', ratings),
    ),
  );
  return [...own, ...others];
}

/** A row of ratings each; a score that is missing was skipped. */
function peopleOf(columns: readonly (readonly number[])[]): readonly (readonly Rating[])[] {
  const people = Math.max(...columns.map(({ length }) => length));
  return Array.from({ length: people }, (_, i) => columns.map((column) => (column[i] ?? null) as Rating));
}

function responseOf(organisation: string, role: Role, ratings: readonly Rating[]): RatedResponse {
  return { cell: { coalition: '', wave: '', organisation, role }, ratings };
}

describe('the rows of a confidential wave', () => {
  it('hold the mean of everybody together in tenths, and nothing of any organisation', () => {
    expect(rowsOf([exactly])[1]).toMatchObject({
      decimals: 1,
      municipality: { n: 2, cannotJudge: 0, mean: 4.5 },
      partners: { n: 8, mean: 3.6, between: null, cannotJudge: null, organisations: null, meanOfMeans: null },
      gap: { value: 0.9, class: 'higher', interval: null, certainty: null, fragile: null },
      dots: [],
    });
  });

  it('hold an end where the mean itself would tell too much, and the class only if the end decides it', () => {
    const [, atLeast, atMost] = rowsOf([high, low]);
    expect(atLeast?.gap).toMatchObject({ value: null, between: { low: -2, high: -1.3 }, class: 'lower' });
    expect(atMost?.gap).toMatchObject({ value: null, between: { low: 0.3, high: 1 }, class: null });
  });

  it('hold nothing with too few answers, and say of nobody that it is nobody', () => {
    const [, withheld] = rowsOf([few]);
    const [, , empty] = rowsOf([exactly, nobody]);
    expect(withheld).toMatchObject({ partners: { n: null, mean: null }, gap: null, municipality: { mean: 5 } });
    expect(empty).toMatchObject({ partners: { n: 0, mean: null }, gap: null });
  });

  it('hold an organisation of three as it is, or only that it is high or low', () => {
    const apart = { title: 'Apart', own: [4], partners: { A: [5, 5, 5], B: [3, 3, 3], C: [1, 2, 2] } };
    const [, row] = rowsOf([apart]);
    const untold = { cannotJudge: null, distribution: null, estimate: null };
    expect(row?.dots).toEqual([
      { organisation: 'A', n: 3, mean: null, between: { low: 3.3, high: 5 }, ...untold },
      { organisation: 'B', n: 3, mean: 3, between: null, ...untold },
      { organisation: 'C', n: 3, mean: null, between: { low: 1, high: 2.7 }, ...untold },
    ]);
    expect(row?.dots.map((dot) => levelWords('nl', dot, 1))).toEqual(['3,3 of hoger', '3,0', '2,7 of lager']);
  });

  it('count an organisation that is no longer named as large as it may be', () => {
    const unnamed = { ...exactly, partners: { [UNNAMED]: [4, 4, 4, 4] } };
    const shownWith = (mostUnnamed: number) => rowsOf([unnamed], mostUnnamed)[1]?.partners.n;
    expect([shownWith(1), shownWith(2)]).toEqual([4, null]);
  });

  it('give a theme the mean of its criteria that are shown, on both sides of the same ones', () => {
    // Partners (3.6 + 4.3) / 2 = 3.95, at least; the municipality (4.5 + 3) / 2 = 3.75.
    expect(rowsOf([exactly, high, few])[0]).toMatchObject({
      kind: 'theme',
      municipality: { n: 2, mean: 3.75 },
      partners: { n: 8, mean: null, between: { low: 3.9, high: 4.3 } },
    });
  });

  it('say between what ends a theme lies of which one criterion is bounded from above and another from below', () => {
    // From (1 + 4.3) / 2 to (1.7 + 5) / 2; the municipality has (3 + 2) / 2.
    expect(rowsOf([high, low])[0]).toMatchObject({
      municipality: { mean: 2.5 },
      partners: { n: 8, mean: null, between: { low: 2.6, high: 3.4 } },
      gap: { value: null, between: { low: -0.9, high: -0.1 }, class: null },
    });
  });

  it('withhold a theme of which fewer than half of its criteria are shown', () => {
    expect(rowsOf([exactly, few, few])[0]).toMatchObject({ partners: { n: null, mean: null }, gap: null });
  });

  it('leave a theme empty of which nobody judged anything', () => {
    expect(rowsOf([nobody])[0]).toMatchObject({ partners: { n: 0, mean: null }, municipality: { mean: 5 } });
  });
});

describe('the words of a confidential row', () => {
  const words = (row: GapRow | undefined) => row && gapWordsOf('nl', row, new Map());

  it('have one decimal, and say of an end that it is one', () => {
    const [, precise, atLeast, atMost] = rowsOf([exactly, high, low]);
    expect(words(precise)).toMatchObject({ municipality: '4,5', partners: '3,6', gap: '+0,9', certainty: '–' });
    expect(words(atLeast)).toMatchObject({ partners: '4,3 of hoger', gap: '−1,3 of lager', class: 'gemeente lager' });
    expect(words(rowsOf([high, low])[0])).toMatchObject({
      partners: 'tussen 2,6 en 3,4',
      gap: 'tussen −0,9 en −0,1',
      class: 'niet te zeggen',
    });
    expect(words(atMost)).toMatchObject({ partners: '1,7 of lager', gap: '+0,3 of hoger', class: 'niet te zeggen' });
  });

  it('say that there are too few answers to show', () => {
    expect(words(rowsOf([few])[1])).toEqual({
      municipality: '5,0',
      partners: 'niet getoond',
      gap: '–',
      class: 'te weinig antwoorden om te tonen',
      certainty: '–',
      why: '',
    });
  });

  it('count in a sentence where nothing can be said', () => {
    const CRITERIA = { subject: 'municipality', kind: 'criterion' } as const;
    expect(gapSentence('nl', CRITERIA, rowsOf([exactly, high, low, few]))).toBe(
      'Van de 4 criteria over de gemeente is de gemeente bij 1 positiever dan de partners en bij 1 minder positief. Bij geen enkel criterium denken zij ongeveer hetzelfde. Bij 2 is het niet te zeggen. Het verschil is het grootst bij “Hoog”: gemeente 3,0, partners 4,3 of hoger.',
    );
    expect(gapSentence('en', CRITERIA, rowsOf([few]))).toBe(
      'There is no gap to show: there are too few answers of partners.',
    );
  });
});
