import { describe, expect, it } from 'vitest';
import { forecastOf, type InvitedPartner } from '../../../../analytics/disclosure/forecast.ts';

function invited(people: Readonly<Record<string, number>>): readonly InvitedPartner[] {
  return Object.entries(people).map(([name, count]) => ({ name, people: count }));
}

describe('what a confidential wave will show', () => {
  it('is everybody together within a range, and for whom there are enough people', () => {
    expect(forecastOf(invited({ A: 3, B: 1, C: 4, D: 2, E: 0, F: 2 }))).toEqual({
      partners: 5,
      people: 12,
      together: { low: 2.5, high: 3.5 },
      dominant: null,
      large: ['A', 'C'],
      small: ['B', 'D', 'F'],
    });
  });

  it('is nothing with fewer than three people, which no organisation is to blame for', () => {
    expect(forecastOf(invited({ A: 1, B: 1 }))).toMatchObject({ people: 2, together: null, dominant: null });
  });

  it('is nothing when one partner has half of the people, and names it', () => {
    expect(forecastOf(invited({ A: 1, B: 4, C: 2, D: 1 }))).toMatchObject({ together: null, dominant: 'B' });
  });

  it('is nothing at all while nobody is invited', () => {
    expect(forecastOf(invited({ A: 0 }))).toEqual({
      partners: 0,
      people: 0,
      together: null,
      dominant: null,
      large: [],
      small: [],
    });
  });
});
