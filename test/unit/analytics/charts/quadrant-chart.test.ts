import { describe, expect, it } from 'vitest';
import { renderSvg } from '../../../../analytics/charts/draw.ts';
import { quadrantChart } from '../../../../analytics/charts/quadrant-chart.ts';
import type { OrganisationId } from '../../../../survey/id.ts';
import { partner } from '../../../support/scores.ts';
import { close, rowOf } from '../gap-rows.ts';
import { saysOf, textsOf } from './texts-of.ts';

const names = new Map([['A' as OrganisationId, 'Wonen & Co']]);
const blind = rowOf('Blind', [5], [partner('A', 3), partner('B', 3), partner('C', 3)]);
const hidden = rowOf('Verborgen', [2], [partner('A', 4), partner('B', 4), partner('C', 4)]);
const shared = rowOf('Gedeeld', [4], [partner('A', 4), partner('B', 4), partner('C', 4)]);
const divided = rowOf('Verdeeld', [3], [partner('A', 1), partner('B', 3), partner('C', 5)]);
const all = [shared, divided, hidden, blind, close];

const drawn = async (rows = all, width = 1100) => {
  const { build } = quadrantChart('nl', { rows, names });
  return build === null ? '' : await renderSvg(build(width));
};

describe('the chart of gap and disagreement', () => {
  it('says how many rows are where, and how many have no place', () => {
    expect(quadrantChart('nl', { rows: all, names }).sentence).toBe(
      'Bij 1 van de 4 criteria oordeelt de gemeente een half punt of meer hoger dan de partners: een blinde vlek. Bij 1 oordeelt de gemeente een half punt of meer lager dan de partners: een verborgen kracht. Bij 1 zijn de partners onderling verdeeld. Bij 1 zijn gemeente en partners het ongeveer eens. 1 criterium heeft geen plaats. Een plaats is er alleen met een score van de gemeente en van ten minste drie partners, als die getoond mogen worden.',
    );
  });

  it('leaves out places where nothing is', () => {
    expect(quadrantChart('nl', { rows: [shared, shared], names }).sentence).toBe(
      'Bij alle 2 criteria zijn gemeente en partners het ongeveer eens.',
    );
    expect(quadrantChart('en', { rows: [blind], names }).sentence).toBe(
      'On the one criterion that has a place, the municipality judges half a point or more higher than the partners: a blind spot.',
    );
  });

  it('has no drawing where nothing has a place', () => {
    const { build, sentence } = quadrantChart('nl', { rows: [close], names });
    expect(build).toBeNull();
    expect(sentence).toMatch(/^Er is nog geen criterium te plaatsen\. /);
  });

  it('says of each badge its number, both figures and its place, and whether it is fragile', async () => {
    expect(saysOf(await drawn())).toEqual([
      '1. Blind. Verschil +2,00, spreiding 0,00: blinde vlek',
      '2. Verborgen. Verschil −2,00, spreiding 0,00: verborgen kracht',
      '3. Verdeeld. Verschil 0,00, spreiding 2,00: partners verdeeld, kwetsbaar',
      '4. Gedeeld. Verschil 0,00, spreiding 0,00: gedeeld beeld, kwetsbaar',
    ]);
  });

  it.each([1100, 250])('names every place and every number’s row at %i pixels', async (width) => {
    const texts = textsOf(await drawn(all, width)).map(({ text }) => text);
    for (const word of ['Blinde vlek', 'Verborgen kracht', 'Partners verdeeld', 'Gedeeld beeld', 'Blind', 'Verborgen'])
      expect(texts).toContain(word);
  });

  it('lets no badge hide another, also when all lie at the same place', async () => {
    const svg = await drawn(Array.from({ length: 29 }, (_, i) => ({ ...shared, id: `player.${i}` })));
    const badges = [...svg.matchAll(/aria-label="\d+\. Gedeeld[^>]*translate\(([\d.]+),([\d.]+)\)/g)];
    const places = badges.map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
    expect(places).toHaveLength(29);
    for (const [i, one] of places.entries())
      for (const other of places.slice(i + 1)) expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(22);
  });

  it('has the same figures as a table, in the order of the numbers', () => {
    const { table } = quadrantChart('nl', { rows: all, names });
    expect(table.columns.map(({ key }) => key)).toEqual(['criterion', 'gap', 'spread', 'place', 'robustness']);
    expect(table.rows[0]).toEqual(['Blind', 2, 0, 'Blinde vlek', 'stevig']);
    expect(table.rows[2]?.[4]).toMatch(/^kwetsbaar\. /);
  });
});
