import type { OwnBlock } from './report.ts';

/**
 * What a coordinator wrote as blocks: an empty line begins another paragraph, lines that begin with “- ” are items of a list,
 * and other lines are one paragraph together. @returns nothing of a text without words.
 */
export function ownBlocks(text: string): readonly OwnBlock[] {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.trim());
  const blocks: OwnBlock[] = [];
  let isOpen = false;
  for (const line of lines) {
    if (line !== '') place(blocks, line, isOpen);
    isOpen = line !== '';
  }
  return blocks;
}

/** @param isOpen whether the line before it was not empty. */
function place(blocks: OwnBlock[], line: string, isOpen: boolean): void {
  const last = isOpen ? blocks.at(-1) : undefined;
  const item = itemOf(line);
  if (item !== null) {
    const items = last?.kind === 'list' ? [...last.items, item] : [item];
    blocks.splice(last?.kind === 'list' ? -1 : blocks.length, 1, { kind: 'list', items });
    return;
  }
  const text = last?.kind === 'paragraph' ? `${last.text} ${line}` : line;
  blocks.splice(last?.kind === 'paragraph' ? -1 : blocks.length, 1, { kind: 'paragraph', text });
}

function itemOf(line: string): string | null {
  const item = /^[-–•*]\s+(.+)$/.exec(line);
  return item?.[1] ?? null;
}
