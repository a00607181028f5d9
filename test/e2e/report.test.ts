import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pages, paths } from '../../api/contract/paths.ts';
import { expectAccessible, startBrowser, tabTo, type WatchedBrowser } from '../support/browser.ts';
import { openSignedIn } from '../support/coordinator.ts';
import { type Installation, startInstallation } from '../support/installation.ts';
import { makeSmallCoalition } from '../support/small-coalition.ts';
import { SOME_LOGO } from '../support/some-logos.ts';
import { holdWave } from '../support/waves.ts';

const LIGHT = '#f3cd8b';
const DARK = '#7a1f5c';

describe('annual reports', () => {
  let installation: Installation;
  let browser: WatchedBrowser;
  let page: Page;
  let coalitionId = '';
  beforeAll(async () => {
    installation = await startInstallation('embedded');
    browser = await startBrowser(installation.url);
    installation.setNow('2026-01-05T10:00:00Z');
    coalitionId = await makeSmallCoalition(installation, 'Samen wonen');
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
  /** Asks for the report that the form shows, has it made, and waits until the page says so. */
  const make = async () => {
    await page.getByRole('button', { name: 'Rapport maken' }).click();
    await page.getByRole('heading', { name: 'Dit rapport wordt gemaakt' }).waitFor();
    await installation.runJobs();
    await page.getByRole('heading', { name: 'Bestanden' }).waitFor();
  };
  /** The whole card is the label. */
  const choose = (name: string) => page.locator('label').filter({ hasText: name }).click();
  const onPhone = async (path: string, locale: 'nl' | 'en', title: string) => {
    const phone = await openSignedIn(browser, installation.url, { width: 320, locale });
    await goTo(path, phone);
    await phone.getByRole('heading', { level: 1, name: title }).waitFor();
    await phone.getByRole('heading', { level: 2 }).first().waitFor();
    await expectAccessible(phone);
    await phone.context().close();
  };

  it('say what they wait for as long as no wave has closed', async () => {
    await goTo(pages.reports());
    await page.getByRole('heading', { name: 'Er is nog geen meetronde gesloten' }).waitFor();
    await expectAccessible(page);
    await goTo(pages.newReport());
    await page.getByText('Sluit eerst een meetronde.').waitFor();
    await expectAccessible(page);
  });

  it('have the municipality’s colour, of which is told whether it can be read, and its logo without what does something', async () => {
    await goTo(pages.account());
    await page.getByRole('link', { name: 'Huisstijl van de gemeente' }).click();
    const colour = page.getByLabel('Of vul de kleurcode in');
    await colour.fill('rood');
    await page.getByRole('button', { name: 'Kleur bewaren' }).click();
    await page.getByText('Dit is geen kleurcode.').waitFor();
    expect(await colour.evaluate((field) => field === document.activeElement)).toBe(true);
    await colour.fill(LIGHT);
    await page.getByText('1,5 op 1. Deze kleur is te licht').waitFor();
    await page.getByRole('button', { name: 'Kleur bewaren' }).click();
    await page.getByRole('alert').getByText('Kies een donkerdere kleur.').waitFor();
    await expectAccessible(page);
    await colour.fill(DARK);
    await page.getByText('Deze kleur is goed te lezen.').waitFor();
    await page.getByRole('button', { name: 'Kleur bewaren' }).click();
    await page.getByText('De kleur is bewaard.').waitFor();

    await page.getByRole('button', { name: 'Logo bewaren' }).click();
    await page.getByText('Kies eerst een bestand.').waitFor();
    const pick = (text: string) =>
      page
        .locator('input[type=file]')
        .setInputFiles({ name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(text) });
    await pick('geen tekening');
    await page.getByRole('button', { name: 'Logo bewaren' }).click();
    await page.getByText('Dit is geen PNG of SVG').waitFor();
    await pick(SOME_LOGO.replace('</svg>', '<script>alert(1)</script></svg>'));
    await page.getByRole('button', { name: 'Logo bewaren' }).click();
    await page.getByRole('listitem').filter({ hasText: 'programma’s' }).waitFor();
    const logo = page.getByRole('img', { name: 'Uw logo' });
    expect(await logo.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(1000);
    await expectAccessible(page);
    await onPhone(pages.houseStyle(), 'en', 'House style');
  });

  it('are begun from a coalition, keep what was written, and name what is missing', async () => {
    for (const [year, partners] of [
      [2025, 2],
      [2026, 3],
    ] as const) {
      const scores = { 'Gemeente Testdam': 4, 'Partner 1': partners, 'Partner 2': partners };
      await holdWave(installation, coalitionId, { year, scores });
    }
    installation.setNow('2026-06-01T10:00:00Z');
    await goTo(pages.coalition(coalitionId));
    await page.getByRole('link', { name: 'Jaarrapport maken' }).click();
    await page.getByRole('heading', { name: '1. Waarover' }).waitFor();
    expect(await page.getByLabel('Coalities').inputValue()).toBe(coalitionId);
    await page.getByLabel('Coalities').selectOption({ label: 'Alle coalities' });
    await tabTo(page, 'summary');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Wat opviel:\n- een vast overleg');
    await page
      .getByRole('listitem')
      .filter({ hasText: /^een vast overleg$/ })
      .waitFor();
    await choose('Partners van één coalitie');
    await page.getByRole('button', { name: 'Rapport maken' }).click();
    await page.getByText('Kies één coalitie.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('coalition');
    await expectAccessible(page);
    await choose('Gemeenteraad');
    await page.reload();
    await page.getByText('Wat u eerder koos en schreef, staat er nog.').waitFor();
    await page.getByText('Eigen tekst (geschreven)').waitFor();
    await onPhone(pages.newReport(), 'en', 'New annual report');
  });

  it('can be looked at beforehand in a tab of their own', async () => {
    const [preview] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('button', { name: 'Voorbeeld bekijken' }).click(),
    ]);
    await preview.waitForLoadState();
    expect(await preview.title()).toContain('Evaluatie van de samenwerking in 2026');
    await preview.getByText('Voorbeeld: dit is nog geen uitgave').waitFor();
    await preview.getByText('een vast overleg').first().waitFor();
    await preview.close();
  });

  it('are made while the page follows it, and had as files', async () => {
    await make();
    await page.getByRole('heading', { level: 1, name: 'Jaarrapport 2026, uitgave 1' }).waitFor();
    await expectAccessible(page);
    const [pdf] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /^Bewaren: PDF/ }).click(),
    ]);
    expect(pdf.suggestedFilename()).toBe('jaarrapport-2026-uitgave-1.pdf');
    expect((await readFile((await pdf.path()) ?? '')).subarray(0, 5).toString()).toBe('%PDF-');
    const [report] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('link', { name: /^Openen/ }).click(),
    ]);
    await report.getByRole('heading', { level: 1, name: 'Evaluatie van de samenwerking in 2026' }).waitFor();
    await report.getByRole('img', { name: 'Logo van de gemeente' }).waitFor();
    const id = page.url().split('/').at(-1) ?? '';
    await report.close();
    // The page itself runs nothing, not even a judge of accessibility, so the file is opened by itself.
    const { content } = await installation.staff.download(paths.reportFile(id, 'html'));
    const device = await browser.device({ width: 320 });
    await device.page.setContent(await content.text());
    await expectAccessible(device.page);
    await device.context.close();
  });

  it('are not made twice when nothing is different', async () => {
    await goTo(pages.newReport());
    await page.locator('summary').first().click();
    await page.getByLabel('Eigen tekst bij “Samenvatting”').fill('Wat opviel:\n- een vast overleg');
    await make();
    await page.getByText('Er is niets anders dan in uitgave 1.').waitFor();
  });

  it('say what differs between two editions', async () => {
    await goTo(pages.newReport());
    await page.getByRole('checkbox', { name: 'Tabellen' }).uncheck();
    await make();
    await page.getByRole('heading', { level: 1, name: 'Jaarrapport 2026, uitgave 2' }).waitFor();
    await goTo(pages.reports());
    await page.getByRole('button', { name: 'Vergelijken' }).waitFor();
    expect(await page.getByRole('table', { name: 'Jaarrapporten over 2026' }).getByRole('row').count()).toBe(3);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Vergelijken' }).click();
    await page.getByRole('heading', { name: 'Uitgave 2 naast uitgave 1' }).waitFor();
    await page.getByText('Anders gevraagd of gemaakt: de onderdelen').waitFor();
    await page.getByText('Er zijn geen andere cijfers.').waitFor();
    await expectAccessible(page);
    await onPhone(pages.reports(), 'en', 'Annual reports');
    await onPhone(new URL(page.url()).pathname, 'en', 'Annual report 2026, edition 2');
  });

  it('are removed after a question', async () => {
    await page.getByRole('button', { name: 'Uitgave verwijderen' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Uitgave verwijderen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Jaarrapporten' }).waitFor();
    await page.getByRole('table').waitFor();
    expect(await page.getByRole('table').getByRole('row').count()).toBe(2);
    expect(browser.faults()).toEqual([]);
  });
});
