import { RATING_BYTES } from '../../../analytics/cube/count-kernel.ts';
import { samenwerkingswijzer } from '../../../survey/questionnaires/samenwerkingswijzer.ts';
import type { RatingLine } from '../../../survey/rating-file.ts';
import type { Score } from '../../../survey/scale.ts';
import type { Workload } from '../workload.ts';

/**
 * The first criteria of the workload as those of the standard questionnaire, everybody by a name.
 *
 * @param own the name of the municipality. @param first the year of the first wave.
 */
export function linesOf(
  { cells, responses, ratings, criteria }: Workload,
  own: string,
  first: number,
): readonly RatingLine[] {
  const people = cells.flatMap((cell, i) =>
    Array.from({ length: responses[i] ?? 0 }, (_, person) => ({ cell, person })),
  );
  return people.flatMap(({ cell: { coalition, wave, organisation, role }, person }, at): RatingLine[] => {
    const names = {
      wave: String(first + wave),
      coalition: `Coalitie ${coalition}`,
      organisation: role === 0 ? own : `Stichting Samen Verder ${organisation}`,
      role: role === 0 ? ('municipality' as const) : ('partner' as const),
      respondent: `${organisation} ${person}`,
    };
    return samenwerkingswijzer.criteria.flatMap(({ id: criterion }, i) => {
      const rating = ratings[at * criteria + i] ?? SKIPPED;
      if (rating === SKIPPED) return [];
      return [{ line: 0, ...names, criterion, score: rating === 0 ? null : (rating as Score) }];
    });
  });
}

const SKIPPED = RATING_BYTES - 1;
