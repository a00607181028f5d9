import { describe, expect, it } from 'vitest';
import { renderSvg } from '../../../../analytics/charts/draw.ts';
import { byKind, sheetOf, type Thing } from '../../../../analytics/charts/sheet.ts';
import { words } from '../../../../analytics/charts/words.ts';
import { saysOf, textsOf } from './texts-of.ts';

const line: Thing = { mark: 'rule', x: 0, y: 1, x2: 10, y2: 1, stroke: '#d3cdc2' };
const point: Thing = { mark: 'point', x: 5, y: 5, shape: 'circle', size: 20, fill: '#0f4c5c' };
const size = { width: 240, height: 30 };

describe('a sheet', () => {
  it('is as wide and as high as asked', async () => {
    const svg = await renderSvg(sheetOf('nl', { width: 240, height: 29.2 }, [line]));
    expect(svg).toMatch(/^<svg[^>]* width="240" height="30"/);
  });

  it('lets a thing be heard that says something, and hides all else', async () => {
    const svg = await renderSvg(
      sheetOf('nl', size, [line, { ...point, say: 'Partner: 3,2' }, point, words(0, 9, 'Score')]),
    );
    expect(saysOf(svg)).toEqual(['Partner: 3,2']);
    expect(svg).toContain('aria-roledescription="punt"');
    expect(svg.match(/aria-label=/g)).toHaveLength(1);
  });

  it('writes texts above everything else, lines of one text as one', async () => {
    const svg = await renderSvg(sheetOf('nl', size, [words(0, 9, ['Twee', 'regels']), { ...point, fill: '#123456' }]));
    expect(textsOf(svg).map(({ text }) => text)).toEqual(['Twee regels']);
    expect(svg.indexOf('#123456')).toBeLessThan(svg.indexOf('Twee'));
  });

  it('has no layer without things', () => {
    expect(sheetOf('nl', size, [])).toMatchObject({ layer: [] });
  });

  it('makes one layer of things that are drawn by the same rules', () => {
    const spec = sheetOf('nl', size, byKind([point, line, point, line, { ...point, say: 'Hier' }]));
    expect(spec).toMatchObject({ layer: { length: 3 } });
  });
});

describe('things by kind', () => {
  it('are lines, then points, then texts, each in the order given', () => {
    const other = { ...line, y: 2, y2: 2 };
    const text = words(0, 0, 'Woord');
    expect(byKind([text, point, line, other])).toEqual([line, other, point, text]);
  });
});
