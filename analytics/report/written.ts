import type { Block, Section } from './report.ts';

/** A part as it is written, before its title and the coordinator's own words stand above it. */
export type Written = Pick<Section, 'startsPage'> & {
  readonly blocks: readonly Block[];
  readonly sections?: readonly (Section | null)[];
};
