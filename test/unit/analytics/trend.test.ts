import { describe, expect, it } from 'vitest';
import { inSequence } from '../../../analytics/trend.ts';
import { trendInputOf } from '../../../analytics/trend-input.ts';
import { trendSeriesOf, trendSubjectsOf } from '../../../analytics/trend-series.ts';
import { partner } from '../../support/scores.ts';
import { criterion, rowOf } from './gap-rows.ts';
import { loneWave } from './trend-waves.ts';

const clear = (municipality: readonly number[], ...partners: Parameters<typeof rowOf>[2]) =>
  rowOf('Clear', municipality, partners);

describe('waves in sequence', () => {
  it('stand in the order of time, whatever the order they come in', () => {
    const waves = inSequence([loneWave('2026'), loneWave('2024'), loneWave('2025')]);
    expect(waves.map(({ name }) => name)).toEqual(['2024', '2025', '2026']);
  });

  it('say who joined and who left since the one before', () => {
    const [first, second] = inSequence([
      loneWave('2025', { rows: [clear([4], partner('A', 3), partner('B', 3))] }),
      loneWave('2026', { rows: [clear([4], partner('B', 3), partner('C', 3))] }),
    ]);
    expect(first).toMatchObject({ joined: null, left: null });
    expect(second).toMatchObject({ joined: ['C'], left: ['A'] });
  });

  it('tell of nobody who joined or left where one of both was confidential', () => {
    const rows = [clear([4], partner('A', 3))];
    const [, second, third] = inSequence([
      loneWave('2024', { rows }),
      loneWave('2025', { rows, attribution: 'confidential' }),
      loneWave('2026', { rows: [] }),
    ]);
    expect([second?.joined, second?.left, third?.joined, third?.left]).toEqual([null, null, null, null]);
  });

  it('mark another questionnaire, and which criteria go on', () => {
    const [first, second] = inSequence([
      loneWave('2025', { edition: 'old', rows: [clear([4]), rowOf('Gone', [4], [])] }),
      loneWave('2026', { edition: 'new', rows: [clear([4]), rowOf('Fresh', [4], [])] }),
    ]);
    expect(first?.edition).toMatchObject({ isNew: false, continues: null });
    expect(second?.edition).toMatchObject({ isNew: true, continues: ['player.clear'] });
  });
});

describe('a theme or criterion through the waves', () => {
  const seriesOf = (...waves: Parameters<typeof inSequence>[0]) =>
    trendSeriesOf({ waves: inSequence(waves) }, criterion('Clear'));

  it('has the level of both sides, and nothing where a wave did not ask', () => {
    const { points } = seriesOf(
      loneWave('2024', { rows: [clear([4], partner('A', 2), partner('B', 4))] }),
      loneWave('2025', { rows: [] }),
      loneWave('2026', { rows: [clear([5], partner('A', 4))] }),
    );
    expect(points.map(({ municipality, partners }) => [municipality, partners])).toEqual([
      [4, 3],
      [null, null],
      [5, 4],
    ]);
  });

  it('has apart the mean of the partners that were there every time', () => {
    const { points, samePartners } = seriesOf(
      loneWave('2025', { rows: [clear([4], partner('A', 2), partner('B', 4), partner('C', 5))] }),
      loneWave('2026', { rows: [clear([4], partner('A', 3), partner('B', 5), partner('D', 1))] }),
    );
    expect(samePartners).toEqual(['A', 'B']);
    expect(points.map(({ partners, samePartners: same }) => [partners, same])).toEqual([
      [11 / 3, 3],
      [3, 4],
    ]);
  });

  it('has none of the same partners when only one was there every time', () => {
    const { points, samePartners } = seriesOf(
      loneWave('2025', { rows: [clear([4], partner('A', 2), partner('B', 4))] }),
      loneWave('2026', { rows: [clear([4], partner('A', 3))] }),
    );
    expect(samePartners).toEqual(['A']);
    expect(points.map(({ samePartners: same }) => same)).toEqual([null, null]);
  });

  it('tells of no same partners when one wave was confidential', () => {
    const rows = [clear([4], partner('A', 2), partner('B', 4))];
    const { points, samePartners } = seriesOf(
      loneWave('2025', { rows, attribution: 'confidential' }),
      loneWave('2026', { rows }),
    );
    expect(samePartners).toBeNull();
    expect(points.map(({ samePartners: same }) => same)).toEqual([null, null]);
  });

  it('says when a theme is scored on other criteria', () => {
    const theme = { ...clear([4], partner('A', 2)), kind: 'theme' as const, id: 'player' };
    const waves = inSequence([
      loneWave('2024', { rows: [theme, clear([4])] }),
      loneWave('2025', { rows: [theme, clear([4])] }),
      loneWave('2026', { rows: [theme, clear([4]), rowOf('Fresh', [4], [])] }),
    ]);
    const { points } = trendSeriesOf({ waves }, theme);
    expect(points.map(({ isAskedAnew }) => isAskedAnew)).toEqual([false, false, true]);
  });

  it('can be had of all that was asked in some wave, the latest first', () => {
    const waves = inSequence([
      loneWave('2025', { rows: [clear([4]), rowOf('Gone', [4], [])] }),
      loneWave('2026', { rows: [rowOf('Fresh', [4], []), clear([4])] }),
    ]);
    expect(trendSubjectsOf({ waves }).map(({ id }) => id)).toEqual(['player.fresh', 'player.clear', 'player.gone']);
    expect(trendSubjectsOf({ waves: [] })).toEqual([]);
  });
});

describe('the chart of a theme or criterion', () => {
  const inputOf = (...waves: Parameters<typeof inSequence>[0]) =>
    trendInputOf('nl', trendSeriesOf({ waves: inSequence(waves) }, criterion('Clear')));

  it('has a level per wave, and marks another questionnaire', () => {
    const input = inputOf(
      loneWave('2025', { edition: 'old', rows: [clear([4], partner('A', 2), partner('B', 4))] }),
      loneWave('2026', { edition: 'new', rows: [clear([5], partner('A', 3), partner('B', 5), partner('C', 1))] }),
    );
    expect(input).toEqual({
      id: 'trend-municipality-criterion-player.clear',
      title: 'Clear',
      decimals: 2,
      waves: [
        { name: '2025', isNewEdition: false },
        { name: '2026', isNewEdition: true },
      ],
      municipality: [4, 5],
      partners: [3, 3],
      samePartners: [3, 4],
    });
  });

  it('has no line of the same partners where they are all partners', () => {
    const rows = [clear([4], partner('A', 2), partner('B', 4))];
    expect(inputOf(loneWave('2025', { rows }), loneWave('2026', { rows })).samePartners).toEqual([null, null]);
  });
});
