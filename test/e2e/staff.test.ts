import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pages, paths } from '../../api/contract/paths.ts';
import { samenwerkingswijzer } from '../../survey/questionnaires/samenwerkingswijzer.ts';
import { expectAccessible, startBrowser, type WatchedBrowser } from '../support/browser.ts';
import { allAnswered, type PreparedWave, prepareWave, submission } from '../support/coalition.ts';
import { focused, givePassword, openSignedIn } from '../support/coordinator.ts';
import { changeOf, copyEdition, ownCriterion, ownTheme } from '../support/edition.ts';
import { type Installation, SIGN_IN, startInstallation } from '../support/installation.ts';
import { oneTimeCode } from '../support/one-time-code.ts';

/** Longer than a phone is wide, also in its single words. */
const LONG = 'Bewonersinitiatief Duurzaamheidsambassadeurs Wijkverenigingenoverleg Binnenstad-Zuidwest';

describe('the coordinator’s pages', () => {
  let installation: Installation;
  let browser: WatchedBrowser;
  let answered: PreparedWave;
  let waiting: PreparedWave;
  let own: string;
  beforeAll(async () => {
    installation = await startInstallation('embedded');
    browser = await startBrowser(installation.url);
    waiting = await prepareWave(installation, { people: 2 });
    const made = await copyEdition(installation.staff, LONG.slice(0, 80));
    own = made.id;
    const themes = [...samenwerkingswijzer.themes, ownTheme];
    const criteria = [...samenwerkingswijzer.criteria, ownCriterion()];
    await installation.staff.call('PUT', paths.edition(own), changeOf(made, { themes, criteria }));
    answered = await prepareWave(installation, {
      partners: ['Partner A', 'Partner B', LONG],
    });
    for (const [i, { token }] of answered.invitations.entries()) {
      await installation.visitor.call('PUT', paths.submission(token, randomUUID()), submission(allAnswered(i + 2)));
    }
  });
  afterAll(async () => {
    await browser.close();
    await installation.close();
  });

  const signedIn = (options = {}): Promise<Page> => openSignedIn(browser, installation.url, options);

  it.each([
    [1280, 'nl'],
    [320, 'nl'],
    [320, 'en'],
  ] as const)('are accessible at %i pixels in %s, and fit', async (width, locale) => {
    const page = await signedIn({ width, locale });
    await expectAccessible(page);
    const all = [
      pages.newCoalition(),
      pages.coalition(answered.coalitionId),
      pages.newWave(answered.coalitionId),
      pages.wave(answered.waveId),
      pages.dashboard(answered.waveId),
      pages.dashboard(waiting.waveId),
      pages.wave(waiting.waveId),
      pages.importRatings(),
      pages.editions(),
      pages.edition(samenwerkingswijzer.id),
      pages.edition(own),
      pages.account(),
      '/bestaat-niet',
      pages.wave(randomUUID()),
    ];
    for (const path of all) {
      await page.goto(installation.url + path);
      await page.locator('h1, [role=alert]').first().waitFor();
      if (path.endsWith('resultaten')) await page.locator('figure svg').last().waitFor();
      if (path.startsWith('/vragenlijsten/')) await page.locator('.sd-question').first().waitFor();
      for (const summary of await page.locator('summary:visible').all()) await summary.click();
      await expectAccessible(page);
    }
    expect(browser.faults()).toEqual([]);
  });

  it('are styled by our own files alone, under a policy without inline styles', async () => {
    const page = await signedIn();
    const response = await page.goto(installation.url + pages.dashboard(answered.waveId));
    expect(response?.headers()['content-security-policy']).toContain("style-src 'self';");
    await page.locator('figure svg').first().waitFor();
    const style = (selector: string, property: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
    expect(await style('h1', 'color')).toBe('rgb(11, 57, 71)');
    expect(await style('body', 'font-family')).toContain('Source Sans 3');
    expect(await style('.ss-card', 'border-radius')).toBe('14px');
    expect(await page.evaluate(() => document.fonts.check('16px "Source Sans 3 Variable"'))).toBe(true);
    const link = installation.url + pages.respond(waiting.tokenOf('Partner A'));
    await page.goto(link);
    await page.getByRole('button', { name: 'Beginnen' }).click();
    await page.locator('.sd-question').first().waitFor();
    expect(await style('.sd-question', 'border-radius')).toBe('14px');
    expect(await style('.sd-item__decorator', 'border-radius')).toBe('50%');
    expect(browser.faults()).toEqual([]);
  });

  it('keep figures from the browser until the municipality has answered, and show the response', async () => {
    const page = await signedIn();
    await page.goto(installation.url + pages.dashboard(waiting.waveId));
    await page.getByText('De resultaten zijn nog even dicht').waitFor();
    await page.getByText('Toon de cijfers').first().click();
    await page.getByRole('row', { name: /Partner B/ }).waitFor();
    expect(await page.getByRole('heading', { name: 'Hoe kijken we naar de gemeente?' }).count()).toBe(0);
  });

  it('ask before a person is removed, and give the focus back', async () => {
    const { coalitionId } = await prepareWave(installation, { open: false });
    const page = await signedIn();
    await page.goto(installation.url + pages.coalition(coalitionId));
    await page.getByRole('button', { name: 'Ambtenaar 1 verwijderen' }).click();
    await page.getByRole('dialog', { name: 'Ambtenaar 1 verwijderen?' }).waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('Ambtenaar 1 verwijderen');
    await page.getByRole('button', { name: 'Ambtenaar 1 verwijderen' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Verwijderen' }).click();
    await page.getByText('Ambtenaar 1 is verwijderd.').waitFor();
    await page.getByText('Voeg minstens één collega van de gemeente toe.').waitFor();
  });

  it('say so when the server is away, and go on when it is back', async () => {
    const page = await signedIn();
    await installation.whileAway(async () => {
      await page.getByRole('link', { name: 'Mijn account' }).click();
      await page.getByRole('heading', { name: 'Er ging iets mis' }).waitFor();
      await expectAccessible(page);
      await page.getByRole('link', { name: 'Coalities' }).first().click();
      await page.getByText('De server is niet bereikbaar.', { exact: false }).waitFor();
      await expectAccessible(page);
    });
    await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await page.locator('.ss-cards').waitFor();
  });

  it('bring who was not signed in to the page that was asked for', async () => {
    const { page } = await browser.device();
    await page.goto(installation.url + pages.wave(answered.waveId));
    await givePassword(page);
    await page.getByRole('heading', { name: 'Meetronde 2026', level: 1 }).waitFor();
    await page.getByRole('button', { name: 'Uitloggen' }).click();
    await page.getByText('U bent uitgelogd.').waitFor();
  });

  it('ask for a one-time code from who turned that on', async () => {
    const page = await signedIn();
    await page.getByRole('link', { name: 'Mijn account' }).click();
    await page.getByLabel('Uw wachtwoord', { exact: true }).fill(SIGN_IN.password);
    await page.getByRole('button', { name: 'Extra code aanzetten' }).click();
    await page.getByRole('img', { name: 'QR-code voor uw app' }).waitFor();
    await expectAccessible(page);
    const secret = await page.locator('code').first().innerText();
    await page.getByLabel('Code uit uw app').fill(oneTimeCode(secret));
    await page.getByRole('button', { name: 'Aanzetten' }).click();
    await page.getByText('De extra code staat nu aan.', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Uitloggen' }).click();
    await page.getByText('U bent uitgelogd.').waitFor();
    await givePassword(page);
    await page.getByLabel('Code van zes cijfers').fill('000000');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Verder' }).click();
    await page.getByText('De code klopt niet of is verlopen.', { exact: false }).waitFor();
    await page.getByLabel('Code van zes cijfers').fill(oneTimeCode(secret));
    await page.getByRole('button', { name: 'Verder' }).click();
    await page.locator('.ss-cards').waitFor();
    await page.getByRole('link', { name: 'Mijn account' }).click();
    await page.getByLabel('Uw wachtwoord', { exact: true }).fill(SIGN_IN.password);
    await page.getByRole('button', { name: 'Extra code uitzetten' }).click();
    await page.getByText('De extra code staat nu uit.').waitFor();
  });
});
