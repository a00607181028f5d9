import { posix } from 'node:path';
import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, it } from 'vitest';
import { blocksOf } from '../../../../../analytics/report/numbers.ts';
import type { Section } from '../../../../../analytics/report/report.ts';
import { renderReportDocx } from '../../../../../api/render/report/docx.ts';
import { drawReportCharts } from '../../../../../api/render/report/draw-charts.ts';
import { LOCALES, type Locale } from '../../../../../survey/locale.ts';
import { someReport } from '../../../../support/some-report.ts';

const STYLE = { colour: '#154273', logo: null };

async function render(locale: Locale): Promise<Buffer> {
  const report = someReport(locale);
  return await renderReportDocx(report, await drawReportCharts(report, STYLE), STYLE);
}

describe.each(LOCALES)('a report to edit, in %s', (locale) => {
  const report = someReport(locale);
  let files: Record<string, Uint8Array>;
  let document: string;
  beforeAll(async () => {
    files = unzipSync(new Uint8Array(await render(locale)));
    document = textOf(files, 'word/document.xml');
  });

  it('is well-formed in every part, and each relation leads to a part that is there', () => {
    for (const name of Object.keys(files).filter((one) => /\.(?:xml|rels)$/.test(one))) wellFormed(textOf(files, name));
    for (const name of Object.keys(files).filter((one) => one.endsWith('.rels'))) {
      const folder = posix.join(posix.dirname(name), '..');
      const targets = [...textOf(files, name).matchAll(/ Target="([^"]*)"/g)].map(([, target = '']) => target);
      for (const target of targets)
        expect(files, name).toHaveProperty([
          posix.join(target.startsWith('/') ? '' : folder, target).replace(/^\//, ''),
        ]);
    }
  });

  it('has real headings at their depth, and contents that are made of them', () => {
    const headings = [...document.matchAll(/<w:pStyle w:val="Heading(\d)"\/>.*?<w:t[^>]*>([^<]*)</gs)].map(
      ([, level, text]) => [level, decoded(text ?? '')],
    );
    const depths = report.sections.flatMap((one) => [
      ['1', one.title],
      ...one.sections.flatMap((two) => [['2', two.title], ...two.sections.map((three) => ['3', three.title])]),
    ]);
    expect(headings).toEqual(depths);
    expect(document).toContain('TOC \\h \\o &quot;1-2&quot;');
    const lines = [...document.matchAll(/<w:pStyle w:val="TOC(\d)"\/>.*?<\/w:p>/gs)].map(([line]) => line);
    expect(lines).toHaveLength(depths.filter(([level]) => level !== '3').length);
    for (const line of lines) expect(line).toMatch(/w:anchor="_Toc\d+".*<w:t[^>]*>\d+<\/w:t>/s);
  });

  it('says its title and its language', () => {
    expect(textOf(files, 'docProps/core.xml')).toContain(`<dc:title>${report.title} · ${report.subtitle}</dc:title>`);
    expect(textOf(files, 'word/styles.xml')).toContain(`w:val="${locale === 'nl' ? 'nl-NL' : 'en-GB'}"`);
  });

  it('has every chart as a drawing and as a picture beside it, with its sentence for who cannot see it', () => {
    const charts = blocksOf(report.sections).flatMap((block) => (block.kind === 'chart' ? [block.chart] : []));
    const said = [...document.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(([, text = '']) => decoded(text));
    expect(said).toEqual(charts.map(({ sentence }) => sentence));
    const media = Object.keys(files).filter((name) => name.startsWith('word/media/'));
    expect(media.filter((name) => name.endsWith('.svg'))).toHaveLength(charts.length);
    expect(media.filter((name) => name.endsWith('.png'))).toHaveLength(charts.length);
    for (const name of media.filter((one) => one.endsWith('.svg'))) expect(textOf(files, name)).not.toContain('<text');
  });

  it('repeats the heads of every table, splits no row, and keeps captions with what they are of', () => {
    const tables = document.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
    expect(tables).toHaveLength(2);
    for (const table of tables) {
      expect(table.match(/<w:tblHeader\/>/g)).toHaveLength(1);
      expect(table.match(/<w:cantSplit\/>/g)).toHaveLength((table.match(/<w:tr[ >]/g) ?? []).length);
    }
    const captions = document.match(/<w:pStyle w:val="Caption"\/>(?:(?!<\/w:p>).)*/gs) ?? [];
    expect(captions).toHaveLength(
      blocksOf(report.sections).filter(({ kind }) => kind === 'chart' || kind === 'table').length,
    );
    for (const caption of captions) expect(caption).toMatch(/<w:keepNext\/>.*SEQ /s);
  });

  it('has headings in the colour of the house, and pages that are numbered', () => {
    expect(textOf(files, 'word/styles.xml')).toMatch(/w:styleId="Heading1".*?<w:color w:val="154273"\/>/s);
    expect(textOf(files, 'word/footer1.xml')).toMatch(/ PAGE|>PAGE</);
    expect(textOf(files, 'word/footer1.xml')).toContain(report.warning);
  });
});

describe('a report to edit', () => {
  it('is the same bytes when it is made twice', async () => {
    expect((await render('nl')).equals(await render('nl'))).toBe(true);
  });

  it('begins what starts a page on one of its own, but for the first, whose page is new already', async () => {
    const piece = (id: string, startsPage: boolean): Section => {
      const blocks = [{ kind: 'paragraph', text: `Over ${id}` }] as const;
      return { id, part: null, title: id, startsPage, blocks, sections: [] };
    };
    const sections = [piece('een', true), piece('twee', false), piece('drie', true)];
    const bytes = await renderReportDocx({ ...someReport('nl'), sections }, new Map(), STYLE);
    const document = textOf(unzipSync(new Uint8Array(bytes)), 'word/document.xml');
    const paragraphs = document.match(/<w:p>.*?<\/w:p>/gs) ?? [];
    const turned = paragraphs.filter((one) => one.includes('<w:pageBreakBefore/>') && one.includes('Heading1'));
    expect(turned.map((one) => /<w:t[^>]*>([^<]*)/.exec(one)?.[1])).toEqual(['drie']);
  });
});

function textOf(files: Readonly<Record<string, Uint8Array>>, name: string): string {
  return new TextDecoder().decode(files[name]);
}

function decoded(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&lt;', '<').replaceAll('&amp;', '&');
}

function wellFormed(xml: string): void {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
}
