import { z } from 'zod';

export const HealthBody = z.object({
  status: z.literal('ok'),
  database: z.enum(['embedded', 'postgresql']),
  version: z.string(),
});
export type HealthBody = z.infer<typeof HealthBody>;
