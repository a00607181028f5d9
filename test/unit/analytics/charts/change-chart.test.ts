import { describe, expect, it } from 'vitest';
import { changeChart } from '../../../../analytics/charts/change-chart.ts';
import type { GapRow, RowChange } from '../../../../analytics/gap-row.ts';
import type { OrganisationId } from '../../../../survey/id.ts';
import { higher, lower } from '../gap-rows.ts';
import { saidIn } from './said-in.ts';

const [a, b] = ['a', 'b'] as OrganisationId[] as [OrganisationId, OrganisationId];
const names = new Map([
  [a, 'Stichting A'],
  [b, 'Stichting B'],
]);

const still: RowChange = {
  municipality: 0,
  commonPartners: { organisations: 2, value: 0, interval: null },
  allPartners: 0,
  composition: 0,
  joined: [],
  left: [],
  gap: 0,
};
const common = (value: number, low: number, high: number): Partial<RowChange> => ({
  commonPartners: { organisations: 3, value, interval: { low, high, df: 2 } },
});

function chart(...changes: readonly (Partial<RowChange> | null)[]) {
  const rows = changes.map(
    (change, i): GapRow => ({ ...(i === 0 ? higher : lower), change: change && { ...still, ...change } }),
  );
  return changeChart('nl', { rows, since: '2025', names });
}

describe('the chart of change', () => {
  it('calls a change sure only when its margin excludes 0', () => {
    expect(chart(common(1, 0.2, 1.8), common(-1, -1.8, -0.2)).sentence).toBe(
      'Zeker positiever dan toen zijn dezelfde partners over “Hoger”. Zeker minder positief dan toen zijn dezelfde partners over “Lager”.',
    );
    expect(chart(common(1, 0, 2), {}).sentence).toBe(
      'Bij geen onderwerp is zeker dat dezelfde partners nu anders oordelen dan toen.',
    );
  });

  it('says what joining and leaving did from two tenths on, and who did', () => {
    const moved = { composition: 0.2, allPartners: 0.2, joined: [a], left: [b] };
    expect(chart(moved).sentence).toMatch(
      /Let op: bij “Hoger” is \+0,20 van de verandering .* Nieuw: Stichting A\. Niet meer erbij: Stichting B\.$/,
    );
    expect(chart({ ...moved, composition: 0.19 }).sentence).not.toContain('Let op');
  });

  it('says that of partners who answered both times nothing is told', async () => {
    const all = chart({ commonPartners: null, composition: null });
    expect(all.sentence).toMatch(/^Van dezelfde partners is niets te zeggen\. U ziet hoe alle partners samen/);
    expect(await saidIn(all, 900)).toEqual(['Hoger, Alle partners: 0,00', 'Hoger, Gemeente: 0,00']);
    expect(chart({ commonPartners: null, allPartners: null }).sentence).toMatch(/U ziet hoe de gemeente/);
  });

  it('reads the margin aloud with the figure', async () => {
    expect(await saidIn(chart(common(1, 0.2, 1.8)), 300)).toContain(
      'Hoger, Dezelfde partners: +1,00, marge van +0,20 tot +1,80',
    );
  });

  it('has every figure in its table', () => {
    const [row] = chart({ ...common(1, 0.2, 1.8), composition: -1, allPartners: 0, joined: [a, b] }).table.rows;
    expect(row).toEqual(['Hoger', 0, 1, 0.2, 1.8, 3, 0, -1, 0, 'Stichting A en Stichting B', '']);
  });

  it('draws nothing in a first round, or where nothing is told', () => {
    expect(chart(null).build).toBeNull();
    expect(chart({ municipality: null, commonPartners: null, allPartners: null }).build).toBeNull();
    expect(changeChart('en', { rows: [], since: null, names }).build).toBeNull();
  });
});
