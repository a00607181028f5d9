import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pages, paths } from '../../api/contract/paths.ts';
import { expectAccessible, startBrowser, tabTo, type WatchedBrowser } from '../support/browser.ts';
import { allAnswered, type PreparedWave, prepareWave, submission } from '../support/coalition.ts';
import { focused, openSignedIn } from '../support/coordinator.ts';
import { type Installation, SIGN_IN, startInstallation } from '../support/installation.ts';
import { type MailReceiver, startMailReceiver } from '../support/mail-receiver.ts';

const REFUSED = 'partner-b-1@partner.example';

/** One coordinator, one wave of eight people in four organisations, from the first mail to the last answer. */
describe('from a list of partners to a response that nobody had to chase', () => {
  let receiver: MailReceiver;
  let installation: Installation;
  let browser: WatchedBrowser;
  let wave: PreparedWave;
  let page: Page;
  beforeAll(async () => {
    receiver = await startMailReceiver();
    receiver.refuse(REFUSED, '550 5.1.1 No such user');
    const settings = { SMTP_URL: receiver.url, MAIL_FROM: 'Gemeente Testdam <samen@testdam.example>' };
    installation = await startInstallation('embedded', { settings });
    browser = await startBrowser(installation.url);
    wave = await prepareWave(installation, {
      people: 2,
      partners: ['Partner A', 'Partner B', 'Partner C'],
      colleagues: 2,
    });
    page = await openSignedIn(browser, installation.url);
  });
  afterAll(async () => {
    await browser.close();
    await installation.close();
    await receiver.close();
  });

  const go = async (path: string, on = page) => {
    await on.goto(installation.url + path);
    await on.locator('h1').waitFor();
  };
  const row = (email: string) => page.getByRole('row').filter({ hasText: email });
  const said = (email: string) => row(email).innerText();
  const total = (name: string) =>
    page.getByRole('group', { name: 'Toon' }).getByRole('button', { name: new RegExp(` ${name}$`) });
  const totals = async () => (await page.locator('.ss-total').allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
  /** Who got a mail since this was last asked. */
  const mailed = () =>
    receiver.mails
      .splice(0)
      .map(({ to }) => to)
      .sort();
  const answer = async (email: string) => {
    const token = wave.invitations.find((one) => one.email === email)?.token ?? '';
    const put = await installation.visitor.call(
      'PUT',
      paths.submission(token, randomUUID()),
      submission(allAnswered(4)),
    );
    expect(put.status).toBe(201);
  };
  /** On a phone too, and in the other language. */
  const expectAccessibleOnPhone = async (path: string) => {
    const { page: phone, context } = await browser.device({ width: 320, locale: 'en' });
    await context.addCookies(await page.context().cookies());
    await go(path, phone);
    await phone.locator('section').first().waitFor();
    await expectAccessible(phone);
    await context.close();
  };

  it('sends everybody an invitation, and follows the sending while it goes on', async () => {
    await go(pages.wave(wave.waveId));
    await page.getByRole('heading', { name: 'Verstuur de uitnodigingen' }).waitFor();
    await page.getByRole('button', { name: '8 uitnodigingen versturen' }).click();
    await page.getByRole('dialog', { name: 'Uitnodiging sturen aan 8 mensen?' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Ja, versturen' }).click();
    await page.getByText('8 uitnodigingen worden verstuurd.').waitFor();
    await expect.poll(() => focused(page)).toBe('8 uitnodigingen worden verstuurd.');
    await page.getByText('0 van 8 verstuurd').waitFor();
    await expectAccessible(page);

    const tick = page.getByRole('checkbox', { name: 'Kies Bestuurder 2, Partner C' });
    await tick.check();
    await installation.runJobs();
    await page.getByText('Klaar: 7 van 8 mails verstuurd.').waitFor();
    expect(await tick.isChecked()).toBe(true);
    expect(await focused(page)).toBe('Kies Bestuurder 2, Partner C');
    expect(mailed()).toHaveLength(7);
  });

  it('says whom a mail did not reach, and what to do', async () => {
    await page.getByRole('heading', { name: '1 uitnodiging is niet aangekomen' }).waitFor();
    await page.getByRole('button', { name: 'Bekijk wie geen mail kreeg' }).click();
    expect(await focused(page)).toBe('Hoe ver is iedereen?');
    expect(await total('Actie nodig').getAttribute('aria-pressed')).toBe('true');
    await page.getByText('1 van 8 mensen.', { exact: false }).waitFor();
    expect(await said(REFUSED)).toContain(
      'Dit adres bestaat niet. Verbeter het adres en stuur de uitnodiging opnieuw.',
    );
    await expectAccessible(page);
    await total('Iedereen').click();
    await expectAccessibleOnPhone(pages.wave(wave.waveId));
  });

  it('counts answers by organisation, and finds and orders people', async () => {
    for (const email of ['ambtenaar1@gemeente.example', 'partner-a-1@partner.example', 'partner-c-2@partner.example'])
      await answer(email);
    await page.reload();
    await page.locator('.ss-board').waitFor();
    expect(await totals()).toEqual(
      expect.arrayContaining(['8 Iedereen', '3 Nog geen antwoord', '1 Actie nodig', '5 Geantwoord']),
    );
    await page.getByRole('row', { name: 'Gemeente Testdam 1 van 2 antwoorden' }).waitFor();
    await page.getByRole('row', { name: 'Partner A Antwoord binnen' }).waitFor();
    await page.getByRole('row', { name: 'Partner B Nog geen antwoord' }).waitFor();
    await page.getByLabel('Zoek een naam, adres of organisatie').fill('partner c');
    await page.getByText('2 van 8 mensen.', { exact: false }).waitFor();
    await page.getByLabel('Zoek een naam, adres of organisatie').fill('niemand');
    await page.getByRole('button', { name: 'Toon iedereen' }).click();
    await page.getByLabel('Volgorde').selectOption('stage');
    const first = await page.locator('.ss-board__person th').first().innerText();
    expect(first).toContain(REFUSED);
    await expectAccessible(page);
  });

  it('reminds exactly the others on the day of the plan: seven days before, moved from Sunday to Friday', async () => {
    installation.setNow('2026-03-20T08:30:00Z');
    await installation.runJobs();
    expect(mailed()).toEqual(['ambtenaar2@gemeente.example', 'partner-b-2@partner.example']);
    await page.reload();
    await page.getByText('1 herinnering', { exact: false }).first().waitFor();
    expect(await said('ambtenaar2@gemeente.example')).toContain('1 herinnering, 20 mrt');
    expect(await said('partner-a-1@partner.example')).not.toContain('herinnering');
  });

  it('reminds by hand whom the coordinator ticks, by keyboard alone, and says who got none and why', async () => {
    installation.setNow('2026-03-24T10:00:00Z');
    await total('Nog geen antwoord').focus();
    await page.keyboard.press('Enter');
    await tabTo(page, '.ss-tick input[type=checkbox]');
    await page.keyboard.press('Space');
    await page.getByText('3 mensen gekozen').waitFor();
    await page.getByRole('button', { name: 'Keuze wissen' }).press('Enter');
    expect(await focused(page)).toBe('Hoe ver is iedereen?');
    await tabTo(page, '.ss-tick input[type=checkbox]');
    await page.keyboard.press('Space');
    await expectAccessible(page);
    await tabTo(page, '.ss-picked button');
    expect(await focused(page)).toBe('Herinneren');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Herinnering sturen aan 3 mensen?' }).waitFor();
    await tabTo(page, 'dialog .nl-button--primary');
    await page.keyboard.press('Enter');
    const sentence = '2 herinneringen worden verstuurd. Geen mail voor Bestuurder 1: het adres werkt niet.';
    await page.getByText(sentence).waitFor();
    await expect.poll(() => focused(page)).toBe(sentence);
    await installation.runJobs();
    expect(receiver.mails).toHaveLength(2);
  });

  it('lets somebody stop the reminders with the link in a mail, and take that back', async () => {
    const [mail] = receiver.mails.filter(({ to }) => to === 'partner-b-2@partner.example');
    const link = /\S+\/herinneringen/.exec(mail?.parsed.text ?? '')?.[0] ?? '';
    const { page: phone, context } = await browser.device({ width: 320 });
    await phone.goto(link);
    await phone.getByRole('heading', { name: 'Wilt u geen herinneringen meer?' }).waitFor();
    await expectAccessible(phone);
    await tabTo(phone, '.ss-main .nl-button--primary');
    await phone.keyboard.press('Enter');
    await expect.poll(() => focused(phone)).toBe('U krijgt geen herinneringen meer');
    await expectAccessible(phone);
    await page.reload();
    await row('partner-b-2@partner.example').getByText('Wil geen herinneringen.').waitFor();
    await phone.getByRole('button', { name: 'Toch weer herinneringen' }).click();
    await expect.poll(() => focused(phone)).toBe('U krijgt weer herinneringen');
    await phone.getByRole('link', { name: 'Naar de vragen' }).click();
    await phone.getByRole('button', { name: 'Beginnen' }).waitFor();
    await context.close();
    receiver.mails.splice(0);
  });

  it('shows a text as it is changed, keeps what is not saved, and mails it as a test', async () => {
    await go(pages.waveMail(wave.waveId));
    await page.getByText('Aan', { exact: true }).waitFor();
    await expectAccessible(page);
    await page.getByLabel('Voor wie?').selectOption({ label: 'Bestuurder 2 – Partner C' });
    const body = page.getByLabel('Tekst', { exact: true });
    await body.fill('Dag, ');
    await body.press('End');
    await page.getByRole('button', { name: 'Voeg {organisatie} in', exact: false }).click();
    expect(await body.inputValue()).toBe('Dag, {organisatie}');
    expect(await focused(page)).toBe('body');
    await page.getByRole('button', { name: 'Tekst bewaren' }).click();
    await page.getByText('Zet {link} in de tekst', { exact: false }).waitFor();
    await expectAccessible(page);
    await body.fill('Dag, {organisatie}\n\n{link}');
    await page.getByRole('region', { name: 'De mail:', exact: false }).getByText('Dag, Partner C').waitFor();

    await page.getByLabel('Herinnering: nog niet begonnen').check();
    await page.getByText('nog niet bewaard').waitFor();
    await page.getByRole('link', { name: 'Postvak UIT' }).click();
    await page.getByRole('dialog', { name: 'U hebt nog niet alles bewaard' }).waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.getByRole('radio', { name: 'Uitnodiging nog niet bewaard' }).check();
    expect(await body.inputValue()).toBe('Dag, {organisatie}\n\n{link}');
    await page.getByRole('button', { name: 'Tekst bewaren' }).click();
    await page.getByText('De tekst is bewaard.', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Stuur een proefmail naar mezelf' }).click();
    await page.getByText(`De proefmail gaat naar ${SIGN_IN.email}.`).waitFor();
    await installation.runJobs();
    expect(receiver.mails.map(({ to, parsed }) => [to, parsed.text?.includes('Dag, Partner C')])).toEqual([
      [SIGN_IN.email, true],
    ]);
    receiver.mails.splice(0);
    await page.getByRole('button', { name: 'Terug naar de standaardtekst' }).click();
    await page.getByRole('button', { name: 'Ja, terugzetten' }).click();
    await page.getByText('De standaardtekst staat weer klaar.').waitFor();
    expect(await body.inputValue()).toContain('Beste {naam}');
  });

  it('holds the reminders with one press, and says what will happen', async () => {
    const next = page.getByRole('region', { name: 'Wat er gaat gebeuren' });
    await next.getByText('vrijdag 27 maart 2026: naar 2 mensen', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Herinneringen stilzetten' }).click();
    await page.getByText('De herinneringen staan nu stil.').waitFor();
    await next.getByText('Er staat geen herinnering gepland.').waitFor();
    await page.getByLabel('5 dagen').check();
    await page.getByRole('button', { name: 'Herinneringen bewaren' }).click();
    await page.getByText('De herinneringen zijn bewaard.').waitFor();
    await expectAccessible(page);
    await expectAccessibleOnPhone(pages.waveMail(wave.waveId));
  });

  it('lets every mail be read afterwards', async () => {
    await page.getByRole('link', { name: 'Postvak UIT' }).click();
    await page.getByRole('row').filter({ hasText: REFUSED }).getByText('niet aangenomen').waitFor();
    await expectAccessible(page);
    await expectAccessibleOnPhone(pages.outbox());
    await page.getByRole('row').filter({ hasText: REFUSED }).getByRole('link').click();
    await page.getByText('No such user', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Alleen tekst' }).click();
    await page.getByText('Beste Bestuurder 1', { exact: false }).waitFor();
    await expectAccessible(page);
    expect(browser.faults()).toEqual([]);
  });
});
