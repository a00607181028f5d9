import { tableFromIPC } from 'apache-arrow';
import { describe, expect, it } from 'vitest';
import type { ChartTable } from '../../../../analytics/charts/chart-table.ts';
import { chartArrow } from '../../../../web/charts/chart-arrow.ts';
import { chartCsv } from '../../../../web/charts/chart-csv.ts';
import { flatTableOf } from '../../../../web/charts/flat-table.ts';

const TABLE: ChartTable = {
  caption: 'Voorbeeld',
  columns: [
    { key: 'partner', title: 'Partner', kind: 'text' },
    { key: 'mean', title: 'Gemiddelde', kind: 'level' },
    { key: 'n', title: 'Antwoorden', kind: 'count' },
  ],
  rows: [
    ['=1+1', 2.333333, 3],
    ['Zorg', { low: 4, high: 5 }, { withheld: true }],
    ['Dorp; huis', null, 0],
  ],
  decimals: 2,
};

describe('the figures of a chart as a file', () => {
  it('are rounded as they are shown, and say in columns of their own what is withheld and what is told of it', () => {
    expect(flatTableOf(TABLE).map(({ key, values }) => [key, ...values])).toEqual([
      ['partner', '=1+1', 'Zorg', 'Dorp; huis'],
      ['mean', 2.33, null, null],
      ['mean_withheld', false, true, false],
      ['mean_low', null, 4, null],
      ['mean_high', null, 5, null],
      ['n', 3, null, 0],
      ['n_withheld', false, true, false],
    ]);
  });

  it('are CSV that no spreadsheet takes for a formula, with decimal commas', () => {
    expect(chartCsv(TABLE).split('\r\n')).toEqual([
      '\uFEFFpartner;mean;mean_withheld;mean_low;mean_high;n;n_withheld',
      "'=1+1;2,33;false;;;3;false",
      'Zorg;;true;4;5;;true',
      '"Dorp; huis";;false;;;0;false',
      '',
    ]);
  });

  it('leave a negative number a number', () => {
    const table: ChartTable = {
      ...TABLE,
      columns: [TABLE.columns[0], { key: 'gap', title: 'Verschil', kind: 'gap' }],
      rows: [['A', -0.5]],
    };
    expect(chartCsv(table)).toContain('A;-0,5');
  });

  it('are Arrow that others read, with null where there is no figure', () => {
    const table = tableFromIPC(chartArrow(TABLE));
    expect([...(table.getChild('mean') ?? [])]).toEqual([2.33, null, null]);
    expect([...(table.getChild('n') ?? [])]).toEqual([3, null, 0]);
    expect([...(table.getChild('mean_withheld') ?? [])]).toEqual([false, true, false]);
  });
});
