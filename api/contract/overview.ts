import { z } from 'zod';
import type { Attention } from '../../analytics/attention.ts';
import type { Overview, OverviewCoalition } from '../../analytics/overview.ts';
import type { PartnerType } from '../../analytics/partner-types.ts';
import { ORGANISATION_KINDS } from '../../survey/coalition.ts';
import { ATTRIBUTIONS, WAVE_STATES } from '../../survey/wave.ts';
import { GapRowBody } from './dashboard.ts';
import { id, instant, localized } from './fields.ts';

const count = z.int().min(0);
const year = z.int().min(1900).max(2100);

/** Absent: the present year. */
export const OverviewQuery = z.strictObject({
  year: z
    .string()
    .regex(/^\d{4}$/)
    .transform(Number)
    .pipe(year)
    .optional(),
});

/** Why a coalition asks for attention; the rules stand in `analytics/attention.ts`. */
const attention: z.ZodType<Attention> = z.union([
  z.object({ reason: z.literal(['no-wave', 'no-answers']) }),
  z.object({
    reason: z.literal(['higher', 'lower', 'divided', 'worse']),
    row: z.object({
      kind: z.enum(['theme', 'criterion']),
      id: z.string(),
      subject: z.enum(['municipality', 'coalition']),
      title: localized,
    }),
  }),
  z.object({ reason: z.literal('low-response'), given: count, asked: count }),
  z.object({ reason: z.literal('cannot-judge'), criteria: count, of: count }),
]);

const coalition: z.ZodType<OverviewCoalition> = z.object({
  id: id<'coalition'>(),
  name: z.string(),
  /** Its last wave of the year; null when it has none. */
  wave: z
    .object({
      id: id<'wave'>(),
      name: z.string(),
      state: z.enum(WAVE_STATES),
      attribution: z.enum(ATTRIBUTIONS),
      closesAt: instant,
    })
    .nullable(),
  /** The themes about the municipality, without the organisations. */
  rows: z.array(GapRowBody),
  /** The theme or criterion that each finding of the wave's dashboard is about, where it stands. */
  found: z.object({ gap: GapRowBody.nullable(), divided: GapRowBody.nullable(), change: GapRowBody.nullable() }),
  /** In partner organisations; null when nobody knows who was asked. */
  response: z.object({ asked: count, given: count }).nullable(),
  attention: z.array(attention),
});

const type: z.ZodType<PartnerType> = z.object({
  kind: z.enum(ORGANISATION_KINDS),
  organisations: count,
  coalitions: count,
  themes: z.array(
    z.object({
      theme: z.string(),
      organisations: count,
      mean: z.number().min(1).max(5),
      gap: z.number().min(-4).max(4).nullable(),
    }),
  ),
});

/** All coalitions of a year, as `analytics/overview.ts` makes it: the compiler compares this description with its type. */
export const OverviewBody: z.ZodType<Overview> = z.object({
  year,
  years: z.array(year),
  themes: z.array(z.object({ id: z.string(), title: localized })),
  coalitions: z.array(coalition),
  types: z.array(type),
});
export type OverviewBody = z.infer<typeof OverviewBody>;
