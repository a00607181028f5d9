import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AddressBookBody } from '../../api/contract/address-book.ts';
import type { CoalitionDetailBody } from '../../api/contract/coalitions.ts';
import { paths } from '../../api/contract/paths.ts';
import type { WaveDetailBody } from '../../api/contract/waves.ts';
import { codeOf } from '../support/client.ts';
import { prepareWave } from '../support/coalition.ts';
import { databaseKinds, type Installation, startInstallation } from '../support/installation.ts';

describe.each(databaseKinds)('the address book on %s', (kind) => {
  let installation: Installation;
  beforeAll(async () => {
    installation = await startInstallation(kind);
  });
  afterAll(() => installation.close());

  const call = (method: string, path: string, body?: unknown) => installation.staff.call(method, path, body);
  const book = async () => ((await call('GET', paths.addressBook())).body as AddressBookBody).organisations;
  const organisation = async (name: string) => {
    const found = (await book()).find((one) => one.name === name);
    if (found === undefined) throw new Error(`${name} is not in the address book`);
    return found;
  };
  const person = async (email: string) => {
    const found = (await book()).flatMap(({ people }) => people).find((one) => one.email === email);
    if (found === undefined) throw new Error(`${email} is not in the address book`);
    return found;
  };
  const imported = async (...lines: (readonly [organisation: string, name?: string, email?: string])[]) => {
    const rows = lines.map(([name, person = '', email = ''], i) => ({
      row: i + 2,
      ...{ organisation: name, kind: '', name: person, email, locale: '' },
    }));
    const answer = await call('POST', paths.imports(), { rows, coalitionId: null, cleanOnly: false });
    expect(answer.status).toBe(200);
  };

  it('has the municipality first, then everybody of every coalition by name', async () => {
    const { coalitionId } = await prepareWave(installation, { partners: ['Zorggroep', 'Atletiekclub'] });
    const name = ((await call('GET', paths.coalition(coalitionId))).body as CoalitionDetailBody).name;
    expect((await book()).map((one) => [one.name, one.kind, one.people.map(({ email }) => email)])).toEqual([
      ['Gemeente Testdam', null, ['ambtenaar1@gemeente.example']],
      ['Atletiekclub', 'association', ['atletiekclub-1@partner.example']],
      ['Zorggroep', 'association', ['zorggroep-1@partner.example']],
    ]);
    expect((await organisation('Zorggroep')).coalitions).toEqual([{ id: coalitionId, name }]);
  });

  it('changes an organisation in all its coalitions, and refuses a name that another one has', async () => {
    const { coalitionId } = await prepareWave(installation, { partners: ['Huurders', 'Dorpshuis'] });
    const { id } = await organisation('Huurders');
    const change = (body: unknown, at: string = id) => call('PUT', paths.organisation(at), body);
    const taken = await change({ name: 'dorpshuis', kind: 'other' });
    expect([taken.status, codeOf(taken), (taken.body as { facts: unknown }).facts]).toEqual([
      409,
      'organisation.name-taken',
      { name: 'dorpshuis' },
    ]);
    expect(codeOf(await change({ name: ' ', kind: 'other' }))).toBe('request.invalid');
    expect(codeOf(await change({ name: 'Huurders', kind: null }))).toBe('request.invalid');
    expect(codeOf(await change({ name: 'X', kind: 'other' }, randomUUID()))).toBe('organisation.unknown');
    expect((await change({ name: 'Huurdersbelang', kind: 'foundation' })).status).toBe(204);
    const { memberships } = (await call('GET', paths.coalition(coalitionId))).body as CoalitionDetailBody;
    expect(memberships.map(({ name, kind: of }) => [name, of])).toContainEqual(['Huurdersbelang', 'foundation']);
  });

  it('renames the municipality itself everywhere, and leaves it without a kind', async () => {
    const own = (await book())[0];
    const change = (body: unknown) => call('PUT', paths.organisation(own?.id ?? ''), body);
    expect(codeOf(await change({ name: 'Gemeente Testdam', kind: 'government' }))).toBe('request.invalid');
    expect((await change({ name: 'Gemeente Nieuwdam', kind: null })).status).toBe(204);
    expect((await call('GET', paths.session())).body).toMatchObject({ municipality: { name: 'Gemeente Nieuwdam' } });
    expect((await change({ name: 'Gemeente Testdam', kind: null })).status).toBe(204);
    expect(codeOf(await call('DELETE', paths.organisation(own?.id ?? '')))).toBe('organisation.own');
  });

  it('changes a person everywhere, and refuses an address that somebody else has', async () => {
    const { waveId } = await prepareWave(installation, { partners: ['Sportraad'] });
    await imported(['Sportraad', 'Tess', 'tess@sport.example']);
    const { id } = await person('sportraad-1@partner.example');
    const change = (body: unknown, at: string = id) => call('PUT', paths.person(at), body);
    const wanted = { name: 'Uma', email: 'uma@sport.example', locale: 'en' };
    const taken = await change({ ...wanted, email: 'TESS@sport.example' });
    expect([taken.status, codeOf(taken), (taken.body as { facts: unknown }).facts]).toEqual([
      409,
      'person.email-taken',
      { email: 'TESS@sport.example' },
    ]);
    expect(codeOf(await change({ ...wanted, locale: 'de' }))).toBe('request.invalid');
    expect(codeOf(await change(wanted, randomUUID()))).toBe('person.unknown');
    expect((await change(wanted)).status).toBe(204);
    expect((await change({ ...wanted, email: 'UMA@sport.example' })).status).toBe(204);
    const { invitations } = (await call('GET', paths.wave(waveId))).body as WaveDetailBody;
    expect(invitations.map(({ person: name, email }) => [name, email])).toContainEqual(['Uma', 'UMA@sport.example']);
    expect((await person('UMA@sport.example')).locale).toBe('en');
  });

  it('keeps who is in a coalition, or belongs to a wave, and removes who is not', async () => {
    const { coalitionId, waveId } = await prepareWave(installation, {
      partners: ['Museum'],
      colleagues: 2,
      open: false,
    });
    const { id, people } = await organisation('Museum');
    const [first] = people;
    const contact = paths.contact(id, first?.id ?? '');
    const refused = await call('DELETE', contact);
    expect([refused.status, codeOf(refused)]).toEqual([409, 'person.in-use']);
    expect(codeOf(await call('DELETE', paths.organisation(id)))).toBe('organisation.in-coalition');
    expect((await call('DELETE', paths.respondent(coalitionId, first?.id ?? '', id))).status).toBe(204);
    expect((await organisation('Museum')).people).toHaveLength(2);
    expect((await call('DELETE', contact)).status).toBe(204);
    expect((await organisation('Museum')).people).toHaveLength(1);
    expect(codeOf(await call('DELETE', contact))).toBe('person.unknown');
    expect((await call('DELETE', paths.membership(coalitionId, id))).status).toBe(204);
    expect((await call('DELETE', paths.organisation(id))).status).toBe(204);
    expect((await book()).map(({ name }) => name)).not.toContain('Museum');
    expect(codeOf(await call('DELETE', paths.organisation(id)))).toBe('organisation.unknown');
    expect(((await call('GET', paths.wave(waveId))).body as WaveDetailBody).invitations).toHaveLength(1);
  });

  it('keeps a person whom a closed wave has invited, also after the coalition let go', async () => {
    const { coalitionId, waveId } = await prepareWave(installation, { partners: ['Bibliotheek'] });
    await call('PUT', paths.waveState(waveId), { state: 'closed' });
    const { id, people } = await organisation('Bibliotheek');
    const personId = people[0]?.id ?? '';
    expect((await call('DELETE', paths.respondent(coalitionId, personId, id))).status).toBe(204);
    expect(codeOf(await call('DELETE', paths.contact(id, personId)))).toBe('person.in-use');
    expect((await organisation('Bibliotheek')).people).toHaveLength(1);
  });

  it('removes with an organisation the people who belong to no other', async () => {
    await imported(['Tijdelijk', 'Vera', 'vera@x.example'], ['Tijdelijk', 'Wim', 'wim@x.example'], ['Blijft']);
    await imported(['Blijft', 'Wim', 'wim@x.example']);
    expect((await call('DELETE', paths.organisation((await organisation('Tijdelijk')).id))).status).toBe(204);
    expect((await organisation('Blijft')).people.map(({ name }) => name)).toEqual(['Wim']);
    await expect(person('vera@x.example')).rejects.toThrow();
  });

  it('never loses who is added to a coalition while being removed', async () => {
    const { coalitionId } = await prepareWave(installation, { partners: [], people: 0, open: false });
    for (let round = 0; round < 10; round++) {
      await imported(['Gelijktijdig', 'Yara', 'yara@tegelijk.example']);
      const { id, people } = await organisation('Gelijktijdig');
      const own = (await book())[0]?.id ?? '';
      const joins = { name: 'Yara', email: 'yara@tegelijk.example', organisationId: own };
      const answers = await Promise.all([
        call('DELETE', paths.contact(id, people[0]?.id ?? '')),
        call('POST', paths.respondents(coalitionId), joins),
        call('DELETE', paths.organisation(id)),
        call('POST', paths.memberships(coalitionId), { name: 'Gelijktijdig', kind: 'other' }),
      ]);
      for (const { status } of answers) expect([201, 204, 404, 409]).toContain(status);
      const { memberships } = (await call('GET', paths.coalition(coalitionId))).body as CoalitionDetailBody;
      expect(memberships.map(({ name }) => name)).toEqual(['Gemeente Testdam', 'Gelijktijdig']);
      expect(memberships[0]?.respondents.map(({ name }) => name)).toEqual(['Yara']);
      await call('DELETE', paths.membership(coalitionId, memberships[1]?.organisationId ?? ''));
      await call('DELETE', paths.respondent(coalitionId, memberships[0]?.respondents[0]?.id ?? '', own));
    }
  });

  it('takes over partners and their people from another coalition, once', async () => {
    const { coalitionId: last } = await prepareWave(installation, { partners: ['Corporatie', 'Theater', 'Kerk'] });
    const { coalitionId, waveId } = await prepareWave(installation, {
      partners: ['Corporatie'],
      people: 0,
      open: false,
    });
    const own = (await book())[0]?.id ?? '';
    const ids = [own, (await organisation('Corporatie')).id, (await organisation('Theater')).id];
    const copy = (body: object) =>
      call('POST', paths.copiedPartners(coalitionId), {
        ...{ coalitionId: last, organisationIds: ids, withPeople: true },
        ...body,
      });
    expect(codeOf(await copy({ coalitionId: randomUUID() }))).toBe('coalition.unknown');
    expect(codeOf(await copy({ organisationIds: [...ids, randomUUID()] }))).toBe('organisation.unknown');
    expect(codeOf(await copy({ organisationIds: [] }))).toBe('request.invalid');
    expect((await copy({})).body).toEqual({ partners: 1, people: 2 });
    expect((await copy({})).body).toEqual({ partners: 0, people: 0 });
    const { invitations } = (await call('GET', paths.wave(waveId))).body as WaveDetailBody;
    expect(invitations.map((one) => [one.organisation, one.person])).toEqual([
      ['Gemeente Testdam', 'Ambtenaar 1'],
      ['Corporatie', 'Bestuurder 1'],
      ['Theater', 'Bestuurder 1'],
    ]);
    const nobody = { organisationIds: [(await organisation('Kerk')).id], withPeople: false };
    expect((await copy(nobody)).body).toEqual({ partners: 1, people: 0 });
    expect(codeOf(await call('POST', paths.copiedPartners(randomUUID()), { coalitionId: last, ...nobody }))).toBe(
      'coalition.unknown',
    );
  });

  it('keeps the language of who is added again, unless another one is asked for', async () => {
    const { coalitionId, invitations } = await prepareWave(installation, { partners: ['Taalhuis'] });
    const [own, partner] = invitations.map(({ organisationId }) => organisationId);
    const add = async (organisationId: string | undefined, locale?: string) => {
      const wanted = { name: 'Xander', email: 'xander@taal.example', organisationId, locale };
      return (await call('POST', paths.respondents(coalitionId), wanted)).body as { id: string; locale: string };
    };
    const first = await add(partner, 'en');
    const again = await add(own);
    expect([first.locale, again.locale, again.id]).toEqual(['en', 'en', first.id]);
    await call('DELETE', paths.respondent(coalitionId, first.id, own ?? ''));
    expect((await add(own, 'nl')).locale).toBe('nl');
  });
});
