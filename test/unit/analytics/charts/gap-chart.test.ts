import type { TopLevelSpec } from 'vega-lite';
import { describe, expect, it } from 'vitest';
import { renderSvg } from '../../../../analytics/charts/draw.ts';
import { gapsChart } from '../../../../analytics/charts/gap-chart.ts';
import { buildGapRow, type GapRow } from '../../../../analytics/gap-row.ts';
import type { OrganisationId } from '../../../../survey/id.ts';
import type { Locale } from '../../../../survey/locale.ts';
import { samenwerkingswijzer } from '../../../../survey/questionnaires/samenwerkingswijzer.ts';
import { analysed } from '../../../support/scores.ts';
import { sidesOf } from '../../../support/tally.ts';
import { close, higher, lower, silent } from '../gap-rows.ts';
import { saysOf, textsOf } from './texts-of.ts';

const rows = [lower, silent, higher, close];
const names = new Map([
  ['A' as OrganisationId, 'Wonen & Co'],
  ['B' as OrganisationId, 'Dorpsbelang'],
]);

function chartOf(locale: Locale, drawn: readonly GapRow[], width: number): TopLevelSpec {
  const { build } = gapsChart(locale, { subject: 'municipality', kind: 'criterion', rows: drawn, names });
  if (build === null) throw new RangeError('There is nothing to draw.');
  return build(width);
}

function chart(width: number, drawn: readonly GapRow[] = rows): TopLevelSpec {
  return chartOf('nl', drawn, width);
}

async function textsAt(width: number, drawn?: readonly GapRow[]): Promise<readonly string[]> {
  return textsOf(await renderSvg(chart(width, drawn))).map(({ text }) => text);
}

describe.each([1100, 250])('the gap chart of %i pixels', (width) => {
  it('writes each row’s title, gap, class, certainty and basis', async () => {
    expect(await textsAt(width)).toEqual(
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

  it('writes every criterion of the shipped edition whole, in either language', async () => {
    const all = samenwerkingswijzer.criteria.map((criterion) =>
      buildGapRow({ kind: 'criterion', ...criterion }, analysed(sidesOf([4], { A: [2] })), 2),
    );
    for (const locale of ['nl', 'en'] as const) {
      const svg = await renderSvg(chartOf(locale, all, width));
      const texts = textsOf(svg).map(({ text }) => text);
      expect(texts).toEqual(expect.arrayContaining(all.map(({ title }) => title[locale])));
    }
  });

  it('never writes NaN, also when there is nothing to draw in a row', async () => {
    expect(await renderSvg(chart(width, [silent]))).not.toMatch(/NaN|undefined|null/);
  });
});

describe('a gap chart', () => {
  it('is a pure function of its input', () => {
    expect(chart(1100)).toEqual(chart(1100));
  });

  it('says of each point whose it is and where it lies, row by row', async () => {
    expect(saysOf(await renderSvg(chart(1100, [higher])))).toEqual([
      'Hoger. Partners samen: 2,00. Verschil +2,00: gemeente hoger, stevig',
      'Hoger. Gemeente: 4,00',
      'Hoger. Wonen & Co: 2,00',
      'Hoger. Dorpsbelang: 2,00',
    ]);
  });

  it('draws what the municipality expected only where it was asked', async () => {
    const words = 'Inschatting: wat de gemeente van de partners verwachtte';
    expect(await textsAt(1100, [higher])).not.toContain(words);
    const asked = { ...higher, prediction: { n: 1, mean: 3 } };
    expect(await textsAt(1100, [asked])).toContain(words);
    expect(saysOf(await renderSvg(chart(1100, [asked])))).toContain('Hoger. Inschatting van de gemeente: 3,00');
  });

  it('says between what ends the partners lie where no more may be told', async () => {
    const partners = { ...higher.partners, mean: null, meanOfMeans: null, between: { low: 1, high: 2.7 } };
    const band = { ...higher, decimals: 1 as const, dots: [], partners };
    const said = saysOf(await renderSvg(chart(1100, [band])));
    expect(said[0]).toMatch(/^Hoger\. Partners samen: 2,7 of lager/);
    expect(await textsAt(1100, [band])).toContain('Partners: ergens tussen deze grenzen');
  });

  it('explains its marks in the language asked for', async () => {
    const svg = await renderSvg(chartOf('en', rows, 1100));
    const texts = textsOf(svg).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['Municipality', 'Partners together', 'One partner', 'Hoger (en)']));
  });

  it('has the same figures as a table, each partner in a column of its own', () => {
    const { table } = gapsChart('nl', { subject: 'municipality', kind: 'criterion', rows: [higher], names });
    expect(table.columns.map(({ key }) => key)).toEqual([
      ...['criterion', 'municipality_mean', 'partners_mean', 'gap', 'meaning', 'certainty', 'gap_low', 'gap_high'],
      ...['prediction', 'municipality_n', 'partners_n', 'mean: Wonen & Co', 'mean: Dorpsbelang'],
    ]);
    expect(table.rows).toEqual([['Hoger', 4, 2, 2, 'gemeente hoger', 'stevig', null, null, null, 1, 2, 2, 2]]);
  });

  it('has no drawing when nobody has answered, and says so', () => {
    const nobody = { ...silent, partners: { ...silent.partners, n: 0 } };
    const { build, sentence } = gapsChart('nl', { subject: 'municipality', kind: 'criterion', rows: [nobody], names });
    expect(build).toBeNull();
    expect(sentence).toMatch(/^Er is geen verschil te tonen/);
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
