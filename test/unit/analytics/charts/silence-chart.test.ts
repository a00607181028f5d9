import { describe, expect, it } from 'vitest';
import { silenceChart } from '../../../../analytics/charts/silence-chart.ts';
import type { GapRow } from '../../../../analytics/gap-row.ts';
import type { OrganisationId } from '../../../../survey/id.ts';
import { higher, silent } from '../gap-rows.ts';
import { saidIn } from './said-in.ts';

const organisations = ['a', 'b'].map((id) => ({
  id: id as OrganisationId,
  name: `Stichting ${id.toUpperCase()}`,
  role: 'partner' as const,
  kind: null,
}));

/** Higher by 2, and how far that can move. */
function theme(low: number, high: number, ...deciding: readonly string[]): GapRow {
  return { ...higher, kind: 'theme', gap: higher.gap && { ...higher.gap, silence: { low, high, deciding } } };
}

const chart = (...rows: readonly GapRow[]) => silenceChart('nl', { rows, organisations });

describe('the chart of silence', () => {
  it('says whose one answer can change a theme', async () => {
    const movable = chart(theme(0.4, 2.2, 'a', 'b'), theme(1, 2.2));
    expect(movable.sentence).toBe(
      'Bij 1 van de 2 thema’s kan één antwoord van Stichting A of Stichting B het beeld al veranderen.',
    );
    expect(await saidIn(movable, 300)).toEqual([
      'Hoger, nu +2,00: gemeente hoger; kan van +0,40 tot +2,20 zijn; één antwoord kan dit al veranderen',
      'Hoger, nu +2,00: gemeente hoger; kan van +1,00 tot +2,20 zijn; dit blijft zo, wat zij ook antwoorden',
    ]);
  });

  it('says that only all of them together can, where no one can alone', () => {
    expect(chart(theme(0.4, 2.2)).sentence).toMatch(
      /alleen veranderen als alle partners die niet antwoordden dat samen doen\.$/,
    );
  });

  it('does not count where there is one theme, or it is so on all', () => {
    expect(chart(theme(0.4, 2.2, 'a')).sentence).toBe(
      'Bij het ene thema kan één antwoord van Stichting A het beeld al veranderen.',
    );
    expect(chart(theme(0.4, 2.2, 'a'), theme(0.4, 2.2, 'a')).sentence).toMatch(/^Bij alle 2 thema’s kan één antwoord/);
  });

  it('says so where nothing can change, half a point being a clear gap already', () => {
    expect(chart(theme(0.5, 2.2)).sentence).toMatch(/bij geen enkel thema verandert het beeld\.$/);
  });

  it('draws nothing where nobody is silent, there is no gap, or it is about a criterion', () => {
    expect(chart(theme(2, 2)).build).toBeNull();
    expect(chart({ ...silent, kind: 'theme' }).build).toBeNull();
    expect(chart({ ...theme(0, 3), kind: 'criterion' }).build).toBeNull();
    expect(chart().sentence).toMatch(/^Er is niets dat kan schuiven/);
  });
});
