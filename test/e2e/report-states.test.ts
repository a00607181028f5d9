import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pages, paths } from '../../api/contract/paths.ts';
import type { ReportBody, ReportsBody } from '../../api/contract/reports.ts';
import type { Locale } from '../../survey/locale.ts';
import { expectAccessible, startBrowser, type WatchedBrowser } from '../support/browser.ts';
import { openSignedIn } from '../support/coordinator.ts';
import { type Installation, startInstallation } from '../support/installation.ts';
import { makeSmallCoalition } from '../support/small-coalition.ts';
import { holdWave } from '../support/waves.ts';

const NOW = '2026-12-01T10:00:00Z';

describe('annual reports that are refused, fail or differ', () => {
  let installation: Installation;
  let browser: WatchedBrowser;
  let page: Page;
  let coalitionId = '';
  beforeAll(async () => {
    installation = await startInstallation('embedded');
    browser = await startBrowser(installation.url);
    installation.setNow('2026-01-05T10:00:00Z');
    coalitionId = await makeSmallCoalition(installation, 'Samen wonen');
    await makeSmallCoalition(installation, 'Samen zorgen');
    const scores = { 'Gemeente Testdam': 4, 'Partner 1': 2, 'Partner 2': 3 };
    await holdWave(installation, coalitionId, { year: 2026, scores });
    installation.setNow(NOW);
    page = await openSignedIn(browser, installation.url);
  });
  afterAll(async () => {
    await browser.close();
    await installation.close();
  });

  const goTo = async (path: string, to = page) => {
    await to.goto(installation.url + path);
    await to.getByRole('heading', { level: 1 }).waitFor();
  };
  const onPhone = async (path: string, locale: Locale, words: string) => {
    const phone = await openSignedIn(browser, installation.url, { width: 320, locale });
    await goTo(path, phone);
    await phone.getByText(words).first().waitFor();
    for (const summary of await phone.locator('.ss-comparison summary').all()) await summary.click();
    await expectAccessible(phone);
    await phone.context().close();
  };
  /** Presses what opens a tab, and hands the tab over. */
  const tabOf = async (from: Page, button: string): Promise<Page> => {
    const [tab] = await Promise.all([
      from.context().waitForEvent('page'),
      from.getByRole('button', { name: button }).click(),
    ]);
    await tab.waitForLoadState();
    return tab;
  };
  const ask = async (change: object = {}): Promise<ReportBody> => {
    const parts = ['summary', 'measured', 'themes', 'gaps', 'coalitions'];
    const wanted = { year: 2026, coalitionId, locale: 'nl', audience: 'executive', parts, ownTexts: {}, ...change };
    return (await installation.staff.call('POST', paths.reports(), wanted)).body as ReportBody;
  };

  it('stay about the coalition that the address asks for, and about what is chosen after that', async () => {
    const coalition = page.getByLabel('Coalities');
    await goTo(`${pages.newReport()}?coalitie=${coalitionId}`);
    await page.reload();
    await page.getByRole('heading', { name: '1. Waarover' }).waitFor();
    expect(await coalition.inputValue()).toBe(coalitionId);
    await coalition.selectOption({ label: 'Alle coalities' });
    expect(new URL(page.url()).search).toBe('?jaar=2026');
    await page.reload();
    await page.getByRole('heading', { name: '1. Waarover' }).waitFor();
    expect(await coalition.inputValue()).toBe('');
    await page.getByRole('button', { name: 'Opnieuw beginnen' }).click();
    await coalition.selectOption({ label: 'Samen wonen' });
    expect(new URL(page.url()).searchParams.get('coalitie')).toBe(coalitionId);
  });

  it.each([
    ['nl', 320, 'Voorbeeld bekijken', 'U bent niet ingelogd', 'Naar het formulier voor een jaarrapport'],
    ['en', 1280, 'Look at a preview', 'You are not signed in', 'To the form for an annual report'],
  ] as const)('have a preview that is refused with a page: %s', async (locale, width, button, title, back) => {
    const device = await openSignedIn(browser, installation.url, { width, locale });
    await goTo(pages.newReport(), device);
    await device.getByRole('button', { name: button }).waitFor();
    await device.context().clearCookies();
    const tab = await tabOf(device, button);
    await tab.getByRole('heading', { level: 1, name: title }).waitFor();
    expect(await tab.evaluate(() => [document.documentElement.lang, getComputedStyle(document.body).margin])).toEqual([
      locale,
      '0px',
    ]);
    // Its policy keeps out a judge of accessibility too, so what it says is judged on a page without one.
    const judged = await browser.device({ width });
    await judged.page.setContent(await tab.content());
    await expectAccessible(judged.page);
    await judged.context.close();
    await tab.getByRole('link', { name: back }).click();
    await tab.locator('input[name=password]').waitFor();
    await device.context().close();
  });

  it('that fail say why, are asked for again or otherwise, and lose nothing that was written', async () => {
    const { id } = await ask({ ownTexts: { summary: 'Een eigen woord.' } });
    // A server whose clock runs behind finds no wave that has closed.
    installation.setNow('2026-02-01T10:00:00Z');
    await installation.runJobs();
    installation.setNow(NOW);
    await goTo(pages.report(id));
    await page.getByText('Dit rapport kon niet worden gemaakt').waitFor();
    await expectAccessible(page);
    await onPhone(pages.report(id), 'en', 'This report could not be made');
    await goTo(pages.reports());
    await page.getByText('Niet gelukt').waitFor();
    await expectAccessible(page);
    await onPhone(pages.reports(), 'en', 'Did not work');
    await goTo(pages.report(id));
    await page.getByRole('button', { name: 'Rapport verwijderen' }).click();
    await page.getByRole('dialog').getByText('Er zijn nog geen bestanden.').waitFor();
    await page.getByRole('button', { name: 'Annuleren' }).click();
    await page.getByRole('link', { name: 'Kies iets anders' }).click();
    await page.getByText('Eigen tekst (geschreven)').waitFor();
    expect(await page.getByLabel('Coalities').inputValue()).toBe(coalitionId);
    await page.goBack();
    await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await page.getByRole('heading', { name: 'Dit rapport wordt gemaakt' }).waitFor();
    await installation.runJobs();
    await page.getByRole('heading', { level: 1, name: 'Jaarrapport 2026, uitgave 1' }).waitFor();
    await page.getByRole('heading', { name: 'Bestanden' }).waitFor();
    expect(((await installation.staff.call('GET', paths.reports())).body as ReportsBody).reports.length).toBe(1);
  });

  it('that fail by a fault of the server name the number of it, and can be removed', async () => {
    const { deps, municipality } = installation;
    const logo = {
      logo: Buffer.from('no picture'),
      logo_media: 'image/png',
      logo_width: 100,
      logo_height: 40,
    } as const;
    const style = { municipality_id: municipality.id, colour: '#0f4c5c', changed_at: new Date(NOW), ...logo };
    await deps.db.insertInto('house_style').values(style).execute();
    const { id } = await ask();
    await installation.runJobs();
    await goTo(pages.report(id));
    await page.getByText('Geef dan dit nummer door aan de beheerder:').waitFor();
    await expectAccessible(page);
    await onPhone(pages.report(id), 'nl', 'Er ging iets mis bij ons');
    await goTo(pages.reports());
    await page.getByText('Niet gelukt').waitFor();
    await goTo(pages.report(id));
    await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await page.getByRole('heading', { name: 'Dit rapport wordt gemaakt' }).waitFor();
    await installation.runJobs();
    await page.getByRole('alert').getByText('Dit rapport kon niet worden gemaakt').waitFor();
    expect(await page.getByText('Er is niets anders dan').count()).toBe(0);
    await deps.db.deleteFrom('house_style').execute();
    await page.getByRole('button', { name: /verwijderen/ }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /verwijderen/ })
      .click();
    await page.getByRole('heading', { level: 1, name: 'Jaarrapporten' }).waitFor();
    await page.getByText('Het rapport is verwijderd.').waitFor();
    await page.getByRole('table').waitFor();
  });

  it('that differ say in which figures and sentences', async () => {
    const scores = { 'Gemeente Testdam': 5, 'Partner 1': 2, 'Partner 2': 4 };
    await holdWave(installation, coalitionId, { year: 2026, month: '09', scores });
    installation.setNow(NOW);
    const { id } = await ask({ ownTexts: { summary: 'Een nieuw eigen woord.' } });
    await installation.runJobs();
    const { reports } = (await installation.staff.call('GET', paths.reports())).body as ReportsBody;
    const other = reports.find((one) => one.id !== id && one.state === 'made');
    const path = `${pages.report(id)}?naast=${other?.id}`;
    await goTo(path);
    await page.getByText('Andere cijfers').waitFor();
    const changed = page.locator('details').filter({ hasText: /Samen wonen: \d+ onderwerpen/ });
    expect(await page.getByRole('cell').count()).toBeLessThan(10);
    await changed.locator('summary').click();
    const row = changed.getByRole('row').filter({ hasText: 'Samenwerkingsspeler' });
    expect((await row.getByRole('cell').allTextContents()).map((cell) => cell.replace('›', ''))).toEqual([
      '4,00 werd 5,00',
      '2,50 werd 3,00',
      '1,50 werd 2,00',
    ]);
    await page.locator('summary').filter({ hasText: 'Samenvatting: 4 zinnen' }).click();
    await page.getByText('Een nieuw eigen woord.').waitFor();
    await expectAccessible(page);
    await onPhone(path, 'nl', 'Andere cijfers');
    await onPhone(path, 'en', 'Other figures');
    expect(browser.faults()).toEqual([]);
  });
});
