import { GAPS } from './cases/gaps.ts';
import type { GalleryCase } from './gallery-case.ts';

/** Every chart in every state. */
export const CASES: readonly GalleryCase[] = [...GAPS];
