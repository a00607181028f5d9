import { z } from 'zod';
import type { Dashboard } from '../../analytics/dashboard.ts';
import type { PerceptionGap } from '../../analytics/gap-row.ts';
import type { OrganisationResponse } from '../../analytics/response-rate.ts';
import { ROLES } from '../../survey/criterion.ts';
import { id, instant, localized } from './fields.ts';
import { WaveBody } from './waves.ts';

const count = z.int().min(0);
/** On the scale of 1–5; null when nobody gave a score. */
const mean = z.number().min(1).max(5).nullable();
const level = z.object({ n: count, cannotJudge: count, mean });
const gapPoints = z.number().min(-4).max(4);
/** Between what ends a figure lies that may not be shown itself, both included. */
const between = z.object({ low: z.number(), high: z.number() }).nullable();

/** The answers that were asked of an organisation, and how far they have come: started + submitted ≤ invited. */
const response: z.ZodType<OrganisationResponse> = z.object({
  organisation: id<'organisation'>(),
  role: z.enum(ROLES),
  invited: count,
  started: count,
  submitted: count,
});

/** The municipality minus its partners, in scale points; its words and its interval are explained in docs/method.md. */
const gap: z.ZodType<PerceptionGap> = z.object({
  value: gapPoints.nullable(),
  between,
  class: z.enum(['higher', 'close', 'lower']).nullable(),
  interval: z.object({ low: z.number(), high: z.number(), df: z.int(), variance: z.number() }).nullable(),
  certainty: z.enum(['close', 'higher', 'lower', 'no-demonstrable-difference', 'firm', 'fragile']).nullable(),
  fragile: z
    .discriminatedUnion('by', [
      z.object({ by: z.literal('organisation'), organisation: id<'organisation'>() }),
      z.object({ by: z.literal('answer') }),
      z.object({ by: z.null() }),
    ])
    .nullable(),
});

/** In a confidential wave `n` is null where there are too few answers to show, and so is all that could tell one from another. */
const partners = z.object({
  n: count.nullable(),
  cannotJudge: count.nullable(),
  mean,
  between,
  organisations: count.nullable(),
  mostlyUnjudged: z.boolean(),
  meanOfMeans: mean,
});

/** The figures, as `analytics/dashboard.ts` makes them: the compiler compares this description with its type. */
const figures: z.ZodType<Dashboard> = z.object({
  organisations: z.array(z.object({ id: id<'organisation'>(), name: z.string(), role: z.enum(ROLES) })),
  response: z.array(response),
  gaps: z.array(
    z.object({
      kind: z.enum(['theme', 'criterion']),
      /** Of the theme or the criterion, as the wave's edition has it. */
      id: z.string(),
      theme: z.string(),
      subject: z.enum(['municipality', 'coalition']),
      title: localized,
      decimals: z.literal([1, 2]),
      municipality: level,
      partners,
      gap: gap.nullable(),
      dots: z.array(z.object({ organisation: id<'organisation'>(), n: count, mean, between })),
    }),
  ),
  withheld: z.enum(['municipality-outstanding', 'until-closed', 'grace', 'no-answers']).nullable(),
});

/** The dashboard of a wave. */
export const DashboardBody = z.object({
  coalition: z.object({ id: id<'coalition'>(), name: z.string() }),
  wave: WaveBody,
  municipality: z.string(),
  computedAt: instant,
  dashboard: figures,
});
export type DashboardBody = z.infer<typeof DashboardBody>;
