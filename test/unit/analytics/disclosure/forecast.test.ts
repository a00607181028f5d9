import { describe, expect, it } from 'vitest';
import { forecastOf, type InvitedPartner } from '../../../../analytics/disclosure/forecast.ts';

function invited(people: Readonly<Record<string, number>>): readonly InvitedPartner[] {
  return Object.entries(people).map(([name, count]) => ({ name, people: count }));
}

describe('what a confidential wave will show', () => {
  it('is everybody together within a range where no partner has enough people', () => {
    // Six people, of whom two may know each other’s: from 6 + 9 to 30 − 9.
    expect(forecastOf(invited({ A: 2, B: 2, C: 2 }))).toMatchObject({ together: { low: 2.5, high: 3.5 }, shown: [] });
  });

  it('is everybody together beside the partners that have enough people', () => {
    expect(forecastOf(invited({ A: 3, B: 1, C: 4, D: 2, E: 0, F: 2 }))).toEqual({
      partners: 5,
      people: 12,
      together: 'beside',
      dominant: null,
      shown: ['A', 'C'],
      small: ['B', 'D', 'F'],
      telling: [],
      cells: 6,
      visible: 3,
    });
  });

  it('is nothing with fewer than three people, which no organisation is to blame for', () => {
    expect(forecastOf(invited({ A: 1, B: 1 }))).toMatchObject({ people: 2, together: null, dominant: null });
  });

  it('is nothing when one partner has half of the people, and names it', () => {
    expect(forecastOf(invited({ A: 1, B: 4, C: 2, D: 1 }))).toMatchObject({ together: null, dominant: 'B' });
  });

  it('is no figure for who has enough people, if it would tell of one other person', () => {
    expect(forecastOf(invited({ A: 5, B: 4, C: 1 }))).toMatchObject({
      together: null,
      shown: ['A', 'B'],
      telling: [],
      cells: 4,
      visible: 2,
    });
    expect(forecastOf(invited({ A: 4, B: 4, C: 1 }))).toMatchObject({
      dominant: null,
      shown: [],
      small: ['C'],
      telling: ['A', 'B'],
      cells: 4,
      visible: 1,
    });
  });

  it('keeps partners of the same name apart', () => {
    const [one, other] = [
      { name: 'A', people: 3 },
      { name: 'A', people: 2 },
    ];
    expect(forecastOf([one, other])).toMatchObject({ shown: ['A'], small: ['A'], telling: [], visible: 1 });
  });

  it('is nothing at all while nobody is invited', () => {
    expect(forecastOf(invited({ A: 0 }))).toEqual({
      partners: 0,
      people: 0,
      together: null,
      dominant: null,
      shown: [],
      small: [],
      telling: [],
      cells: 0,
      visible: 0,
    });
  });
});
