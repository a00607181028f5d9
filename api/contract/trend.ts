import { z } from 'zod';
import type { Organisation } from '../../analytics/dashboard.ts';
import type { Trend, TrendWave } from '../../analytics/trend.ts';
import { ORGANISATION_KINDS } from '../../survey/coalition.ts';
import { ROLES } from '../../survey/criterion.ts';
import { ATTRIBUTIONS } from '../../survey/wave.ts';
import { GapRowBody } from './dashboard.ts';
import { PromiseOutcomeBody } from './facts.ts';
import { editionId, id, instant, localized } from './fields.ts';

const organisation: z.ZodType<Organisation> = z.object({
  id: id<'organisation'>(),
  name: z.string(),
  role: z.enum(ROLES),
  kind: z.enum(ORGANISATION_KINDS).nullable(),
});

/** Null where it is not told: in a first wave, and beside a confidential one. */
const organisations = z.array(id<'organisation'>()).nullable();

const wave: z.ZodType<TrendWave> = z.object({
  id: id<'wave'>(),
  name: z.string(),
  closesAt: instant,
  isOpen: z.boolean(),
  attribution: z.enum(ATTRIBUTIONS),
  edition: z.object({
    id: editionId,
    title: localized,
    isNew: z.boolean(),
    /** The criteria that the wave before asked as well; null in a first wave. */
    continues: z.array(z.string()).nullable(),
  }),
  rows: z.array(GapRowBody),
  joined: organisations,
  left: organisations,
});

/** A coalition over the years, as `analytics/trend.ts` makes it: the compiler compares this description with its type. */
export const TrendBody: z.ZodType<Trend> = z.object({
  coalition: z.object({ id: id<'coalition'>(), name: z.string() }),
  organisations: z.array(organisation),
  themes: z.array(z.object({ id: z.string(), title: localized })),
  /** The first one first. An open wave is among them once somebody has looked at its results. */
  waves: z.array(wave),
  promises: z.array(z.object({ wave: id<'wave'>(), outcomes: z.array(PromiseOutcomeBody) })),
});
export type TrendBody = z.infer<typeof TrendBody>;
