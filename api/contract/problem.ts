import { z } from 'zod';

/** RFC 9457: what every 4xx and 5xx answer carries, as application/problem+json. */
export const ProblemBody = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.string(),
  facts: z.record(z.string(), z.unknown()),
});
export type ProblemBody = z.infer<typeof ProblemBody>;
