import exceljs from 'exceljs';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../../../../web/pages/import/read-file.ts';

const rowsOf = async (...parts: BlobPart[]) => (await readFile(new Blob(parts)))[0]?.rows;

async function workbookOf(sheets: Readonly<Record<string, readonly unknown[][]>>): Promise<Blob> {
  const workbook = new exceljs.Workbook();
  for (const [name, rows] of Object.entries(sheets)) workbook.addWorksheet(name).addRows([...rows]);
  return new Blob([await workbook.xlsx.writeBuffer()]);
}

describe('a CSV file', () => {
  it.each([
    ['semicolons', 'a;b\r\n1,5;2\r\n'],
    ['commas', 'a,b\n"1,5",2\n'],
    ['tabs', 'a\tb\r1,5\t2'],
    ['a separator that Excel names', 'sep=;\r\na;b\r\n1,5;2'],
    ['quoted headers full of other signs', '"a";b\r\n1,5;2'],
  ])('is read with %s', async (_what, text) => {
    expect((await rowsOf(text))?.slice(-2)).toEqual([
      ['a', 'b'],
      ['1,5', '2'],
    ]);
  });

  it('counts a line that is empty, and a cell of two lines as one row', async () => {
    expect(await rowsOf('a;b\r\n\r\n"x\r\ny";"z ""q"""\r\nkort\r\n')).toEqual([
      ['a', 'b'],
      [''],
      ['x\r\ny', 'z "q"'],
      ['kort'],
    ]);
  });

  it.each([
    ['UTF-8', new TextEncoder().encode('naam;é’\n')],
    ['UTF-8 that says so', new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode('naam;é’\n')])],
    ['Windows-1252', new Uint8Array([...'naam;'].map((sign) => sign.charCodeAt(0)).concat(0xe9, 0x92, 0x0a))],
    ['UTF-16', new Uint8Array([0xff, 0xfe, ...Buffer.from('naam;é’\n', 'utf16le')])],
  ])('is read as %s', async (_encoding, bytes) => {
    expect(await rowsOf(bytes)).toEqual([['naam', 'é’']]);
  });

  it('has its formulas back, also in its headers, and nothing else loses its apostrophe', async () => {
    expect(await rowsOf("'=naam;'s-Hertogenbosch;''@x\n'+31;' ;'\n")).toEqual([
      ['=naam', "'s-Hertogenbosch", "'@x"],
      ['+31', "' ", "'"],
    ]);
  });
});

describe('a workbook', () => {
  it('has all its sheets, each cell as text, rows where they stand', async () => {
    const file = await workbookOf({
      Uitleg: [['Vul het tweede blad in']],
      Lijst: [[], ['naam', 'nummer', 'dag'], [], ['=1+1', 12.5, new Date('2026-03-29T00:00:00Z')]],
    });
    expect(await readFile(file)).toEqual([
      { name: 'Uitleg', rows: [['Vul het tweede blad in']] },
      {
        name: 'Lijst',
        rows: [
          ['', '', ''],
          ['naam', 'nummer', 'dag'],
          ['', '', ''],
          ['=1+1', '12.5', '2026-03-29'],
        ],
      },
    ]);
  });
});

describe('what is no list', () => {
  it.each([
    ['an old or protected workbook', new Blob([new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1])]), 'old-workbook'],
    ['a file that is too large', new Blob([new Uint8Array(10_000_001)]), 'too-large'],
    ['a broken workbook', new Blob(['PK\u0003\u0004 broken']), 'no-list'],
    ['a picture', new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])]), 'no-list'],
    ['a quote that never ends', new Blob(['a;b\n"c;d\n']), 'no-list'],
  ])('is refused: %s', async (_what, file, reason) => {
    await expect(readFile(file)).rejects.toMatchObject({ name: 'UnreadableFile', reason });
  });

  it('may be empty', async () => {
    expect(await rowsOf('')).toEqual([]);
  });
});
