import { z } from 'zod';
import { REASONS } from '../../../analytics/analysis.ts';

/** What stands in place of a figure that disclosure control keeps back. */
export const WithheldBody = z
  .strictObject({
    withheld: z.literal(true).describe('Says that there is a figure here that is not shown.'),
    low: z.number().exactOptional().describe('Of a level or a gap, what is told instead: that it is this or more …'),
    high: z.number().exactOptional().describe('… and this or less, in scale points.'),
  })
  .meta({ id: 'Withheld', description: 'Kept back by disclosure control; in confidential attribution only.' });

/** A figure that is always defined. */
export function figure<Figure extends z.ZodType>(schema: Figure, description: string) {
  return z.union([schema, WithheldBody]).describe(description);
}

/** A figure that is null when it is not defined. */
export function figureOrNull<Figure extends z.ZodType>(schema: Figure, description: string) {
  return z.union([schema, z.null(), WithheldBody]).describe(description);
}

/** Why the fields of these figures that are null are so. */
export function reasonsOf<Field extends string>(figures: Readonly<Record<Field, z.ZodType>>) {
  const fields = Object.keys(figures) as [Field, ...Field[]];
  return z
    .partialRecord(z.enum(fields), z.enum(REASONS))
    .describe('By name of a field that is null: why. docs/method.md explains the codes.');
}

export const count = z.int().min(0);
export const fraction = z.number().min(0).max(1);
export const signedFraction = z.number().min(-1).max(1);
export const level = z.number().min(1).max(5);
export const spread = z.number().min(0);
export const difference = z.number().min(-4).max(4);
/** The ends of an interval; one that is symmetric can reach beyond the scale. */
export const ends = { low: z.number(), high: z.number() };
