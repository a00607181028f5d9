import { CHANGES } from './cases/change.ts';
import { COMPARISONS } from './cases/compare.ts';
import { CRITERION, DISTRIBUTION } from './cases/distribution.ts';
import { GAPS } from './cases/gaps.ts';
import { HEAT_MAP } from './cases/heat-map.ts';
import { LADDERS } from './cases/ladder.ts';
import { OVERVIEWS } from './cases/overview.ts';
import { PRIORITIES } from './cases/priority.ts';
import { PROMISES } from './cases/promises.ts';
import { QUADRANT } from './cases/quadrant.ts';
import { RESPONSE } from './cases/response.ts';
import { SHARES } from './cases/shares.ts';
import { SILENCES } from './cases/silence.ts';
import { TREND_MULTIPLES, TRENDS } from './cases/trend.ts';
import { WISHES } from './cases/wishes.ts';
import type { GalleryCase } from './gallery-case.ts';

/** Every chart in every state. */
export const CASES: readonly GalleryCase[] = [
  ...GAPS,
  ...QUADRANT,
  ...HEAT_MAP,
  ...SHARES,
  ...WISHES,
  ...LADDERS,
  ...PRIORITIES,
  ...PROMISES,
  ...SILENCES,
  ...CHANGES,
  ...TRENDS,
  ...TREND_MULTIPLES,
  ...OVERVIEWS,
  ...COMPARISONS,
  ...DISTRIBUTION,
  ...CRITERION,
  ...RESPONSE,
];
