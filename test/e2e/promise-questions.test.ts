import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { pages, paths } from '../../api/contract/paths.ts';
import type { WaveDetailBody } from '../../api/contract/waves.ts';
import { expectAccessible, startBrowser, type WatchedBrowser } from '../support/browser.ts';
import { prepareWave } from '../support/coalition.ts';
import { openSignedIn } from '../support/coordinator.ts';
import { type Installation, startInstallation } from '../support/installation.ts';
import { promised } from '../support/promises.ts';
import { begin, choose, next } from '../support/respondent.ts';
import { holdWave } from '../support/waves.ts';

const OWN = 'Gemeente Testdam';
const [OURS, THEIRS] = ['Eén loket voor alle vragen over wonen', 'Elke maand cijfers over de wachtlijst'];

describe('promises of the year before, in a browser', () => {
  let installation: Installation;
  let browser: WatchedBrowser;
  let coordinator: Page;
  let coalitionId: string;
  let wave: WaveDetailBody;
  beforeAll(async () => {
    installation = await startInstallation('embedded');
    browser = await startBrowser(installation.url);
    ({ coalitionId } = await prepareWave(installation, { partners: ['Partner A', 'Partner B'], open: false }));
    const scores = { [OWN]: 4, 'Partner A': 3, 'Partner B': 3 };
    const waveId = await holdWave(installation, coalitionId, { year: 2025, scores });
    await promised(installation, { coalitionId, waveId, owner: OWN, text: OURS });
    await promised(installation, { coalitionId, waveId, owner: 'Partner A', text: THEIRS });
    installation.setNow('2026-03-10T10:00:00Z');
    const dates = { opensOn: '2026-03-01', closesOn: '2026-03-29' };
    const wanted = { name: 'Ronde 2026', ...dates, attribution: 'organisation' };
    wave = (await installation.staff.call('POST', paths.waves(coalitionId), wanted)).body as WaveDetailBody;
    coordinator = await openSignedIn(browser, installation.url);
  });
  afterEach(() => expect(browser.faults()).toEqual([]));
  afterAll(async () => {
    await browser.close();
    await installation.close();
  });

  const expectAccessibleAnywhere = async (page: Page) => {
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await expectAccessible(page);
    }
  };
  const respondAs = async (organisation: string, width: number) => {
    const { page } = await browser.device({ width });
    const token =
      wave.invitations
        .find((one) => one.organisation === organisation)
        ?.link.split('/')
        .at(-1) ?? '';
    await page.goto(installation.url + pages.respond(token));
    await begin(page);
    await choose(page, 'Eens');
    while ((await page.getByRole('heading', { name: 'Eerdere afspraken' }).count()) === 0) await next(page);
    return page;
  };
  const submit = async (page: Page) => {
    await next(page);
    const mandate = page.getByRole('checkbox').last();
    if ((await mandate.count()) > 0) await mandate.check();
    await page.getByRole('button', { name: 'Antwoorden versturen' }).click();
    await page.getByRole('heading', { name: 'Bedankt. Uw antwoorden zijn ontvangen.' }).waitFor();
  };

  it('are named on the page of a wave before it opens, and after', async () => {
    await coordinator.goto(installation.url + pages.wave(wave.id));
    await coordinator.getByText('dan vraagt zij ook naar 2 eerdere afspraken').waitFor();
    await coordinator.getByText(`${OWN}: “${OURS}”`).waitFor();
    await expectAccessibleAnywhere(coordinator);
    await installation.staff.call('PUT', paths.waveState(wave.id), { state: 'open' });
    await coordinator.reload();
    await coordinator.getByText('Deze meetronde vraagt ook naar 2 eerdere afspraken').waitFor();
    await expectAccessibleAnywhere(coordinator);
  });

  it('are judged by a partner on a phone, by keyboard: the municipality’s, and its own', async () => {
    const page = await respondAs('Partner A', 320);
    const ours = page.getByRole('radiogroup', { name: `De gemeente beloofde: “${OURS}”` });
    const own = page.getByRole('radiogroup', { name: `Uw organisatie beloofde: “${THEIRS}”` });
    await ours.getByRole('radio', { name: 'Nagekomen', exact: true }).focus();
    for (const _ of [1, 2]) await page.keyboard.press('ArrowDown');
    expect(await ours.getByRole('radio', { name: 'Niet nagekomen' }).isChecked()).toBe(true);
    await own.getByText('Nagekomen', { exact: true }).click();
    await expectAccessible(page);
    await submit(page);
  });

  it('are judged by the municipality from its side', async () => {
    const page = await respondAs(OWN, 1280);
    const own = page.getByRole('radiogroup', { name: `Wij als gemeente beloofden: “${OURS}”` });
    const theirs = page.getByRole('radiogroup', { name: `Partner A beloofde: “${THEIRS}”` });
    await own.getByText('Nagekomen', { exact: true }).click();
    await theirs.getByText('Deels nagekomen').click();
    await expectAccessibleAnywhere(page);
    await submit(page);
  });

  it('come back in the results, on the slides and over the years, in both languages', async () => {
    await installation.staff.call('PUT', paths.waveState(wave.id), { state: 'closed' });
    await coordinator.goto(installation.url + pages.dashboard(wave.id));
    const section = coordinator.locator('section').filter({ hasText: 'Wat kwam er van de afspraken' }).last();
    await section.getByText('1 deels nagekomen, 1 niet nagekomen').waitFor();
    await section.locator('svg').first().waitFor();
    await expectAccessibleAnywhere(coordinator);
    await section.getByText('Toon de cijfers').click();
    await section.getByRole('cell', { name: 'Partner A' }).first().waitFor();
    await coordinator.goto(installation.url + pages.presentation(wave.id));
    await coordinator.getByRole('heading', { name: 'Wat valt op' }).waitFor();
    await coordinator.keyboard.press('End');
    await coordinator.getByRole('heading', { name: 'Zijn eerdere afspraken nagekomen?' }).waitFor();
    await coordinator.goto(installation.url + pages.trend(coalitionId));
    await coordinator.getByText('Ronde 2026: niet nagekomen').waitFor();
    await expectAccessibleAnywhere(coordinator);
    await coordinator.getByRole('button', { name: 'English' }).click();
    await coordinator.getByText('Ronde 2026: not kept').waitFor();
  });
});
