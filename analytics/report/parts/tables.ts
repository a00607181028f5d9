import { paragraph, piece } from '../block.ts';
import { figuresTable } from '../figures-table.ts';
import { subjectWords } from '../results-words.ts';
import type { Told } from '../told.ts';
import type { Written } from '../written.ts';

/** All themes and criteria of every coalition. */
export function writeTables({ locale, texts, coalitions, isOne }: Told): Written {
  const { tables } = texts;
  if (coalitions.length === 0) return { blocks: [paragraph(tables.none)] };
  const made = coalitions.map(({ key, name, rows, names }) => {
    const nameOf = (row: (typeof rows)[number]) =>
      row.kind === 'theme' ? tables.theme(subjectWords(locale, row)) : subjectWords(locale, row);
    return { key, name, blocks: figuresTable(locale, tables.table(name), rows, { names, nameOf }) };
  });
  const start = paragraph(tables.explanation);
  if (isOne) return { blocks: [start, ...made.flatMap(({ blocks }) => blocks)] };
  return { blocks: [start], sections: made.map(({ key, name, blocks }) => piece(`${key}-figures`, name, blocks)) };
}
