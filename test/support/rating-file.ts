import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

export const RATING_HEADER = 'wave,coalition,organisation,role,respondent,criterion,score';

/** Who answered what in a made-up wave. */
export type FileShape = {
  readonly seed: number;
  readonly wave?: string;
  readonly coalition?: string;
  /** People of each partner, and of the municipality. */
  readonly partners: readonly number[];
  readonly municipality: number;
  readonly criteria: readonly string[];
  /** Of 100 answers, how many are “cannot judge”. */
  readonly cannotJudge?: number;
};

/** The lines, without a header, of a wave in which everybody answers at random; the same for the same seed. */
export function ratingLines(shape: FileShape): string[] {
  const { seed, wave = '2025', coalition = 'Wonen', partners, municipality, criteria, cannotJudge = 10 } = shape;
  const chance = xoroshiro128plus(seed);
  const draw = (most: number) => uniformInt(chance, 1, most);
  const groups = [
    { organisation: 'Gemeente', role: 'municipality', people: municipality },
    ...partners.map((people, i) => ({ organisation: `Partner ${i + 1}`, role: 'partner', people })),
  ];
  return groups.flatMap(({ organisation, role, people }) =>
    Array.from({ length: people }, (_, i) => i + 1).flatMap((person) =>
      criteria.map((criterion) => {
        const score = draw(100) <= cannotJudge ? '' : draw(5);
        return `${wave},${coalition},${organisation},${role},Geheim-${person},${criterion},${score}`;
      }),
    ),
  );
}

/** A whole file. */
export function ratingFile(...shapes: readonly FileShape[]): string {
  return fileOf(...shapes.flatMap(ratingLines));
}

/** A file of these lines. */
export function fileOf(...lines: readonly string[]): string {
  return [RATING_HEADER, ...lines, ''].join('\n');
}
