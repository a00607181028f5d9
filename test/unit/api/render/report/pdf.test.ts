import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildReport } from '../../../../../analytics/report/build-report.ts';
import { numbersOf } from '../../../../../analytics/report/numbers.ts';
import type { Block, Report, Section } from '../../../../../analytics/report/report.ts';
import { drawReportCharts } from '../../../../../api/render/report/draw-charts.ts';
import { renderReportPdf } from '../../../../../api/render/report/pdf.ts';
import type { HouseStyle } from '../../../../../survey/house-style.ts';
import { LOCALES } from '../../../../../survey/locale.ts';
import { someCoalition } from '../../../../gallery/some-coalition.ts';
import { CONFIDENTIAL } from '../../../../gallery/states.ts';
import { type ReadPdf, readPdf } from '../../../../support/pdf.ts';
import { coalitionOf, contentOf, emptyCoalition } from '../../../../support/report-content.ts';
import { textOfHtml, textOfPdf } from '../../../../support/report-text.ts';
import { someReport } from '../../../../support/some-report.ts';

const MADE_AT = new Date('2027-01-04T10:00:00Z');
const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><rect width="20" height="10" fill="#154273"/></svg>';
const STYLE: HouseStyle = {
  colour: '#154273',
  logo: { media: 'image/svg+xml', base64: Buffer.from(LOGO).toString('base64'), width: 20, height: 10 },
};

const render = async (report: Report): Promise<Buffer> =>
  await renderReportPdf(report, await drawReportCharts(report, STYLE), STYLE, MADE_AT);

