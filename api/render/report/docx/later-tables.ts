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

/** A document with every table in its place, as the library would have written it at once; both in UTF-8. */
export async function withLaterTables(document: Uint8Array, later: LaterTables): Promise<Uint8Array> {
  const pieces = new TextDecoder().decode(document).split(PLACE);
  if (pieces.length !== later.length + 1) throw new Error('A document has other places for tables than it has tables.');
  const whole = [Buffer.from(pieces[0] ?? '')];
  for (let from = 0; from < later.length; from += TOGETHER) {
    const tables = await writtenOf(later.slice(from, from + TOGETHER));
    whole.push(...tables.map((table, i) => Buffer.from(table + (pieces[from + i + 1] ?? ''))));
  }
  return Buffer.concat(whole);
}

async function writtenOf(tables: LaterTables): Promise<readonly string[]> {
  const document = new Document({ sections: [{ children: tables.map((table) => table()) }] });
  const files = unzip(new Uint8Array(await Packer.toBuffer(document)));
  const text = new TextDecoder().decode(files['word/document.xml']);
  return text.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
}
