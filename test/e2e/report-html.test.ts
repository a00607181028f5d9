import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Locale } from '../../survey/locale.ts';
import { expectAccessible } from '../support/browser.ts';
import { launchChromium } from '../support/chromium.ts';
import { everything, one, page as pageOf } from '../unit/analytics/report/report-pages.ts';

describe('a report as a page in a browser', () => {
  let browser: Browser;
  const requests: string[] = [];
  let folder: string;
  beforeAll(async () => {
    browser = await launchChromium(inject('chromiumFolder'));
    folder = await mkdtemp(join(tmpdir(), 'report-'));
  });
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  });

  async function open(locale: Locale, content: ReturnType<typeof one>, width: number) {
    const file = join(folder, `${locale}-${width}.html`);
    await writeFile(file, await pageOf(locale, content));
    const context = await browser.newContext({ viewport: { width, height: 800 }, reducedMotion: 'reduce' });
    const page = await context.newPage();
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(pathToFileURL(file).href);
    return page;
  }

  it.each([
    ['nl', 1280, everything],
    ['en', 320, one],
  ] as const)('can be read by everybody, in %s at %i pixels', async (locale, width, content) => {
    const page = await open(locale, content(), width);
    await expectAccessible(page);
    for (const details of await page.locator('summary').all()) await details.click();
    await expectAccessible(page);
    expect(requests.filter((url) => !/^(file|data):/.test(url))).toEqual([]);
  });

  it('leads by keyboard past the contents, and from the contents to a part', async () => {
    const page = await open('nl', one(), 1280);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(page.url()).toMatch(/#report$/);
    await page.getByRole('link', { name: 'Tabellen' }).press('Enter');
    expect(page.url()).toMatch(/#tables$/);
  });

  it('is printed with no chart split', async () => {
    const page = await open('nl', one(), 1280);
    await page.emulateMedia({ media: 'print' });
    const broken = await page
      .locator('figure')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).breakInside));
    expect(new Set(broken)).toEqual(new Set(['avoid']));
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.length).toBeGreaterThan(10_000);
  });
});
