import type { Block, Section } from './report.ts';

/** What is said in a section of one report and not in that of another. */
export type ChangedSection = {
  /** Its titles, from the part down. */
  readonly section: string;
  readonly removed: readonly string[];
  readonly added: readonly string[];
};

/** Compares what is written in two reports, section by section, in the order of the later one; equal sections are left out. */
export function compareSentences(before: readonly Section[], after: readonly Section[]): readonly ChangedSection[] {
  const [old, now] = [saidIn(before, ''), saidIn(after, '')];
  const ids = new Set([...now.keys(), ...old.keys()]);
  return [...ids].flatMap((id) => {
    const [was, is] = [old.get(id), now.get(id)];
    const removed = without(was?.sentences ?? [], is?.sentences ?? []);
    const added = without(is?.sentences ?? [], was?.sentences ?? []);
    const section = is?.section ?? was?.section ?? '';
    return removed.length + added.length === 0 ? [] : [{ section, removed, added }];
  });
}

type Said = { readonly section: string; readonly sentences: readonly string[] };

function saidIn(sections: readonly Section[], above: string): ReadonlyMap<string, Said> {
  return new Map(
    sections.flatMap(({ id, title, blocks, sections: below }): readonly [string, Said][] => {
      const section = above === '' ? title : `${above} › ${title}`;
      return [[id, { section, sentences: blocks.flatMap(sentencesOf) }], ...saidIn(below, section)];
    }),
  );
}

/** Figures in tables are compared by themselves. */
function sentencesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'list':
      return block.items;
    case 'own':
      return block.blocks.flatMap(sentencesOf);
    case 'chart':
      return [block.chart.sentence];
    case 'table':
      return [];
    case 'finding':
      return [block.certainty === null ? block.text : `${block.text} ${block.certainty}`];
    default:
      return [block.text];
  }
}

function without(sentences: readonly string[], others: readonly string[]): readonly string[] {
  return sentences.filter((one) => !others.includes(one));
}
