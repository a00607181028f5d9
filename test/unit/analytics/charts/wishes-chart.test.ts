import { describe, expect, it } from 'vitest';
import { wishesChart } from '../../../../analytics/charts/wishes-chart.ts';
import type { Organisation } from '../../../../analytics/dashboard.ts';
import { type Disclosed, WITHHELD } from '../../../../analytics/disclosure/disclosed.ts';
import type { Wish } from '../../../../analytics/facts/facts.ts';
import type { OrganisationId } from '../../../../survey/id.ts';
import { text } from '../../../../survey/locale.ts';
import { saidIn } from './said-in.ts';

const elements = {
  'legal-form': text('De vorm', 'The form'),
  roles: text('De rollen', 'The roles'),
  rules: text('De regels', 'The rules'),
};
const organisations: readonly Organisation[] = ['A', 'B'].map((name) => ({
  id: name as OrganisationId,
  name: `Stichting ${name}`,
  role: 'partner',
  kind: null,
}));
type Counts = Disclosed<{ readonly lighter: number; readonly fits: number; readonly heavier: number }>;
const counts = (lighter: number, fits: number, heavier: number): Counts => ({ lighter, fits, heavier });

function wish(municipality: Counts, partners: Counts, ...each: readonly Counts[]): readonly Wish[] {
  const named = each.map((one, i) => ({
    role: 'partner' as const,
    organisation: organisations[i]?.id ?? null,
    counts: one,
  }));
  const together = { role: 'partner' as const, organisation: null, counts: partners };
  return [{ element: 'roles', parties: [{ role: 'municipality', counts: municipality }, together, ...named] }];
}

const chart = (wishes: readonly Wish[], locale: 'nl' | 'en' = 'nl') =>
  wishesChart(locale, { wishes, organisations, elements });

describe('the chart of wishes', () => {
  it('says what more than half of each side wishes, and that there is no such thing', () => {
    expect(chart(wish(counts(0, 3, 1), counts(1, 1, 0))).sentence).toBe(
      'De rollen: gemeente vooral “past” (3 van 4), partners samen verdeeld.',
    );
    expect(chart(wish(counts(0, 0, 0), counts(2, 0, 1)), 'en').sentence).toBe(
      'The roles: municipality: nobody answered, partners together mostly “lighter” (2 of 3).',
    );
  });

  it('names those who wish it, where they may be named', async () => {
    const said = await saidIn(chart(wish(counts(0, 1, 0), counts(2, 0, 0), counts(1, 0, 0), counts(1, 0, 0))), 800);
    expect(said).toContain('De rollen, Partners samen: lichter 2 van 2 (Stichting A en Stichting B)');
    expect(said).toContain('De rollen, Gemeente: past 1 van 1');
    expect(said).toHaveLength(6);
  });

  it('says in words that counts are not shown, and reads no count aloud', async () => {
    const hidden = chart(wish(counts(0, 1, 0), WITHHELD));
    expect(hidden.sentence).toContain('partners samen niet getoond');
    expect((await saidIn(hidden, 300)).every((said) => said.includes('Gemeente'))).toBe(true);
    expect(hidden.table.rows[1]).toEqual(['De rollen', 'Partners samen', WITHHELD, WITHHELD, WITHHELD]);
  });

  it('leaves what nobody answered to the table', () => {
    const none = counts(0, 0, 0);
    const [roles] = wish(counts(1, 0, 0), none) as [Wish];
    const some = chart([{ ...roles, element: 'rules', parties: [{ role: 'municipality', counts: none }] }, roles]);
    expect(some.sentence).not.toContain('De regels');
    expect(some.table.rows.map(([title]) => title)).toEqual(['De regels', 'De rollen', 'De rollen']);
  });

  it('draws nothing of nothing', () => {
    expect(chart([]).build).toBeNull();
    expect(chart(wish(counts(0, 0, 0), WITHHELD)).build).toBeNull();
  });
});
