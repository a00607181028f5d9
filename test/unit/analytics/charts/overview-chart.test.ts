import { describe, expect, it } from 'vitest';
import { overviewChart } from '../../../../analytics/charts/overview-chart.ts';
import { WITHHELD } from '../../../../analytics/disclosure/disclosed.ts';
import type { GapRow } from '../../../../analytics/gap-row.ts';
import type { CoalitionId } from '../../../../survey/id.ts';
import { text } from '../../../../survey/locale.ts';
import { close, higher, lower, silent } from '../gap-rows.ts';
import { saidIn } from './said-in.ts';

const theme = (row: GapRow, id = 'goals'): GapRow => ({
  ...row,
  kind: 'theme',
  id,
  theme: id,
  title: text('Doelen', 'Goals'),
});
const withheld: GapRow = { ...theme(silent), partners: { ...silent.partners, n: null } };

function chart(...rows: readonly (readonly GapRow[])[]) {
  const coalitions = rows.map((one, i) => ({ id: `${i}` as CoalitionId, name: `Coalitie ${i + 1}`, rows: one }));
  return overviewChart('nl', { coalitions });
}

describe('the chart of all coalitions', () => {
  it('counts coalitions with a gap that holds each way, and names the theme that comes most', () => {
    expect(chart([theme(higher)], [theme(lower)], [theme(close)]).sentence).toBe(
      'In 1 van de 3 coalities is er een thema waarbij de gemeente zichzelf een half punt of meer hoger ziet dan de partners. In 1 van de 3 coalities is er een thema waarbij de gemeente zichzelf een half punt of meer lager ziet dan de partners. Geteld is alleen wat zeker is of stevig staat. Het vaakst gaat het om “Doelen” (bij 2).',
    );
  });

  it('says so where there is no such gap', () => {
    expect(chart([theme(close)], [theme(close)]).sentence).toMatch(/^In geen van de 2 coalities/);
    expect(chart([theme(higher)]).sentence).toMatch(/^In de ene coalitie is er een thema .* hoger ziet .*\. Geteld/);
    expect(chart([theme(higher)], [theme(higher)]).sentence).toMatch(/^In alle 2 coalities is er een thema/);
  });

  it('leaves out criteria and what is about the coalition', () => {
    expect(chart([higher, { ...theme(higher), subject: 'coalition' }]).build).toBeNull();
  });

  it.each([1100, 250])('reads each gap aloud with what it means and how sure it is, %i pixels wide', async (width) => {
    expect(await saidIn(chart([theme(higher), theme(silent, 'player')]), width)).toEqual([
      'Coalitie 1, Doelen: +2,00, gemeente hoger, stevig',
    ]);
  });

  it('keeps apart in its table what is not there and what is not shown', () => {
    const { rows } = chart([theme(higher)], [theme(silent)], [withheld]).table;
    expect(rows.map((row) => row[2])).toEqual([2, null, WITHHELD]);
  });

  it('draws nothing of nothing', () => {
    expect(chart().build).toBeNull();
    expect(chart([]).build).toBeNull();
    expect(chart([theme(silent)]).build).toBeNull();
  });
});
