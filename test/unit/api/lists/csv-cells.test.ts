import { describe, expect, it } from 'vitest';
import { CsvFault, splitCsv } from '../../../../api/lists/csv-cells.ts';

async function split(text: string | Uint8Array) {
  const lines: [number, readonly string[]][] = [];
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  for await (const { line, cells } of splitCsv(bytes)) lines.push([line, cells]);
  return lines;
}

describe('splitCsv', () => {
  it.each([
    ['commas', 'a,b\n1,2\n'],
    ['semicolons', 'a;b\n1;2'],
    ['tabs', 'a\tb\r\n1\t2\r\n'],
    ['a byte order mark', '\uFEFFa,b\n1,2'],
    ['quotation marks', '"a","b"\r"1","2"\r'],
  ])('reads %s', async (_, text) => {
    expect(await split(text)).toEqual([
      [1, ['a', 'b']],
      [2, ['1', '2']],
    ]);
  });

  it('numbers lines as an editor does, past empty ones and cells of more than one line', async () => {
    expect(await split('a,b\n\n\n"x\ny","p\r\nq\nr"\r\nq,3\n,\n\nz,4')).toEqual([
      [1, ['a', 'b']],
      [4, ['x\ny', 'p\r\nq\nr']],
      [8, ['q', '3']],
      [11, ['z', '4']],
    ]);
  });

  it('keeps lines that have another number of cells, and quotation marks inside a cell', async () => {
    expect(await split('a,b\n1\n1,2,"3 ""of"" 4"')).toEqual([
      [1, ['a', 'b']],
      [2, ['1']],
      [3, ['1', '2', '3 "of" 4']],
    ]);
  });

  it('reads what an older spreadsheet wrote', async () => {
    expect(await split(Uint8Array.from([0x63, 0x6f, 0xf6, 0x70, 0x3b, 0x80]))).toEqual([[1, ['coöp', '€']]]);
  });

  it('finds nothing in an empty file', async () => {
    expect(await split('')).toEqual([]);
    expect(await split('\n \n')).toEqual([]);
  });

  it('names the line where the quotation marks go wrong', async () => {
    await expect(split('a,b\n1,"2\n3,4\n')).rejects.toThrow(CsvFault);
    await expect(split('a,b\n1,2"\n3,4"x"\n')).rejects.toMatchObject({ line: 2 });
  });
});
