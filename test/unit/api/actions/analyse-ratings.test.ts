import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { analyseRatings } from '../../../../api/actions/analyse-ratings.ts';
import { type AnalysisBody, analysisSchema } from '../../../../api/contract/analysis/analysis.ts';
import { renderAnalysisJson } from '../../../../api/render/analysis/json.ts';
import { Refusal } from '../../../../survey/problem.ts';
import type { Attribution } from '../../../../survey/wave.ts';
import { subjectOf } from '../../../support/analysis.ts';
import { type FileShape, fileOf, ratingFile, ratingLines } from '../../../support/rating-file.ts';

const THEMES = ['player', 'goals', 'relations'];
const CRITERIA = THEMES.flatMap((theme) => [1, 2, 3, 4].map((number) => `${theme}.${number}`));

const isValid = new Ajv2020({ strict: true, allErrors: true }).compile(analysisSchema());

/** The analysis of a file as it is printed, which keeps to the schema and names no respondent. */
async function analysed(
  file: string | Buffer,
  ungated = false,
  attribution: Attribution = 'organisation',
): Promise<AnalysisBody> {
  const json = renderAnalysisJson(await analyseRatings(Buffer.from(file), { attribution, ungated }));
  expect(json).not.toMatch(/NaN|Infinity|undefined|Geheim/);
  const body = JSON.parse(json);
  isValid(body);
  expect(isValid.errors).toBeNull();
  return body as AnalysisBody;
}

