import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pages } from '../../api/contract/paths.ts';
import { expectAccessible, startBrowser, type WatchedBrowser } from '../support/browser.ts';
import { prepareWave } from '../support/coalition.ts';
import { focused, openSignedIn } from '../support/coordinator.ts';
import { type Installation, startInstallation } from '../support/installation.ts';

describe('a field that only the server finds faulty', () => {
  let installation: Installation;
  let browser: WatchedBrowser;
  let coalition: string;
  beforeAll(async () => {
    installation = await startInstallation('embedded');
    browser = await startBrowser(installation.url);
    coalition = installation.url + pages.coalition((await prepareWave(installation, { open: false })).coalitionId);
  });
  afterAll(async () => {
    await browser.close();
    await installation.close();
  });

  /** The sentence that belongs to the field, as a screen reader reads it with the field. */
  const saidOf = async (page: Page, name: string) => {
    const field = page.locator(`form [name=${name}][aria-invalid=true]`);
    await field.waitFor();
    const id = (await field.getAttribute('aria-describedby'))?.split(' ').at(-1) ?? '';
    return await page.locator(`[id="${id}"]`).innerText();
  };

  it('says so there, in words and not in a key, and gets the focus', async () => {
    const page = await openSignedIn(browser, installation.url);
    await page.goto(coalition);
    await page.getByRole('button', { name: 'Persoon toevoegen bij Partner A' }).click();
    const form = page.getByRole('form', { name: 'Persoon toevoegen bij Partner A' });
    await form.getByLabel('Naam').fill('Voorzitter');
    await form.getByLabel('E-mailadres').fill('voorzitter@partner_a.example');
    await form.getByRole('button', { name: 'Toevoegen' }).click();
    expect(await saidOf(page, 'email')).toBe('Vul een e-mailadres in, zoals naam@voorbeeld.nl.');
    expect(await focused(page)).toBe('email');
    expect(await page.getByRole('alert').count()).toBe(0);
    await expectAccessible(page);
  });

  it('is named by its label, in the language of the reader', async () => {
    const page = await openSignedIn(browser, installation.url, { locale: 'en' });
    await page.goto(coalition);
    await page.getByLabel('Name of the organisation').fill('\u007f');
    await page.getByLabel('Kind of organisation').selectOption('care');
    await page.getByRole('button', { name: 'Add partner' }).click();
    expect(await saidOf(page, 'name')).toBe('Check this: name of the organisation. Change it and try again.');
    expect(await focused(page)).toBe('name');
    await page.getByRole('button', { name: 'Nederlands' }).click();
    expect(await saidOf(page, 'name')).toBe(
      'Kijk dit na: naam van de organisatie. Pas het aan en probeer het opnieuw.',
    );
    expect(browser.faults()).toEqual([]);
  });
});
