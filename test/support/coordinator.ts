import type { Page } from 'playwright-core';
import type { DeviceOptions, WatchedBrowser } from './browser.ts';
import { SIGN_IN } from './installation.ts';

/** The coordinator, signed in on a device of their own and looking at the coalitions. */
export async function openSignedIn(browser: WatchedBrowser, url: string, options: DeviceOptions = {}): Promise<Page> {
  const { page } = await browser.device(options);
  await page.goto(url);
  await givePassword(page);
  await page.locator('.ss-cards').waitFor();
  return page;
}

/** Fills in the first step of signing in, whatever the language. */
export async function givePassword(page: Page): Promise<void> {
  await page.locator('input[name=email]').fill(SIGN_IN.email);
  await page.locator('input[name=password]').fill(SIGN_IN.password);
  await page.locator('button[type=submit]').click();
}

/** What somebody who does not look is at: the words, or the name of the field, that has the focus. */
export async function focused(page: Page): Promise<string> {
  return await page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return 'nothing';
    return element.getAttribute('aria-label') ?? element.getAttribute('name') ?? element.textContent ?? '';
  });
}