describe('analyseRatings', () => {
  it('gives ungated whatever is defined', async () => {
    const file = ratingFile({ seed: 1, partners: [2, 2], municipality: 2, criteria: ['q'], cannotJudge: 0 });
    const gated = subjectOf(await analysed(file), 'q');
    const ungated = subjectOf(await analysed(file, true), 'q');
    expect([gated.partners?.rwg, gated.between?.h, gated.gap?.interval]).toEqual([null, null, null]);
    for (const figure of [ungated.partners?.rwg, ungated.between?.h, ungated.gap?.interval?.low]) {
      expect(figure).toEqual(expect.any(Number));
    }
  });

  const shape: FileShape = { seed: 7, partners: [1, 2, 3, 4, 5], municipality: 4, criteria: CRITERIA };
  it.each<[string, FileShape]>([
    ['one answer on each side', { ...shape, partners: [1], municipality: 1 }],
    ['one partner', { ...shape, partners: [6] }],
    ['no municipality', { ...shape, municipality: 0 }],
    ['no partner', { ...shape, partners: [] }],
    ['seven of ten answers “cannot judge”', { ...shape, cannotJudge: 70 }],
    ['no score at all', { ...shape, cannotJudge: 100 }],
    [
      'criteria that are called as parts of every object',
      { ...shape, criteria: ['__proto__', 'constructor', '__proto__.a'] },
    ],
    ['criteria that are called as numbers', { ...shape, criteria: ['10', '9', '1.5', '-1'] }],
  ])('takes a file with %s', async (_what, special) => {
    for (const ungated of [false, true]) {
      const { waves } = await analysed(ratingFile(special), ungated);
      expect(new Set(Object.keys(waves[0]?.criteria ?? {}))).toEqual(new Set(special.criteria));
    }
  });

  it('takes a file in which everybody gives the same score', async () => {
    const file = ratingFile(shape).replaceAll(/,[1-5]?$/gm, ',3');
    const { partners, gap, between } = subjectOf(await analysed(file), 'goals.1');
    expect(partners).toMatchObject({ mean: 3, sd: 0, rwg: 1, agreement: 1, rwgChance: null });
    expect(gap).toMatchObject({ value: 0, interval: null, reasons: { interval: 'no-variation' } });
    expect(between).toMatchObject({ h: null, p: null, icc1: null });
  });

  it('takes 2,000 people of 49 organisations', async () => {
    const partners = Array.from({ length: 48 }, (_, i) => 30 + (i % 23));
    const people = partners.reduce((sum, size) => sum + size, 0);
    const body = await analysed(ratingFile({ ...shape, partners, municipality: 2000 - people }));
    const { municipality, partners: all, organisations } = subjectOf(body, 'player.1');
    expect((municipality?.n ?? 0) + (municipality?.cannotJudge ?? 0)).toBe(2000 - people);
    expect((all?.n ?? 0) + (all?.cannotJudge ?? 0)).toBe(people);
    expect(Object.keys(organisations).length).toBe(48);
  });

  it('reads what spreadsheets write, and gives the same figures whatever the order of lines', async () => {
    const lines = ratingLines(shape);
    const plain = await analysed(fileOf(...lines));
    const excel = Buffer.from(
      `\uFEFF${fileOf(...lines)
        .replaceAll(',', ';')
        .replaceAll('\n', '\r\n')}`,
    );
    expect(await analysed(excel)).toEqual(plain);
    expect(await analysed(fileOf(...lines.toReversed()))).toEqual(plain);
  });

  it('puts waves in the order of time and says what changed, whatever the case of names', async () => {
    const later = ratingLines({ ...shape, wave: '2025' }).map((line) => line.replaceAll('Partner', 'PARTNER'));
    const earlier = ratingLines({ ...shape, seed: 8, wave: '2024', partners: [1, 2, 3] });
    const { waves } = await analysed(fileOf(...later, ...earlier));
    expect(waves.map(({ wave, change }) => [wave, change?.since])).toEqual([
      ['2024', undefined],
      ['2025', '2024'],
    ]);
    expect(waves[1]?.change?.criteria['goals.1']).toMatchObject({
      commonPartners: { organisations: 3 },
      joined: ['PARTNER 4', 'PARTNER 5'],
      left: [],
    });
  });

  describe('in confidence', () => {
    const inConfidence = (shape: FileShape, ungated = false) => analysed(ratingFile(shape), ungated, 'confidential');

    it('shows of partners no more than gives nobody away, and of the municipality everything', async () => {
      const body = await inConfidence({ ...shape, partners: [1, 4, 5, 6] });
      const open = await analysed(ratingFile({ ...shape, partners: [1, 4, 5, 6] }));
      expect(body.waves[0]?.attribution).toBe('confidential');
      for (const id of CRITERIA) {
        const { municipality, organisations, partners } = subjectOf(body, id);
        expect(municipality).toEqual(subjectOf(open, id).municipality);
        expect(organisations['Partner 1'] ?? { withheld: true }).toEqual({ withheld: true });
        expect(partners?.cannotJudge).toEqual({ withheld: true });
      }
    });

    it('withholds all of two people', async () => {
      const { partners, gap } = subjectOf(
        await inConfidence({ ...shape, partners: [1, 1], cannotJudge: 0 }),
        'goals.1',
      );
      expect([partners, gap]).toEqual([{ withheld: true }, { withheld: true }]);
    });

    it.each([false, true])('is what the schema describes, in every shape (ungated: %s)', async (ungated) => {
      for (const partners of [[], [1], [3], [1, 3, 3], [8, 9, 10], Array(12).fill(4)]) {
        for (const municipality of [0, 1, 4]) {
          if (partners.length + municipality === 0) continue;
          await inConfidence({ ...shape, partners, municipality, criteria: ['a', 'b.1', 'b.2'] }, ungated);
        }
      }
    });

    it('is the same whatever the order of lines', async () => {
      const lines = ratingLines({ ...shape, partners: [3, 4, 5] });
      const plain = await analysed(fileOf(...lines), false, 'confidential');
      expect(await analysed(fileOf(...lines.toReversed()), false, 'confidential')).toEqual(plain);
    });
  });

  it('refuses a faulty file', async () => {
    await expect(analysed(fileOf('2025,Wonen,A,partner,r1,q,9'))).rejects.toThrow(Refusal);
  });
});
