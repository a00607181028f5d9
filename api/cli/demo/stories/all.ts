import type { Story } from '../story.ts';
import { energie } from './energie.ts';
import { levendigeDorpen } from './levendige-dorpen.ts';
import { opgroeien } from './opgroeien.ts';
import { wonen } from './wonen.ts';

/** Fictitious: four coalitions of one municipality that does not exist, with something to find in each. */
export const stories: readonly Story[] = [wonen, opgroeien, levendigeDorpen, energie];
