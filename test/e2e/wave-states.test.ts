import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pages, paths } from '../../api/contract/paths.ts';
import { expectAccessible, startBrowser, type WatchedBrowser } from '../support/browser.ts';
import { allAnswered, type PreparedWave, prepareWave, submission, type WantedWave } from '../support/coalition.ts';
import { openSignedIn } from '../support/coordinator.ts';
import { type Installation, startInstallation } from '../support/installation.ts';

const FORGOTTEN = 'Bewonersinitiatief Duurzaamheidsambassadeurs Binnenstad';

describe('a wave that does not go as planned', () => {
  let installation: Installation;
  let browser: WatchedBrowser;
  let page: Page;
  beforeAll(async () => {
    installation = await startInstallation('embedded');
    browser = await startBrowser(installation.url);
    await prepareWave(installation);
    page = await openSignedIn(browser, installation.url, { width: 320 });
  });
  afterAll(async () => {
    await browser.close();
    await installation.close();
  });

  /** A wave with one more partner, for which nobody is invited. */
  const withForgotten = async (wanted: WantedWave): Promise<PreparedWave> => {
    const wave = await prepareWave(installation, wanted);
    const partner = { name: FORGOTTEN, kind: 'residents-initiative' };
    await installation.staff.call('POST', paths.memberships(wave.coalitionId), partner);
    return wave;
  };
  const answer = async ({ invitations }: PreparedWave) => {
    for (const { token } of invitations)
      await installation.visitor.call('PUT', paths.submission(token, randomUUID()), submission(allAnswered(4)));
  };
  const warning = () => page.getByText('Van 1 organisatie is nog niemand uitgenodigd', { exact: true });

  it('names a partner for which nobody is invited, before it is opened', async () => {
    const { waveId, coalitionId } = await withForgotten({ open: false });
    await page.goto(installation.url + pages.wave(waveId));
    await warning().waitFor();
    await page.getByRole('listitem').filter({ hasText: FORGOTTEN }).waitFor();
    await page.getByText('0 van 3 partners hebben geantwoord').waitFor();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Naar de coalitie' }).click();
    await page.waitForURL(installation.url + pages.coalition(coalitionId));
    await page.getByText('Nog geen mensen').waitFor();
    await expectAccessible(page);
  });

  it('is not complete while a partner has nobody to answer', async () => {
    const wave = await withForgotten({});
    await answer(wave);
    await page.goto(installation.url + pages.wave(wave.waveId));
    await warning().waitFor();
    await page.getByText('2 van 3 partners hebben geantwoord').waitFor();
    expect(await page.getByRole('heading', { name: 'Alle antwoorden zijn binnen' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Meetronde sluiten' }).click();
    await page.getByText('Van 1 organisatie zijn nog niet alle antwoorden binnen.').waitFor();
    await page.keyboard.press('Escape');
    await page.goto(installation.url + pages.dashboard(wave.waveId));
    const response = page.getByRole('region', { name: 'Respons' });
    await response.getByText('Van 1 organisatie is nog niemand uitgenodigd.').waitFor();
    await expectAccessible(page);
  });

  it('is complete when every organisation has answered', async () => {
    const wave = await prepareWave(installation);
    await answer(wave);
    await page.goto(installation.url + pages.wave(wave.waveId));
    await page.getByRole('heading', { name: 'Alle antwoorden zijn binnen' }).waitFor();
    expect(await warning().count()).toBe(0);
  });

  it('says that nobody has answered when it closed without answers, and how to go on', async () => {
    const { waveId, coalitionId } = await prepareWave(installation);
    await installation.staff.call('PUT', paths.waveState(waveId), { state: 'closed' });
    for (const path of [pages.wave(waveId), pages.dashboard(waveId)]) {
      await page.goto(installation.url + path);
      await page.getByText('Niemand heeft geantwoord.', { exact: false }).waitFor();
      expect(await page.getByText('Zodra de eerste antwoorden binnen zijn', { exact: false }).count()).toBe(0);
      await expectAccessible(page);
    }
    await page.getByRole('link', { name: 'Nieuwe meetronde maken' }).click();
    await page.waitForURL(installation.url + pages.newWave(coalitionId));
  });

  it('says so when it does not exist, and leads back', async () => {
    await page.goto(installation.url + pages.wave(randomUUID()));
    await page.getByRole('heading', { name: 'Deze meetronde bestaat niet', level: 1 }).waitFor();
    expect(await page.getByRole('button', { name: 'Probeer opnieuw' }).count()).toBe(0);
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Naar het overzicht' }).click();
    await page.locator('.ss-cards').waitFor();
    expect(browser.faults()).toEqual([]);
  });
});
