import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pages, paths } from '../../api/contract/paths.ts';
import { startBrowser, type WatchedBrowser } from '../support/browser.ts';
import { allAnswered, prepareWave, submission } from '../support/coalition.ts';
import { openSignedIn } from '../support/coordinator.ts';
import { type Installation, startInstallation } from '../support/installation.ts';

/** A4 of 210 mm between margins of 1 cm, at 96 pixels an inch. */
const PAPER = 718;

const FAILED = 'De grafiek kon niet worden getekend.';

describe('the charts', () => {
  let installation: Installation;
  let browser: WatchedBrowser;
  let results: string;
  beforeAll(async () => {
    installation = await startInstallation('embedded');
    browser = await startBrowser(installation.url);
    const partners = Array.from({ length: 9 }, (_, i) => `Samenwerkende Woningcorporaties Regio ${i + 1}`);
    const { waveId, invitations } = await prepareWave(installation, { partners });
    for (const [i, { token }] of invitations.entries()) {
      const answers = submission(allAnswered((i % 5) + 1));
      await installation.visitor.call('PUT', paths.submission(token, randomUUID()), answers);
    }
    results = installation.url + pages.dashboard(waveId);
  });
  afterAll(async () => {
    await browser.close();
    await installation.close();
  });

  const open = async (): Promise<Page> => {
    const page = await openSignedIn(browser, installation.url);
    await page.goto(results);
    await page.locator('figure svg, figure + .utrecht-alert').last().waitFor();
    return page;
  };

  it('are whole on paper, with the table of each unfolded', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Alles openen' }).first().click();
    await page.emulateMedia({ media: 'print' });
    const table = page.locator('#verschillen').getByRole('table');
    expect(await table.isVisible()).toBe(true);
    expect(await table.getByRole('row').count()).toBeGreaterThan(18);
    expect(await page.evaluate(rightEdges, PAPER)).toEqual([]);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    await page.emulateMedia({ media: 'screen' });
    expect(await table.count()).toBe(0);
  });

  it('are drawn in another font when ours does not come', async () => {
    const page = await openSignedIn(browser, installation.url);
    await page.context().route(/\.woff2/, (route) => route.abort());
    await page.goto(results);
    await page.locator('#verschillen figure svg').waitFor();
    expect(await page.getByText(FAILED, { exact: false }).count()).toBe(0);
  });

  it('come back when the next drawing succeeds', async () => {
    const page = await openSignedIn(browser, installation.url);
    await page.addInitScript(refuseCharts);
    await page.goto(results);
    const section = page.getByRole('region', { name: 'Hoe kijken we naar de gemeente?' });
    await section.getByText(FAILED, { exact: false }).waitFor();
    await page.evaluate(() => Object.assign(window, { refusesCharts: false }));
    await section.getByLabel('Volgorde').selectOption('theme');
    await section.locator('figure svg').waitFor();
    expect(await section.getByText(FAILED, { exact: false }).count()).toBe(0);
    expect(browser.faults()).toEqual([]);
  });
});

/**
 * Runs in the browser: what sticks out of a page of this width. Measured before anything is drawn anew, as paper does:
 * a printer gets the charts that were drawn for the screen.
 */
function rightEdges(width: number): string[] {
  document.body.style.width = `${width}px`;
  const wide = [...document.querySelectorAll('figure svg, table')].filter(
    (element) => Math.ceil(element.getBoundingClientRect().right) > width,
  );
  const found = wide.map(({ tagName, parentElement }) => `${tagName} in ${parentElement?.className}`);
  document.body.style.width = '';
  return found;
}

/** Runs in the browser, before a page's own scripts: it cannot make the element that a chart is drawn in, until it can. */
function refuseCharts(): void {
  const setAttribute = Element.prototype.setAttribute;
  Object.assign(window, { refusesCharts: true });
  Element.prototype.setAttribute = function (name, value) {
    if (value === 'marks' && 'refusesCharts' in window && window.refusesCharts) throw new Error('no drawing today');
    setAttribute.call(this, name, value);
  };
}
