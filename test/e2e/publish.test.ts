import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { pages, paths } from '../../api/contract/paths.ts';
import { expectAccessible, startBrowser, tabTo, type WatchedBrowser } from '../support/browser.ts';
import { allAnswered, type PreparedWave, prepareWave, submission } from '../support/coalition.ts';
import { openSignedIn } from '../support/coordinator.ts';
import { type Installation, startInstallation } from '../support/installation.ts';

const PARTNERS = ['Partner A', 'Partner B', 'Partner C'];

describe('publishing a result in a browser', () => {
  let installation: Installation;
  let browser: WatchedBrowser;
  let coordinator: Page;
  let wave: PreparedWave;
  let link: string;
  beforeAll(async () => {
    installation = await startInstallation('embedded');
    browser = await startBrowser(installation.url);
    wave = await prepareWave(installation, { people: 2, partners: PARTNERS });
    coordinator = await openSignedIn(browser, installation.url);
  });
  afterEach(() => expect(browser.faults()).toEqual([]));
  afterAll(async () => {
    await browser.close();
    await installation.close();
  });

  const answer = async (token: string, answers: Record<string, unknown>) => {
    const { status } = await installation.visitor.call(
      'PUT',
      paths.submission(token, randomUUID()),
      submission(answers),
    );
    expect(status).toBe(201);
  };
  /** Charts are drawn one after the other: a page is judged when all are there. */
  const expectGood = async (page: Page) => {
    await page.waitForFunction(() => document.querySelector('main [aria-busy=true]') === null);
    await expectAccessible(page);
  };
  const expectGoodAnywhere = async (page: Page) => {
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await expectGood(page);
    }
    await page.setViewportSize({ width: 1280, height: 800 });
  };
  const follow = async (address: string, options: Parameters<WatchedBrowser['device']>[0] = {}) => {
    const { page } = await browser.device(options);
    await page.goto(address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page;
  };

  it('waits until the wave is closed', async () => {
    await coordinator.goto(installation.url + pages.publish(wave.waveId));
    await coordinator.getByText('Deze meetronde is nog niet gesloten').waitFor();
    await expectGood(coordinator);
    for (const { token, role } of wave.invitations.slice(0, 2))
      if (role === 'municipality') await answer(token, allAnswered(5));
    for (const [i, name] of PARTNERS.entries())
      await answer(wave.tokenOf(name), {
        ...allAnswered(i + 1),
        'ladder.now': 2,
        'comment.player': `Woorden van ${name}`,
      });
    await installation.staff.call('PUT', paths.waveState(wave.waveId), { state: 'closed' });
  });

  it('shows beforehand what an audience will see, and is done by keyboard', async () => {
    await coordinator.goto(installation.url + pages.wave(wave.waveId));
    await coordinator.getByRole('link', { name: 'Resultaat publiceren' }).click();
    const preview = coordinator.getByRole('region', { name: 'Voorbeeld van het gepubliceerde resultaat' });
    await preview.getByText('Uitgave 1, nog niet gepubliceerd.').waitFor();
    await coordinator.getByText('Nog niet gepubliceerd', { exact: true }).waitFor();
    await expectGoodAnywhere(coordinator);
    await tabTo(coordinator, 'input[type=checkbox]');
    await coordinator.keyboard.press('Space');
    await tabTo(coordinator, 'textarea');
    await coordinator.keyboard.type('Wij bespreken dit op 12 mei.');
    await tabTo(coordinator, 'button[type=submit]');
    await coordinator.keyboard.press('Enter');
    await coordinator.getByRole('heading', { name: 'Uitgave 1 publiceren?' }).waitFor();
    await expectGood(coordinator);
    await coordinator.getByRole('button', { name: 'Ja, publiceren' }).press('Enter');
    await coordinator.getByText('Uitgave 1 is gepubliceerd.').waitFor();
    await preview.getByText('Uitgave 2, nog niet gepubliceerd.').waitFor();
    await coordinator.getByRole('button', { name: 'Kopieer de link' }).click();
    await coordinator.getByText('Gekopieerd').waitFor();
    link = await coordinator.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(await coordinator.getByLabel('Link naar het resultaat').inputValue());
    await expectGoodAnywhere(coordinator);
  });

  it('opens for a partner in either language, on a desktop and on a phone', async () => {
    for (const width of [1280, 320]) {
      const page = await follow(link, { width });
      await page.getByText('Wij bespreken dit op 12 mei.').waitFor();
      await page.getByText('Uitgave 1, gepubliceerd op 10 maart 2026.').waitFor();
      await page.locator('svg[role], svg.marks').first().waitFor();
      await expectGood(page);
      await page.locator('button[lang=en]').click();
      await page.getByText('Version 1, published on 10 March 2026.').waitFor();
      await expectGood(page);
      expect(await page.title()).toMatch(/^Result of Coalitie \d+ · Samenspiegel$/);
    }
  });

  it('has nothing of the staff’s or of anybody’s own answers on it', async () => {
    const page = await follow(link);
    await page.locator('svg[role], svg.marks').first().waitFor();
    expect(await page.getByText('Uw antwoorden ernaast').count()).toBe(0);
    const links = await page.locator('main a[href]').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    const own = new RegExp(`^(#|/api/v1/results/${link.split('/').at(-1)}/)`);
    expect(links.filter((href) => !own.test(href ?? ''))).toEqual([]);
    expect(links.filter((href) => href?.startsWith('/api/')).length).toBeGreaterThan(0);
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
  });

  it('shows own answers beside it by personal link, found from the receipt', async () => {
    const page = await follow(installation.url + pages.respond(wave.tokenOf('Partner B')));
    await page.getByText('Het resultaat van deze meetronde is gepubliceerd.').waitFor();
    await expectGood(page);
    await page.getByRole('link', { name: 'Bekijk het resultaat' }).click();
    await page.getByRole('heading', { name: 'Uw antwoorden ernaast' }).waitFor();
    await page.getByText('Toon uw antwoorden per stelling').click();
    const table = page.getByRole('table', { name: 'Uw antwoorden per stelling' });
    expect(await table.locator('tbody tr').first().locator('td').allInnerTexts()).toEqual(['2', '5,00', '2,00']);
    await page.getByText('Wat u in eigen woorden schreef').click();
    await page.getByText('Woorden van Partner B').first().waitFor();
    await expectGoodAnywhere(page);
  });

  it('is mailed to who was invited when the coordinator asks, once', async () => {
    await coordinator.getByRole('button', { name: 'Mail 5 deelnemers' }).click();
    await coordinator.getByRole('heading', { name: '5 deelnemers mailen?' }).waitFor();
    await expectGood(coordinator);
    await coordinator.getByRole('button', { name: 'Ja, mailen' }).click();
    await coordinator.getByText('De mails gaan zo weg.').waitFor();
    await coordinator.getByText('5 deelnemers kregen een mail.').waitFor();
    expect(await coordinator.getByRole('button', { name: /^Mail \d/ }).count()).toBe(0);
  });

  it('is withdrawn, and every link says so', async () => {
    await coordinator.getByRole('button', { name: 'Intrekken' }).click();
    await coordinator.getByRole('heading', { name: 'Uitgave 1 intrekken?' }).waitFor();
    await expectGood(coordinator);
    await coordinator.getByRole('button', { name: 'Ja, intrekken' }).click();
    await coordinator.getByText('Uitgave 1 is ingetrokken.').waitFor();
    await coordinator.getByText(/^Ingetrokken op .* door Coördinator$/).waitFor();
    await expectGoodAnywhere(coordinator);
    const audience = await follow(link, { width: 320 });
    await audience.getByRole('heading', { name: 'Dit resultaat is niet meer te zien' }).waitFor();
    await expectGood(audience);
    const personal = await follow(installation.url + pages.personalResult(wave.tokenOf('Partner B')));
    await personal.getByRole('heading', { name: 'Er is nu geen resultaat te zien' }).waitFor();
    await expectGood(personal);
    const unknown = await follow(installation.url + pages.published('onbekend'), { locale: 'en' });
    await unknown.getByRole('heading', { name: 'We do not know this link' }).waitFor();
    await expectGood(unknown);
  });
});
