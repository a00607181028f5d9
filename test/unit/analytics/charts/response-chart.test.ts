import { describe, expect, it } from 'vitest';
import { renderSvg } from '../../../../analytics/charts/draw.ts';
import { responseChart } from '../../../../analytics/charts/response-chart.ts';
import type { Organisation } from '../../../../analytics/dashboard.ts';
import type { OrganisationResponse } from '../../../../analytics/response-rate.ts';
import type { OrganisationId } from '../../../../survey/id.ts';
import { saysOf, textsOf } from './texts-of.ts';

const gemeente = 'g' as OrganisationId;
const corporatie = 'a' as OrganisationId;
const organisations: readonly Organisation[] = [
  { id: gemeente, name: 'Gemeente Voorbeeld', role: 'municipality', kind: null },
  { id: corporatie, name: 'Wonen & Co', role: 'partner', kind: 'other' },
];
const response: readonly OrganisationResponse[] = [
  { organisation: gemeente, role: 'municipality', invited: 4, started: 1, submitted: 2 },
  { organisation: corporatie, role: 'partner', invited: 1, started: 0, submitted: 0 },
];

const drawn = async (width: number, asked = response) => {
  const { build } = responseChart('nl', { response: asked, organisations });
  return build === null ? '' : await renderSvg(build(width));
};

/** How many squares of each colour there are, the legend's included. */
function squaresOf(svg: string): Record<string, number> {
  const fills = [...svg.matchAll(/<path[^>]* fill="(#\w+)" stroke="#\w+" stroke-width="1.5"/g)].map(
    ([, fill = '']) => fill,
  );
  return Object.fromEntries([...new Set(fills)].map((fill) => [fill, fills.filter((one) => one === fill).length]));
}

describe.each([1100, 250])('the response chart of %i pixels', (width) => {
  it('writes each organisation’s name and how many answers came in', async () => {
    const texts = textsOf(await drawn(width)).map(({ text }) => text);
    expect(texts.toSorted()).toEqual(
      [
        '0 van 1',
        '2 van 4',
        'Begonnen',
        'Gemeente Voorbeeld',
        'Nog niet begonnen',
        'Verstuurd',
        'Wonen & Co',
      ].toSorted(),
    );
  });

  it('says the same of each organisation, in the order given', async () => {
    const said = ['Gemeente Voorbeeld: 2 van 4 verstuurd, 1 begonnen', 'Wonen & Co: 0 van 1 verstuurd'];
    expect(saysOf(await drawn(width))).toEqual(said);
    expect(saysOf(await drawn(width, response.toReversed()))).toEqual(said.toReversed());
  });

  it('draws a square for every answer that was asked', async () => {
    expect(squaresOf(await drawn(width))).toEqual({ '#0f4c5c': 2 + 1, '#f3cd8b': 1 + 1, '#ffffff': 2 + 1 });
  });

  it('says so when nobody of an organisation was invited', async () => {
    const nobody = { organisation: corporatie, role: 'partner', invited: 0, started: 0, submitted: 0 } as const;
    const [first] = response;
    const texts = textsOf(await drawn(width, first === undefined ? [] : [first, nobody])).map(({ text }) => text);
    expect(texts).toContain('nog niemand uitgenodigd');
  });
});

describe('a response chart', () => {
  it('has no drawing before anybody was invited', () => {
    const { build, sentence } = responseChart('nl', { response: [], organisations });
    expect(build).toBeNull();
    expect(sentence).toBe('Er is nog niemand uitgenodigd.');
  });

  it('has the same counts as a table', () => {
    const { table } = responseChart('nl', { response, organisations });
    expect(table.columns.map(({ key }) => key)).toEqual(['organisation', 'invited', 'submitted', 'started', 'missing']);
    expect(table.rows).toEqual([
      ['Gemeente Voorbeeld', 4, 2, 1, 2],
      ['Wonen & Co', 1, 0, 0, 1],
    ]);
  });
});
