import { describe, expect, it } from 'vitest';
import { sharesChart } from '../../../../analytics/charts/shares-chart.ts';
import type { Organisation } from '../../../../analytics/dashboard.ts';
import type { Share } from '../../../../analytics/facts/facts.ts';
import type { OrganisationId } from '../../../../survey/id.ts';
import { saidIn } from './said-in.ts';

const ids = ['g', 'a', 'b', 'c', 'd'] as OrganisationId[];
const organisations: readonly Organisation[] = ids.map((id) => ({
  id,
  name: `Organisatie ${id.toUpperCase()}`,
  role: id === 'g' ? 'municipality' : 'partner',
  kind: null,
}));

function shares(...figures: readonly (readonly [number | null, number | null])[]): readonly Share[] {
  return figures.map(([claimed, attributed], i) => ({
    organisation: ids[i] as OrganisationId,
    claimed,
    attributed,
    others: 2,
  }));
}

const chart = (given: readonly Share[], locale: 'nl' | 'en' = 'nl') =>
  sharesChart(locale, { shares: given, organisations });

describe('the chart of shares', () => {
  it('says who claims clearly more, and who clearly less, than the others give', () => {
    expect(chart(shares([40, 25], [20, 30], [20, 21])).sentence).toBe(
      'Eén organisatie noemt een groter eigen deel dan de anderen haar geven: Organisatie G (zelf 40%, de anderen 25%). Eén organisatie noemt een kleiner eigen deel dan de anderen haar geven: Organisatie A (zelf 20%, de anderen 30%).',
    );
    expect(chart(shares([40, 25]), 'en').sentence).toBe(
      'One organisation claims a larger share than the others give it: Organisatie G (itself 40%, the others 25%).',
    );
  });

  it('calls 5 points a clear difference and 4 none', () => {
    expect(chart(shares([30, 25])).sentence).toContain('groter eigen deel');
    expect(chart(shares([29, 25])).sentence).toBe(
      'Geen organisatie noemt een eigen deel dat 5 punten of meer scheelt van wat de anderen haar geven.',
    );
  });

  it('names the three that differ most and counts the others', () => {
    const { sentence } = chart(shares([20, 10], [30, 10], [40, 10], [50, 10], [60, 10]));
    expect(sentence).toMatch(
      /^5 organisaties noemen .*: Organisatie D \(.*\), Organisatie C \(.*\), Organisatie B \(.*\) en nog 2\.$/,
    );
  });

  it('compares nothing where one side did not say it, and draws what there is', async () => {
    const half = chart(shares([40, null], [null, 30]));
    expect(half.sentence).toMatch(/^Er is niet te zeggen/);
    expect(await saidIn(half, 300)).toEqual(['Organisatie G, zelf 40%', 'Organisatie A, de anderen 30%']);
    expect(half.table.rows).toEqual([
      ['Organisatie G', 0.4, null, null, 2],
      ['Organisatie A', null, 0.3, null, 2],
    ]);
  });

  it('draws nothing of nothing', () => {
    expect(chart([]).build).toBeNull();
    expect(chart(shares([null, null])).build).toBeNull();
  });
});
