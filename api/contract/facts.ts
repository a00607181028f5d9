import { z } from 'zod';
import type { Facts } from '../../analytics/facts/facts.ts';
import type { PromiseOutcome } from '../../analytics/facts/promise-outcome.ts';
import { ROLES } from '../../survey/criterion.ts';
import type { PromiseQuestion } from '../../survey/promise.ts';
import { REGIME_ELEMENTS } from '../../survey/questionnaire.ts';
import { figure, figureOrNull } from './analysis/figure.ts';
import { id, localized } from './fields.ts';

const count = z.int().min(0);
const chosen = z.object({ chose: count, of: count });
const party = [
  z.object({ role: z.literal('municipality') }),
  z.object({ role: z.literal('partner'), organisation: id<'organisation'>().nullable() }),
] as const;
const rung = z.object({
  n: figure(count, 'How many answered.'),
  mean: figureOrNull(z.number().min(1).max(5), 'Mean step, from 1 at the bottom.'),
});
const rungs = { now: rung, wanted: rung };
const counts = { counts: figure(z.object({ lighter: count, fits: count, heavier: count }), 'How many wish what.') };

const verdicts = z.object({ kept: count, partly: count, 'not-kept': count, 'cannot-judge': count });

/** A promise in the words in which a wave asks about it. */
export const PromiseQuestionBody: z.ZodType<PromiseQuestion> = z.object({
  id: id<'promise'>(),
  text: z.string(),
  dueOn: z.iso.date(),
  owner: z.object({ id: id<'organisation'>(), name: z.string(), role: z.enum(ROLES) }),
  since: z.string(),
});

/** What a wave says about whether a promise was kept. */
export const PromiseOutcomeBody: z.ZodType<PromiseOutcome> = z.object({
  promise: PromiseQuestionBody,
  own: figure(verdicts, 'What its owner says.'),
  others: figure(verdicts, 'What the other side says.'),
  organisations: z.array(z.object({ organisation: id<'organisation'>(), counts: verdicts })),
  result: z.enum(['kept', 'partly', 'not-kept']).nullable(),
});

/** As `analytics/facts/facts.ts` describes it: the compiler compares this description with its type. */
export const FactsBody: z.ZodType<Facts> = z.object({
  ladder: z.object({
    steps: z.array(localized),
    parties: z.array(z.union([party[0].extend(rungs), party[1].extend(rungs)])),
  }),
  importance: z.array(
    z.object({ theme: z.string(), municipality: chosen, partners: figure(chosen, 'Of all partners together.') }),
  ),
  shares: z.array(
    z.object({
      organisation: id<'organisation'>(),
      claimed: z.number().min(0).max(100).nullable(),
      attributed: z.number().min(0).max(100).nullable(),
      others: count,
    }),
  ),
  wishes: z.array(
    z.object({
      element: z.enum(REGIME_ELEMENTS),
      parties: z.array(z.union([party[0].extend(counts), party[1].extend(counts)])),
    }),
  ),
  wishTitles: z.record(z.enum(REGIME_ELEMENTS), localized),
  promises: z.array(PromiseOutcomeBody),
  openQuestions: z.array(z.object({ id: z.string(), text: z.object({ municipality: localized, partner: localized }) })),
  comments: figure(
    z.array(
      z.object({
        id: z.string(),
        question: z.string(),
        role: z.enum(ROLES),
        organisation: id<'organisation'>().nullable(),
        text: z.string().nullable(),
        redacted: z.boolean(),
      }),
    ),
    'Remarks, by theme or open question; never with a person.',
  ),
});
