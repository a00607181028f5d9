import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { widthOfText } from '../../api/render/chart-svg.ts';
import { embedTypeface } from '../../api/render/embed-typeface.ts';
import { launchChromium } from '../support/chromium.ts';

/** Of every kind that a chart writes; where a screen rounds each letter to whole pixels, a text can still be 3% wider. */
const TEXTS = [
  'Gemeente',
  'Partners samen',
  'Eén partner',
  '−0,83: gemeente lager',
  '1,50 tussen 3,2 en 4,8',
  'n = 4 en 12',
  'Gemiddelde score, van 1 (helemaal oneens) tot 5 (helemaal eens)',
  'Gemeenschappelijke verantwoordelijkheid',
  'Samenwerkende Woningcorporaties Regio 11',
  'Stichting “Vóór elkaar” & Zn.',
  'AVA Tafel Typografie Woningwet',
  'kan ik niet beoordelen',
  'Wij als gemeente houden afspraken licht.',
  '100% · 45 punten',
  'thema’s en criteria',
  'Łódź, Škoda, Ærø',
];
const LOOKS = [
  { fontSize: 15 },
  { fontSize: 14 },
  { fontSize: 15, fontWeight: 600 },
  { fontSize: 18, fontWeight: 'bold' },
] as const;

describe('the letters of a chart', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium(inject('chromiumFolder'));
  });
  afterAll(() => browser.close());

  it('are as wide on the server as in a browser, to a hundredth', async () => {
    const page = await browser.newPage();
    const texts = TEXTS.flatMap((text) => LOOKS.map((look) => ({ text, look })));
    const drawn = texts.map(
      ({ text, look }) =>
        `<text text-rendering="geometricPrecision" font-family="'Source Sans 3'" font-size="${look.fontSize}px" font-weight="${'fontWeight' in look ? look.fontWeight : 'normal'}">${text.replace('&', '&amp;')}</text>`,
    );
    await page.setContent(embedTypeface(`<svg xmlns="http://www.w3.org/2000/svg">${drawn.join('')}</svg>`));
    await page.evaluate(() => Promise.all([...document.fonts].map((face) => face.load())).then(() => undefined));
    const widths = await page.evaluate(() =>
      [...document.querySelectorAll('text')].map((one) => one.getComputedTextLength()),
    );
    const wrong = texts.flatMap(({ text, look }, i) => {
      const [there, here] = [widths[i] ?? 0, widthOfText(look, text)];
      return Math.abs(here - there) <= there / 100 ? [] : [`${text} ${JSON.stringify(look)}: ${here} is ${there}`];
    });
    expect(wrong).toEqual([]);
  });
});
