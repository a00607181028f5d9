import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectAccessible, startBrowser, tabTo, type WatchedBrowser } from '../support/browser.ts';
import { SET_UP_CODE, SIGN_IN, startEmpty } from '../support/installation.ts';

let installation: Awaited<ReturnType<typeof startEmpty>>;
let browser: WatchedBrowser;

beforeAll(async () => {
  installation = await startEmpty('embedded');
  browser = await startBrowser(installation.url);
});
afterAll(async () => {
  await browser.close();
  await installation.close();
});

/** What an organisation answers to every statement, as the form words it. */
const ANSWERS = { municipality: 'Helemaal eens', first: 'Oneens', second: 'Niet oneens, niet eens' };

it('goes from an empty installation to the chart of perception gaps', async () => {
  const { page } = await browser.device();
  await setUp(page);
  await signIn(page);
  await makeCoalition(page);
  await addPartner(page, 'Stichting Dorpshuis', 'foundation');
  await addPartner(page, 'Vereniging Buurtkracht', 'association');
  await addPerson(page, 'Gemeente Testdam', 'Wethouder', 'wethouder@gemeente.example');
  await addPerson(page, 'Stichting Dorpshuis', 'Voorzitter', 'voorzitter@dorpshuis.example');
  await addPerson(page, 'Vereniging Buurtkracht', 'Secretaris', 'secretaris@buurtkracht.example');
  await makeWave(page);
  const links = await copyLinks(page);
  await openWave(page);

  await answer(links['Voorzitter'] ?? '', ANSWERS.first);
  await answerByKeyboard(links['Secretaris'] ?? '');
  await page.reload();
  expect(await page.getByRole('row', { name: /Wethouder/ }).innerText()).toContain('Nog niet begonnen');
  expect(await page.getByRole('row', { name: /Voorzitter/ }).innerText()).toContain('Geantwoord');
  expect(await page.getByRole('link', { name: 'Resultaten bekijken' }).count()).toBe(0);
  await answer(links['Wethouder'] ?? '', ANSWERS.municipality);

  await page.reload();
  await page.getByRole('link', { name: 'Resultaten bekijken' }).click();
  await expectResults(page);
  await closeWave(page);
  await expectClosed(links['Voorzitter'] ?? '');
  expect(browser.faults()).toEqual([]);
});

async function setUp(page: Page): Promise<void> {
  await page.goto(installation.url);
  await page.getByRole('heading', { name: 'Welkom bij Samenspiegel' }).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Samenspiegel inrichten' }).click();
  expect(await page.getByText('Vul in: code.').isVisible()).toBe(true);
  await expectAccessible(page);
  await page.getByLabel('Code', { exact: true }).fill('verkeerd');
  await page.getByLabel('Naam van de gemeente').fill('Gemeente Testdam');
  await page.getByLabel('Uw naam').fill('Coördinator');
  await page.getByLabel('Uw e-mailadres').fill(SIGN_IN.email);
  await page.getByLabel('Wachtwoord').fill(SIGN_IN.password);
  await page.getByRole('button', { name: 'Samenspiegel inrichten' }).click();
  await page.getByText('De code klopt niet').waitFor();
  expect(await page.getByLabel('Naam van de gemeente').inputValue()).toBe('Gemeente Testdam');
  await page.getByLabel('Code', { exact: true }).fill(SET_UP_CODE);
  await page.getByRole('button', { name: 'Samenspiegel inrichten' }).click();
  await page.getByRole('heading', { name: 'Inloggen' }).waitFor();
}

async function signIn(page: Page): Promise<void> {
  await page.getByLabel('E-mailadres').fill(SIGN_IN.email);
  await page.getByLabel('Wachtwoord').fill('niet mijn wachtwoord');
  await page.getByRole('button', { name: 'Inloggen' }).click();
  await page.getByText('Het e-mailadres of het wachtwoord klopt niet').waitFor();
  await expectAccessible(page);
  await page.getByLabel('Wachtwoord').fill(SIGN_IN.password);
  await page.getByRole('button', { name: 'Inloggen' }).click();
  await page.getByRole('heading', { name: 'Maak uw eerste coalitie' }).waitFor();
  await expectAccessible(page);
}

async function makeCoalition(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Nieuwe coalitie' }).click();
  await page.getByLabel('Naam van de coalitie').fill('Levend dorp');
  await page.getByLabel(/^Opgave/).fill('In elk dorp een plek om elkaar te ontmoeten.');
  await page.getByLabel('Begin van de samenwerking').fill('2025-01-01');
  await page.getByRole('button', { name: 'Coalitie maken' }).click();
  await page.getByRole('heading', { name: 'Levend dorp' }).waitFor();
}

async function addPartner(page: Page, name: string, kind: string): Promise<void> {
  await page.getByLabel('Naam van de organisatie').fill(name);
  await page.getByLabel('Soort organisatie').selectOption(kind);
  await page.getByRole('button', { name: 'Partner toevoegen' }).click();
  await page.getByText(`${name} is toegevoegd.`).waitFor();
}

async function addPerson(page: Page, organisation: string, name: string, email: string): Promise<void> {
  await page.getByRole('button', { name: `Persoon toevoegen bij ${organisation}` }).click();
  const form = page.getByRole('form', { name: `Persoon toevoegen bij ${organisation}` });
  await form.getByLabel('Naam').fill(name);
  await form.getByLabel('E-mailadres').fill(email);
  await form.getByRole('button', { name: 'Toevoegen' }).click();
  await page.getByText(`${name} is toegevoegd.`).waitFor();
  await form.getByRole('button', { name: 'Sluiten' }).click();
}

