import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { describe, expect, it } from 'vitest';
import { type LaterTables, putOff, withLaterTables } from '../../../../../../api/render/report/docx/later-tables.ts';
import { unzip } from '../../../../../../api/render/results/fixed-zip.ts';

const TABLES = Array.from({ length: 40 }, (_, i) => () => tableOf(`€ ${i} & meer`));

describe('tables that are written later', () => {
  it('stand where they would have been written at once, as they would have been', async () => {
    const later: LaterTables = [];
    const places = TABLES.map((table) => putOff(later, table));
    const whole = await withLaterTables(await documentOf(places), later);
    expect(String(whole)).toBe(String(await documentOf(TABLES.map((table) => table()))));
  });

  it('are missed when their place is gone', async () => {
    await expect(withLaterTables(await documentOf([]), [...TABLES])).rejects.toThrow('places for tables');
  });
});

async function documentOf(parts: readonly (Paragraph | Table)[]): Promise<Buffer> {
  const children = parts.flatMap((part, i) => [new Paragraph(`Tabel ${i}`), part]);
  const files = unzip(new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] }))));
  return Buffer.from(files['word/document.xml'] ?? '');
}

function tableOf(text: string): Table {
  return new Table({ rows: [new TableRow({ children: [new TableCell({ children: [new Paragraph(text)] })] })] });
}
