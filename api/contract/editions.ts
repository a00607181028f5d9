import { z } from 'zod';
import { MAXIMUM_CRITERIA } from '../../survey/edition-limits.ts';
import { criteria, EditionBody, name, openQuestions, steps, themes } from './edition.ts';
import { editionId, id, instant, line } from './fields.ts';

/** A copy under a name of its own, to be changed. */
export const NewEditionBody = z.strictObject({ name: line(80), from: editionId });
export type NewEditionBody = z.infer<typeof NewEditionBody>;

export const ChangedEditionBody = z.strictObject({
  /** The version that the change was made from; another one is refused with `edition.conflict`. The database counts in int4. */
  version: z.int().min(1).max(2_000_000_000),
  name: line(80),
  themes,
  criteria,
  openQuestions,
  /** The five steps of the ladder, from the bottom to the top. */
  ladder: steps,
  englishFallsBack: z.boolean(),
  /** The reworded criteria that the coordinator says are still the same question; those with the same words always are. */
  continues: z.array(name).max(MAXIMUM_CRITERIA),
});
export type ChangedEditionBody = z.infer<typeof ChangedEditionBody>;

export const EditionSummaryBody = z.object({
  id: editionId,
  name: z.string(),
  /** The edition that it was made from; null for the first. */
  basedOn: z.object({ id: editionId, name: z.string() }).nullable(),
  createdAt: instant,
  changedAt: instant,
  /** When the first wave that uses it opened; from then on nothing in it changes. */
  frozenAt: instant.nullable(),
  themes: z.int(),
  criteria: z.int(),
  /** About how long it takes to answer. */
  minutes: z.int(),
  waves: z.array(z.object({ id: id<'wave'>(), name: z.string(), coalition: z.string() })),
});
export type EditionSummaryBody = z.infer<typeof EditionSummaryBody>;

export const EditionsBody = z.object({ editions: z.array(EditionSummaryBody) });
export type EditionsBody = z.infer<typeof EditionsBody>;

export const EditionDetailBody = EditionSummaryBody.extend({
  version: z.int(),
  /** As it was typed: English may be empty where it falls back to Dutch. */
  edition: EditionBody,
  /** The questions of the edition that it was made from. */
  previous: EditionBody.nullable(),
  /** The criteria that ask what that edition asked. */
  continues: z.array(z.string()),
});
export type EditionDetailBody = z.infer<typeof EditionDetailBody>;
