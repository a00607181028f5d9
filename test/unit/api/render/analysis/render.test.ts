import { tableFromIPC } from 'apache-arrow';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../../../../api/render/analysis/figures.ts';
import { renderAnalysis } from '../../../../../api/render/analysis/render.ts';
import { smallAnalysis } from '../../../../support/analysis.ts';

/** Names that a program or a spreadsheet could take for something else. */
const NASTY = { criterion: '__proto__', partner: '=1+1 & <b>"Zonnebloem"</b>' };

describe('an analysis as JSON', () => {
  it('reads back as it was', () => {
    const json = renderAnalysis([smallAnalysis()], 'json', 'nl') as string;
    expect(JSON.parse(json)).toEqual({ scale: { min: 1, max: 5 }, waves: [smallAnalysis()] });
  });

  it('keeps a criterion that is called as a part of every object', () => {
    const json = renderAnalysis([smallAnalysis(NASTY)], 'json', 'nl') as string;
    expect(Object.keys(JSON.parse(json).waves[0].criteria)).toEqual(['__proto__']);
  });

  it('has no waves when there are none', () => {
    expect(JSON.parse(renderAnalysis([], 'json', 'nl') as string)).toEqual({ scale: { min: 1, max: 5 }, waves: [] });
  });
});

describe('an analysis as CSV', () => {
  const rowsOf = (csv: string) => parse(csv, { columns: true }) as Record<string, string>[];

  it('has one row a figure, numbers with all their digits', () => {
    const rows = rowsOf(renderAnalysis([smallAnalysis()], 'csv', 'nl') as string);
    expect(rows.length).toBe([...figuresOf([smallAnalysis()])].length);
    const sd = rows.find(({ party, measure }) => party === 'partners' && measure === 'sd');
    expect(sd).toEqual({
      wave: '2025',
      coalition: 'Wonen',
      kind: 'criterion',
      subject: 'trust.open',
      party: 'partners',
      organisation: '',
      measure: 'sd',
      value: '0.7071067811865476',
      word: '',
      reason: '',
    });
  });

  it('makes formulas harmless, and leaves negative numbers alone', () => {
    const wave = smallAnalysis(NASTY);
    const rows = rowsOf(
      renderAnalysis([{ ...wave, pooled: { sigma2: -1, tau2: 0, icc1: null } }], 'csv', 'nl') as string,
    );
    expect(new Set(rows.map(({ organisation }) => organisation))).toEqual(new Set(['', `'${NASTY.partner}`]));
    expect(rows.find(({ measure }) => measure === 'sigma2')?.['value']).toBe('-1');
  });
});

describe('an analysis as Arrow', () => {
  it('is the same table, with types', () => {
    const table = tableFromIPC(renderAnalysis([smallAnalysis(NASTY)], 'arrow', 'nl') as Uint8Array);
    expect(table.schema.fields.map(({ name, type }) => `${name} ${type}`)).toEqual([
      'wave Dictionary<Int32, Utf8>',
      'coalition Dictionary<Int32, Utf8>',
      'kind Dictionary<Int32, Utf8>',
      'subject Dictionary<Int32, Utf8>',
      'party Dictionary<Int32, Utf8>',
      'organisation Dictionary<Int32, Utf8>',
      'measure Dictionary<Int32, Utf8>',
      'value Float64',
      'word Dictionary<Int32, Utf8>',
      'reason Dictionary<Int32, Utf8>',
    ]);
    expect(table.toArray().map((row) => row.toJSON())).toEqual([...figuresOf([smallAnalysis(NASTY)])]);
  });

  it('has its columns also without rows', () => {
    const table = tableFromIPC(renderAnalysis([], 'arrow', 'nl') as Uint8Array);
    expect([table.numRows, table.numCols]).toEqual([0, 10]);
  });
});
