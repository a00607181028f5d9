import { describe, expect, it } from 'vitest';
import { renderAnalysisHtml } from '../../../../../api/render/analysis/html.ts';
import { smallAnalysis } from '../../../../support/analysis.ts';

/** The cells of the table with this caption, row by row. */
function tableOf(html: string, caption: string): string[][] {
  const [, table = ''] = html.split(`${caption}</caption>`);
  const [body = ''] = table.split('</table>');
  return body
    .split('</tr>')
    .map((row) => [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell]) => cell ?? ''))
    .filter((row) => row.length > 0);
}

describe('renderAnalysisHtml', () => {
  it('is a whole page in the language that was asked for', () => {
    const dutch = renderAnalysisHtml([smallAnalysis()], 'nl');
    expect(dutch).toMatch(/^<!doctype html>\n<html lang="nl">/);
    expect(dutch).toContain('<title>Analyse van beoordelingen</title>');
    expect(dutch).toContain('<h2 id="wave-1">Wonen, 2025</h2>');
    expect(renderAnalysisHtml([smallAnalysis()], 'en')).toContain('<html lang="en">');
  });

  it('writes figures as the language does, with n', () => {
    expect(tableOf(renderAnalysisHtml([smallAnalysis()], 'nl'), 'Niveaus en verschil: criteria')[1]).toEqual([
      'trust.open',
      '1',
      '5,00',
      '1',
      '2',
      '2,50',
      '2,50',
      '+2,50',
      '–<sup>1</sup>',
      'gemeente hoger',
      'stevig',
      '–<sup>1</sup>',
    ]);
    expect(tableOf(renderAnalysisHtml([smallAnalysis()], 'en'), 'Levels and gap: criteria')[1]?.[7]).toBe('+2.50');
  });

  it('says below a table why there are dashes in it', () => {
    const html = renderAnalysisHtml([smallAnalysis()], 'nl');
    const [, after = ''] = html.split('Niveaus en verschil: criteria</caption>');
    expect(after).toMatch(/^.*?<ol>\n<li>Er zijn te weinig antwoorden om dit te berekenen\.<\/li>\n<\/ol>/s);
    expect(tableOf(html, 'Niveaus en verschil: thema’s')[1]).toEqual([
      'trust',
      ...Array(2).fill('–<sup>1</sup>'),
      ...Array(4).fill('–<sup>2</sup>'),
      ...Array(5).fill('–<sup>1</sup>'),
    ]);
  });

  it('leaves out a table without rows, and heads every row and column', () => {
    const html = renderAnalysisHtml([smallAnalysis()], 'nl');
    expect(html).not.toContain('Per partner: thema’s');
    expect(html).not.toContain('Verandering');
    const tables = html.split('<table>').slice(1);
    for (const table of tables) expect(table).toMatch(/^\n<caption id="[\w-]+">.*<th scope="col">.*<th scope="row">/s);
    expect(new Set(html.match(/ id="[^"]+"/g)).size).toBe(html.match(/ id="/g)?.length);
  });

  it('shows names as text, and nothing in it runs or is fetched', () => {
    const html = renderAnalysisHtml([smallAnalysis({ criterion: '<img src=x>', partner: '<script>1</script>' })], 'nl');
    expect(html).not.toMatch(/<(img|script|link|iframe)/);
    expect(html).not.toMatch(/<[^>]* (src|href|on\w+)=/);
    expect(html).toContain('&#60;script&#62;1&#60;/script&#62;');
  });

  it('names who decides a fragile gap', () => {
    const wave = smallAnalysis();
    const subject = wave.criteria['trust.open'];
    if (subject?.gap == null) throw new Error('The example has a gap.');
    const gap = { ...subject.gap, certainty: 'fragile', fragile: { by: 'organisation', organisation: 'A' } } as const;
    const html = renderAnalysisHtml([{ ...wave, criteria: { q: { ...subject, gap } } }], 'nl');
    expect(tableOf(html, 'Niveaus en verschil: criteria')[1]?.[10]).toBe('kwetsbaar. Zonder A verandert het beeld.');
  });

  it('shows between what ends a figure lies that is not shown itself', () => {
    const wave = smallAnalysis();
    const subject = wave.criteria['trust.open'];
    if (subject?.partners == null) throw new Error('The example has partners.');
    const partners = { ...subject.partners, meanOfMeans: { withheld: true, low: 4.2, high: 5 } } as const;
    const html = renderAnalysisHtml([{ ...wave, criteria: { q: { ...subject, partners } } }], 'nl');
    expect(tableOf(html, 'Niveaus en verschil: criteria')[1]?.[5]).toBe('4,20 tot 5,00<sup>2</sup>');
  });

  it('says that a figure is not shown, and why', () => {
    const wave = smallAnalysis();
    const subject = wave.criteria['trust.open'];
    if (subject === undefined) throw new Error('The example has a criterion.');
    const shown = { ...subject, partners: { withheld: true }, gap: { withheld: true } } as const;
    const html = renderAnalysisHtml([{ ...wave, criteria: { q: shown } }], 'en');
    expect(tableOf(html, 'Levels and gap: criteria')[1]?.slice(3)).toEqual(Array(9).fill('–<sup>1</sup>'));
    expect(html).toContain('<li>Not shown, so that nobody can see what one person answered.</li>');
  });
});
