import { describe, expect, it } from 'vitest';
import { type ComparedRow, compareChart } from '../../../../analytics/charts/compare-chart.ts';
import { text } from '../../../../survey/locale.ts';
import { saidIn } from './said-in.ts';

function chart(...levels: readonly (readonly [number | null, number | null])[]) {
  const rows = levels.map(([one, other], i): ComparedRow => {
    return { id: `${i}`, title: text(`Onderwerp ${i + 1}`, `Subject ${i + 1}`), one, other };
  });
  return compareChart('nl', {
    id: 'compare',
    title: 'Scholen naast zorg',
    one: 'Scholen',
    other: 'Zorg',
    decimals: 1,
    rows,
  });
}

describe('the chart of two groups', () => {
  it('counts where they are half a point apart, and names where most', () => {
    expect(chart([4, 3.5], [2, 4], [3, 3.4]).sentence).toBe(
      'Bij 2 van de 3 onderwerpen schelen zij een half punt of meer. Het meest schelen zij bij “Onderwerp 2”: Scholen 2,0, Zorg 4,0.',
    );
  });

  it('takes half a point for half a point, also where a computer makes a hair less of it', () => {
    expect(chart([3.3, 2.8]).sentence).toMatch(/^Bij 1 van de 1 onderwerpen/);
    expect(chart([3.3, 2.9]).sentence).toBe('Bij één onderwerp schelen zij minder dan een half punt.');
  });

  it('says of how many subjects there is nothing to compare', () => {
    expect(chart([3, 3], [4, 4.1], [3, null]).sentence).toBe(
      'Bij 2 onderwerpen schelen zij minder dan een half punt. Bij 1 ander onderwerp is geen verschil te berekenen.',
    );
    expect(chart([3, 3], [3, 3]).sentence).toBe('Bij alle 2 onderwerpen schelen zij minder dan een half punt.');
    expect(chart([3, 4], [3, null], [null, 2]).sentence).toMatch(/ Bij 2 andere onderwerpen is geen verschil/);
  });

  it('shows a group alone where the other has no figure, and compares nothing', async () => {
    const alone = chart([4, null]);
    expect(alone.sentence).toMatch(/^Er is niets te vergelijken/);
    expect(await saidIn(alone, 900)).toEqual(['Onderwerp 1, Scholen: 4,0']);
    expect(alone.table.rows).toEqual([['Onderwerp 1', 4, null, null]]);
  });

  it('draws nothing of nothing', () => {
    expect(chart().build).toBeNull();
    expect(chart([null, null]).build).toBeNull();
  });
});
