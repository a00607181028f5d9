import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, startBrowser, type WatchedBrowser } from '../support/browser.ts';
import { prepareWave } from '../support/coalition.ts';
import { focused, givePassword, openSignedIn } from '../support/coordinator.ts';
import { type Installation, SIGN_IN, startInstallation } from '../support/installation.ts';
import { oneTimeCode } from '../support/one-time-code.ts';

describe('signing in with a second step', () => {
  let installation: Installation;
  let browser: WatchedBrowser;
  let page: Page;
  let codes: string[];
  beforeAll(async () => {
    installation = await startInstallation('embedded');
    await prepareWave(installation);
    browser = await startBrowser(installation.url);
    page = await openSignedIn(browser, installation.url);
  });
  afterAll(async () => {
    await browser.close();
    await installation.close();
  });

  const signOut = async () => {
    await page.getByRole('button', { name: 'Uitloggen' }).click();
    await page.getByText('U bent uitgelogd.').waitFor();
  };
  const toRecovery = async () => {
    await givePassword(page);
    await page.getByRole('button', { name: 'Ik gebruik een herstelcode' }).click();
    await page.getByRole('heading', { name: 'Vul een herstelcode in' }).waitFor();
  };
  const giveRecovery = async (code: string) => {
    await page.getByLabel('Herstelcode', { exact: true }).fill(code);
    await page.getByRole('button', { name: 'Verder' }).click();
  };

  it('keeps the focus on the page while it is turned on', async () => {
    await page.getByRole('link', { name: 'Mijn account' }).click();
    await page.getByLabel('Uw wachtwoord', { exact: true }).fill(SIGN_IN.password);
    await page.getByRole('button', { name: 'Extra code aanzetten' }).click();
    await page.getByRole('img', { name: 'QR-code voor uw app' }).waitFor();
    expect(await focused(page)).toContain('Scan deze QR-code');
    codes = await page.locator('.ss-codes code').allInnerTexts();
    expect(codes).toHaveLength(10);
    await page.getByLabel('Code uit uw app').fill(oneTimeCode(await page.locator('code').first().innerText()));
    await page.getByRole('button', { name: 'Aanzetten' }).click();
    await page.getByText('De extra code staat nu aan.', { exact: false }).waitFor();
    await expect.poll(() => focused(page)).toContain('De extra code staat nu aan.');
    await signOut();
  });

  it('brings the focus to the field for the code, and the sentence of a wrong code as well', async () => {
    await givePassword(page);
    const field = page.getByLabel('Code van zes cijfers');
    await field.waitFor();
    expect(await focused(page)).toBe('code');
    await field.fill('000000');
    await page.getByRole('button', { name: 'Verder' }).click();
    await page.getByText('De code klopt niet of is verlopen.', { exact: false }).waitFor();
    expect(await focused(page)).toBe('code');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    await page.getByRole('button', { name: 'Terug naar inloggen' }).click();
  });

  it('lets in who has no phone at hand, with a recovery code', async () => {
    await toRecovery();
    expect(await focused(page)).toBe('code');
    await expectAccessible(page);
    await giveRecovery('');
    await page.getByText('Vul in: herstelcode.').waitFor();
    await giveRecovery(` ${codes[0]?.replace('-', ' ')} `);
    await page.locator('.ss-cards').waitFor();
    await signOut();
  });

  it('takes each recovery code once', async () => {
    await toRecovery();
    await giveRecovery(codes[0] ?? '');
    await page.getByText('De herstelcode klopt niet of is al gebruikt.', { exact: false }).waitFor();
    expect(await focused(page)).toBe('code');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Ik gebruik de code uit mijn app' }).click();
    await page.getByLabel('Code van zes cijfers').waitFor();
    await page.getByRole('button', { name: 'Ik gebruik een herstelcode' }).click();
    await giveRecovery(codes[1] ?? '');
    await page.locator('.ss-cards').waitFor();
    expect(browser.faults()).toEqual([]);
  });
});
