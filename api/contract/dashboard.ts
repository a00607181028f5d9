import { z } from 'zod';
import type { Dashboard } from '../../analytics/dashboard.ts';
import { instant } from './fields.ts';
import { WaveBody } from './waves.ts';

/** The dashboard of a wave: its figures are made in `analytics/dashboard.ts` and passed on unchanged. */
export const DashboardBody = z.object({
  coalition: z.object({ id: z.string(), name: z.string() }),
  wave: WaveBody,
  municipality: z.string(),
  computedAt: instant,
  dashboard: z.custom<Dashboard>(),
});
export type DashboardBody = z.infer<typeof DashboardBody>;
