import { describe, expect, it } from 'vitest';
import { distributionChart } from '../../../../analytics/charts/distribution-chart.ts';
import { renderSvg } from '../../../../analytics/charts/draw.ts';
import { WITHHELD } from '../../../../analytics/disclosure/disclosed.ts';
import type { GapRow } from '../../../../analytics/gap-row.ts';
import { partner } from '../../../support/scores.ts';
import { rowOf, silent } from '../gap-rows.ts';
import { saysOf, textsOf } from './texts-of.ts';

const few = rowOf('Duidelijk', [4, 5, 5], [partner('A', 2), partner('B', 4)]);
const many = rowOf(
  'Veel',
  [4],
  Array.from({ length: 9 }, (_, i) => partner(`P${i}`, i < 6 ? 5 : 1)),
);
const withheld: GapRow = { ...few, partners: { ...few.partners, distribution: null, cannotJudge: null } };

const drawn = async (rows: readonly GapRow[], width = 1100) => {
  const { build } = distributionChart('nl', { rows });
  return build === null ? '' : await renderSvg(build(width));
};

describe.each([1100, 250])('the distribution chart of %i pixels', (width) => {
  it('says of both sides how often each score was given', async () => {
    expect(saysOf(await drawn([few], width))).toEqual([
      'Duidelijk. Gemeente: 1 keer eens, 2 keer helemaal eens',
      'Duidelijk. Partners: 1 keer oneens, 1 keer eens',
    ]);
  });

  it('says that a distribution is not shown, and draws none', async () => {
    const svg = await drawn([withheld, many], width);
    expect(saysOf(svg)).toContain('Duidelijk. Partners: verdeling niet getoond: te weinig antwoorden');
    expect(textsOf(svg).map(({ text }) => text)).toContain('niet getoond: te weinig antwoorden');
  });

  it('says once that nothing of partners is shown, where that is so on every criterion', async () => {
    const svg = await drawn([withheld, withheld], width);
    expect(saysOf(svg)).toHaveLength(2);
    const texts = textsOf(svg).map(({ text }) => text);
    expect(texts.filter((text) => /niet getoond/.test(text))).toEqual([
      'De antwoorden van partners worden niet getoond.',
    ]);
  });

  it('draws no middle through the words that stand where answers are not shown', async () => {
    const middles = async (row: GapRow) => (await drawn([row, many], width)).match(/stroke="#d3cdc2"/g)?.length ?? 0;
    expect((await middles(few)) - (await middles(withheld))).toBe(1);
  });

  it('gives each answer a circle when they are few, and a bar with their number when they are many', async () => {
    const texts = textsOf(await drawn([many], width)).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['3', '6']));
    const scores = (await drawn([few], width)).match(/<text[^>]*>[1-5]<\/text>/g);
    // Five in the legend, three of the municipality, two of the partners.
    expect(scores).toHaveLength(10);
  });
});

describe('a distribution chart', () => {
  it('says with what partners agree and disagree most often, and of how many nothing is shown', () => {
    expect(distributionChart('nl', { rows: [few, many, withheld] }).sentence).toBe(
      'Hoe vaak elke score is gegeven: oneens staat links van het midden, eens rechts. Partners zijn het vaakst eens met “Veel”. Het vaakst oneens zijn zij met “Duidelijk”. Bij 1 criterium worden de antwoorden van partners niet getoond.',
    );
  });

  it('has no drawing when nobody has answered', () => {
    const nobody = { ...silent, partners: { ...silent.partners, n: 0 } };
    expect(distributionChart('nl', { rows: [nobody] }).build).toBeNull();
    expect(distributionChart('nl', { rows: [] }).sentence).toBe('Er zijn nog geen antwoorden om te verdelen.');
  });

  it('leaves themes out: they have no such answers', () => {
    expect(distributionChart('nl', { rows: [{ ...few, kind: 'theme' }] }).build).toBeNull();
  });

  it('has the same counts as a table, withheld where they are', () => {
    expect(distributionChart('nl', { rows: [withheld] }).table.rows).toEqual([
      ['Duidelijk', 'Gemeente', 3, 0, 0, 0, 1, 2, 0],
      ['Duidelijk', 'Partners', 2, ...Array(6).fill(WITHHELD)],
    ]);
  });
});
