import { describe, expect, it } from 'vitest';
import type { Respondents } from '../../../../analytics/disclosure/atom.ts';
import { findCell } from '../../../../analytics/disclosure/cell.ts';
import type { Width } from '../../../../analytics/disclosure/minimum.ts';
import { disclosurePatternOf } from '../../../../analytics/disclosure/pattern.ts';

type Sizes = Readonly<Record<string, number>>;

const one = (organisation: string, n: number, of: Partial<Respondents> = {}): Respondents => ({
  coalition: 'c',
  organisation,
  organisationType: null,
  role: 'partner',
  respondents: n,
  answered: { q: n },
  ...of,
});

/** The names of the organisations that have a figure, after a plus if all of them together have one. */
function shownOf(people: readonly Respondents[], width: Width = 0.25): string {
  const { criteria } = disclosurePatternOf({ attribution: 'confidential', people, criteria: ['q'], width });
  const shown = (criteria['q'] ?? []).filter(({ isShown }) => isShown);
  const names = shown.flatMap(({ kind, organisation }) => (kind === 'coalition-partner' ? [organisation] : []));
  return `${shown.some(({ kind }) => kind === 'coalition') ? '+' : '-'}${names.join('')}`;
}

const shown = (sizes: Sizes, width?: Width) =>
  shownOf(
    Object.entries(sizes).map(([name, n]) => one(name, n)),
    width,
  );

describe('a confidential coalition shows', () => {
  it.each([
    ['all of its organisations if each has three people', { A: 3, B: 3, C: 3 }, '+ABC'],
    ['only all together if three organisations have one person', { A: 1, B: 1, C: 1 }, '+'],
    ['nothing of two people', { A: 1, B: 1 }, '-'],
    ['nothing if two could tell of the third', { A: 2, B: 1 }, '-'],
    ['nothing to two of five, but the other three', { A: 3, B: 2 }, '-A'],
    ['no organisation if one person would be left', { A: 3, B: 3, C: 3, D: 1 }, '+'],
    ['no organisation if two people of two organisations would be left', { A: 4, B: 4, C: 1, D: 1 }, '+'],
    ['no organisation that is as large as one that cannot be shown', { A: 4, B: 3, C: 3, D: 2 }, '+A'],
    ['the largest, if the next would tell of one person', { A: 5, B: 4, C: 3, D: 1 }, '+A'],
    ['the largest, in whatever order they come', { C: 3, D: 1, B: 4, A: 5 }, '+A'],
    ['all together beside the one that has half of the answers', { A: 8, B: 3, C: 2, D: 2, E: 1 }, '+AB'],
    ['not all together beside it if one of the others has half of those', { A: 9, B: 3, C: 2 }, '-AB'],
    ['not all together beside it if the others are two organisations of equal size', { A: 9, B: 2, C: 2 }, '-A'],
    ['not all together beside it if two of those would tell of the third', { A: 9, B: 2, C: 1 }, '-A'],
    ['all together if all organisations are shown', { A: 3, B: 3 }, '+AB'],
    ['one organisation that is alone', { A: 3 }, '+A'],
    ['who did not answer: empty is not withheld', { A: 3, B: 3, C: 3, D: 0 }, '+ABCD'],
    ['that nobody answered', { A: 0 }, '+A'],
  ] as const)('%s', (_what, sizes, expected) => {
    expect(shown(sizes)).toBe(expected);
  });

  it('less where two points must stay open', () => {
    expect(shown({ A: 3 }, 0.5)).toBe('-');
    expect(shown({ A: 4 }, 0.5)).toBe('+A');
    expect(shown({ A: 1, B: 1, C: 1 }, 0.5)).toBe('-');
    expect(shown({ A: 1, B: 1, C: 1, D: 1 }, 0.5)).toBe('+');
  });

  it('no figure of answers that no longer name their organisation', () => {
    const unnamed = one('', 4, { mostOfOne: 2 });
    expect(shownOf([one('A', 4), one('B', 4), unnamed])).toBe('+AB');
    expect(shownOf([one('A', 4), one('B', 4), one('', 3, { mostOfOne: 2 })])).toBe('+');
    expect(shownOf([unnamed])).toBe('-');
    expect(shownOf([one('', 5, { mostOfOne: 2 })])).toBe('+');
    expect(shownOf([one('', 5, { mostOfOne: 5 })])).toBe('-');
  });
});

