import type { TopLevelSpec } from 'vega-lite';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { renderSvg } from '../../../../analytics/charts/draw.ts';
import { buildResponseChart } from '../../../../analytics/charts/response-chart.ts';
import type { OrganisationResponse } from '../../../../analytics/response-rate.ts';
import type { OrganisationId } from '../../../../survey/id.ts';
import { textsOf } from './texts-of.ts';

afterEach(() => vi.restoreAllMocks());

const gemeente = 'g' as OrganisationId;
const corporatie = 'a' as OrganisationId;
const names = new Map([
  [gemeente, 'Gemeente Voorbeeld'],
  [corporatie, 'Wonen & Co'],
]);
const response: readonly OrganisationResponse[] = [
  { organisation: gemeente, role: 'municipality', invited: 4, started: 1, submitted: 2 },
  { organisation: corporatie, role: 'partner', invited: 1, started: 0, submitted: 0 },
];

function chart(width: number, drawn = response): TopLevelSpec {
  return buildResponseChart({ locale: 'nl', response: drawn, names, width });
}

/** How many squares of each colour stand in the plot, beside the three of the legend. */
function squaresOf(svg: string): Record<string, number> {
  const fills = [...svg.matchAll(/aria-roledescription="point"[^>]* fill="(#\w+)"/g)].map(([, fill = '']) => fill);
  return Object.fromEntries([...new Set(fills)].map((fill) => [fill, fills.filter((one) => one === fill).length]));
}

describe.each([1100, 288])('the response chart of %i pixels', (width) => {
  it('writes each organisation’s name and what the squares mean', async () => {
    const texts = textsOf(await renderSvg(chart(width))).map(({ text }) => text);
    expect(texts.toSorted()).toEqual(
      ['Begonnen', 'Gemeente Voorbeeld', 'Nog niet begonnen', 'Verstuurd', 'Wonen & Co'].toSorted(),
    );
  });

  it('draws the organisations in the order given', async () => {
    const drawn = async (given: readonly OrganisationResponse[]) => {
      const texts = textsOf(await renderSvg(chart(width, given)));
      return texts.filter(({ text }) => [...names.values()].includes(text)).toSorted((a, b) => a.y - b.y);
    };
    expect((await drawn(response)).map(({ text }) => text)).toEqual(['Gemeente Voorbeeld', 'Wonen & Co']);
    expect((await drawn(response.toReversed())).map(({ text }) => text)).toEqual(['Wonen & Co', 'Gemeente Voorbeeld']);
  });

  it('draws a square for every answer that was asked', async () => {
    expect(squaresOf(await renderSvg(chart(width)))).toEqual({ '#0f4c5c': 2, '#f3cd8b': 1, '#f2efe9': 2 });
  });

  it('is exactly as wide as it was asked to be', async () => {
    expect(await renderSvg(chart(width))).toMatch(new RegExp(`^<svg[^>]* width="${width}"`));
  });

  it('is drawn without a warning, also when nobody of an organisation was invited', async () => {
    const said = (['warn', 'error', 'log'] as const).map((level) => vi.spyOn(console, level));
    const nobody = { organisation: corporatie, role: 'partner', invited: 0, started: 0, submitted: 0 } as const;
    const svg = await renderSvg(chart(width, [nobody]));
    for (const spy of said) expect(spy).not.toHaveBeenCalled();
    expect(svg).not.toMatch(/NaN|undefined/);
    expect(textsOf(svg).map(({ text }) => text)).toContain('Wonen & Co');
  });
});

describe('a response chart', () => {
  it('is a pure function of its input', () => {
    expect(chart(288)).toEqual(chart(288));
  });
});
