import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { pages } from '../../api/contract/paths.ts';
import { expectAccessible, startBrowser, tabTo, type WatchedBrowser } from '../support/browser.ts';
import { focused, openSignedIn } from '../support/coordinator.ts';
import { type Installation, startInstallation } from '../support/installation.ts';
import { publishedToken, type ReadWave, readWave } from '../support/read-wave.ts';

const OTHERWISE = 'Wij hoorden het pas in de krant.';

describe('replies of partners in a browser', () => {
  let installation: Installation;
  let browser: WatchedBrowser;
  let coordinator: Page;
  let wave: ReadWave;
  let token: string;
  beforeAll(async () => {
    installation = await startInstallation('embedded');
    browser = await startBrowser(installation.url);
    wave = await readWave(installation, { partners: ['Partner A', 'Partner B'] });
    coordinator = await openSignedIn(browser, installation.url);
  });
  afterEach(() => expect(browser.faults()).toEqual([]));
  afterAll(async () => {
    await browser.close();
    await installation.close();
  });

  const expectGoodAnywhere = async (page: Page) => {
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await page.waitForFunction(() => document.querySelector('main [aria-busy=true]') === null);
      await expectAccessible(page);
    }
    await page.setViewportSize({ width: 1280, height: 800 });
  };
  const follow = async (path: string, options: Parameters<WatchedBrowser['device']>[0] = {}) => {
    const { page } = await browser.device(options);
    await page.goto(installation.url + path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page;
  };
  const round = () => coordinator.getByRole('region', { name: /Vraag partners om een reactie/ });

  it('say what is missing before partners can be asked', async () => {
    await coordinator.goto(installation.url + pages.conversation(wave.waveId));
    await round().getByText('Publiceer het resultaat.').waitFor();
    await expectGoodAnywhere(coordinator);
    token = await publishedToken(installation, wave);
    const early = await follow(pages.personalReply(wave.tokenOf('Partner A')), { width: 320 });
    await early.getByRole('heading', { name: 'Er is nu niets om op te reageren' }).waitFor();
    await expectAccessible(early);
  });

  it('are asked for by keyboard, with a day that leaves partners a week', async () => {
    await coordinator.reload();
    const day = round().getByLabel('Tot en met welke dag kunnen partners reageren?');
    await day.fill('2026-03-12');
    await tabTo(coordinator, '#reacties button[type=submit]');
    await coordinator.keyboard.press('Enter');
    await round().getByText('Kies een dag van 17 maart 2026 tot en met 9 september 2026.').waitFor();
    await day.fill('2026-03-17');
    await day.press('Enter');
    await coordinator.getByRole('heading', { name: 'De uitleg aan partners voorleggen?' }).waitFor();
    await expectAccessible(coordinator);
    await coordinator.getByRole('button', { name: 'Ja, voorleggen' }).press('Enter');
    await round().getByText('Partners kunnen reageren tot en met 17 maart 2026. Er is nog geen mail').waitFor();
    expect(await focused(coordinator)).toContain('Partners kunnen reageren');
    await coordinator.getByText('De uitleg ligt al bij de partners.').waitFor();
    await expectGoodAnywhere(coordinator);
  });

  it('are asked for by mail when the coordinator wants that', async () => {
    await round().getByRole('button', { name: 'Mail 2 mensen van partners' }).click();
    await coordinator.getByRole('button', { name: 'Ja, mailen' }).click();
    await round().getByText('2 mensen kregen een mail.').waitFor();
  });

  it('are given by a partner on a phone, found from the result', async () => {
    const page = await follow(pages.personalResult(wave.tokenOf('Partner A')), { width: 320 });
    await page.getByText('Partners kunnen reageren').waitFor();
    await page.getByRole('link', { name: 'Lees de uitleg en reageer' }).click();
    await page.getByRole('heading', { name: 'Uw reactie op de uitleg' }).waitFor();
    await page.getByText('Uw reactie staat onder de naam van uw organisatie: Partner A.').waitFor();
    await page.getByText('Herkent u zich daarin?').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Reactie versturen' }).click();
    await page.getByText('Kies bij ten minste één verschil').waitFor();
    expect(await focused(page)).toContain('Kies bij ten minste één verschil');
    await page.locator('label', { hasText: 'Nee, wij zien dit anders' }).first().click();
    await page.getByRole('button', { name: 'Reactie versturen' }).click();
    await page.getByText('Schrijf hier hoe u het ziet').waitFor();
    await expectAccessible(page);
    await page.getByLabel('Uw toelichting').fill(OTHERWISE);
    await page.getByRole('button', { name: 'Reactie versturen' }).click();
    await page.getByText('Uw reactie is verstuurd. U kunt haar wijzigen tot en met 17 maart 2026.').waitFor();
    expect(await focused(page)).toContain('Uw reactie is verstuurd.');
    await expectAccessible(page);
    await page.locator('label', { hasText: 'Ja, dit herkennen wij' }).nth(1).click();
    await page.getByRole('button', { name: 'Reactie versturen' }).click();
    await page.getByText('Verstuurd op').nth(1).waitFor();
    await page.reload();
    expect(await page.getByLabel('Uw toelichting').first().inputValue()).toBe(OTHERWISE);
  });

  it('never overwrite a colleague’s: that is shown, and what was typed stays', async () => {
    const page = await follow(pages.personalReply(wave.tokenOf('Partner A')));
    const other = await follow(pages.personalReply(wave.tokenOf('Partner A')));
    await page.getByLabel('Uw toelichting').first().fill('Toch via de wijkraad.');
    await other.getByLabel('Uw toelichting').first().fill('Een collega zegt iets anders.');
    await other.getByRole('button', { name: 'Reactie versturen' }).click();
    await other.getByText('Uw reactie is verstuurd.').waitFor();
    await page.getByRole('button', { name: 'Reactie versturen' }).click();
    await page.getByText('Een collega heeft intussen gereageerd').waitFor();
    await page.getByRole('button', { name: 'Haal op hoe het er nu voor staat' }).click();
    await page.getByText('Een collega zegt iets anders.').waitFor();
    await expectAccessible(page);
    expect(await page.getByLabel('Uw toelichting').first().inputValue()).toBe('Toch via de wijkraad.');
    await page.getByRole('button', { name: 'Reactie versturen' }).click();
    await page.getByText('Uw reactie is verstuurd.').waitFor();
  });

  it('are given by the link of the result, in English, and changed from the same browser alone', async () => {
    const page = await follow(pages.published(token), { locale: 'en' });
    await page.getByRole('link', { name: 'Read it and reply' }).click();
    await page.getByText('Your reply will be marked: by the link of the result.').waitFor();
    await page.getByRole('button', { name: 'Send the reply' }).click();
    await page
      .getByText('Choose for at least one gap')
      .or(page.getByText('First choose for which organisation'))
      .waitFor();
    expect(await page.getByLabel('For which organisation do you reply?').getAttribute('aria-invalid')).toBe('true');
    await page.getByLabel('For which organisation do you reply?').selectOption('Partner B');
    await page.locator('label', { hasText: 'Yes, we recognise this' }).first().click();
    await expectGoodAnywhere(page);
    await page.getByRole('button', { name: 'Send the reply' }).click();
    await page.getByText('Your reply has been sent.').waitFor();
    const elsewhere = await follow(pages.publishedReply(token), { locale: 'en', width: 320 });
    await elsewhere.getByLabel('For which organisation do you reply?').selectOption('Partner B');
    expect(await elsewhere.getByText('Sent on').count()).toBe(0);
    await elsewhere.locator('label', { hasText: 'Yes, we recognise this' }).nth(1).click();
    await elsewhere.getByRole('button', { name: 'Send the reply' }).click();
    await elsewhere.getByText('There is a reply of this organisation already').waitFor();
    await expectAccessible(elsewhere);
    await page.reload();
    await page.getByLabel('For which organisation do you reply?').selectOption('Partner B');
    expect(await page.getByLabel('Yes, we recognise this').first().isChecked()).toBe(true);
  });

  it('are followed by the coordinator, who has to wait until the time is over or all have replied', async () => {
    await round().getByRole('button', { name: 'Kijk of er nieuwe reacties zijn' }).click();
    await round().getByText('Toch via de wijkraad.').waitFor();
    await round().getByRole('row', { name: 'Partner A op alles' }).waitFor();
    await round().getByRole('row', { name: 'Partner B op 1 van de 2' }).waitFor();
    await round().getByText('via de link van het resultaat', { exact: true }).waitFor();
    await round().getByText('Publiceren kan na 17 maart 2026').waitFor();
    await expectGoodAnywhere(coordinator);
  });

  it('are published with the readings after the last day, and stand with the result', async () => {
    const writing = await follow(pages.personalReply(wave.tokenOf('Partner A')), { width: 320 });
    await writing.getByLabel('Uw toelichting').first().fill('Nog één ding.');
    installation.setNow('2026-03-18T08:00:00Z');
    await writing.getByRole('button', { name: 'Reactie versturen' }).click();
    await writing.getByRole('button', { name: 'Haal op hoe het er nu voor staat' }).click();
    await writing.getByText('Wat u schreef, is niet verstuurd').waitFor();
    expect(await focused(writing)).toContain('Wat u schreef, is niet verstuurd');
    expect(await writing.getByLabel('Niet verstuurd bij').inputValue()).toContain('Nog één ding.');
    await writing.getByRole('button', { name: 'Kopieer de tekst' }).click();
    await writing.getByText('De tekst is gekopieerd.').waitFor();
    expect(await writing.evaluate(() => navigator.clipboard.readText())).toContain('Nog één ding.');
    await expectAccessible(writing);
    await coordinator.reload();
    await round().getByText('De tijd om te reageren is voorbij').waitFor();
    const late = await follow(pages.personalReply(wave.tokenOf('Partner A')), { width: 320 });
    await late.getByText('Reageren kon tot en met 17 maart 2026.').waitFor();
    await late.getByText('Toch via de wijkraad.').waitFor();
    expect(await late.getByText('Herkent u zich daarin?').count()).toBe(0);
    await expectAccessible(late);
    await round().getByRole('button', { name: 'Publiceer uitleg en reacties' }).click();
    await coordinator.getByText('Nog niet op alles gereageerd: Partner B.').waitFor();
    await expectAccessible(coordinator);
    await coordinator.getByRole('button', { name: 'Ja, publiceren' }).click();
    await round().getByText('De uitleg en de reacties zijn gepubliceerd.').waitFor();
    await expectGoodAnywhere(coordinator);
    const audience = await follow(pages.published(token));
    const readings = audience.getByRole('region', { name: 'Wat gemeente en partners erin lezen' });
    await readings.getByText('Partner A ziet dit anders').waitFor();
    await readings.getByText('Blijvend verschil van inzicht').waitFor();
    await expectGoodAnywhere(audience);
    const own = await follow(pages.personalResult(wave.tokenOf('Partner B')), { width: 320, locale: 'en' });
    await own.getByRole('heading', { name: 'What the municipality and partners read in it' }).waitFor();
  });

  it('are taken back: nobody sees them any more, and the readings can be changed', async () => {
    await round().getByRole('button', { name: 'Neem de uitleg terug' }).click();
    await coordinator.getByRole('heading', { name: 'De uitleg terugnemen?' }).waitFor();
    await coordinator.getByRole('button', { name: 'Ja, terugnemen' }).click();
    await round().getByText('De uitleg is teruggenomen.').waitFor();
    await round().getByText('Toch via de wijkraad.').waitFor();
    await expectGoodAnywhere(coordinator);
    const audience = await follow(pages.published(token));
    await audience.locator('svg[role], svg.marks').first().waitFor();
    expect(await audience.getByText('Wat gemeente en partners erin lezen').count()).toBe(0);
  });
});