describe.each(LOCALES)('a report on paper, in %s', (locale) => {
  const report = someReport(locale);
  let bytes: Buffer;
  let pdf: ReadPdf;
  beforeAll(async () => {
    bytes = await render(report);
    pdf = await readPdf(bytes);
  });

  it('says to a screen reader exactly what the page says, in the same order', () => {
    expect(textOfPdf(pdf, report)).toBe(textOfHtml(report));
  });

  it('is tagged in all that it draws, says its title and language, and claims PDF/UA', () => {
    expect([pdf.title, pdf.language, pdf.isMarked, pdf.showsTitle]).toEqual([
      `${report.title} · ${report.subtitle}`,
      locale,
      true,
      true,
    ]);
    expect(pdf.pages.map(({ unmarked }) => unmarked)).toEqual(pdf.pages.map(() => 0));
    expect(pdf.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  it('begins with a cover that says what it is, for whom, and that its figures are made up', () => {
    const [cover] = pdf.pages;
    expect(cover?.spoken.map(({ role, text }) => `${role} ${text}`)).toEqual([
      `H1 ${report.title}`,
      `P ${report.subtitle}`,
      ...report.facts.map((fact) => `P ${fact}`),
      `P ${report.warning}`,
    ]);
  });

  it('numbers every page but the cover, and warns at the foot of each', () => {
    const count = pdf.pages.length;
    expect(pdf.pages[0]?.text).not.toContain(report.words.page(1, count));
    for (const [i, { text }] of pdf.pages.entries()) {
      if (i > 0) expect(text).toContain(`${report.words.page(i + 1, count)} · `);
      expect(text).toContain(report.warning);
    }
  });

  it('has contents whose numbers are those of the pages that they lead to, and the same bookmarks', async () => {
    const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
    const document = await loading.promise;
    const lines = pdf.pages[1]?.spoken.filter(({ role }) => role === 'TOCI').map(({ text }) => Number(text)) ?? [];
    const destinations = await document.getDestinations();
    const sections = report.sections.flatMap((one) => [one, ...one.sections]);
    const pages = sections.map(async ({ id }) => 1 + (await document.getPageIndex(destinations.get(id)?.[0])));
    expect(lines).toEqual(await Promise.all(pages));
    const annotations = await (await document.getPage(2)).getAnnotations();
    expect(annotations.map(({ dest, action, subtype }) => [subtype, dest ?? action])).toEqual(
      sections.map(({ id }) => ['Link', id]),
    );
    expect(titlesIn((await document.getOutline()) as readonly Outline[])).toEqual(titlesOf(report.sections));
    await loading.destroy();
  });

  it('leaves no heading at the end of a page, and every chart on one', () => {
    const lasts = pdf.pages.map(({ spoken }) => spoken.at(-1)?.role ?? '');
    expect(lasts.filter((role) => /^H\d|^Caption/.test(role))).toEqual([]);
    const figures = pdf.pages.flatMap(({ spoken }) => spoken.filter(({ role }) => role === 'Figure'));
    expect(figures.map(({ alt }) => alt)).toEqual(chartsOf(report).map(({ chart }) => chart.sentence));
  });

  it('has the words of a chart as letters, in the typeface that is in the file', () => {
    const texts = pdf.pages.map(({ text }) => text).join(' ');
    for (const name of ['Woonstichting De Delta', 'Zorggroep Lindehof']) expect(texts).toContain(name);
  });

  it('repeats the heads of a long table on each page, for the eye alone', () => {
    const head = locale === 'nl' ? 'Stelling' : 'Statement';
    const shown = pdf.pages.filter(({ text }) => text.includes(`${head} Kolom 1`));
    const told = pdf.pages.flatMap(({ spoken }) => spoken.filter(({ role, text }) => role === 'TH' && text === head));
    expect(shown.length).toBeGreaterThan(2);
    expect(told).toHaveLength(2);
  });
});

describe('a report on paper', () => {
  it('is the same bytes when it is made twice', async () => {
    expect((await render(someReport('nl'))).equals(await render(someReport('nl')))).toBe(true);
  });

  it('begins what starts a page on one of its own, and what does not where there is room', async () => {
    const piece = (id: string, startsPage: boolean): Section => {
      const blocks = [{ kind: 'paragraph', text: `Over ${id}` }] as const;
      return { id, part: null, title: id, startsPage, blocks, sections: [] };
    };
    const sections = [piece('een', true), piece('twee', false), piece('drie', true)];
    const { pages } = await readPdf(await render({ ...someReport('nl'), sections }));
    const found = ['Over een', 'Over twee', 'Over drie'].map((text) =>
      pages.findIndex((page) => page.text.includes(text)),
    );
    expect(found).toEqual([2, 2, 3]);
  });

  it('loses nothing of long words, signs of markup, names in other scripts, empty tables and long lists', async () => {
    const text = `${'Langwoord'.repeat(60)} <b>&amp;</b> "q" 'Željko' Ελένη Дмитрий ${'zin '.repeat(900)}`.trim();
    const table = {
      caption: 'Leeg',
      columns: [{ key: 'a', title: 'Naam', kind: 'text' }],
      rows: [],
      decimals: 2,
    } as const;
    const long = { ...table, caption: 'Lang', rows: [[text]] } as const;
    const blocks: readonly Block[] = [
      { kind: 'paragraph', text },
      { kind: 'list', items: [text, 'kort'] },
      { kind: 'quote', text, by: text },
      { kind: 'finding', text, certainty: text },
      { kind: 'own', label: 'Van u', blocks: [{ kind: 'list', items: [text] }] },
      { kind: 'table', table },
      { kind: 'table', table: long },
    ];
    const section: Section = { id: 'een', part: null, title: text.slice(0, 900), blocks, sections: [] };
    const report = { ...someReport('nl'), sections: [section] };
    expect(textOfPdf(await readPdf(await render(report)), report)).toBe(textOfHtml(report));
  });

  it('leaves no row of a table alone on a page', async () => {
    for (const count of [40, 41, 42, 43, 44, 45, 46, 47]) {
      const rows = Array.from({ length: count }, (_, i) => [`Rij ${i + 1}`]);
      const table = {
        caption: 'Lang',
        columns: [{ key: 'a', title: 'Naam', kind: 'text' }],
        rows,
        decimals: 2,
      } as const;
      const section: Section = {
        id: 'een',
        part: null,
        title: 'Een',
        blocks: [{ kind: 'table', table }],
        sections: [],
      };
      const { pages } = await readPdf(await render({ ...someReport('nl'), sections: [section] }));
      const onPages = pages.map(({ spoken }) => spoken.filter(({ text }) => text.startsWith('Rij ')).length);
      expect(onPages.reduce((sum, one) => sum + one, 0)).toBe(count);
      expect(onPages).not.toContain(1);
    }
  });

  it('says the whole of a long foot, in lines below each other', async () => {
    const long = 'Deze cijfers zijn verzonnen, en de namen ook. '.repeat(3).trim();
    const { pages } = await readPdf(await render({ ...someReport('nl'), warning: long }));
    for (const { text } of pages.slice(1)) expect(text).toContain(long);
  });

  it('turns a page for a table that is too wide for it, and turns back', async () => {
    const loading = getDocument({ data: new Uint8Array(await render(wideReport())), verbosity: 0 });
    const document = await loading.promise;
    const widths: number[] = [];
    for (let page = 3; page <= document.numPages; page++) {
      widths.push(Math.round((await document.getPage(page)).getViewport({ scale: 1 }).width));
    }
    expect(widths).toEqual([595, 842, 595]);
    await loading.destroy();
  });

  it('has the heading of a wide table on the page of that table', async () => {
    const [section] = wideReport().sections;
    const blocks = section?.blocks.slice(1) ?? [];
    const below: Section = { id: 'twee', part: null, title: 'Twee', blocks, sections: [] };
    const sections = [{ id: 'een', part: null, title: 'Een', blocks: blocks.slice(1), sections: [below] }];
    const { pages } = await readPdf(await render({ ...someReport('nl'), sections }));
    expect(pages[3]?.spoken.slice(0, 2).map(({ text }) => text)).toEqual(['Twee', 'Tabel 1. Breed']);
  });

  it.each(LOCALES)('says what the page says of a report with every part, in %s', async (locale) => {
    const report = buildReport(locale, FULL, { number: 3, madeOn: '2027-01-04' });
    expect(textOfPdf(await readPdf(await render(report)), report)).toBe(textOfHtml(report));
  });
});

const FULL = contentOf([
  coalitionOf({ dashboard: someCoalition({ seed: 9 }), before: [someCoalition({ seed: 5 })] }),
  coalitionOf({ name: 'Zorg', dashboard: CONFIDENTIAL, attribution: 'confidential' }),
  emptyCoalition('Water', 'no-wave'),
]);

function wideReport(): Report {
  const names = Array.from({ length: 12 }, (_, i) => `Samenwerkingsverband${i}`);
  const columns = names.map((title) => ({ key: title, title, kind: 'level' as const }));
  const [first, ...others] = columns;
  if (first === undefined) throw new Error('no columns');
  const table = {
    caption: 'Breed',
    columns: [first, ...others] as const,
    rows: [names.map((_, i) => i / 10)],
    decimals: 2,
  } as const;
  const blocks: readonly Block[] = [
    { kind: 'paragraph', text: 'Ervoor' },
    { kind: 'table', table },
    { kind: 'paragraph', text: 'Erna' },
  ];
  return { ...someReport('nl'), sections: [{ id: 'een', part: null, title: 'Een', blocks, sections: [] }] };
}

type Outline = { readonly title: string; readonly items: readonly Outline[] };

function titlesIn(items: readonly Outline[]): readonly string[] {
  return items.flatMap((item) => [item.title, ...titlesIn(item.items)]);
}

function titlesOf(sections: readonly Section[]): readonly string[] {
  return sections.flatMap((section) => [section.title, ...titlesOf(section.sections)]);
}

function chartsOf(report: Report): readonly Extract<Block, { readonly kind: 'chart' }>[] {
  return [...numbersOf(report).keys()].filter((block) => block.kind === 'chart');
}
