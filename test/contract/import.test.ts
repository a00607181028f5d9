import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {
  AddressBookBody,
  CheckedRowBody,
  ContactRowBody,
  ImportCheckedBody,
} from '../../api/contract/address-book.ts';
import type { CoalitionDetailBody } from '../../api/contract/coalitions.ts';
import { paths } from '../../api/contract/paths.ts';
import type { WaveDetailBody } from '../../api/contract/waves.ts';
import { codeOf } from '../support/client.ts';
import { prepareWave } from '../support/coalition.ts';
import { databaseKinds, type Installation, startInstallation } from '../support/installation.ts';

type Line = readonly [organisation: string, kind: string, name: string, email: string, locale: string];

/** The rows of a list whose first row, with the headers, is row 1. */
function rowsOf(lines: readonly Line[]): ContactRowBody[] {
  return lines.map(([organisation, kind, name, email, locale], i) => ({
    row: i + 2,
    ...{ organisation, kind, name, email, locale },
  }));
}

describe.each(databaseKinds)('importing a list on %s', (kind) => {
  let installation: Installation;
  beforeAll(async () => {
    installation = await startInstallation(kind);
  });
  afterAll(() => installation.close());

  const post = (path: string, body: unknown) => installation.staff.call('POST', path, body);
  const check = async (lines: readonly Line[], coalitionId: string | null = null): Promise<CheckedRowBody[]> => {
    const answer = await post(paths.importChecks(), { rows: rowsOf(lines), coalitionId });
    return (answer.body as ImportCheckedBody).rows;
  };
  const importAll = (lines: readonly Line[], coalitionId: string | null = null, cleanOnly = false) =>
    post(paths.imports(), { rows: rowsOf(lines), coalitionId, cleanOnly });
  const organisation = async (name: string) => {
    const { body } = await installation.staff.call('GET', paths.addressBook());
    return (body as AddressBookBody).organisations.find((one) => one.name === name);
  };

  it('says of each faulty row which field it is and what to do, and imports nothing', async () => {
    const lines: Line[] = [
      ['', 'Vereniging', 'Aisha', 'aisha@fout.example', 'nl'],
      ['Fout', 'voetbalclub', 'Bo', 'bo@fout.example', 'Frans'],
      ['Fout', '', 'Cor', 'geen adres', ''],
      ['Fout', '', '', 'dirk@fout.example', ''],
      ['Fout', '', 'Els', '', ''],
      [`Fout ${'x'.repeat(120)}`, 'Bedrijf', '', '', ''],
      ['Fout', 'Gemeente', '', '', ''],
      ['gemeente testdam', 'Stichting', '', '', ''],
      ['Goed', 'stichting', 'Finn', 'finn@goed.example', 'Engels'],
    ];
    const checked = await check(lines);
    expect(checked.map(({ row, state, faults }) => [row, state, ...faults.map((one) => one.field)])).toEqual([
      [2, 'faulty', 'organisation'],
      [3, 'faulty', 'kind', 'locale'],
      [4, 'faulty', 'email'],
      [5, 'faulty', 'name'],
      [6, 'faulty', 'email'],
      [7, 'faulty', 'organisation'],
      [8, 'faulty', 'kind'],
      [9, 'faulty', 'kind'],
      [10, 'new'],
    ]);
    expect(checked.flatMap(({ faults }) => faults.map(({ sentence }) => sentence))).toEqual([
      'Vul de naam van de organisatie in.',
      expect.stringMatching(/^Dit soort kennen we niet\. Laat het leeg, of kies: Woningcorporatie, Vereniging, /),
      'Deze taal kennen we niet. Laat dit leeg, of kies: Nederlands, Engels.',
      'Dit is geen e-mailadres. Schrijf het zoals naam@voorbeeld.nl.',
      'Vul de naam van de persoon in. Of laat ook het e-mailadres leeg.',
      'Vul het e-mailadres in. Of laat ook de naam leeg.',
      'Maak dit korter: hoogstens 120 tekens.',
      'Alleen Gemeente Testdam is hier de gemeente. Kies voor een andere gemeente: Andere overheid.',
      'Dit is uw eigen gemeente. Laat het soort leeg, of vul in: gemeente.',
    ]);
    const refused = await importAll(lines);
    expect([refused.status, codeOf(refused), (refused.body as { facts: unknown }).facts]).toEqual([
      400,
      'import.faulty',
      { rows: 8 },
    ]);
    expect(await organisation('Goed')).toBeUndefined();
    expect((await importAll(lines, null, true)).body).toEqual({ new: 1, changed: 0, unchanged: 0, faulty: 8 });
    expect(await organisation('Goed')).toMatchObject({
      kind: 'foundation',
      coalitions: [],
      people: [{ name: 'Finn', email: 'finn@goed.example', locale: 'en' }],
    });
    expect(await organisation('Fout')).toBeUndefined();
  });

  it('answers in the reader’s language', async () => {
    const rows = rowsOf([['Fout', 'voetbalclub', '', '', '']]);
    const answer = await installation.staff.call(
      'POST',
      paths.importChecks(),
      { rows, coalitionId: null },
      {
        'accept-language': 'en-GB',
      },
    );
    expect((answer.body as ImportCheckedBody).rows[0]?.faults[0]?.sentence).toMatch(/^We do not know this kind\./);
  });

  it('finds rows that contradict each other, and takes one person for two organisations', async () => {
    const checked = await check([
      ['Twee namen', 'Bedrijf', 'Jan Jansen', 'jan@twee.example', 'nl'],
      ['TWEE NAMEN', 'Stichting', 'Jan Janssen', 'JAN@twee.example', 'en'],
      ['Eén', '', 'Kim', 'kim@twee.example', ''],
      ['Twee', '', 'Kim', 'Kim@Twee.example', ''],
      ['Twee', '', 'Kim', 'kim@twee.example', ''],
    ]);
    expect(checked.map(({ state, faults }) => [state, ...faults.map(({ field }) => field)])).toEqual([
      ['faulty', 'kind', 'name', 'locale'],
      ['faulty', 'kind', 'name', 'locale'],
      ['new'],
      ['new'],
      ['unchanged'],
    ]);
    expect(checked[0]?.faults.map(({ sentence }) => sentence)).toEqual([
      'Op rij 3 heeft deze organisatie een ander soort. Vul overal hetzelfde in.',
      'Op rij 3 heeft dit e-mailadres een andere naam. Vul overal dezelfde naam in.',
      'Op rij 3 heeft dit e-mailadres een andere taal. Vul overal dezelfde taal in.',
    ]);
  });

  it('updates on a second import what it says, and leaves alone what it leaves open', async () => {
    const first: Line[] = [
      ['Dorpsraad', 'vereniging', 'Noor de Wit', 'noor@dorpsraad.example', 'Engels'],
      ['Dorpsraad', '', 'Omar', 'omar@dorpsraad.example', ''],
      ['Nog leeg', '', '', '', ''],
    ];
    expect((await importAll(first)).body).toEqual({ new: 3, changed: 0, unchanged: 0, faulty: 0 });
    const before = await organisation('Dorpsraad');
    expect((await importAll(first)).body).toEqual({ new: 0, changed: 0, unchanged: 3, faulty: 0 });
    const second: Line[] = [
      ['DORPSRAAD', 'residents-initiative', 'Noor Zwart', 'NOOR@dorpsraad.example', ''],
      ['Dorpsraad', '', 'Omar', 'omar@dorpsraad.example', 'English'],
      ['Dorpsraad', '', 'Pim', 'pim@dorpsraad.example', ''],
    ];
    expect((await check(second)).map(({ state, changes }) => [state, changes])).toEqual([
      [
        'changed',
        [
          { field: 'kind', before: 'Vereniging' },
          { field: 'name', before: 'Noor de Wit' },
        ],
      ],
      ['changed', [{ field: 'locale', before: 'Nederlands' }]],
      ['new', []],
    ]);
    expect((await importAll(second)).body).toEqual({ new: 1, changed: 2, unchanged: 0, faulty: 0 });
    const after = await organisation('Dorpsraad');
    expect([after?.id, after?.kind]).toEqual([before?.id, 'residents-initiative']);
    expect(after?.people.map(({ name, email, locale }) => [name, email, locale])).toEqual([
      ['Noor Zwart', 'noor@dorpsraad.example', 'en'],
      ['Omar', 'omar@dorpsraad.example', 'en'],
      ['Pim', 'pim@dorpsraad.example', 'nl'],
    ]);
    expect(after?.people[0]?.id).toBe(before?.people[0]?.id);
    expect(await organisation('Nog leeg')).toMatchObject({ kind: 'other', people: [] });
  });

  it('into a coalition makes partners of the organisations and invites the people for its waves', async () => {
    const { coalitionId, waveId } = await prepareWave(installation, { partners: ['Partner A'] });
    const lines: Line[] = [
      ['Partner A', '', 'Bestuurder 1', 'partner-a-1@partner.example', ''],
      ['Partner A', '', 'Quinten', 'quinten@partner.example', ''],
      ['Nieuwe partner', 'zorgorganisatie', 'Roos', 'roos@nieuw.example', ''],
      ['Gemeente Testdam', 'gemeente', 'Sam', 'sam@gemeente.example', ''],
    ];
    expect((await check(lines, coalitionId)).map(({ state }) => state)).toEqual(['unchanged', 'new', 'new', 'new']);
    expect((await importAll(lines, coalitionId)).status).toBe(200);
    expect((await check(lines, coalitionId)).map(({ state }) => state)).toEqual(Array(4).fill('unchanged'));
    const detail = (await installation.staff.call('GET', paths.coalition(coalitionId))).body as CoalitionDetailBody;
    expect(detail.memberships.map(({ name, role, respondents }) => [name, role, respondents.length])).toEqual([
      ['Gemeente Testdam', 'municipality', 2],
      ['Nieuwe partner', 'partner', 1],
      ['Partner A', 'partner', 2],
    ]);
    const wave = (await installation.staff.call('GET', paths.wave(waveId))).body as WaveDetailBody;
    expect(wave.invitations.map(({ person, role }) => [person, role])).toEqual([
      ['Ambtenaar 1', 'municipality'],
      ['Sam', 'municipality'],
      ['Roos', 'partner'],
      ['Bestuurder 1', 'partner'],
      ['Quinten', 'partner'],
    ]);
    const { status } = await installation.visitor.call(
      'GET',
      paths.invitation(
        wave.invitations
          .find(({ person }) => person === 'Roos')
          ?.link.split('/')
          .at(-1) ?? '',
      ),
    );
    expect(status).toBe(200);
  });

  it('takes 5,000 rows in one go and no more, and says so', async () => {
    const lines = (count: number): Line[] =>
      Array.from({ length: count }, (_, i) => [
        `Groot ${i % 700}`,
        'bedrijf',
        `Naam ${i} ${'van '.repeat(20)}`,
        `p${i}@groot-${'x'.repeat(40)}.example`,
        '',
      ]);
    const tooMany = await importAll(lines(5001));
    expect([tooMany.status, codeOf(tooMany), (tooMany.body as { facts: unknown }).facts]).toEqual([
      413,
      'import.too-many-rows',
      { rows: 5001, limit: 5000 },
    ]);
    const started = performance.now();
    expect((await importAll(lines(5000))).body).toEqual({ new: 5000, changed: 0, unchanged: 0, faulty: 0 });
    expect(performance.now() - started).toBeLessThan(20_000);
    const row = { row: 2, organisation: 'x'.repeat(5_000_000), kind: '', name: '', email: '', locale: '' };
    const tooLarge = await post(paths.imports(), { rows: [row], coalitionId: null, cleanOnly: false });
    expect([tooLarge.status, codeOf(tooLarge), (tooLarge.body as { facts: unknown }).facts]).toEqual([
      413,
      'request.too-large',
      { limitKilobytes: 4096 },
    ]);
  });

  it('goes into no coalition that does not exist, and needs rows', async () => {
    expect(codeOf(await importAll([['Ergens', '', '', '', '']], randomUUID()))).toBe('coalition.unknown');
    const rows = rowsOf([['Ergens', '', '', '', '']]);
    expect(codeOf(await post(paths.importChecks(), { rows, coalitionId: randomUUID() }))).toBe('coalition.unknown');
    expect(codeOf(await post(paths.importChecks(), { rows: [], coalitionId: null }))).toBe('request.invalid');
    expect(codeOf(await post(paths.imports(), { rows, coalitionId: null }))).toBe('request.invalid');
    expect(await organisation('Ergens')).toBeUndefined();
  });

  it('keeps two imports of the same list from doubling anything', async () => {
    const lines: Line[] = Array.from({ length: 40 }, (_, i) => [
      `Samen ${i % 15}`,
      '',
      `Naam ${i}`,
      `s${i}@samen.example`,
      '',
    ]);
    const both = await Promise.all([importAll(lines), importAll(lines.toReversed())]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    const counts = both.map(({ body }) => (body as { new: number }).new);
    expect(counts.toSorted((a, b) => a - b)).toEqual([0, 40]);
    expect((await organisation('Samen 3'))?.people).toHaveLength(3);
  });

  it('lets everybody else go on meanwhile, and nobody waits for ever', async () => {
    const { coalitionId, invitations } = await prepareWave(installation);
    const { coalitionId: other, invitations: others } = await prepareWave(installation);
    const organisationId = invitations.find((one) => one.organisation === 'Partner A')?.organisationId;
    const lines = Array.from({ length: 30 }, (_, i): Line => ['Partner A', '', `Druk ${i}`, `d${i}@druk.example`, '']);
    const add = (id: string, i: number) =>
      post(paths.respondents(id), { name: `Druk ${i}`, email: `d${i}@druk.example`, organisationId });
    const copy = { coalitionId: other, organisationIds: others.map((one) => one.organisationId), withPeople: true };
    const answers = await Promise.all([
      importAll(lines, coalitionId),
      ...[29, 15, 0].flatMap((i) => [add(coalitionId, i), add(other, i)]),
      importAll(lines.toReversed(), other),
      post(paths.copiedPartners(coalitionId), copy),
      importAll(lines),
    ]);
    // Who was quicker with the same person decides whether the other is told so.
    for (const { status } of answers) expect([200, 201, 409]).toContain(status);
    expect((await check(lines, coalitionId)).map(({ state }) => state)).toEqual(Array(30).fill('unchanged'));
  });
});
