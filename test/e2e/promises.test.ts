import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { pages, paths } from '../../api/contract/paths.ts';
import { expectAccessible, startBrowser, type WatchedBrowser } from '../support/browser.ts';
import { allAnswered, type PreparedWave, prepareWave, submission } from '../support/coalition.ts';
import { openSignedIn } from '../support/coordinator.ts';
import { type Installation, startInstallation } from '../support/installation.ts';

const TEXT = 'Wij nodigen bewoners uit voor het eerste gesprek';

describe('promises in a browser', () => {
  let installation: Installation;
  let browser: WatchedBrowser;
  let page: Page;
  let wave: PreparedWave;
  beforeAll(async () => {
    installation = await startInstallation('embedded');
    browser = await startBrowser(installation.url);
    wave = await prepareWave(installation);
    await installation.staff.call('PUT', paths.waveState(wave.waveId), { state: 'closed' });
    page = await openSignedIn(browser, installation.url);
  });
  afterEach(() => expect(browser.faults()).toEqual([]));
  afterAll(async () => {
    await browser.close();
    await installation.close();
  });

  const expectGoodAnywhere = async () => {
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await expectAccessible(page);
    }
    await page.setViewportSize({ width: 1280, height: 800 });
  };
  const dialog = () => page.getByRole('dialog');

  it('are found from the coalition, and a page without any says what they are', async () => {
    await page.goto(installation.url + pages.coalition(wave.coalitionId));
    await page.getByRole('link', { name: 'Afspraken', exact: true }).click();
    await page.getByRole('heading', { name: 'Nog geen afspraken' }).waitFor();
    await expectGoodAnywhere();
  });

  it('are written down, with who is reminded chosen among the people of the organisation', async () => {
    await page.getByRole('button', { name: 'Nieuwe afspraak' }).click();
    await dialog().getByRole('button', { name: 'Bewaren' }).click();
    await dialog().getByText('Vul in: wat is afgesproken?').waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('text');
    await expectAccessible(page);
    await dialog().getByLabel('Wat is afgesproken?').fill(TEXT);
    await dialog().getByLabel('Wie doet het?').selectOption('Partner A');
    await dialog().getByLabel('Wie krijgt herinneringen?').selectOption('Bestuurder 1');
    await dialog().getByLabel('Uiterlijk op').fill('2046-01-01');
    await dialog().getByRole('button', { name: 'Bewaren' }).click();
    await dialog().getByText('uiterlijk 10 maart 2036').waitFor();
    await dialog().getByLabel('Uiterlijk op').fill('2026-06-30');
    await dialog().getByRole('button', { name: 'Bewaren' }).press('Enter');
    await page.getByRole('status').getByText('De afspraak staat erbij.').waitFor();
    await page.getByRole('heading', { name: 'Nog te doen (1)' }).waitFor();
    await page.getByText('Bestuurder 1 krijgt mail op 16 juni 2026, twee weken van tevoren').waitFor();
    await expectGoodAnywhere();
  });

  it('are mailed about, and overdue the day after', async () => {
    installation.setNow('2026-06-16T08:00:00Z');
    await installation.runJobs();
    installation.setNow('2026-07-01T05:00:00Z');
    await page.reload();
    await page.getByRole('heading', { name: 'Over tijd (1)' }).waitFor();
    await page.getByRole('link', { name: /^Mail van tevoren: / }).click();
    await page.getByRole('heading', { name: /^Herinnering: uw afspraak in / }).waitFor();
    await page.getByText('Herinnering aan een afspraak').waitFor();
    await expectAccessible(page);
    await page.goBack();
    await page.getByRole('heading', { name: 'Over tijd (1)' }).waitFor();
    await expectGoodAnywhere();
  });

  it('are done with a word about what came of it, opened again, and changed', async () => {
    await page.getByRole('button', { name: `Gedaan: ${TEXT}` }).click();
    await dialog().getByLabel('Wat kwam ervan? (niet verplicht)').fill('Er kwamen dertig mensen.');
    await expectAccessible(page);
    await dialog().getByRole('button', { name: 'Bewaren' }).click();
    await page.getByRole('heading', { name: 'Gedaan (1)' }).waitFor();
    await page.getByText('Er kwamen dertig mensen.').waitFor();
    await page.getByRole('button', { name: `Opnieuw openen: ${TEXT}` }).click();
    await dialog().getByRole('button', { name: 'Bewaren' }).click();
    await page.getByRole('status').getByText('De afspraak is weer geopend.').waitFor();
    await page.getByRole('button', { name: `Wijzigen: ${TEXT}` }).click();
    await expectAccessible(page);
    await dialog().getByLabel('Wie krijgt herinneringen?').selectOption('niemand');
    await dialog().getByLabel('Hoe staat het ermee?').selectOption('Vervallen: niemand verwacht het meer');
    await dialog().getByRole('button', { name: 'Bewaren' }).click();
    await page.getByRole('heading', { name: 'Vervallen (1)' }).waitFor();
    await expectGoodAnywhere();
  });

  it('are told in English too', async () => {
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Dropped (1)' }).waitFor();
    await expectGoodAnywhere();
    await page.getByRole('button', { name: 'Nederlands' }).click();
  });

  it('are removed after a question', async () => {
    await page.getByRole('button', { name: `Verwijderen: ${TEXT}` }).click();
    await expectAccessible(page);
    await dialog().getByRole('button', { name: 'Verwijderen' }).click();
    await page.getByRole('status').getByText('De afspraak is verwijderd.').waitFor();
    await page.getByRole('heading', { name: 'Nog geen afspraken' }).waitFor();
  });

  it('are made in a conversation, about the gap that is talked about', async () => {
    const other = await prepareWave(installation);
    for (const { token } of other.invitations) {
      const path = paths.submission(token, randomUUID());
      expect((await installation.visitor.call('PUT', path, submission(allAnswered(4)))).status).toBe(201);
    }
    await installation.staff.call('PUT', paths.waveState(other.waveId), { state: 'closed' });
    const gaps = [{ kind: 'criterion', id: 'player.clear', subject: 'municipality' }];
    const choice = { version: 0, gaps, discard: false };
    installation.setNow('2026-03-11T10:00:00Z');
    const chosen = await installation.staff.call('PUT', paths.conversation(other.waveId), choice);
    expect([chosen.status, chosen.status < 300 || chosen.body]).toEqual([chosen.status, true]);
    await page.goto(installation.url + pages.conversation(other.waveId));
    await page.getByRole('button', { name: 'Afspraak toevoegen over “Is duidelijk”' }).click();
    await dialog().getByLabel('Wat is afgesproken?').fill(TEXT);
    expect(await dialog().getByLabel('Over welk verschil?').locator('option:checked').textContent()).toBe(
      'Is duidelijk',
    );
    await dialog().getByLabel('Wie doet het?').selectOption('Gemeente Testdam');
    await dialog().getByLabel('Uiterlijk op').fill('2026-12-31');
    await dialog().getByRole('button', { name: 'Bewaren' }).click();
    await page.getByText('Gemeente Testdam, uiterlijk 31 december 2026').waitFor();
    await expectGoodAnywhere();
    await page.getByRole('link', { name: 'Alle afspraken van deze coalitie' }).click();
    await page.getByRole('heading', { name: TEXT }).waitFor();
    await page.getByText('Is duidelijk').waitFor();
  });
});
