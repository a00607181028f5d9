import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EQUAL_SCALE, LEAST, MOST, WIDER_SCALE } from '../simulation/coverage.ts';
import { buildCoverageRow, ROWS } from '../simulation/coverage-table.ts';
import { buildFindingTable, findingRates } from '../simulation/finding-rates.ts';
import { buildPopulation, expectationOf } from '../simulation/population.ts';

const [, table = ''] = readFileSync('docs/method.md', 'utf8').split(/<!-- simulate:? ?[a-z ]*-->\n/);
const rows = table.trim().split('\n').slice(2);

/** The standard deviation of one person's score, on average over where the organisation's opinions lie. */
function averageDeviation(scale: number): number {
  const middles = Array.from({ length: 201 }, (_, i) => LEAST + ((MOST - LEAST) * i) / 200);
  const deviations = middles.map((middle) => {
    const population = buildPopulation(middle, scale);
    const mean = expectationOf(population);
    const shares = population.map((atMost, i) => atMost - (population[i - 1] ?? 0));
    return Math.sqrt(shares.reduce((variance, share, i) => variance + share * (i + 1 - mean) ** 2, 0));
  });
  return deviations.reduce((total, deviation) => total + deviation, 0) / deviations.length;
}

describe('the coverage in docs/method.md', () => {
  it('stands there row by row', () => {
    expect(rows).toHaveLength(ROWS.length);
  });

  // All of them take ten seconds of computing; `npm run simulate` prints the whole table.
  it.each([0, 2, 6])('is what the simulation gives, to the percent: row %i', (i) => {
    const row = ROWS[i];
    expect(row && buildCoverageRow(row)).toBe(rows[i]);
  });

  it('is of scores as far apart as it says there: 0.93 points, and 1.11, which is 20 % more', () => {
    expect(averageDeviation(EQUAL_SCALE)).toBeCloseTo(0.93, 2);
    expect(averageDeviation(WIDER_SCALE)).toBeCloseTo(1.11, 2);
    expect(averageDeviation(WIDER_SCALE) / averageDeviation(EQUAL_SCALE)).toBeCloseTo(1.2, 2);
  });
});

describe('the findings in docs/method.md', () => {
  const rates = findingRates();

  it('are told and invented as often as it says there', () => {
    const [, printed = ''] = readFileSync('docs/method.md', 'utf8').split(/<!-- findings(?: end)? -->\n/);
    expect(printed.trim()).toBe(buildFindingTable(rates));
  });

  it('invent something in at most one wave of twenty', () => {
    const waves = rates.reduce((sum, { coalitions }) => sum + coalitions, 0);
    expect(rates.reduce((sum, { invented }) => sum + invented, 0) / waves).toBeLessThanOrEqual(0.05);
  });
});
