import { describe, expect, it } from 'vitest';
import { cubeOfBlock } from '../../../analytics/cube/count-cube.ts';
import { layoutOf } from '../../../analytics/cube/layout.ts';
import { cubesOfCommon } from '../../../analytics/cube/narrow.ts';
import { buildRatingBlock } from '../../../analytics/cube/rating-block.ts';
import type { GapRow } from '../../../analytics/gap-row.ts';
import { type CountedWave, discloseWaveRows } from '../../../analytics/wave-rows.ts';
import { loadSolver } from '../../../api/disclosure-solver.ts';
import { samenwerkingswijzer } from '../../../survey/questionnaires/samenwerkingswijzer.ts';
import type { Rating } from '../../../survey/scale.ts';
import type { Attribution } from '../../../survey/wave.ts';

const solve = await loadSolver();

const ASKED = ['player.clear', 'player.concrete'];

/** Two criteria of one theme about the municipality. */
const edition = {
  ...samenwerkingswijzer,
  criteria: samenwerkingswijzer.criteria.filter(({ id }) => ASKED.includes(id)),
};
const layout = layoutOf(edition);

type Answers = Readonly<Record<string, readonly (readonly Rating[])[]>>;

/** By organisation a row of two ratings for each of its people; the municipality is called G. */
function counted(attribution: Attribution, answers: Answers, beside: Partial<CountedWave> = {}) {
  const responses = Object.entries(answers).flatMap(([organisation, people]) =>
    people.map((ratings) => ({
      cell: { coalition: '', wave: '', organisation, role: organisation === 'G' ? 'municipality' : 'partner' } as const,
      ratings,
    })),
  );
  const block = buildRatingBlock(2, responses);
  const confidence = { attribution, mostUnnamed: 0, onlyTogether: false, solve };
  const wave: CountedWave = {
    name: attribution,
    edition,
    cube: cubeOfBlock(layout, block),
    confidence,
    silent: null,
    predictions: new Map(),
    ...beside,
  };
  return { wave, block };
}

type Counted = ReturnType<typeof counted>;

/** The theme, and its two criteria. */
function rowsOf(after: Counted, before: Counted | null = null): readonly [GapRow, GapRow, GapRow] {
  const common = before && cubesOfCommon({ layout, block: before.block }, { layout, block: after.block });
  const { rows } = discloseWaveRows(after.wave, common && { wave: (before as Counted).wave, common });
  return rows as readonly [GapRow, GapRow, GapRow];
}

const named = (partner: Rating) =>
  counted('organisation', { G: [[4, 4]], A: [[partner, partner]], B: [[partner, partner]] });

/** Ten people of two organisations, whose scores lie far from the ends. */
const inConfidence = (scores: readonly Rating[], more: Answers = {}) =>
  counted('confidential', {
    G: [[4, 3]],
    A: scores.slice(0, 5).map((score) => [score, score]),
    B: scores.slice(5).map((score) => [score, score]),
    ...more,
  });
const middling = inConfidence([2, 3, 3, 4, 3, 3, 2, 3, 4, 3]);
const higher = inConfidence([3, 4, 3, 4, 3, 3, 3, 3, 4, 4]);

describe('the rows of a wave', () => {
  it('have no change in a first wave', () => {
    expect(rowsOf(named(3)).map(({ change }) => change)).toEqual([null, null, null]);
  });

  it('tell everything of a change where both waves are by name', () => {
    expect(rowsOf(named(4), named(2))[1].change).toEqual({
      municipality: 0,
      commonPartners: { organisations: 2, value: 2, interval: null },
      allPartners: 2,
      composition: 0,
      joined: [],
      left: [],
      gap: -2,
    });
  });

  it.each([
    ['in confidence after one by name', middling, named(2)],
    ['by name after one in confidence', named(2), middling],
  ] as const)('tell of the municipality alone %s', (_, after, before) => {
    const nothing = { commonPartners: null, allPartners: null, composition: null, joined: [], left: [], gap: null };
    for (const { change } of rowsOf(after, before)) expect(change).toMatchObject(nothing);
    expect(rowsOf(after, before)[1].change?.municipality).toBe(0);
  });

  it('tell in confidence of all partners together, as far as both levels are told', () => {
    // 30 of 50 then, 34 of 50 now.
    const [theme, one] = rowsOf(higher, middling);
    expect(one.change).toMatchObject({ municipality: 0, commonPartners: null, allPartners: 0.4, joined: [] });
    expect(one.change?.gap).toBeCloseTo(-0.4, 12);
    // The mean of both criteria, which changed alike.
    expect(theme.change?.allPartners).toBeCloseTo(0.4, 12);
  });

  it('tell nothing of partners in confidence where one or two people more answered', () => {
    const more = inConfidence([3, 4, 3, 4, 3, 3, 3, 3, 4, 4], { C: [[3, 3]] });
    expect(rowsOf(more, middling)[1].change).toMatchObject({ municipality: 0, allPartners: null, gap: null });
  });

  it('show what was predicted beside the theme, and beside nothing else', () => {
    const { wave, block } = named(3);
    const predictions = new Map([['player', { n: 2, mean: 4.5 }]]);
    const rows = rowsOf({ wave: { ...wave, predictions }, block });
    expect(rows.map(({ prediction }) => prediction)).toEqual([{ n: 2, mean: 4.5 }, null, null]);
  });

  it('tell of silence where somebody is silent, and not where nobody is or it is not known', () => {
    const { wave, block } = named(3);
    const silenceOf = (silent: CountedWave['silent']) => rowsOf({ wave: { ...wave, silent }, block })[1].gap?.silence;
    expect(silenceOf(['C'])).toMatchObject({ deciding: ['C'] });
    expect(silenceOf([])).toBeNull();
    expect(silenceOf(null)).toBeNull();
  });
});
