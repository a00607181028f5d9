import { Document, Packer, Paragraph, type Table } from 'docx';
import { unzip } from '../../results/fixed-zip.ts';

/** Tables that are written once the rest of a document is: as objects of the library one of forty rows takes a megabyte. */
export type LaterTables = (() => Table)[];

const STYLE = 'LaterTable';
const PLACE = `<w:p><w:pPr><w:pStyle w:val="${STYLE}"/></w:pPr></w:p>`;

/** So many tables are written together: few enough to be small, and so many that a document of their own costs little. */
const TOGETHER = 16;

/** Keeps the table for later, and gives what stands in its place until then. */
export function putOff(later: LaterTables, table: () => Table): Paragraph {
  later.push(table);
  return new Paragraph({ style: STYLE });
}

/** The text of a document with every table in its place, as the library would have written it at once. */
export async function withLaterTables(document: string, later: LaterTables): Promise<string> {
  const pieces = document.split(PLACE);
  if (pieces.length !== later.length + 1) throw new Error('A document has other places for tables than it has tables.');
  const whole: string[] = [pieces[0] ?? ''];
  for (let from = 0; from < later.length; from += TOGETHER) {
    const tables = await writtenOf(later.slice(from, from + TOGETHER));
    whole.push(...tables.flatMap((table, i) => [table, pieces[from + i + 1] ?? '']));
  }
  return whole.join('');
}

async function writtenOf(tables: LaterTables): Promise<readonly string[]> {
  const document = new Document({ sections: [{ children: tables.map((table) => table()) }] });
  const files = unzip(new Uint8Array(await Packer.toBuffer(document)));
  const text = new TextDecoder().decode(files['word/document.xml']);
  return text.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
}
