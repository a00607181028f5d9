import { GAPS } from './cases/gaps.ts';
import { HEAT_MAP } from './cases/heat-map.ts';
import { QUADRANT } from './cases/quadrant.ts';
import type { GalleryCase } from './gallery-case.ts';

/** Every chart in every state. */
export const CASES: readonly GalleryCase[] = [...GAPS, ...QUADRANT, ...HEAT_MAP];
