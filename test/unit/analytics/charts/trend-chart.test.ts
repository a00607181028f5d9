import { describe, expect, it } from 'vitest';
import { type TrendChartInput, trendChart, trendMultiplesChart } from '../../../../analytics/charts/trend-chart.ts';
import { saidIn } from './said-in.ts';

const trend: TrendChartInput = {
  id: 'trend',
  title: 'Doelen',
  decimals: 1,
  waves: ['2024', '2025', '2026'].map((name) => ({ name, isNewEdition: name === '2026' })),
  municipality: [3, 3.5, 4],
  partners: [2, null, 3],
  samePartners: [null, null, null],
};

/** The strokes of one colour. */
async function strokesOf(input: TrendChartInput, color: string): Promise<number> {
  const { build } = trendChart('nl', input);
  return JSON.stringify(build?.(900)).split(`"stroke":"${color}"`).length - 1;
}

describe('the chart of a trend', () => {
  it('says where each line begins and ends, and where the questionnaire changed', () => {
    expect(trendChart('nl', trend).sentence).toBe(
      'Gemeente van 3,0 (2024) naar 4,0 (2026), alle partners van 2,0 (2024) naar 3,0 (2026). Nieuwe vragenlijst bij 2026: vergelijk over die grens heen met zorg.',
    );
    const once = { ...trend, municipality: [null, null, null], partners: [2, null, null] };
    expect(trendChart('nl', once).sentence).toMatch(/^Alle partners 2,0 \(alleen 2024\)\./);
  });

  it('leaves a gap in a line where there is no figure, and reads none aloud', async () => {
    expect(await saidIn(trendChart('nl', trend), 300)).toEqual([
      'Doelen, 2024, Alle partners: 2,0',
      'Doelen, 2024, Gemeente: 3,0',
      'Doelen, 2025, Gemeente: 3,5',
      'Doelen, 2026, Alle partners: 3,0',
      'Doelen, 2026, Gemeente: 4,0',
    ]);
    const lines = async (partners: readonly (number | null)[]) => strokesOf({ ...trend, partners }, '#b4570a');
    expect((await lines([2, 2.5, 3])) - (await lines([2, null, 3]))).toBe(2);
  });

  it('has a row per round in its table', () => {
    expect(trendChart('en', trend).table.rows).toEqual([
      ['2024', 3, 2, null, ''],
      ['2025', 3.5, null, null, ''],
      ['2026', 4, 3, null, 'New questionnaire'],
    ]);
  });

  it('draws nothing without a figure', () => {
    const none = [null, null, null];
    expect(trendChart('nl', { ...trend, municipality: none, partners: none }).build).toBeNull();
    expect(
      trendChart('nl', { ...trend, waves: [], municipality: [], partners: [], samePartners: [] }).build,
    ).toBeNull();
  });
});

describe('several trends together', () => {
  const items = [
    trend,
    { ...trend, title: 'Relaties', partners: [3, 3, 2.5] },
    { ...trend, title: 'Vorm', partners: [3, 3, 3] },
  ];
  const several = (all: readonly TrendChartInput[]) =>
    trendMultiplesChart('nl', { id: 'trends', title: 'Alles', items: all });

  it('count what went up and down, and name what changed most', () => {
    expect(several(items).sentence).toMatch(
      /^Het gemiddelde van alle partners is bij 1 van de 3 onderwerpen hoger dan de eerste keer, en bij 1 lager\. Het meest veranderde “Doelen”: van 2,0 naar 3,0\./,
    );
  });

  it('say that a second wave is needed, where there is one', () => {
    const once = { ...trend, municipality: [3, null, null], partners: [2, null, null] };
    expect(several([once]).sentence).toMatch(/^Er is nog één meetronde/);
    expect(several([]).build).toBeNull();
  });

  it('say that partners have too few figures, where only the municipality has them for several waves', () => {
    expect(several([{ ...trend, partners: [2, null, null] }]).sentence).toMatch(/^Van de partners is er van hoogstens/);
  });

  it('say “nowhere” for none', () => {
    const [up, down, same] = [
      [2, 2, 3],
      [3, 3, 2],
      [3, 3, 3],
    ].map((partners) => ({ ...trend, partners }));
    expect(several([up as TrendChartInput]).sentence).toContain('hoger dan de eerste keer, en nergens lager.');
    expect(several([down as TrendChartInput]).sentence).toContain('lager dan de eerste keer, en nergens hoger.');
    expect(several([same as TrendChartInput]).sentence).toContain('bij geen enkel onderwerp anders dan');
  });

  it('name the subject in each row of the table', () => {
    expect(several(items).table.rows).toHaveLength(9);
    expect(several(items).table.rows[3]).toEqual(['Relaties', '2024', 3, 3, null, '']);
  });
});
