import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pages } from '../../api/contract/paths.ts';
import { expectAccessible, startBrowser, tabTo, type WatchedBrowser } from '../support/browser.ts';
import { openSignedIn } from '../support/coordinator.ts';
import { type Installation, startInstallation } from '../support/installation.ts';
import { makeLargeCoalition } from '../support/large-coalition.ts';
import { makeSmallCoalition } from '../support/small-coalition.ts';
import { holdWave } from '../support/waves.ts';

const OWN = 'Gemeente Testdam';

describe('pages of several waves', () => {
  let installation: Installation;
  let browser: WatchedBrowser;
  beforeAll(async () => {
    installation = await startInstallation('embedded');
    browser = await startBrowser(installation.url);
  });
  afterAll(async () => {
    await browser.close();
    await installation.close();
  });

  const open = async (path: string, options: Parameters<typeof openSignedIn>[2] = {}): Promise<Page> => {
    const page = await openSignedIn(browser, installation.url, options);
    await page.goto(installation.url + path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page;
  };
  /** Every chart of the page has been drawn. */
  const drawn = async (page: Page) => {
    await page.locator('.ss-chart-card').first().waitFor();
    for (const card of await page.locator('.ss-chart-card:has(figure)').all())
      await card.locator('svg').first().waitFor();
  };

  describe('before there is anything', () => {
    it('say what will come, and are accessible on a phone too', async () => {
      installation.setNow('2021-06-01T10:00:00Z');
      const id = await makeSmallCoalition(installation, 'Nog niets');
      for (const width of [1280, 320]) {
        const page = await open(pages.trend(id), { width });
        await page.getByText('Er is nog niets te zien').waitFor();
        await expectAccessible(page);
        await page.goto(`${installation.url}${pages.overview()}?jaar=1990`);
        await page.getByText('Er zijn in dit jaar geen coalities').waitFor();
        await expectAccessible(page);
        await page.goto(installation.url + pages.compare());
        await page.getByText('Hier is niets te vergelijken').waitFor();
        await expectAccessible(page);
      }
    });

    it('show the picture of one wave, without lines', async () => {
      const id = await makeSmallCoalition(installation, 'Eén meting');
      await holdWave(installation, id, { year: 2021, scores: { [OWN]: 4, 'Partner 1': 3, 'Partner 2': 2 } });
      const page = await open(pages.trend(id));
      await page.getByText('Er is één meetronde').waitFor();
      expect(await page.getByRole('link', { name: 'Ronde 2021' }).count()).toBe(1);
      expect(await page.locator('figure').count()).toBe(0);
      await expectAccessible(page);
    });
  });

  describe('of fifteen partners in five years', () => {
    let coalitionId: string;
    let waves: readonly string[];
    beforeAll(async () => {
      ({ coalitionId, waves } = await makeLargeCoalition(installation));
      installation.setNow('2026-06-01T10:00:00Z');
    });

    it('lead from the results and the coalition to the years', async () => {
      const page = await open(pages.dashboard(waves.at(-1) ?? ''));
      await page.getByRole('link', { name: 'Door de jaren' }).click();
      await page.getByRole('heading', { level: 1, name: 'Door de jaren: Leefbaar platteland' }).waitFor();
      await page.goto(installation.url + pages.coalition(coalitionId));
      await page.getByRole('link', { name: 'Door de jaren' }).click();
      await page.getByRole('heading', { level: 1, name: 'Door de jaren: Leefbaar platteland' }).waitFor();
    });

    it('show the themes over the years, and by keyboard one criterion with the same partners apart', async () => {
      for (const width of [1280, 320]) {
        const page = await open(pages.trend(coalitionId), { width });
        await drawn(page);
        const field = page.getByLabel('Kies een thema of criterium');
        await tabTo(page, '#jaren-een ~ * select');
        await page.keyboard.type('Laat ruimte');
        await page.getByRole('heading', { level: 3, name: 'Laat ruimte aan anderen' }).waitFor();
        expect(await field.inputValue()).toContain('contribution.letting-go');
        const table = page.getByRole('table', { name: /Laat ruimte aan anderen: verandering/ });
        expect(await table.getByRole('row').count()).toBe(5);
        await table.getByText('Ronde 2026, sinds Ronde 2025').waitFor();
        const row = page.getByRole('row', { name: /Ronde 2025/ }).last();
        expect(await row.textContent()).toContain('Coöperatie Zon op de Terp');
        expect(await row.textContent()).toContain('Sportvereniging Vooruit');
        await expectAccessible(page);
        await page.context().close();
      }
    });

    it('say which coalitions ask for attention, and sort them by keyboard', async () => {
      for (const width of [1280, 320]) {
        const page = await open(pages.overview(), { width });
        await drawn(page);
        const attention = page.getByRole('region', { name: 'Welke coalities vragen aandacht?' });
        await attention.getByText(/“Informatie en verantwoording”.*meer dan toeval/).waitFor();
        await attention.getByText('In dit jaar is er geen meetronde.').first().waitFor();
        if (width === 320) await page.getByLabel('Volgorde').selectOption('name');
        else await sortByName(page);
        const names = await page
          .getByRole('table', { name: /Coalities in 2026/ })
          .getByRole('rowheader')
          .allTextContents();
        expect(names).toEqual(['Eén meting', 'Leefbaar platteland', 'Nog niets']);
        await expectAccessible(page);
        await page.context().close();
      }
    });

    it('show another year when it is chosen', async () => {
      const page = await open(pages.overview());
      await page.getByLabel('Jaar').selectOption('2021');
      await page.getByRole('heading', { level: 1, name: 'Overzicht 2021' }).waitFor();
      await page.getByRole('link', { name: 'Ronde 2021' }).waitFor();
      expect(page.url()).toContain('jaar=2021');
    });

    it('compare any two groups of the fixed ones', async () => {
      for (const width of [1280, 320]) {
        const page = await open(`${pages.compare()}?coalitie=${coalitionId}`, { width });
        await drawn(page);
        await expectAccessible(page);
        await page.getByLabel('Wat wilt u vergelijken?').selectOption('waves');
        await page.getByLabel('De andere').selectOption({ label: 'Ronde 2022' });
        await drawn(page);
        await page.getByText('Een verschil kan toeval zijn').waitFor();
        await expectAccessible(page);
        await page.getByLabel('De andere').selectOption({ label: 'Ronde 2026' });
        await page.getByText('Kies twee verschillende groepen.').waitFor();
        await page.getByLabel('Wat wilt u vergelijken?').selectOption('coalitions');
        await page.getByText('In dit jaar heeft maar één coalitie resultaten.').waitFor();
        await page.getByLabel('Wat wilt u vergelijken?').selectOption('types');
        await page.getByLabel('Waar').selectOption({ label: 'Leefbaar platteland' });
        await page.getByText(/Dit zijn weinig organisaties/).waitFor();
        await drawn(page);
        await expectAccessible(page);
        await page.context().close();
      }
    });

    it('are in English', async () => {
      const page = await open(pages.trend(coalitionId), { locale: 'en' });
      await page.getByRole('heading', { level: 1, name: 'Over the years: Leefbaar platteland' }).waitFor();
      await drawn(page);
      await page.goto(installation.url + pages.overview());
      await page.getByRole('heading', { level: 2, name: 'Which coalitions ask for attention?' }).waitFor();
      await page.goto(installation.url + pages.compare());
      await page.getByRole('heading', { level: 1, name: 'Compare two groups' }).waitFor();
      expect(browser.faults()).toEqual([]);
    });
  });
});

/** Once from most attention, then from a to z. */
async function sortByName(page: Page): Promise<void> {
  await tabTo(page, 'th .ss-sort');
  await page.keyboard.press('Enter');
  await page.locator('th[aria-sort="ascending"]', { hasText: 'Coalitie' }).waitFor();
}
