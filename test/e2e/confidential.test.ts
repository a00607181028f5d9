import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { pages, paths } from '../../api/contract/paths.ts';
import { expectAccessible, startBrowser, tabTo, type WatchedBrowser } from '../support/browser.ts';
import { allAnswered, type PreparedWave, prepareWave, submission } from '../support/coalition.ts';
import { openSignedIn } from '../support/coordinator.ts';
import { type Installation, startInstallation } from '../support/installation.ts';
import { begin, choose, toLastPage } from '../support/respondent.ts';

const FINAL = 'Na het versturen staan uw antwoorden vast.';

describe('a confidential wave in a browser', () => {
  let installation: Installation;
  let browser: WatchedBrowser;
  let coordinator: Page;
  let wave: PreparedWave;
  beforeAll(async () => {
    installation = await startInstallation('embedded');
    browser = await startBrowser(installation.url);
    const partners = ['Partner A', 'Partner B', 'Partner C', 'Partner D', 'Partner E'];
    wave = await prepareWave(installation, { attribution: 'confidential', people: 3, partners, colleagues: 3 });
    coordinator = await openSignedIn(browser, installation.url);
  });
  afterEach(() => expect(browser.faults()).toEqual([]));
  afterAll(async () => {
    await browser.close();
    await installation.close();
  });

  /** The same page on a desktop and on a phone. */
  const expectAccessibleAnywhere = async (page: Page) => {
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await expectAccessible(page);
    }
  };

  it('is chosen by keyboard, with a forecast of what there will be to see', async () => {
    const { coalitionId } = await prepareWave(installation, {
      partners: ['Partner A', 'Partner F', 'Partner G'],
      colleagues: 1,
    });
    await coordinator.goto(installation.url + pages.newWave(coalitionId));
    await coordinator.locator('input[name=name]').fill('Vertrouwelijk');
    await coordinator.locator('input[name=opensOn]').fill('2026-03-01');
    await coordinator.locator('input[name=closesOn]').fill('2026-03-29');
    await tabTo(coordinator, 'input[name=attribution]');
    await coordinator.keyboard.press('ArrowDown');
    await coordinator.getByText('Alle partners samen: ja, als iedereen antwoordt.').waitFor();
    await coordinator.getByText('Een eigen cijfer per partner: nee, bij geen van de 3 partners.').waitFor();
    await coordinator.getByText('Per stelling kan er dus 1 van de 4 cijfers worden getoond').waitFor();
    await coordinator.getByText('Bij 3 partners zijn minder dan drie mensen uitgenodigd').waitFor();
    await expectAccessibleAnywhere(coordinator);
    await coordinator.getByRole('button', { name: 'Meetronde voorbereiden' }).click();
    await coordinator.getByRole('heading', { name: 'Wat u straks kunt zien' }).waitFor();
    await expectAccessibleAnywhere(coordinator);
    await coordinator.getByRole('button', { name: 'Meetronde openen' }).click();
    await coordinator.getByText('wie welk antwoord ziet: persoonlijk en vertrouwelijk').waitFor();
    await coordinator.getByRole('button', { name: 'Ja, openen' }).click();
    await coordinator.getByText('U ziet de resultaten als de meetronde is gesloten.').waitFor();
    await coordinator.getByText('0 van 3 mensen van partners hebben geantwoord').waitFor();
  });

  it('is told on a phone before the first question and before submitting, and is final after it', async () => {
    const { page } = await browser.device({ width: 320 });
    await page.goto(installation.url + pages.respond(wave.tokenOf('Partner A')));
    await page.getByText('U antwoordt voor uzelf en vertrouwelijk, niet namens Partner A.').waitFor();
    await page.getByText('Helemaal zeker is het pas na de sluiting.').waitFor();
    await page.getByText(FINAL).waitFor();
    await expectAccessible(page);
    await begin(page);
    await choose(page, 'Eens');
    await toLastPage(page);
    expect(await page.getByText('Sinds wanneer').count()).toBe(0);
    expect(await page.getByRole('checkbox').count()).toBe(0);
    await page.getByText('U kunt ze dan niet meer bekijken of wijzigen').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Antwoorden versturen' }).click();
    await page.getByRole('heading', { name: 'Bedankt. Uw antwoorden zijn ontvangen.' }).waitFor();
    await page.getByText('Dit nummer bewijst dat u hebt geantwoord.').waitFor();
    await expectAccessible(page);
    await page.reload();
    await page.getByText('Daarom kunt u ze niet meer bekijken, wijzigen of wissen.').waitFor();
    expect(await page.getByRole('button', { name: /wijzigen|afdrukken/i }).count()).toBe(0);
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('answers')))).toEqual([]);
    await expectAccessible(page);
  });

  it('forgets on another device what was begun there, once it has been answered', async () => {
    const token = wave.tokenOf('Partner B');
    const { page } = await browser.device();
    await page.goto(installation.url + pages.respond(token));
    await begin(page);
    await installation.visitor.call('PUT', paths.submission(token, randomUUID()), submission(allAnswered(4)));
    await page.locator('.sd-selectbase__label').first().click();
    await page.getByText('U hebt uw antwoorden al verstuurd').waitFor();
    await page.getByRole('button', { name: 'Pagina opnieuw laden' }).click();
    await page.getByRole('heading', { name: 'Bedankt. Uw antwoorden zijn ontvangen.' }).waitFor();
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('answers')))).toEqual([]);
  });

  it('shows its results after closing, and where there are too few answers to show', async () => {
    for (const [i, { token }] of wave.invitations.entries()) {
      const scores = { ...allAnswered((i % 3) + 2), 'player.clear': i < 5 ? 4 : 'cannot-judge', 'player.realises': 5 };
      await installation.visitor.call('PUT', paths.submission(token, randomUUID()), submission(scores));
    }
    await coordinator.goto(installation.url + pages.dashboard(wave.waveId));
    await coordinator.getByText('U ziet de resultaten na de sluiting').waitFor();
    await expectAccessibleAnywhere(coordinator);
    await installation.staff.call('PUT', paths.waveState(wave.waveId), { state: 'closed' });
    await coordinator.reload();
    const row = (name: string) => coordinator.getByRole('row').filter({ hasText: name }).first();
    await coordinator.getByRole('button', { name: 'Alles openen' }).first().click();
    await coordinator.getByText('Toon de cijfers').first().click();
    await row('Is duidelijk').getByText('niet getoond').first().waitFor();
    await row('Komt van plan tot uitvoering').getByText('4,0 of hoger').waitFor();
    await coordinator.locator('figure svg').last().waitFor();
    await expectAccessibleAnywhere(coordinator);
  });
});
