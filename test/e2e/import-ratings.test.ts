import { afterAll, beforeAll, expect, it } from 'vitest';
import { pages } from '../../api/contract/paths.ts';
import { RATING_COLUMNS } from '../../survey/rating-file.ts';
import { expectAccessible, startBrowser, type WatchedBrowser } from '../support/browser.ts';
import { prepareWave } from '../support/coalition.ts';
import { openSignedIn } from '../support/coordinator.ts';
import { type Installation, startInstallation } from '../support/installation.ts';

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

it('imports earlier answers on a phone: says what is missing, which lines are wrong, and where the results are', async () => {
  await prepareWave(installation);
  const page = await openSignedIn(browser, installation.url, { width: 320 });
  await page.goto(installation.url + pages.importRatings());
  const load = async (...lines: string[]) => {
    const buffer = Buffer.from([RATING_COLUMNS.join(), ...lines].join('\n'));
    await page.getByLabel('CSV-bestand kiezen').setInputFiles({ name: 'eerder.csv', mimeType: 'text/csv', buffer });
    await page.getByText('Gekozen: eerder.csv').waitFor();
    await page.getByRole('button', { name: 'Inlezen' }).click();
  };

  await page.getByRole('button', { name: 'Inlezen' }).click();
  await page.getByText('Kies eerst een bestand.').waitFor();
  await expectAccessible(page);

  await load('2024,Eerder,A,partner,r1,Q1,9', '2024,Eerder,A,gast,r1,Q1,4');
  await page.getByText('2 regels kloppen niet').waitFor();
  expect(await page.getByText('Kies eerst een bestand.').count()).toBe(0);
  expect(await page.getByRole('alert').getByRole('listitem').allInnerTexts()).toEqual([
    expect.stringContaining('Regel 2: “9” is geen score.'),
    'Regel 3: “gast” is geen rol. Gebruik municipality of partner.',
  ]);
  await expectAccessible(page);

  await load('2024,Eerder,Gemeente,municipality,m1,Q1,5', '2024,Eerder,A,partner,r1,Q1,2');
  await page.getByText('2 beoordelingen, 1 meetronde, 1 coalitie.').waitFor();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Naar de coalities' }).click();
  await page.getByRole('link', { name: '2024', exact: true }).click();
  await page.getByText('zijn ingelezen uit een bestand', { exact: false }).waitFor();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Resultaten bekijken' }).click();
  await page.getByRole('heading', { name: 'Hoe kijken we naar de gemeente?' }).waitFor();
  // Nothing was asked about the coalition as a whole.
  expect(await page.getByRole('heading', { name: 'Hoe kijken we naar de samenwerking?' }).count()).toBe(0);
  await expectAccessible(page);
  expect(browser.faults()).toEqual([]);
});
