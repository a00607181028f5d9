import { randomUUID } from 'node:crypto';
import exceljs from 'exceljs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pages, paths } from '../../api/contract/paths.ts';
import type { WaveDetailBody } from '../../api/contract/waves.ts';
import { startBrowser, type WatchedBrowser } from '../support/browser.ts';
import { allAnswered, type PreparedWave, prepareWave, submission } from '../support/coalition.ts';
import { openSignedIn } from '../support/coordinator.ts';
import { type Installation, startInstallation } from '../support/installation.ts';
import { type MailReceiver, startMailReceiver } from '../support/mail-receiver.ts';

const ORGANISATIONS = 15;
const PEOPLE = 40;
const emailOf = (number: number) => `persoon${number}@partners.example`;
const REFUSED = emailOf(7);

/** Person 1 answers for organisation 1, as persons 16 and 31 do, and so on. */
async function workbook(): Promise<Buffer> {
  const made = new exceljs.Workbook();
  const people = Array.from({ length: PEOPLE }, (_, i) => i + 1);
  made
    .addWorksheet('Partners')
    .addRows([
      ['Organisatie', 'Soort', 'Naam', 'E-mailadres'],
      ...people.map((number) => [
        `Organisatie ${((number - 1) % ORGANISATIONS) + 1}`,
        'Vereniging',
        `Persoon ${number}`,
        emailOf(number),
      ]),
    ]);
  return Buffer.from(await made.xlsx.writeBuffer());
}

describe('a whole round', () => {
  let receiver: MailReceiver;
  let installation: Installation;
  let browser: WatchedBrowser;
  let wave: PreparedWave;
  let page: Page;
  beforeAll(async () => {
    receiver = await startMailReceiver();
    receiver.refuse(REFUSED, '550 5.1.1 No such user');
    const settings = { SMTP_URL: receiver.url, MAIL_FROM: 'samen@testdam.example', MAIL_PER_MINUTE: '600' };
    installation = await startInstallation('embedded', { settings });
    browser = await startBrowser(installation.url);
    wave = await prepareWave(installation, { partners: [], open: false });
    page = await openSignedIn(browser, installation.url);
  });
  afterAll(async () => {
    await browser.close();
    await installation.close();
    await receiver.close();
  });

  const mailed = () =>
    receiver.mails
      .splice(0)
      .map(({ to }) => to)
      .sort();
  const linkIn = (text: string | undefined) => /http\S+\/v\/[\w-]+/.exec(text ?? '')?.[0] ?? '';
  const answer = async (link: string) => {
    const token = link.split('/').at(-1) ?? '';
    const { status } = await installation.visitor.call(
      'PUT',
      paths.submission(token, randomUUID()),
      submission(allAnswered(4)),
    );
    expect(status).toBe(201);
  };
  const totals = async () => {
    await page.goto(installation.url + pages.wave(wave.waveId));
    await page.locator('.ss-board').waitFor();
    return (await page.locator('.ss-total').allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
  };

  it('goes from a workbook to answers that nobody had to chase', async () => {
    await page.goto(`${installation.url}${pages.importContacts()}?coalitie=${wave.coalitionId}`);
    await page.getByLabel('Bestand kiezen').setInputFiles({
      name: 'partners.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: await workbook(),
    });
    await page.getByRole('button', { name: '40 rijen controleren' }).click();
    await page.getByRole('button', { name: '40 rijen importeren' }).click();
    await page.getByRole('heading', { name: 'De lijst is geïmporteerd' }).waitFor();

    await installation.staff.call('PUT', paths.waveState(wave.waveId), { state: 'open' });
    expect(await totals()).toEqual(expect.arrayContaining(['41 Iedereen', '41 Nog niet gemaild']));
    await page.getByRole('button', { name: '41 uitnodigingen versturen' }).click();
    await page.getByRole('button', { name: 'Ja, versturen' }).click();
    await page.getByText('41 uitnodigingen worden verstuurd.').waitFor();
    await installation.runJobs();
    const links = new Map(receiver.mails.map(({ to, parsed }) => [to, linkIn(parsed.text)]));
    expect(mailed()).toHaveLength(40);
    expect(new Set(links.values()).size).toBe(40);
    expect(await totals()).toEqual(expect.arrayContaining(['41 Iedereen', '1 Actie nodig']));

    for (const email of ['ambtenaar1@gemeente.example', emailOf(1), emailOf(2)]) await answer(links.get(email) ?? '');
    // Each answers for the whole organisation: persons 16 and 31, and 17 and 32, need not any more.
    expect(await totals()).toEqual(expect.arrayContaining(['1 Actie nodig', '7 Geantwoord']));

    const token = links.get(emailOf(3))?.split('/').at(-1) ?? '';
    const colleague = { name: 'Betere Persoon', email: 'beter@partners.example', note: null };
    await installation.visitor.call('PUT', paths.passOn(token), colleague);
    await totals();
    await page.getByRole('button', { name: 'Betere Persoon uitnodigen', exact: true }).click();
    await page.getByText('Betere Persoon is uitgenodigd', { exact: false }).waitFor();
    await installation.runJobs();
    const passedOn = linkIn(receiver.mails[0]?.parsed.text);
    expect(mailed()).toEqual([colleague.email]);
    const { page: phone, context } = await browser.device({ width: 320 });
    await phone.goto(passedOn);
    await phone.getByText('Beste Betere Persoon,').waitFor();
    await context.close();

    installation.setNow('2026-03-20T08:30:00Z');
    await installation.runJobs();
    const silent = Array.from({ length: PEOPLE }, (_, i) => i + 1).filter(
      (number) => ((number - 1) % ORGANISATIONS) + 1 > 2 && emailOf(number) !== REFUSED && number !== 3,
    );
    expect(mailed()).toEqual([...silent.map(emailOf), colleague.email].sort());

    await answer(passedOn);
    const { body } = await installation.staff.call('GET', paths.wave(wave.waveId));
    const answered = (body as WaveDetailBody).invitations.filter(({ progress }) => progress === 'submitted');
    expect(new Set(answered.map(({ organisation }) => organisation))).toEqual(
      new Set(['Gemeente Testdam', 'Organisatie 1', 'Organisatie 2', 'Organisatie 3']),
    );
    expect(browser.faults()).toEqual([]);
  });
});
