import { z } from 'zod';

const count = z.int().min(0);

/** A CSV file, as it is: the columns of `survey/rating-file.ts`. */
export const RatingFileBody = z.string();

/** What an import of ratings brought. */
export const ImportedRatingsBody = z.object({ coalitions: count, waves: count, responses: count, ratings: count });
export type ImportedRatingsBody = z.infer<typeof ImportedRatingsBody>;
