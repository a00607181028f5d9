import exceljs from 'exceljs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CoalitionDetailBody } from '../../api/contract/coalitions.ts';
import { pages, paths } from '../../api/contract/paths.ts';
import type { WaveDetailBody } from '../../api/contract/waves.ts';
import { expectAccessible, startBrowser, type WatchedBrowser } from '../support/browser.ts';
import { prepareWave } from '../support/coalition.ts';
import { focused, openSignedIn } from '../support/coordinator.ts';
import { type Installation, startInstallation } from '../support/installation.ts';

type Row = readonly string[];

const HEADERS = ['Organisatie', 'Soort', 'Voornaam', 'Achternaam', 'E-mail', 'Telefoon', 'Voorkeurstaal'];

/** Fifteen organisations and forty people, the way a coordinator keeps them: names in two columns, a telephone number. */
const partners: Row[] = Array.from({ length: 40 }, (_, i) => [
  `Organisatie ${(i % 15) + 1}`,
  i < 15 ? 'Vereniging' : '',
  'Persoon',
  `Nummer ${i + 1}`,
  `persoon${i + 1}@partners.example`,
  '0512 000000',
  i === 0 ? 'Engels' : '',
]);

async function workbookOf(rows: readonly Row[]): Promise<Buffer> {
  const workbook = new exceljs.Workbook();
  workbook.addWorksheet('Toelichting').addRow(['De lijst staat op het tweede blad.']);
  workbook.addWorksheet('Partners').addRows([HEADERS, ...rows].map((row) => [...row]));
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

describe('the address book', () => {
  let installation: Installation;
  let browser: WatchedBrowser;
  beforeAll(async () => {
    installation = await startInstallation('embedded');
    browser = await startBrowser(installation.url);
  });
  afterAll(async () => {
    await browser.close();
    await installation.close();
  });

  const open = async (path: string, options = {}): Promise<Page> => {
    await prepareWave(installation);
    const page = await openSignedIn(browser, installation.url, options);
    await page.goto(installation.url + path);
    return page;
  };

  it('takes a workbook of 15 organisations and 40 people into a coalition, once its two faults are mended', async () => {
    const { coalitionId, waveId } = await prepareWave(installation, { partners: ['Partner A'] });
    const page = await open(pages.coalition(coalitionId));
    await page.getByRole('link', { name: 'Lijst importeren in deze coalitie' }).click();
    await page.getByRole('heading', { name: 'Lijst importeren', level: 1 }).waitFor();
    await expectAccessible(page);

    const faulty = partners
      .with(6, (partners[6] ?? []).with(4, 'geen adres'))
      .with(9, ['', ...(partners[9] ?? []).slice(1)]);
    await page.getByLabel('Bestand kiezen').setInputFiles({
      name: 'partners.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: await workbookOf(faulty),
    });
    await page.getByText('Op dit blad staan geen rijen om te importeren.', { exact: false }).waitFor();
    expect(await focused(page)).toBe('Wat staat in welke kolom?');
    await page.getByLabel('Blad').selectOption('Partners');
    expect(await chosenIn(page)).toEqual([
      'Organisatie',
      'Soort organisatie',
      'Naam',
      'Naam',
      'E-mailadres',
      'Niet gebruiken',
      'Taal',
    ]);
    await expectAccessible(page);
    await page.getByRole('button', { name: '40 rijen controleren' }).click();
    await page.getByText('In 2 rijen zit een fout').waitFor();
    expect(await focused(page)).toBe('Dit gaat er gebeuren');
    const faults = page.getByRole('table', { name: 'Wat u kunt verbeteren' }).getByRole('row');
    expect((await faults.allInnerTexts()).slice(1).map((text) => text.split(/\s*\n\s*|\t/).filter(Boolean))).toEqual([
      ['8', 'E-mailadres', 'geen adres', 'Dit is geen e-mailadres. Schrijf het zoals naam@voorbeeld.nl.'],
      ['11', 'Organisatie', 'leeg', 'Vul de naam van de organisatie in.'],
    ]);
    await page.getByRole('button', { name: 'Alleen de 38 goede rijen importeren' }).waitFor();
    await expectAccessible(page);

    await drop(page, 'partners-verbeterd.xlsx', await workbookOf(partners));
    await page.getByText('Gekozen: partners-verbeterd.xlsx').waitFor();
    await page.getByLabel('Blad').selectOption('Partners');
    await page.getByRole('button', { name: '40 rijen controleren' }).click();
    await page.getByRole('button', { name: '40 rijen importeren' }).click();
    await page.getByRole('heading', { name: 'De lijst is geïmporteerd' }).waitFor();
    expect(await focused(page)).toBe('De lijst is geïmporteerd');
    await page.getByText('40 nieuw, 0 gewijzigd en 0 ongewijzigd.').waitFor();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Naar de coalitie' }).click();
    await page.getByRole('heading', { name: 'Organisatie 15' }).waitFor();

    const { memberships } = await body<CoalitionDetailBody>(paths.coalition(coalitionId));
    expect(memberships).toHaveLength(17);
    const { invitations } = await body<WaveDetailBody>(paths.wave(waveId));
    expect(invitations).toHaveLength(42);
    const own = memberships.flatMap(({ respondents }) => respondents).find(({ locale }) => locale === 'en');
    expect([own?.name, own?.email]).toEqual(['Persoon Nummer 1', 'persoon1@partners.example']);
    expect(browser.faults()).toEqual([]);
  });

  it('imports on a phone in English, and says what is no list', async () => {
    const page = await open(pages.importContacts(), { width: 320, locale: 'en' });
    const choose = (name: string, content: string) =>
      page.getByLabel(/^Choose a/).setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });
    await choose('photo.png', '\u0089PNG\0\0');
    await page.getByText('We cannot read this file').waitFor();
    await expectAccessible(page);
    await choose('list.csv', 'Company;Who;E-mail;Language\n=Sum;Ann;ann@sum.example;Dutch\nClub;Bob;bob@sum;German\n');
    await page.getByLabel('What does column Who hold?').selectOption('Name');
    await page.getByRole('button', { name: 'Check 2 rows' }).click();
    await page.getByText('We do not know this language.', { exact: false }).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Import only the row that is right' }).click();
    await page.getByText('1 row with a mistake was skipped.', { exact: false }).waitFor();
    await page.getByRole('link', { name: 'To the address book' }).click();
    await page.getByRole('heading', { name: '=Sum' }).waitFor();
    await expectAccessible(page);
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Download the address book as a CSV file' }).click();
    expect((await download).suggestedFilename()).toBe('Address book.csv');
    expect(browser.faults()).toEqual([]);
  });

  it('is searched, changed and cleared by keyboard', async () => {
    const page = await open(pages.addressBook());
    await page.getByRole('heading', { name: 'Partner B' }).waitFor();
    await expectAccessible(page);
    await page.getByLabel('Zoeken op organisatie, naam of e-mailadres').fill('PARTNER-b-1');
    await page.getByText('1 van', { exact: false }).waitFor();
    expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual(['Partner B']);
    await page.getByRole('button', { name: 'Bestuurder 1 wijzigen' }).press('Enter');
    await page.getByRole('dialog').getByLabel('E-mailadres').fill('partner-a-1@partner.example');
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await page.getByText('Dit e-mailadres is al in gebruik').waitFor();
    await page.getByRole('dialog').getByLabel('E-mailadres').fill('partner-b-1@partner.example');
    await page.getByRole('dialog').getByLabel('Naam').fill('Beatrix de Bruin');
    await page.getByLabel('Taal van de e-mail').selectOption('Engels');
    await page.getByRole('button', { name: 'Bewaren' }).press('Enter');
    await page.getByText('Beatrix de Bruin is gewijzigd.').waitFor();
    await page.getByText('partner-b-1@partner.example · Engels').waitFor();
    expect(await focused(page)).toBe('Beatrix de Bruin wijzigen');
    await page.getByRole('button', { name: 'Beatrix de Bruin verwijderen' }).press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Verwijderen' }).press('Enter');
    await page.getByText('Deze persoon kunt u niet verwijderen').waitFor();
    await expectAccessible(page);
  });

  it('gives its partners and people to another coalition, so that nobody is typed twice', async () => {
    const { coalitionId } = await prepareWave(installation, { partners: [], open: false });
    const { coalitionId: other, invitations } = await prepareWave(installation);
    const carla = { name: 'Carla', email: 'carla@elders.example', organisationId: invitations[0]?.organisationId };
    await installation.staff.call('POST', paths.respondents(other), { ...carla, locale: 'en' });
    const page = await open(pages.coalition(coalitionId));
    const source = page.getByLabel('Coalitie', { exact: true });
    const last = await source.locator('option').last().innerText();
    await source.selectOption(last);
    await page.getByLabel('Partner B').uncheck();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Overnemen' }).click();
    await page.getByText('1 partner en 1 persoon zijn overgenomen.').waitFor();
    await page.getByRole('heading', { name: 'Partner A' }).waitFor();

    await page.getByRole('button', { name: 'Persoon toevoegen bij Partner A' }).click();
    const form = page.getByRole('form', { name: 'Persoon toevoegen bij Partner A' });
    await form.getByLabel('E-mailadres').fill('CARLA@elders.example');
    expect(await form.getByLabel('Naam').inputValue()).toBe('Carla');
    expect(await form.getByLabel('Taal van de e-mail').inputValue()).toBe('en');
    await form.getByRole('button', { name: 'Toevoegen' }).click();
    await page.getByText('Carla is toegevoegd.').waitFor();
    expect(browser.faults()).toEqual([]);
  });

  const body = async <Body>(path: string) => (await installation.staff.call('GET', path)).body as Body;
});

/** What each column of the file is taken for. */
function chosenIn(page: Page): Promise<string[]> {
  return page
    .locator('.ss-columns-table select')
    .evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).selectedOptions[0]?.text ?? ''));
}

/** Drags a file onto the page, as from a folder that stands open. */
async function drop(page: Page, name: string, content: Buffer): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([file, base64]) => {
      const bytes = Uint8Array.from(atob(base64 ?? ''), (sign) => sign.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([bytes], file ?? ''));
      return data;
    },
    [name, content.toString('base64')],
  );
  await page.dispatchEvent('.ss-drop', 'drop', { dataTransfer: transfer });
}
