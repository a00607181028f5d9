import { describe, expect, it } from 'vitest';
import { priorityChart } from '../../../../analytics/charts/priority-chart.ts';
import { WITHHELD } from '../../../../analytics/disclosure/disclosed.ts';
import type { Importance } from '../../../../analytics/facts/facts.ts';
import type { GapRow } from '../../../../analytics/gap-row.ts';
import { close, higher, lower } from '../gap-rows.ts';
import { saidIn } from './said-in.ts';

const theme = (row: GapRow, id: string): GapRow => ({ ...row, kind: 'theme', id, theme: id });
/** Higher by 2 and firm; lower by 4 and firm; equal. */
const rows = [theme(higher, 'goals'), theme(lower, 'player'), theme(close, 'relations')];

function importance(...chosen: readonly (readonly [id: string, own: number, others: number])[]): readonly Importance[] {
  return chosen.map(([id, own, others]) => ({
    theme: id,
    municipality: { chose: own, of: 2 },
    partners: { chose: others, of: 4 },
  }));
}

describe('the chart of priorities', () => {
  it('says to begin with what was chosen more than average and has a gap that holds', () => {
    // 3 of 6, 1 of 6 and 2 of 6 chose them: a third on average.
    const chart = priorityChart('nl', {
      rows,
      importance: importance(['goals', 2, 1], ['player', 0, 1], ['relations', 0, 2]),
    });
    expect(chart.sentence).toBe(
      'Begin met “Hoger” (gekozen door 50%, verschil +2,00): vaker dan gemiddeld gekozen, met een verschil dat stevig staat.',
    );
    expect(chart.table.rows.map(([title, all]) => [title, all])).toEqual([
      ['Hoger', 0.5],
      ['Gelijk', 2 / 6],
      ['Lager', 1 / 6],
    ]);
  });

  it('names none where all are chosen as often, or the gap is small or fragile', () => {
    const none = 'Geen thema is vaker dan gemiddeld gekozen en heeft een verschil dat stevig staat.';
    const even = importance(['goals', 1, 1], ['player', 1, 1]);
    expect(priorityChart('nl', { rows, importance: even }).sentence).toBe(none);
    const small = importance(['goals', 0, 0], ['relations', 2, 4]);
    expect(priorityChart('nl', { rows, importance: small }).sentence).toBe(none);
  });

  it('does not let the municipality’s choice pass for everybody’s where the partners’ may not be shown', async () => {
    const [first, second] = importance(['goals', 2, 1], ['player', 1, 1]) as [Importance, Importance];
    const chart = priorityChart('nl', { rows, importance: [{ ...first, partners: WITHHELD }, second] });
    expect(chart.sentence).toMatch(/Niet in de grafiek, omdat er te weinig over te zeggen is: “Hoger”\.$/);
    expect((await saidIn(chart, 900)).map((said) => said.split(':')[0])).toEqual(['Lager']);
    expect(chart.table.rows.at(-1)?.slice(0, 4)).toEqual(['Hoger', WITHHELD, 1, WITHHELD]);
  });

  it('draws nothing where nothing was chosen or nothing can be compared', () => {
    expect(priorityChart('en', { rows, importance: [] }).build).toBeNull();
    expect(priorityChart('en', { rows: [], importance: importance(['goals', 1, 1]) }).build).toBeNull();
    const nobody = [{ theme: 'goals', municipality: { chose: 0, of: 0 }, partners: { chose: 0, of: 0 } }];
    expect(priorityChart('en', { rows, importance: nobody }).build).toBeNull();
  });
});
