import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pages } from '../../api/contract/paths.ts';
import { startBrowser, type WatchedBrowser } from '../support/browser.ts';
import { prepareWave } from '../support/coalition.ts';
import { focused, openSignedIn } from '../support/coordinator.ts';
import { type Installation, startInstallation } from '../support/installation.ts';

/** Who works without a mouse, or without looking, goes on from where the focus is. */
describe('the focus stays on the page', () => {
  let installation: Installation;
  let browser: WatchedBrowser;
  let page: Page;
  beforeAll(async () => {
    installation = await startInstallation('embedded');
    browser = await startBrowser(installation.url);
    await prepareWave(installation, { open: false });
    page = await openSignedIn(browser, installation.url);
  });
  afterAll(async () => {
    await browser.close();
    await installation.close();
  });

  const remove = async (name: string) => {
    await page.getByRole('button', { name }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Verwijderen' }).click();
  };

  it('goes back to the button that opened a form, when the form is closed', async () => {
    const { coalitionId } = await prepareWave(installation, { open: false });
    await page.goto(installation.url + pages.coalition(coalitionId));
    await page.getByRole('button', { name: 'Persoon toevoegen bij Partner A' }).click();
    expect(await focused(page)).toBe('name');
    await page.getByRole('button', { name: 'Sluiten' }).click();
    expect(await focused(page)).toBe('Persoon toevoegen bij Partner A');
  });

  it('goes to the organisation when one of its people is removed', async () => {
    const { coalitionId } = await prepareWave(installation, { open: false, people: 2 });
    await page.goto(installation.url + pages.coalition(coalitionId));
    await remove('Ambtenaar 1 verwijderen');
    await page.getByText('Ambtenaar 1 is verwijderd.').waitFor();
    await expect.poll(() => focused(page)).toBe('Gemeente Testdam');
  });

  it('goes to the message when a partner is removed', async () => {
    const { coalitionId } = await prepareWave(installation, { open: false });
    await page.goto(installation.url + pages.coalition(coalitionId));
    await remove('Partner verwijderen: Partner A');
    await page.getByText('Partner A is verwijderd.').waitFor();
    await expect.poll(() => focused(page)).toBe('Partner A is verwijderd.');
  });

  it('goes to the message when a wave is opened, and when it is closed', async () => {
    const { waveId } = await prepareWave(installation, { open: false });
    await page.goto(installation.url + pages.wave(waveId));
    await page.getByRole('button', { name: 'Meetronde openen' }).click();
    await page.getByRole('button', { name: 'Ja, openen' }).click();
    await page.getByText('De meetronde is geopend.').waitFor();
    await expect.poll(() => focused(page)).toBe('De meetronde is geopend.');
    await page.getByRole('button', { name: 'Meetronde sluiten' }).click();
    await page.getByRole('button', { name: 'Ja, sluiten' }).click();
    await page.getByText('De meetronde is gesloten.').first().waitFor();
    await expect.poll(() => focused(page)).toBe('De meetronde is gesloten.');
  });

  it('names the languages by what is seen of them first', async () => {
    const languages = page.getByRole('group', { name: 'Taal · Language' }).getByRole('button');
    expect(await languages.count()).toBe(2);
    await page.getByRole('button', { name: 'NL Nederlands', exact: true }).waitFor();
    await page.getByRole('button', { name: 'EN English', exact: true }).waitFor();
    expect(browser.faults()).toEqual([]);
  });
});
