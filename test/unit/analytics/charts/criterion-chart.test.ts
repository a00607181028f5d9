import { describe, expect, it } from 'vitest';
import { criterionChart } from '../../../../analytics/charts/criterion-chart.ts';
import { renderSvg } from '../../../../analytics/charts/draw.ts';
import type { Organisation } from '../../../../analytics/dashboard.ts';
import { WITHHELD } from '../../../../analytics/disclosure/disclosed.ts';
import type { GapRow } from '../../../../analytics/gap-row.ts';
import type { OrganisationId } from '../../../../survey/id.ts';
import { partner } from '../../../support/scores.ts';
import { rowOf, silent } from '../gap-rows.ts';
import { saysOf, textsOf } from './texts-of.ts';

const organisations: readonly Organisation[] = [
  { id: 'A' as OrganisationId, name: 'Wonen & Co', role: 'partner', kind: 'other' },
  { id: 'B' as OrganisationId, name: 'Dorpsbelang', role: 'partner', kind: 'other' },
];
const row = rowOf('Duidelijk', [4, 5], [partner('A', 2), partner('B', 4, 4)]);
const chartOf = (one: GapRow) => criterionChart('nl', { row: one, organisations });
const drawn = async (one: GapRow, width: number) => {
  const { build } = chartOf(one);
  return build === null ? '' : await renderSvg(build(width));
};

describe.each([1100, 250])('the chart of one criterion of %i pixels', (width) => {
  it('says of each party its mean and its answers', async () => {
    expect(saysOf(await drawn(row, width))).toEqual([
      'Gemeente: gemiddeld 4,50; 1 keer eens, 1 keer helemaal eens',
      'Partners samen: gemiddeld 3,00; 1 keer oneens, 2 keer eens',
      'Wonen & Co: gemiddeld 2,00; 1 keer oneens',
      'Dorpsbelang: gemiddeld 4,00; 2 keer eens',
    ]);
  });

  it('draws a circle for every answer', async () => {
    // Two of the municipality, three of the partners together and again apart; a four in the legend, and five columns.
    expect((await drawn(row, width)).match(/<text[^>]*>[1-5]<\/text>/g)).toHaveLength(2 + 3 + 3 + 1 + 5);
  });

  it('says between what ends the partners lie where no more is told', async () => {
    const partners = {
      ...row.partners,
      mean: null,
      meanOfMeans: null,
      distribution: null,
      between: { low: 1, high: 2.7 },
    };
    const svg = await drawn({ ...row, decimals: 1, partners, dots: [] }, width);
    expect(saysOf(svg)[1]).toBe('Partners samen: gemiddeld 2,7 of lager; verdeling niet getoond: te weinig antwoorden');
    expect(textsOf(svg).map(({ text }) => text)).toContain(
      'gemiddeld 2,7 of lager · n = 3 verdeling niet getoond: te weinig antwoorden',
    );
  });

  it('has a line for a partner that could not judge', async () => {
    const unscored = [{ organisation: 'B' as OrganisationId, cannotJudge: 1 }];
    const one = { ...rowOf('Duidelijk', [4], [partner('A', 2)]), unscored };
    expect(saysOf(await drawn(one, width)).at(-1)).toBe('Dorpsbelang: geen score, 1 keer kan ik niet beoordelen');
    expect(chartOf(one).table.rows.at(-1)).toEqual(['Dorpsbelang', null, 0, 0, 0, 0, 0, 0, 1]);
  });

  it('says that there is no score', async () => {
    expect(saysOf(await drawn(silent, width))[0]).toBe('Gemeente: geen score');
  });
});

describe('a chart of one criterion', () => {
  it('says both levels', () => {
    expect(chartOf(row).sentence).toBe(
      'Gemeente 4,50, partners samen 3,00. Van 2 partners is het antwoord apart te zien.',
    );
  });

  it('has no drawing when nobody has answered', () => {
    const nobody = { ...silent, partners: { ...silent.partners, n: 0 } };
    expect(chartOf(nobody).build).toBeNull();
    expect(chartOf(nobody).sentence).toBe('Er zijn nog geen antwoorden op dit criterium.');
  });

  it('has the same figures as a table, withheld where they are', () => {
    const partners = { ...row.partners, distribution: null, cannotJudge: null };
    expect(chartOf({ ...row, partners, dots: [] }).table.rows).toEqual([
      ['Gemeente', 4.5, 2, 0, 0, 0, 1, 1, 0],
      ['Partners samen', 3, 3, ...Array(6).fill(WITHHELD)],
    ]);
  });
});
