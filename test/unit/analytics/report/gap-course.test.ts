import { describe, expect, it } from 'vitest';
import type { GapRow } from '../../../../analytics/gap-row.ts';
import { type GapCourse, gapCoursesOf } from '../../../../analytics/report/gap-course.ts';
import { inSequence } from '../../../../analytics/trend.ts';
import type { WaveId } from '../../../../survey/id.ts';
import { loneWave } from '../trend-waves.ts';
import { confidential, row, theme, withheld } from './sentence-cases.ts';

/** What became of the gaps of the last of these years, from 2020 on. */
function courses(...years: readonly (readonly GapRow[])[]): readonly GapCourse[] {
  const waves = inSequence(years.map((rows, i) => loneWave(String(2020 + i), { rows })));
  return gapCoursesOf(waves, String(2019 + years.length) as WaveId);
}

const large = row('Iets', [5, 5, 5], [2, 2, 2]);
const small = row('Iets', [3, 3, 3], [3, 3, 3]);
const opposite = row('Iets', [2, 2, 2], [5, 5, 5]);

describe('the course of a gap', () => {
  it.each([
    ['closed', [large, small]],
    ['open', [large, large]],
    ['turned', [large, opposite]],
    ['new', [small, large]],
    ['reopened', [large, small, large]],
    ['new', [opposite, small, large]],
  ] as const)('is %s', (course, years) => {
    expect(courses(...years.map((one) => [one])).map((one) => one.course)).toEqual([course]);
  });

  it('is none where it was small and is small', () => {
    expect(courses([small], [small])).toEqual([]);
  });

  it('is none in a first wave', () => {
    expect(courses([large])).toEqual([]);
  });

  it('is compared with the last time that it was asked and told', () => {
    const [course] = courses([large], [withheld(large)], [small]);
    expect([course?.course, course?.before.wave]).toEqual(['closed', '2020']);
  });

  it('is none where it may not be told now', () => {
    expect(courses([large], [withheld(large)])).toEqual([]);
  });

  it('is none of a theme that is scored on other criteria than before', () => {
    const [before, now] = [theme([5, 5, 5], [2, 2, 2]), theme([3, 3, 3], [3, 3, 3])];
    expect(courses([before, row('Oud', [3], [3])], [now, row('Nieuw', [3], [3])])).toEqual([]);
  });

  it('is none where the report is about another wave than the last', () => {
    const waves = inSequence([loneWave('2020', { rows: [large] }), loneWave('2021', { rows: [small] })]);
    expect(gapCoursesOf(waves, '2020' as WaveId)).toEqual([]);
  });

  it('is firm where both gaps hold', () => {
    expect(courses([large], [opposite])[0]?.isFirm).toBe(true);
  });

  it('is not firm where a small gap of about 0 hangs on any answer', () => {
    expect(courses([large], [small])[0]?.isFirm).toBe(false);
  });

  it('is firm where the same partners have surely changed', () => {
    const interval = { low: 0.4, high: 1.6, df: 2 };
    const change = { ...NOTHING, commonPartners: { organisations: 3, value: 1, interval }, gap: -2 };
    const [course] = courses([large], [{ ...small, change }]);
    expect([course?.isFirm, course?.samePartners]).toEqual([true, -2]);
  });

  it('is not firm where it is not told how sure the gaps are', () => {
    expect(courses([confidential(large)], [confidential(opposite)])[0]?.isFirm).toBe(false);
  });
});

const NOTHING = {
  municipality: 0,
  allPartners: 1,
  composition: 0,
  joined: [],
  left: [],
} as const;
