import { describe, expect, it } from 'vitest';
import { NOTHING_FOUND } from '../../../../../analytics/attention.ts';
import type { GapRow } from '../../../../../analytics/gap-row.ts';
import type { OverviewCoalition } from '../../../../../analytics/overview.ts';
import type { CoalitionId } from '../../../../../survey/id.ts';
import { arranged, dividedOf, mostChangedOf, widestOf } from '../../../../../web/pages/overview/arrange.ts';
import { partner } from '../../../../support/scores.ts';
import { rowOf } from '../../../analytics/gap-rows.ts';

const coalition = (name: string, change: Partial<OverviewCoalition> = {}): OverviewCoalition => ({
  id: name as CoalitionId,
  name,
  wave: null,
  rows: [],
  found: NOTHING_FOUND,
  response: null,
  attention: [],
  ...change,
});

const apart = (title: string, points: number): GapRow => rowOf(title, [points + 1], [partner('A', 1)]);

const changed = (row: GapRow, value: number): GapRow => {
  const nothing = { municipality: null, commonPartners: null, composition: null, joined: [], left: [], gap: null };
  return { ...row, change: { ...nothing, allPartners: value } };
};

const namesBy = (by: Parameters<typeof arranged>[2]['by'], isDescending: boolean, ...those: OverviewCoalition[]) =>
  arranged('nl', those, { by, isDescending }).map(({ name }) => name);

describe('the coalitions of an overview', () => {
  it('stand by name, numbers as numbers', () => {
    const those = ['Dorp 10', 'Dorp 9', 'Ànder dorp'].map((name) => coalition(name));
    expect(namesBy('name', false, ...those)).toEqual(['Ànder dorp', 'Dorp 9', 'Dorp 10']);
    expect(namesBy('name', true, ...those)).toEqual(['Dorp 10', 'Dorp 9', 'Ànder dorp']);
  });

  it('stand by their widest gap, those without one last whichever way', () => {
    const those = [
      coalition('none'),
      coalition('small', { rows: [apart('a', 1)] }),
      coalition('wide', { rows: [apart('a', 3)] }),
    ];
    expect(namesBy('gap', true, ...those)).toEqual(['wide', 'small', 'none']);
    expect(namesBy('gap', false, ...those)).toEqual(['small', 'wide', 'none']);
  });

  it('stand by response, where it is known', () => {
    const those = [
      coalition('half', { response: { asked: 4, given: 2 } }),
      coalition('nobody asked', { response: { asked: 0, given: 0 } }),
      coalition('all', { response: { asked: 1, given: 1 } }),
    ];
    expect(namesBy('response', true, ...those)).toEqual(['all', 'half', 'nobody asked']);
  });

  it('stand by what asks most for attention, alike ones by name', () => {
    const those = [
      coalition('b'),
      coalition('a'),
      coalition('two', {
        attention: [
          { reason: 'divided', row: apart('a', 1) },
          { reason: 'cannot-judge', criteria: 1, of: 2 },
        ],
      }),
      coalition('blind', { attention: [{ reason: 'higher', row: apart('a', 1) }] }),
    ];
    expect(namesBy('attention', true, ...those)).toEqual(['blind', 'two', 'a', 'b']);
  });

  it('have a widest gap and a largest change, or none', () => {
    const rows = [changed(apart('a', 1), 0.2), changed(apart('b', 2), -0.7)];
    const found = NOTHING_FOUND;
    expect(widestOf({ rows, found })?.title.nl).toBe('b');
    expect(mostChangedOf({ rows, found })).toMatchObject({ row: { title: { nl: 'b' } }, value: -0.7 });
    expect([widestOf({ rows: [], found }), mostChangedOf({ rows: [], found })]).toEqual([null, null]);
  });

  it('are described by what the findings name, where they name something', () => {
    const rows = [changed(apart('a', 1), -0.9), apart('b', 3)];
    const [gap, change] = [apart('c', 2), changed(apart('d', 1), 0.6)];
    const divided = rowOf('e', [3], [partner('A', 1), partner('B', 3), partner('C', 5)]);
    const figures = { rows: [...rows, divided], found: { gap, divided, change } };
    expect(widestOf(figures)).toBe(gap);
    expect(mostChangedOf(figures)).toEqual({ row: change, value: 0.6 });
    expect(dividedOf(figures)).toEqual([divided]);
    expect(dividedOf({ ...figures, found: NOTHING_FOUND })).toEqual([divided]);
  });
});