describe('a pattern', () => {
  const pattern = (people: readonly Respondents[], attribution: 'confidential' | 'organisation' = 'confidential') =>
    disclosurePatternOf({ attribution, people, criteria: ['q', 'r'] });

  it('of a criterion is never finer than that of all who answered', () => {
    // Of D one person answered, and could not judge q: without D nothing would be in the way.
    const people = [one('A', 3), one('B', 3), one('C', 3), one('D', 1, { answered: { q: 0, r: 1 } })];
    const { criteria, respondents } = pattern(people);
    const isShown = (cells: typeof respondents) =>
      cells.filter((cell) => cell.kind === 'coalition-partner').map((cell) => cell.isShown);
    expect(isShown(respondents)).toEqual([false, false, false, false]);
    expect(isShown(criteria['q'] ?? [])).toEqual([false, false, false, false]);
  });

  it('of a criterion counts who gave a score', () => {
    const people = [one('A', 3, { answered: { q: 2 } }), one('B', 3), one('C', 3), one('D', 3)];
    const { criteria } = pattern(people);
    const cells = (criteria['q'] ?? []).filter((cell) => cell.kind === 'coalition-partner');
    expect(cells.map(({ n, isShown }) => [n, isShown])).toEqual([
      ['<3', false],
      [3, false],
      [3, false],
      [3, false],
    ]);
    expect(
      findCell(criteria['r'] ?? [], { kind: 'total', coalition: null, organisation: null, organisationType: null }),
    ).toEqual({
      kind: 'total',
      coalition: null,
      organisation: null,
      organisationType: null,
      n: 0,
      isShown: true,
    });
  });

  it('tells a number below three only where it is none', () => {
    const { criteria } = pattern([one('A', 3), one('B', 0), one('C', 2, { answered: { q: 0 } }), one('D', 1)]);
    const cells = (criteria['q'] ?? []).filter((cell) => cell.kind === 'coalition-partner');
    expect(cells.map(({ n }) => n)).toEqual([3, 0, '<3', '<3']);
  });

  it('has the whole catalogue: cells that are made of others are shown if all of those are', () => {
    const care = { organisationType: 'care' };
    const people = [
      one('A', 3, care),
      one('B', 3, care),
      one('C', 3, { organisationType: 'school' }),
      one('A', 3, { coalition: 'd', ...care }),
      one('D', 2, { coalition: 'd', organisationType: 'school' }),
    ];
    const cells = (pattern(people).criteria['q'] ?? []).map(
      ({ kind, coalition, organisation, organisationType, n, isShown }) =>
        `${kind} ${[coalition, organisation, organisationType].filter((name) => name !== null).join(' ')} ${n} ${isShown ? 'shown' : 'withheld'}`,
    );
    expect(cells).toEqual([
      'total  14 withheld',
      'coalition c 9 shown',
      'coalition d 5 withheld',
      'partner A 6 shown',
      'partner B 3 shown',
      'partner C 3 shown',
      'partner D <3 withheld',
      'coalition-partner c A 3 shown',
      'coalition-partner c B 3 shown',
      'coalition-partner c C 3 shown',
      'coalition-partner d A 3 shown',
      'coalition-partner d D <3 withheld',
      'partner-type care 9 shown',
      'partner-type school 5 withheld',
    ]);
  });

  it('shows no organisation apart where people were told so, and all of them together as before', () => {
    const people = ['A', 'B', 'C', 'D'].map((name) => one(name, 4));
    const input = { attribution: 'confidential', people, criteria: ['q'], onlyTogether: true } as const;
    const { respondents, criteria } = disclosurePatternOf(input);
    for (const cells of [respondents, criteria['q'] ?? []]) {
      expect(cells.filter(({ isShown }) => isShown).map(({ kind }) => kind)).toEqual(['total', 'coalition']);
    }
    const half = disclosurePatternOf({ ...input, people: [...people.slice(2), one('A', 9)] });
    expect(half.respondents.some(({ isShown }) => isShown)).toBe(false);
  });

  it('decides for each coalition apart', () => {
    const people = [
      ...['A', 'B', 'C'].map((name) => one(name, 3)),
      ...['D', 'E', 'F'].map((name) => one(name, 3, { coalition: 'd' })),
      one('G', 1, { coalition: 'd' }),
    ];
    const shown = (pattern(people).criteria['q'] ?? []).filter(
      (cell) => cell.kind === 'coalition-partner' && cell.isShown,
    );
    expect(shown.map(({ organisation }) => organisation)).toEqual(['A', 'B', 'C']);
  });

  it('shows the total of coalitions that are shown, each in its own way', () => {
    const total = (people: readonly Respondents[]) =>
      pattern(people).criteria['q']?.find(({ kind }) => kind === 'total');
    const small = ['A', 'B', 'C'].map((name) => one(name, 1));
    const large = ['A', 'B'].map((name) => one(name, 3, { coalition: 'd' }));
    expect(total([...small, ...large])).toMatchObject({ n: 9, isShown: true });
    expect(total([...small.slice(1), ...large])).toMatchObject({ n: 8, isShown: false });
  });

  it('leaves the municipality out', () => {
    const { respondents } = pattern([one('G', 5, { role: 'municipality' }), one('A', 2)]);
    expect(respondents.map(({ n }) => n)).toEqual(['<3', '<3', '<3', '<3']);
  });

  it('shows everything where organisations answer by name', () => {
    const { respondents, criteria } = pattern([one('A', 1), one('B', 2)], 'organisation');
    expect(respondents.every(({ isShown }) => isShown)).toBe(true);
    expect(criteria['q']?.map(({ n }) => n)).toEqual([3, 3, 1, 2, 1, 2]);
    expect(criteria['r']?.map(({ n }) => n)).toEqual([0, 0, 0, 0, 0, 0]);
  });
});
