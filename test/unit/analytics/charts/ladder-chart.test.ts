import { describe, expect, it } from 'vitest';
import { ladderChart } from '../../../../analytics/charts/ladder-chart.ts';
import { type Disclosed, WITHHELD } from '../../../../analytics/disclosure/disclosed.ts';
import type { Ladder, Rung } from '../../../../analytics/facts/facts.ts';
import type { OrganisationId } from '../../../../survey/id.ts';
import { text } from '../../../../survey/locale.ts';
import { saidIn } from './said-in.ts';

const id = 'a' as OrganisationId;
const organisations = [{ id, name: 'Stichting A', role: 'partner', kind: null }] as const;
const rung = (mean: Disclosed<number | null>, n: Disclosed<number> = 3): Rung => ({ n, mean });
const steps = ['1. Kennen', '2. Vertrouwen', '3. Afstemmen', '4. Bundelen', '5. Maken'].map((step) => text(step, step));

function ladder(...parties: Ladder['parties']) {
  return ladderChart('nl', { ladder: { steps, parties }, organisations, decimals: 1 });
}

const municipality = { role: 'municipality', now: rung(2.5), wanted: rung(4) } as const;

describe('the chart of the ladder', () => {
  it('says where the municipality and its partners stand and want to be', () => {
    const partners = { role: 'partner', organisation: null, now: rung(2), wanted: rung(3.5) } as const;
    expect(ladder(municipality, partners).sentence).toBe(
      'De ladder loopt van 1 (“Kennen”) tot 5 (“Maken”). Gemeente: nu 2,5, gewenst 4,0. Partners samen: nu 2,0, gewenst 3,5.',
    );
  });

  it.each([900, 300])('reads both ends of each arrow aloud, %i pixels wide', async (width) => {
    const partner = { role: 'partner', organisation: id, now: rung(3), wanted: rung(2) } as const;
    expect((await saidIn(ladder(municipality, partner), width)).toSorted()).toEqual([
      'Gemeente: gewenst 4,0',
      'Gemeente: nu 2,5',
      'Stichting A: gewenst 2,0',
      'Stichting A: nu 3,0',
    ]);
  });

  it('tells the ends that a level lies between, and that the other is not shown', async () => {
    const between: Rung = { n: 6, mean: { withheld: true, low: 2.3, high: 3 } };
    const partners = { role: 'partner', organisation: null, now: between, wanted: rung(WITHHELD, WITHHELD) } as const;
    const chart = ladder(municipality, partners);
    expect(chart.sentence).toMatch(/Partners samen: nu tussen 2,3 en 3,0, gewenst niet getoond\.$/);
    expect(await saidIn(chart, 900)).toContain('Partners samen: nu tussen 2,3 en 3,0');
    expect(chart.table.rows[1]).toEqual(['Partners samen', between.mean, 6, WITHHELD, WITHHELD]);
  });

  it('draws nothing where nobody answered or nothing may be shown', () => {
    const nobody = { role: 'municipality', now: rung(null, 0), wanted: rung(null, 0) } as const;
    expect(ladder(nobody).build).toBeNull();
    expect(
      ladder({ role: 'partner', organisation: null, now: rung(WITHHELD), wanted: rung(WITHHELD) }).build,
    ).toBeNull();
    expect(ladder().build).toBeNull();
  });
});
