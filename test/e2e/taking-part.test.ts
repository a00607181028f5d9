import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { InvitationBody } from '../../api/contract/invitations.ts';
import { pages, paths } from '../../api/contract/paths.ts';
import type { WaveDetailBody } from '../../api/contract/waves.ts';
import { type DeviceOptions, expectAccessible, startBrowser, tabTo, type WatchedBrowser } from '../support/browser.ts';
import { allAnswered, type PreparedWave, prepareWave, submission } from '../support/coalition.ts';
import { focused, openSignedIn } from '../support/coordinator.ts';
import { type Installation, startInstallation } from '../support/installation.ts';
import { choose, next, toLastPage } from '../support/respondent.ts';

const SOON = { timeout: 5000 };

describe('taking part in a browser', () => {
  let installation: Installation;
  let browser: WatchedBrowser;
  beforeAll(async () => {
    installation = await startInstallation('embedded');
    browser = await startBrowser(installation.url);
  });
  afterEach(() => expect(browser.faults()).toEqual([]));
  afterAll(async () => {
    await browser.close();
    await installation.close();
  });

  const open = async (path: string, options: DeviceOptions = {}): Promise<Page> => {
    const { page } = await browser.device(options);
    await page.goto(installation.url + path);
    await page.locator('h1').waitFor();
    return page;
  };
  const stored = async (token: string) =>
    (await installation.visitor.call('GET', paths.invitation(token))).body as InvitationBody;
  const progressOf = async ({ waveId }: PreparedWave, person: string) => {
    const { invitations } = (await installation.staff.call('GET', paths.wave(waveId))).body as WaveDetailBody;
    return invitations.find((one) => one.person === person)?.progress;
  };

  it('counts as opened once somebody is seen to look', async () => {
    const wave = await prepareWave(installation, { people: 2 });
    const [touched, left] = wave.invitations.map(({ token }) => token);
    const page = await open(pages.respond(touched ?? ''));
    await page.keyboard.press('Tab');
    await expect.poll(() => progressOf(wave, 'Ambtenaar 1'), { timeout: 2000 }).toBe('opened');
    expect(await progressOf(wave, 'Ambtenaar 2')).toBe('not-started');
    await open(pages.respond(left ?? ''));
    await expect.poll(() => progressOf(wave, 'Ambtenaar 2'), { timeout: 10_000 }).toBe('opened');
  });

  it('can be declined with a reason, by keyboard on a phone, and taken up again', async () => {
    const wave = await prepareWave(installation);
    const page = await open(pages.respond(wave.tokenOf('Partner A')), { width: 320 });
    await tabTo(page, '.ss-not-me button:last-of-type');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('Ik doe niet mee');
    await page.getByRole('button', { name: 'Laat weten dat ik niet meedoe' }).click();
    await page.getByText('Kies een reden.').waitFor();
    await expectAccessible(page);
    await tabTo(page, 'input[type=radio]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'U doet niet mee' }).waitFor();
    await page.getByText('Uw reden: “Ik ken de samenwerking te weinig”', { exact: false }).waitFor();
    await expectAccessible(page);
    expect(await progressOf(wave, 'Bestuurder 1')).toBe('declined');
    await page.reload();
    await page.getByRole('button', { name: 'Ik doe toch mee' }).click();
    await page.getByRole('button', { name: 'Beginnen' }).waitFor();
    expect((await stored(wave.tokenOf('Partner A'))).declined).toBeNull();
  });

  it('is passed on to a colleague, whom the coordinator invites', async () => {
    const wave = await prepareWave(installation);
    const page = await open(pages.respond(wave.tokenOf('Partner A')));
    await page.getByRole('button', { name: 'Ik ben niet de juiste persoon' }).click();
    await page.getByRole('button', { name: 'Stel mijn collega voor' }).click();
    await page.getByText('Vul in: naam van uw collega.').waitFor();
    await expectAccessible(page);
    await page.getByLabel('Naam van uw collega').fill('Juiste Persoon');
    await page.getByLabel('E-mailadres van uw collega').fill('juist@partner.example');
    await page.getByRole('button', { name: 'Stel mijn collega voor' }).click();
    await page.getByText('U hebt Juiste Persoon voorgesteld.', { exact: false }).waitFor();
    await expectAccessible(page);
    const coordinator = await openSignedIn(browser, installation.url, { width: 320 });
    await coordinator.goto(installation.url + pages.wave(wave.waveId));
    await coordinator.getByText('Bestuurder 1 (Partner A) stelt voor:').waitFor();
    await expectAccessible(coordinator);
    await coordinator.getByRole('button', { name: 'Juiste Persoon uitnodigen', exact: true }).click();
    await coordinator.getByText('Juiste Persoon is uitgenodigd en staat in de lijst hieronder.').waitFor();
    await coordinator.getByText('Doorgegeven aan een collega').waitFor();
    await expectAccessible(coordinator);
    await page.reload();
    await page.getByText('De collega die u noemde, is uitgenodigd.', { exact: false }).waitFor();
  });

  it('shows colleagues at one answer who filled in what, until somebody else changes it', async () => {
    const { invitations } = await prepareWave(installation, { partners: ['Partner A'], colleagues: 2 });
    const [first = '', second = ''] = invitations.filter(({ role }) => role === 'partner').map(({ token }) => token);
    const answers = { 'goals.realised': 4, 'goals.effect': 3, 'governance.wish.rules': 'lighter' };
    await installation.visitor.call('PUT', paths.draft(first), { version: 0, answers, page: 0 });
    const page = await open(pages.respond(second), { width: 320 });
    await page
      .getByText('Bestuurder 1 heeft de afgelopen tien minuten aan dit antwoord gewerkt.', { exact: false })
      .waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Verdergaan' }).click();
    const marks = page.getByText('Ingevuld door Bestuurder 1');
    await expect.poll(() => marks.count(), SOON).toBe(2);
    await expectAccessible(page);
    await choose(page, 'Oneens');
    await expect.poll(() => marks.count(), SOON).toBe(1);
    await page.getByRole('button', { name: 'English' }).click();
    await expect.poll(() => page.getByText('Filled in by Bestuurder 1').count(), SOON).toBe(1);
    await page.getByRole('button', { name: 'Nederlands' }).click();
    await toLastPage(page);
    await page.getByText('Bestuurder 1: 2 vragen').waitFor();
    await page.getByText('U: 1 vraag').waitFor();
    await expectAccessible(page);
  });

  it('lists several coalitions on one page, and takes over answers about the municipality in plain sight', async () => {
    const one = await prepareWave(installation, { partners: ['Corporatie'] });
    const two = await prepareWave(installation, { partners: ['Corporatie'], closesOn: '2026-03-30' });
    const told = { ...allAnswered(4), 'comment.player': 'Alleen hier' };
    await installation.visitor.call('PUT', paths.submission(one.tokenOf('Corporatie'), randomUUID()), submission(told));
    const { sitting, takeOver } = await stored(two.tokenOf('Corporatie'));
    const list = await open(sitting?.path ?? '', { width: 320 });
    await list.getByText('Nog 1 te beantwoorden.').waitFor();
    await expectAccessible(list);
    await list.getByRole('link', { name: /^Beantwoorden: / }).click();
    await list.getByRole('button', { name: /^Neem mijn antwoorden over de gemeente over/ }).waitFor();
    await expectAccessible(list);
    await list.getByRole('button', { name: /^Neem mijn antwoorden over de gemeente over/ }).click();
    await list.getByText(/^18 antwoorden over de gemeente zijn overgenomen uit/).waitFor();
    await next(list);
    const marks = list.getByText(`Zelfde antwoord als bij “${takeOver?.coalition}”`);
    expect(await marks.count()).toBe(3);
    await expectAccessible(list);
    await choose(list, 'Helemaal eens');
    await expect.poll(() => marks.count(), SOON).toBe(2);
    await expect
      .poll(async () => Object.keys((await stored(two.tokenOf('Corporatie'))).draft.answers).length, SOON)
      .toBe(18);
    await toLastPage(list);
    await list.getByText('U hebt 11 stellingen overgeslagen. Dat mag.').waitFor();
    await list.getByRole('checkbox', { name: /namens/ }).check();
    await list.getByRole('button', { name: 'Antwoorden versturen' }).click();
    await list.getByRole('heading', { name: 'Bedankt. Uw antwoorden zijn ontvangen.' }).waitFor();
    await expectAccessible(list);
    await list.getByRole('link', { name: 'Naar al uw uitnodigingen' }).click();
    await list.getByText('U hebt alles beantwoord. Dank u wel.').waitFor();
    const english = await open(sitting?.path ?? '', { locale: 'en' });
    await english.getByText('You have answered everything. Thank you.').waitFor();
    await expectAccessible(english);
    const wrong = await open(pages.sitting('geen-echte-link'));
    await wrong.getByRole('heading', { name: 'Deze link werkt niet' }).waitFor();
  });
});