async function makeWave(page: Page): Promise<void> {
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Nieuwe meetronde' }).click();
  await page.getByLabel('Naam van de meetronde').fill('Nulmeting');
  await page.getByLabel('Eerste dag').fill(dayFromNow(0));
  await page.getByLabel('Laatste dag').fill(dayFromNow(-1));
  await page.getByRole('button', { name: 'Meetronde voorbereiden' }).click();
  await page.getByText('De laatste dag ligt vóór de eerste dag').waitFor();
  await expectAccessible(page);
  await page.getByLabel('Laatste dag').fill(dayFromNow(14));
  await page.getByRole('button', { name: 'Meetronde voorbereiden' }).click();
  await page.getByRole('heading', { name: 'Controleer de uitnodigingen en open de meetronde' }).waitFor();
  await expectAccessible(page);
}

/** Copies each link as the coordinator does, and reads it back from the clipboard. */
async function copyLinks(page: Page): Promise<Record<string, string>> {
  const links: Record<string, string> = {};
  for (const person of ['Wethouder', 'Voorzitter', 'Secretaris']) {
    await page.getByRole('button', { name: `Kopieer link van ${person}` }).click();
    await page.getByText(`De link van ${person} is gekopieerd.`).waitFor();
    links[person] = await page.evaluate(() => navigator.clipboard.readText());
  }
  return links;
}

async function openWave(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Meetronde openen' }).click();
  await page.getByRole('dialog', { name: 'Meetronde openen?' }).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Ja, openen' }).click();
  await page.getByText('De meetronde is geopend.').waitFor();
}

/** Answers every statement alike with mouse or thumb, on a phone. */
async function answer(link: string, words: string): Promise<void> {
  const { page, context } = await browser.device({ width: 390 });
  await page.goto(link);
  await page.getByRole('button', { name: 'Beginnen' }).click();
  await page.getByText(/^Stap 1 van/).waitFor();
  for (;;) {
    for (const choice of await page.locator('.ss-scale').getByText(words, { exact: true }).all()) await choice.click();
    const next = page.getByRole('button', { name: 'Volgende' });
    if ((await next.count()) === 0) break;
    const step = await page.getByText(/^Stap \d+ van/).innerText();
    await next.click();
    await page.getByText(step, { exact: true }).waitFor({ state: 'detached' });
  }
  const mandate = page.getByRole('checkbox', { name: /namens/ });
  if ((await mandate.count()) > 0) await mandate.check();
  await page.getByRole('button', { name: 'Antwoorden versturen' }).click();
  await page.getByRole('heading', { name: 'Bedankt. Uw antwoorden zijn ontvangen.' }).waitFor();
  await expectAccessible(page);
  await context.close();
}

/** Answers without a mouse: one statement a page with the arrow keys, the mandate with the space bar. */
async function answerByKeyboard(link: string): Promise<void> {
  const { page, context } = await browser.device();
  await page.goto(link);
  await page.getByRole('button', { name: 'Beginnen' }).waitFor();
  await tabTo(page, '.ss-main .nl-button--primary');
  await page.keyboard.press('Enter');
  for (;;) {
    await page.locator('.ss-questions').waitFor();
    const step = await page.getByText(/^Stap \d+ van/).innerText();
    if (await page.locator('.ss-scale').count()) {
      await tabTo(page, '.ss-scale input[type=radio]');
      await page.keyboard.press('Space');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
    }
    if ((await page.getByRole('button', { name: 'Volgende' }).count()) === 0) break;
    await tabTo(page, '.ss-steps .nl-button--primary');
    await page.keyboard.press('Enter');
    await page.getByText(step, { exact: true }).waitFor({ state: 'detached' });
  }
  await tabTo(page, '.ss-mandate input');
  await page.keyboard.press('Space');
  await tabTo(page, 'section .nl-button--primary');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Bedankt. Uw antwoorden zijn ontvangen.' }).waitFor();
  await context.close();
}

/** Municipality 5; Dorpshuis 2 everywhere; Buurtkracht 3 on the first statement of each theme: 5 − (2 + 3)/2 = 2.5. */
async function expectResults(page: Page): Promise<void> {
  const section = page.getByRole('region', { name: 'Hoe kijken we naar de gemeente?' });
  await section.locator('figure svg').first().waitFor();
  await section.getByText(/positiever dan de partners/).waitFor();
  await section.getByRole('button', { name: 'Inbreng en aandeel' }).click();
  await section.getByText('Toon de cijfers').click();
  const row = section.getByRole('row', { name: /^Inbreng in verhouding/ });
  await row.waitFor();
  const figures = await row.getByRole('cell').allInnerTexts();
  for (const figure of ['5,00', '2,50', '+2,50']) expect(figures).toContain(figure);
  expect(await section.locator('figure svg').getByText('+2,50 gemeente hoger').count()).toBeGreaterThan(0);
  await section.getByLabel('Volgorde').selectOption('theme');
  await expectAccessible(page);
}

async function closeWave(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Nulmeting', exact: true }).click();
  await page.getByRole('button', { name: 'Meetronde sluiten' }).click();
  await page.getByRole('button', { name: 'Ja, sluiten' }).click();
  await page.getByText('De meetronde is gesloten.').first().waitFor();
  await expectAccessible(page);
}

async function expectClosed(link: string): Promise<void> {
  const { page, context } = await browser.device();
  await page.goto(link);
  await page.getByText('De meetronde is gesloten. Uw antwoorden kunnen niet meer veranderen.').waitFor();
  await context.close();
}

function dayFromNow(days: number): string {
  const day = new Date(Date.now() + days * 86_400_000);
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(day);
}
