import exceljs from 'exceljs';
import { describe, expect, it } from 'vitest';
import { buildReport } from '../../../../../analytics/report/build-report.ts';
import type { ReportCoalition } from '../../../../../analytics/report/report-content.ts';
import { renderReportXlsx } from '../../../../../api/render/report/xlsx.ts';
import type { OrganisationId, PromiseId } from '../../../../../survey/id.ts';
import type { Locale } from '../../../../../survey/locale.ts';
import { someCoalition } from '../../../../gallery/some-coalition.ts';
import { CONFIDENTIAL } from '../../../../gallery/states.ts';
import { coalitionOf, contentOf } from '../../../../support/report-content.ts';

const FORMULA = '=HYPERLINK("http://example.org","Klik")';
const PROMISE = {
  id: 'p' as PromiseId,
  text: FORMULA,
  owner: { id: 'o' as OrganisationId, name: 'Gemeente Testdam', role: 'municipality' as const },
  dueOn: '2026-11-01',
  state: 'open' as const,
  note: null,
  since: '2025',
  subject: null,
  outcomes: [],
};

const WONEN = coalitionOf({ dashboard: someCoalition(), before: [someCoalition({ seed: 8 })], promises: [PROMISE] });
const ZORG = coalitionOf({ name: 'Zorg', dashboard: CONFIDENTIAL, attribution: 'confidential' });

async function workbookOf(coalitions: readonly ReportCoalition[], locale: Locale = 'nl'): Promise<exceljs.Workbook> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load((await render(coalitions, locale)) as never);
  return workbook;
}

async function render(coalitions: readonly ReportCoalition[], locale: Locale = 'nl'): Promise<Buffer> {
  const content = contentOf(coalitions);
  return await renderReportXlsx(buildReport(locale, content, { number: 3, madeOn: '2027-01-04' }), content);
}

function rowsOf(sheet: exceljs.Worksheet | undefined): readonly (readonly exceljs.CellValue[])[] {
  const rows: exceljs.CellValue[][] = [];
  sheet?.eachRow((row) => rows.push((row.values as exceljs.CellValue[]).slice(1)));
  return rows;
}

describe('the tables of a report as a workbook', () => {
  it('has a sheet for each kind of figure, in the words of the reader', async () => {
    const names = async (locale: Locale) => (await workbookOf([WONEN], locale)).worksheets.map(({ name }) => name);
    expect(await names('nl')).toEqual(['Lees mij', 'Verschillen', 'Criteria', 'Ontwikkeling', 'Afspraken']);
    expect(await names('en')).toEqual(['Read me', 'Gaps', 'Criteria', 'Development', 'Promises']);
  });

  it('has numbers as numbers: the gap of a theme is the municipality’s level minus the partners’', async () => {
    const [heads = [], ...rows] = rowsOf((await workbookOf([WONEN])).getWorksheet('Verschillen'));
    const [own, partners, gap] = ['Gemeente', 'Partners', 'Verschil'].map((head) => heads.indexOf(head));
    expect(rows.length).toBeGreaterThan(3);
    for (const row of rows) {
      expect(row.slice(0, 2)).toEqual(['Wonen', '2026']);
      expect(row[gap ?? -1]).toBeCloseTo(Number(row[own ?? -1]) - Number(row[partners ?? -1]), 1);
    }
  });

  it('keeps the decimals of each wave: two of one on behalf of organisations, one of a confidential one', async () => {
    const sheet = (await workbookOf([WONEN, ZORG])).getWorksheet('Verschillen');
    const formats = new Set(rowNumbersOf(sheet, 'Zorg').map((number) => sheet?.getRow(number).getCell(6).numFmt));
    expect([...formats]).toEqual(['0.0']);
    expect(sheet?.getColumn(6).numFmt).toBe('0.00');
  });

  it('says of a withheld figure that it is not shown, as text and hatched, and no more', async () => {
    const sheet = (await workbookOf([ZORG])).getWorksheet('Criteria');
    const texts = rowsOf(sheet)
      .flat()
      .filter((cell) => typeof cell === 'string');
    expect(texts.some((text) => /^tussen |lager$|hoger$/.test(text))).toBe(true);
  });

  it('breaks no word of a head, and cuts nothing off of what stands for a figure', async () => {
    for (const sheet of (await workbookOf([WONEN, ZORG])).worksheets.slice(1)) {
      const [heads = [], ...rows] = rowsOf(sheet);
      for (const [i, head] of heads.entries()) {
        const { width = 0 } = sheet.getColumn(i + 1);
        const words = String(head).split(' ');
        const written = rows.flatMap((row) => (typeof row[i] === 'string' && row[i].length < 40 ? [row[i]] : []));
        for (const text of [...words, ...written]) expect(width, text).toBeGreaterThan(text.length + 1);
      }
    }
  });

  it('gives a row the height of its longest text, also for programs that do not do so themselves', async () => {
    const texts = [FORMULA, 'woord '.repeat(30).trim(), 'een\n\ntwee', 'woord '.repeat(600)];
    const promises = texts.map((text) => ({ ...PROMISE, text }));
    const sheet = (await workbookOf([{ ...WONEN, promises }])).getWorksheet('Afspraken');
    const heights = [2, 3, 4, 5].map((row) => sheet?.getRow(row).height ?? 15);
    // 179 characters in a column of 60, of which 3 stay free: 57, 57, 57 and 8. No row of Excel is taller than 409 points.
    expect(heights).toEqual([15, 60, 45, 405]);
  });

  it('writes no sign before what is rounded to 0', async () => {
    const sheet = (await workbookOf([WONEN])).getWorksheet('Verschillen');
    const gap = rowsOf(sheet)[0]?.indexOf('Verschil') ?? -1;
    expect(sheet?.getColumn(gap + 1).numFmt).toBe('[>=0.005]+0.00;[<=-0.005]\u22120.00;0.00');
  });

  it('has no formula: what looks like one is text', async () => {
    const cell = (await workbookOf([WONEN])).getWorksheet('Afspraken')?.getRow(2).getCell(2);
    expect([cell?.type, cell?.value]).toEqual([exceljs.ValueType.String, FORMULA]);
  });

  it('tells the development of each theme, the first wave first', async () => {
    const [, ...rows] = rowsOf((await workbookOf([WONEN])).getWorksheet('Ontwikkeling'));
    expect([...new Set(rows.map((row) => row[1]))]).toEqual(['2025', '2026']);
  });

  it('has its first line always in sight', async () => {
    const sheet = (await workbookOf([WONEN])).getWorksheet('Criteria');
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
  });

  it('is the same bytes when it is made twice', async () => {
    expect((await render([WONEN])).equals(await render([WONEN]))).toBe(true);
  });

  it('is a page to read when there is nothing to tell', async () => {
    expect((await workbookOf([])).worksheets.map(({ name }) => name)).toEqual(['Lees mij']);
  });
});

function rowNumbersOf(sheet: exceljs.Worksheet | undefined, coalition: string): readonly number[] {
  return Array.from({ length: sheet?.rowCount ?? 0 }, (_, i) => i + 1).filter(
    (number) => sheet?.getRow(number).getCell(1).value === coalition,
  );
}
