import type { Dashboard, Organisation } from '../../../../analytics/dashboard.ts';
import type { Facts } from '../../../../analytics/facts/facts.ts';
import { type Figure, type FigureParty, NUMBER_COLUMNS } from '../../../../analytics/figures/figure.ts';
import { figuresOf } from '../../../../analytics/figures/figures-of.ts';
import type { Measure } from '../../../../analytics/figures/measures.ts';
import type { GapRow } from '../../../../analytics/gap-row.ts';
import type { OrganisationId } from '../../../../survey/id.ts';
import { text } from '../../../../survey/locale.ts';
import type { Attribution } from '../../../../survey/wave.ts';

/** The municipality and the two partners that `partner('A', …)` and `partner('B', …)` give scores to. */
export const organisations: readonly Organisation[] = [
  { id: 'G' as OrganisationId, name: 'Gemeente Testdam', role: 'municipality', kind: null },
  { id: 'A' as OrganisationId, name: 'Stichting A', role: 'partner', kind: 'foundation' },
  { id: 'B' as OrganisationId, name: '=1+1', role: 'partner', kind: 'association' },
];

/** A dashboard of these rows, to which everybody who was asked answered. */
export function dashboardOf(gaps: readonly GapRow[], facts: Facts | null = null): Dashboard {
  const response = organisations.map(({ id, role }) => {
    return { organisation: id, role, invited: 1, started: 0, submitted: 1 };
  });
  const themes = [{ id: 'player', title: text('Speler', 'Player') }];
  return { organisations, response, gaps, themes, facts, since: null, withheld: null };
}

/** Its figures in Dutch. */
export function figuresIn(dashboard: Dashboard, attribution: Attribution = 'organisation'): readonly Figure[] {
  return figuresOf(dashboard, { wave: '2026', coalition: 'Wonen', attribution, locale: 'nl' });
}

/** The one figure of this measure and party, as a short line: its number, its text or its ends, and what became of it. */
export function told(figures: readonly Figure[], measure: Measure, party: FigureParty, organisation = ''): string[] {
  return figures
    .filter((one) => one.measure === measure && one.party === party && one.organisation === organisation)
    .map((one) => {
      const numbers = NUMBER_COLUMNS.map((column) => one[column]);
      return [...numbers, one.text, one.status, one.reason].filter((part) => part !== null).join(' ');
    });
}
