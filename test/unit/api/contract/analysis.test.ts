import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { analysisSchema } from '../../../../api/contract/analysis/analysis.ts';
import { smallAnalysis } from '../../../support/analysis.ts';

describe('the schema of analyse', () => {
  const isValid = new Ajv2020({ strict: true }).compile(analysisSchema());
  const withWave = (wave: unknown) => isValid(JSON.parse(JSON.stringify({ scale: { min: 1, max: 5 }, waves: [wave] })));
  const wave = smallAnalysis();
  const criterion = wave.criteria['trust.open'];

  it('is the one in docs', async () => {
    const file = '../../../../docs/analyse.schema.json';
    await expect(`${JSON.stringify(analysisSchema(), null, 2)}\n`).toMatchFileSnapshot(file);
  });

  it('takes an analysis, and one without waves', () => {
    expect(withWave(wave)).toBe(true);
    expect(isValid({ scale: { min: 1, max: 5 }, waves: [] })).toBe(true);
  });

  it('takes what is withheld in place of a figure, a party or a gap', () => {
    const withheld = { withheld: true };
    const municipality = { ...criterion?.municipality, sd: withheld };
    const shown = { ...criterion, municipality, partners: withheld, gap: withheld, organisations: { A: withheld } };
    expect(withWave({ ...wave, criteria: { q: shown } })).toBe(true);
    expect(withWave({ ...wave, criteria: { q: { ...criterion, gap: { withheld: false } } } })).toBe(false);
  });

  it.each([
    ['a field that it does not know', { respondent: 'r1' }],
    ['a number out of its range', { mean: 5.1 }],
    ['a number as text', { mean: '4' }],
    ['four counts of five', { distribution: [0, 0, 0, 1] }],
    ['a reason that is none', { reasons: { sd: 'because' } }],
    ['a reason for no field', { reasons: { organisations: 'too-few' } }],
  ])('refuses %s', (_what, wrong) => {
    const municipality = { ...criterion?.municipality, ...wrong };
    expect(withWave({ ...wave, criteria: { q: { ...criterion, municipality } } })).toBe(false);
  });

  it('refuses an analysis in which a field is missing', () => {
    const { pooled, ...rest } = wave;
    expect(pooled).not.toBeUndefined();
    expect(withWave(rest)).toBe(false);
  });

  it('says of every field what it is', () => {
    const { $defs } = analysisSchema() as { $defs: Record<string, { properties: Record<string, object> }> };
    const silent = Object.entries($defs).flatMap(([name, { properties }]) =>
      Object.entries(properties).flatMap(([field, one]) => ('description' in one ? [] : [`${name}.${field}`])),
    );
    expect(silent).toEqual([]);
  });
});
