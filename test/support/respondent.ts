import type { Page } from 'playwright-core';

/** From the welcome to the first page of the questionnaire. */
export async function begin(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Beginnen' }).click();
  await page.getByText('Stap 1 van').waitFor();
}

/** Chooses these words at the first statement of the page. */
export async function choose(page: Page, words: string): Promise<void> {
  await page.locator('.ss-scale').first().getByText(words, { exact: true }).click();
}

/** Goes to the next page of the questionnaire. */
export async function next(page: Page): Promise<void> {
  const step = await page.getByText(/^Stap \d+ van/).innerText();
  await page.getByRole('button', { name: 'Volgende' }).click();
  await page.getByText(step, { exact: true }).waitFor({ state: 'detached' });
}

export async function toLastPage(page: Page): Promise<void> {
  while ((await page.getByRole('button', { name: 'Volgende' }).count()) > 0) await next(page);
}
