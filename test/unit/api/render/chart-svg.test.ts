import type { TopLevelSpec } from 'vega-lite';
import { describe, expect, it } from 'vitest';
import type { Chart } from '../../../../analytics/charts/chart.ts';
import { CONFIG } from '../../../../analytics/charts/theme.ts';
import { renderChartSvg } from '../../../../api/render/chart-svg.ts';

const LONG = 'Gemeenschappelijke verantwoordelijkheid en aansprakelijkheid van woningcorporaties';

/** A chart of one text, which is cut off beyond `limit` pixels. */
function chartOf(text: string, limit: number): Chart {
  const table = {
    caption: '',
    columns: [{ key: 'name', title: 'Naam', kind: 'text' }],
    rows: [],
    decimals: 2,
  } as const;
  const build = (width: number): TopLevelSpec => ({
    width,
    height: 40,
    config: CONFIG,
    data: { values: [{ text }] },
    mark: { type: 'text', limit, align: 'left' },
    encoding: { text: { field: 'text' }, x: { value: 0 } },
  });
  return { id: 'text', title: 'Titel & <naam>', sentence: 'Dit is te zien.', build, table };
}

describe('a chart that is drawn on the server', () => {
  it('keeps a long label whole where the letters fit: this one is 547 pixels wide', async () => {
    expect(await renderChartSvg(chartOf(LONG, 550), 600)).toContain(`>${LONG}<`);
  });

  it('cuts off what does not fit', async () => {
    expect(await renderChartSvg(chartOf(LONG, 300), 600)).toMatch(/>Gemeenschappelijke verantwoordelijkheid[^<]*…</);
  });

  it('carries its title and its sentence', async () => {
    const svg = await renderChartSvg(chartOf('Naam', 100), 300);
    expect(svg).toMatch(/^<svg[^>]*><title>Titel &amp; &lt;naam&gt;<\/title><desc>Dit is te zien\.<\/desc>/);
  });

  it('has no style of its own, which a page may not have', async () => {
    expect(await renderChartSvg(chartOf('Naam', 100), 300)).not.toMatch(/<style| style="/);
  });

  it('is nothing where there is nothing to draw', async () => {
    expect(await renderChartSvg({ ...chartOf('Naam', 100), build: null }, 300)).toBeNull();
  });

  it('measures a sign that no font has as the box in its place, and an empty text as nothing', async () => {
    expect(await renderChartSvg(chartOf('Wijk 🙂', 200), 300)).toContain('>Wijk 🙂<');
    expect(await renderChartSvg(chartOf('', 200), 300)).toContain('<svg');
  });
});
