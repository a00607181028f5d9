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
  it('says how many margins lie beside 0, and that one does so by chance as well', () => {
    expect(chart(common(1, 0.2, 1.8), common(-1, -1.8, -0.2), common(0.1, -1, 1)).sentence).toBe(
      'Bij 2 van de 3 onderwerpen ligt de marge van dezelfde partners helemaal naast 0: hoger dan toen bij “Hoger”, lager dan toen bij “Lager”. Van 3 marges ligt er ook door toeval weleens één naast 0.',
    );
    expect(chart(common(1, 0.2, 1.8), {}).sentence).toBe(
      'De marge van dezelfde partners ligt helemaal naast 0: hoger dan toen bij “Hoger”. Dat gebeurt ook weleens door toeval.',
    );
  });

  it('says so where every margin has 0 in it, and where there is none', () => {
    expect(chart(common(1, 0, 2), common(1, -1, 3)).sentence).toBe(
      'Bij geen van de 2 onderwerpen ligt de marge van dezelfde partners helemaal naast 0: elke verandering kan toeval zijn.',
    );
    expect(chart(common(1, 0, 2), {}).sentence).toMatch(/^De marge van dezelfde partners loopt om 0 heen:/);
    expect(chart({}, {}).sentence).toMatch(/Een marge is er niet: hoe zeker een verandering is, is niet te zeggen\.$/);
  });

  it('tells a theme of the coalition from the one of the municipality that is called the same', async () => {
    const row: GapRow = { ...higher, change: { ...still, ...common(1, 0.2, 1.8) } };
    const both = changeChart('nl', { rows: [row, { ...row, subject: 'coalition' }], since: '2025', names });
    expect(both.sentence).toContain('hoger dan toen bij “Hoger” en “Hoger” (over de coalitie).');
    expect(both.table.rows.map(([name]) => name)).toEqual(['Hoger', 'Hoger (over de coalitie)']);
    expect(await saidIn(both, 900)).toContain('Hoger (over de coalitie), Gemeente: 0,00');
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
