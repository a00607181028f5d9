import type { Block, Report, Section } from './report.ts';

/** The number of every chart among the charts of a report, and of every table among its tables, in the order of reading. */
export function numbersOf({ sections }: Pick<Report, 'sections'>): ReadonlyMap<Block, number> {
  const numbers = new Map<Block, number>();
  const counted = { chart: 0, table: 0 };
  for (const block of blocksOf(sections)) {
    if (block.kind === 'chart' || block.kind === 'table') numbers.set(block, ++counted[block.kind]);
  }
  return numbers;
}

/** Every block of these sections in the order of reading. */
export function blocksOf(sections: readonly Section[]): readonly Block[] {
  return sections.flatMap((section) => [...section.blocks, ...blocksOf(section.sections)]);
}
