import type { TopLevelSpec } from 'vega-lite';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { renderSvg } from '../../../../analytics/charts/draw.ts';
import { buildGapChart } from '../../../../analytics/charts/gap-chart.ts';
import { buildGapRow, type GapRow } from '../../../../analytics/gap-row.ts';
import { samenwerkingswijzer } from '../../../../survey/questionnaires/samenwerkingswijzer.ts';
import { analysed } from '../../../support/scores.ts';
import { sidesOf } from '../../../support/tally.ts';
import { close, higher, lower, silent } from '../gap-rows.ts';
import { textsOf } from './texts-of.ts';

afterEach(() => vi.restoreAllMocks());

const rows = [lower, silent, higher, close];

function chart(width: number, drawn: readonly GapRow[] = rows): TopLevelSpec {
  return buildGapChart({ locale: 'nl', rows: drawn, names: new Map(), width });
}

describe.each([1100, 288])('the gap chart of %i pixels', (width) => {
  it('writes each row’s title, gap, class, certainty and basis', async () => {
    const texts = textsOf(await renderSvg(chart(width))).map(({ text }) => text);
    expect(texts).toEqual(
      expect.arrayContaining([
        ...['Lager', '−4,00 gemeente lager', 'stevig · n = 1 en 2'],
        ...['Hoger', '+2,00 gemeente hoger'],
        ...['Gelijk', '0,00 ongeveer gelijk', 'kwetsbaar · n = 1 en 2'],
        ...['Stil', 'geen verschil te berekenen', 'n = 0 en 1'],
      ]),
    );
  });

  it('draws the rows in the order given', async () => {
    const titles = ['Lager', 'Stil', 'Hoger', 'Gelijk'];
    const texts = textsOf(await renderSvg(chart(width))).filter(({ text }) => titles.includes(text));
    expect(texts.toSorted((a, b) => a.y - b.y).map(({ text }) => text)).toEqual(titles);
  });

  it('is exactly as wide as it was asked to be', async () => {
    expect(await renderSvg(chart(width))).toMatch(new RegExp(`^<svg[^>]* width="${width}"`));
  });

  it('draws every criterion of the shipped edition in either language', async () => {
    const all = samenwerkingswijzer.criteria.map((criterion) =>
      buildGapRow({ kind: 'criterion', ...criterion }, analysed(sidesOf([4], { A: [2] })), 2),
    );
    for (const locale of ['nl', 'en'] as const) {
      const svg = await renderSvg(buildGapChart({ locale, rows: all, names: new Map(), width }));
      const texts = textsOf(svg).map(({ text }) => text);
      expect(texts).toEqual(expect.arrayContaining(all.map(({ title }) => title[locale])));
    }
  });

  it('is drawn without a warning', async () => {
    const said = (['warn', 'error', 'log'] as const).map((level) => vi.spyOn(console, level));
    await renderSvg(chart(width));
    for (const spy of said) expect(spy).not.toHaveBeenCalled();
  });

  it('never writes NaN, also when there is nothing to draw in a row', async () => {
    expect(await renderSvg(chart(width, [silent]))).not.toMatch(/NaN|undefined|null/);
  });
});

describe('a gap chart', () => {
  it('is a pure function of its input', () => {
    expect(chart(1100)).toEqual(chart(1100));
  });

  it('explains its marks in the language asked for', async () => {
    const svg = await renderSvg(buildGapChart({ locale: 'en', rows, names: new Map(), width: 1100 }));
    const texts = textsOf(svg).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['Municipality', 'Partners together', 'One partner', 'Hoger (en)']));
  });
});

describe('a faulty specification', () => {
  it('throws what Vega-Lite would only have warned about', async () => {
    const faulty = {
      data: { values: [{ a: 1 }] },
      mark: 'bar',
      encoding: { x: { field: 'a', type: 'quantitative' }, shape: { field: 'a', type: 'quantitative' } },
    } as unknown as TopLevelSpec;
    await expect(renderSvg(faulty)).rejects.toThrow('shape');
  });

  it('throws when it is no specification at all', async () => {
    await expect(renderSvg({} as TopLevelSpec)).rejects.toThrow();
  });
});
