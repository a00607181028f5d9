import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { PLAIN_STYLE } from '../../../../survey/house-style.ts';
import { contentOf } from '../../../support/report-content.ts';
import { everything, one, page } from './report-pages.ts';

describe('a report as a page', () => {
  it.each([
    ['nl', 'many', everything],
    ['en', 'one', one],
  ] as const)(
    'is valid HTML, in %s about %s',
    async (locale, _, content) => {
      const validator = new HtmlValidate({
        extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
      });
      const { results } = await validator.validateString(await page(locale, content()));
      expect(
        results.flatMap(({ messages }) => messages.map((one) => `${one.line} ${one.ruleId}: ${one.message}`)),
      ).toEqual([]);
    },
    60_000,
  );

  it('begins the coalitions on a new page when it is printed, each but the first', async () => {
    const html = await page('nl', everything());
    const turned = [...html.matchAll(/<section class="(?:part )?new-page"[^>]*>\n<h\d id="([^"]*)"/g)];
    expect(turned.map(([, id]) => id)).toEqual(['coalitions', 'coalition-2']);
  }, 60_000);

  it('shows what people wrote as they wrote it, and runs none of it', async () => {
    const html = await page('nl', everything());
    expect(html).not.toContain('<script');
    expect(html).not.toContain('\u0007');
    expect(html).toContain('&#60;script&#62;alert(1)&#60;/script&#62;');
  }, 60_000);

  it('fetches nothing: every address in it is of itself or holds what it stands for', async () => {
    const logo = { media: 'image/png', base64: 'iVBORw0KGgo=', width: 40, height: 20 } as const;
    const html = await page('nl', one(), { colour: '#123456', logo });
    const addresses = [...html.matchAll(/(?:href|src|url\()=?["']?([^"')\s>]+)/g)].map(([, address]) => address ?? '');
    expect(addresses.filter((address) => !/^(#|data:)/.test(address))).toEqual([]);
    expect(html).toContain('<img src="data:image/png;base64,iVBORw0KGgo="');
    expect(html).toContain("default-src 'none'");
    expect(html).toContain('--house: #123456');
  }, 60_000);

  it('takes no colour that is more than a colour', async () => {
    const html = await page('nl', contentOf([]), { colour: '#fff;} body{display:none', logo: null });
    expect(html).toContain(`--house: ${PLAIN_STYLE.colour};`);
  });

  it('has each chart once by name, with its sentence and its figures', async () => {
    const html = await page('nl', one());
    const figures = [...html.matchAll(/<figure id="([^"]+)">/g)].map(([, id]) => id);
    expect(figures.length).toBeGreaterThan(2);
    expect(html.match(/<details>/g)).toHaveLength(figures.length);
    expect(html.match(/<figcaption>/g)).toHaveLength(figures.length);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  }, 60_000);

  it('goes down one heading at a time', async () => {
    const levels = [...(await page('nl', everything())).matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    expect(levels.every((level, i) => i === 0 || level <= (levels[i - 1] ?? 0) + 1)).toBe(true);
  }, 60_000);
});
