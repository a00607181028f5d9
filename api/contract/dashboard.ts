import { z } from 'zod';
import type { Dashboard } from '../../analytics/dashboard.ts';
import type { GapRow, PerceptionGap, RowChange } from '../../analytics/gap-row.ts';
import type { OrganisationResponse } from '../../analytics/response-rate.ts';
import { ORGANISATION_KINDS } from '../../survey/coalition.ts';
import { ROLES } from '../../survey/criterion.ts';
import { FactsBody } from './facts.ts';
import { id, instant, localized } from './fields.ts';
import { WaveBody } from './waves.ts';

const count = z.int().min(0);
/** On the scale of 1–5; null when nobody gave a score. */
const mean = z.number().min(1).max(5).nullable();
/** How often 1, 2, 3, 4 and 5. */
const distribution = z.array(count).length(5).nullable();
const level = z.object({ n: count, cannotJudge: count, mean, distribution });
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
  quadrant: z.enum(['partners-divided', 'blind-spot', 'hidden-strength', 'shared-view']).nullable(),
  silence: z.object({ low: z.number(), high: z.number(), deciding: z.array(z.string()) }).nullable(),
  superiority: z.number().min(0).max(1).nullable(),
});

/** Since the wave before, in scale points: a change of a change can be twice the scale. */
const change: z.ZodType<RowChange> = z.object({
  municipality: gapPoints.nullable(),
  commonPartners: z
    .object({
      organisations: count,
      value: gapPoints.nullable(),
      interval: z.object({ low: z.number(), high: z.number(), df: z.int() }).nullable(),
    })
    .nullable(),
  allPartners: gapPoints.nullable(),
  composition: z.number().nullable(),
  joined: z.array(id<'organisation'>()),
  left: z.array(id<'organisation'>()),
  gap: z.number().min(-8).max(8).nullable(),
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
  distribution,
  agreement: z.number().min(-1).max(1).nullable(),
  polarised: z.boolean().nullable(),
});

const dot = z.object({
  organisation: id<'organisation'>(),
  n: count,
  mean,
  between,
  cannotJudge: count.nullable(),
  distribution,
  estimate: mean,
});

/** A line of the gap chart, with everything that is told of its criterion or theme. */
export const GapRowBody: z.ZodType<GapRow> = z.object({
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
  dots: z.array(dot),
  unscored: z.array(z.object({ organisation: id<'organisation'>(), cannotJudge: count })),
  spread: z.number().min(0).nullable(),
  between: z.object({ p: z.number(), q: z.number().nullable(), icc1: z.number().nullable() }).nullable(),
  prediction: z.object({ n: count, mean: z.number().min(1).max(5) }).nullable(),
  change: change.nullable(),
});

/** The figures, as `analytics/dashboard.ts` makes them: the compiler compares this description with its type. */
export const FiguresBody: z.ZodType<Dashboard> = z.object({
  organisations: z.array(
    z.object({
      id: id<'organisation'>(),
      name: z.string(),
      role: z.enum(ROLES),
      kind: z.enum(ORGANISATION_KINDS).nullable(),
    }),
  ),
  response: z.array(response),
  gaps: z.array(GapRowBody),
  themes: z.array(z.object({ id: z.string(), title: localized })),
  facts: FactsBody.nullable(),
  since: z.string().nullable(),
  withheld: z.enum(['municipality-outstanding', 'until-closed', 'grace', 'no-answers']).nullable(),
});

/** The dashboard of a wave. */
export const DashboardBody = z.object({
  coalition: z.object({ id: id<'coalition'>(), name: z.string() }),
  wave: WaveBody,
  municipality: z.string(),
  computedAt: instant,
  dashboard: FiguresBody,
});
export type DashboardBody = z.infer<typeof DashboardBody>;
