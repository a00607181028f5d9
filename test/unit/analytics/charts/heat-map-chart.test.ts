import { describe, expect, it } from 'vitest';
import { renderSvg } from '../../../../analytics/charts/draw.ts';
import { heatMapChart } from '../../../../analytics/charts/heat-map-chart.ts';
import { colorOf } from '../../../../analytics/charts/heat-map-chart-cell.ts';
import { DEVIATION_COLORS } from '../../../../analytics/charts/theme.ts';
import type { Organisation } from '../../../../analytics/dashboard.ts';
import type { GapRow } from '../../../../analytics/gap-row.ts';
import type { OrganisationId } from '../../../../survey/id.ts';
import { partner } from '../../../support/scores.ts';
import { rowOf, silent } from '../gap-rows.ts';
import { saysOf, textsOf } from './texts-of.ts';

const organisations: readonly Organisation[] = [
  { id: 'gemeente' as OrganisationId, name: 'Gemeente', role: 'municipality', kind: null },
  { id: 'A' as OrganisationId, name: 'Wonen & Co', role: 'partner', kind: 'other' },
  { id: 'B' as OrganisationId, name: 'Dorpsbelang', role: 'partner', kind: 'other' },
];
const row = rowOf('Duidelijk', [4], [partner('A', 2), partner('B', 5)]);
const alone = rowOf('Alleen', [4], [partner('A', 2)]);
const unjudged: GapRow = { ...alone, unscored: [{ organisation: 'B' as OrganisationId, cannotJudge: 1 }] };

const said = async (rows: readonly GapRow[], width = 1100) => {
  const { build } = heatMapChart('nl', { rows, organisations });
  return build === null ? [] : saysOf(await renderSvg(build(width)));
};

describe.each([1100, 250])('the heat map of %i pixels', (width) => {
  it('says of each cell the criterion, the partner and the difference with the municipality', async () => {
    expect(await said([row], width)).toEqual(['Duidelijk. Wonen & Co: −2,00', 'Duidelijk. Dorpsbelang: +1,00']);
  });

  it('tells “cannot judge” from no score', async () => {
    expect(await said([row, alone], width)).toContain('Alleen. Dorpsbelang: geen score');
    expect(await said([row, unjudged], width)).toContain('Alleen. Dorpsbelang: kan ik niet beoordelen');
  });

  it('says between what ends a cell lies, or that it is not shown, in a confidential wave', async () => {
    const dots = [{ ...row.dots[0], mean: null, between: { low: 1, high: 2.7 } }] as GapRow['dots'];
    expect(await said([{ ...row, decimals: 1, dots }], width)).toEqual([
      'Duidelijk. Wonen & Co: −1,3 of lager',
      'Duidelijk. Dorpsbelang: niet getoond',
    ]);
  });

  it('says so where the municipality gave no score', async () => {
    const { build } = heatMapChart('nl', { rows: [row, silent], organisations });
    const texts = textsOf(await renderSvg(build?.(width) as never)).map(({ text }) => text);
    expect(texts).toContain('De gemeente gaf hier geen score.');
  });
});

describe('a heat map', () => {
  it('numbers its partners where a column for each would not fit', async () => {
    const crowd = Array.from({ length: 15 }, (_, i): Organisation => {
      return { id: `P${i}` as OrganisationId, name: `Partner ${i}`, role: 'partner', kind: 'other' };
    });
    const asked = rowOf(
      'Duidelijk',
      [4],
      crowd.map(({ id }) => partner(id, 2)),
    );
    const { build } = heatMapChart('nl', { rows: [asked], organisations: crowd });
    const textsAt = async (width: number) => textsOf(await renderSvg(build?.(width) as never)).map(({ text }) => text);
    expect(await textsAt(1100)).not.toContain('De nummers staan voor');
    expect(await textsAt(800)).toContain('De nummers staan voor');
  });

  it('says how many partners judge otherwise, and who stands furthest away', () => {
    expect(heatMapChart('nl', { rows: [row], organisations }).sentence).toBe(
      '2 vergelijkingen van een partner met de gemeente: bij 1 oordeelt de partner een half punt of meer lager dan de gemeente over zichzelf, bij 1 een half punt of meer hoger. Het verst van de gemeente staat Wonen & Co: gemiddeld −2,00.',
    );
  });

  it('reads well with one comparison, and where none differs', () => {
    const sentenceOf = (own: number, ...theirs: readonly (readonly [string, number])[]) =>
      heatMapChart('nl', {
        rows: [
          rowOf(
            'Rij',
            [own],
            theirs.map(([id, score]) => partner(id, score)),
          ),
        ],
        organisations,
      }).sentence;
    const [one, other] = organisations.filter(({ role }) => role === 'partner').map(({ id }) => id as string) as [
      string,
      string,
    ];
    expect(sentenceOf(4, [one, 2])).toBe(
      'Er is één vergelijking te tonen: de partner oordeelt een half punt of meer lager dan de gemeente over zichzelf.',
    );
    expect(sentenceOf(4, [one, 4])).toMatch(/de partner oordeelt ongeveer zoals de gemeente over zichzelf\.$/);
    expect(sentenceOf(4, [one, 4], [other, 4])).toMatch(/: nergens verschillen zij een half punt of meer\.$/);
    expect(sentenceOf(4, [one, 4], [other, 5])).toMatch(/: bij geen oordeelt de partner .* bij 1 een half punt/);
  });

  it('has no drawing without a score of both sides', () => {
    const { build, sentence } = heatMapChart('nl', { rows: [silent], organisations });
    expect(build).toBeNull();
    expect(sentence).toMatch(/^Er is niets te tonen/);
  });

  it('has the same differences as a table, null where there is none', () => {
    const { table } = heatMapChart('nl', { rows: [row, alone], organisations });
    expect(table.columns.map(({ key }) => key)).toEqual([
      ...['criterion', 'municipality_mean', 'difference: Wonen & Co', 'difference: Dorpsbelang'],
    ]);
    expect(table.rows).toEqual([
      ['Duidelijk', 4, -2, 1],
      ['Alleen', 4, -2, null],
    ]);
  });

  it('has a column with who could not judge, where somebody could not', () => {
    const { table } = heatMapChart('nl', { rows: [row, unjudged], organisations });
    expect(table.columns.at(-1)).toEqual({ key: 'cannot_judge', title: 'kan ik niet beoordelen', kind: 'text' });
    expect(table.rows).toEqual([
      ['Duidelijk', 4, -2, 1, null],
      ['Alleen', 4, -2, null, 'Dorpsbelang'],
    ]);
  });

  it.each([
    [-2, 0],
    [-1.5, 0],
    [-1, 1],
    [-0.5, 2],
    [-0.49, 3],
    [0.1 + 0.4, 4],
    [1.49, 5],
    [4, 6],
  ])('colours %d with step %i of seven', (value, step) => {
    expect(colorOf(value)).toBe(DEVIATION_COLORS[step]);
  });
});
