import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CoalitionDetailBody } from '../../api/contract/coalitions.ts';
import { paths } from '../../api/contract/paths.ts';
import type { WaveDetailBody } from '../../api/contract/waves.ts';
import { type Answer, codeOf } from '../support/client.ts';
import { allAnswered, prepareWave, submission } from '../support/coalition.ts';
import { databaseKinds, type Installation, startInstallation } from '../support/installation.ts';

describe.each(databaseKinds)('coordinating on %s', (kind) => {
  let installation: Installation;
  beforeAll(async () => {
    installation = await startInstallation(kind);
  });
  afterAll(() => installation.close());

  const call = (method: string, path: string, body?: unknown) => installation.staff.call(method, path, body);
  const coalition = { name: 'Dorpen', task: 'Levendige dorpen', startsOn: '2025-01-01', endsOn: '2027-12-31' };
  const wave = { name: 'Nulmeting', opensOn: '2026-03-01', closesOn: '2026-03-29', attribution: 'organisation' };
  const nobody = randomUUID();

  it('makes a coalition of which the municipality is the first member', async () => {
    const answer = await call('POST', paths.coalitions(), coalition);
    expect(answer.status).toBe(201);
    const { memberships, ...rest } = answer.body as CoalitionDetailBody;
    expect(rest).toMatchObject({ ...coalition, partners: 0, waves: [] });
    expect(memberships).toMatchObject([
      { name: 'Gemeente Testdam', role: 'municipality', kind: null, respondents: [] },
    ]);
    expect(codeOf(await call('POST', paths.coalitions(), { ...coalition, name: 'DORPEN' }))).toBe(
      'coalition.name-taken',
    );
  });

  it('refuses a coalition that ends before it starts, has no name, or an unknown field', async () => {
    expect(codeOf(await call('POST', paths.coalitions(), { ...coalition, name: 'X', endsOn: '2024-01-01' }))).toBe(
      'coalition.period',
    );
    expect(codeOf(await call('POST', paths.coalitions(), { ...coalition, name: '  ' }))).toBe('request.invalid');
    expect(codeOf(await call('POST', paths.coalitions(), { ...coalition, id: nobody }))).toBe('request.invalid');
    expect(codeOf(await call('POST', paths.coalitions(), '<xml/>'))).toBe('request.invalid');
  });

  it('knows an organisation again by its name in another coalition', async () => {
    const { coalitionId: one } = await prepareWave(installation, { partners: ['Dorpshuis'] });
    const { coalitionId: other } = await prepareWave(installation, { partners: ['dorpshuis'] });
    const [a, b] = await Promise.all([one, other].map((id) => call('GET', paths.coalition(id))));
    const partner = (answer: typeof a) => (answer?.body as CoalitionDetailBody | undefined)?.memberships[1];
    expect(partner(b)?.organisationId).toBe(partner(a)?.organisationId);
    const twice = await call('POST', paths.memberships(one), { name: 'DORPSHUIS', kind: 'other' });
    expect([codeOf(twice), (twice.body as { facts: unknown }).facts]).toEqual([
      'organisation.already-member',
      { name: 'Dorpshuis' },
    ]);
  });

  it('makes a wave a draft with a personal link for everyone, and dates in Dutch time', async () => {
    const { waveId } = await prepareWave(installation, { people: 2, open: false });
    const { state, opensAt, closesAt, invitations } = (await call('GET', paths.wave(waveId))).body as WaveDetailBody;
    expect([state, opensAt, closesAt]).toEqual(['draft', '2026-02-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z']);
    expect(invitations.map(({ role }) => role)).toEqual(['municipality', 'municipality', 'partner', 'partner']);
    for (const { link } of invitations) expect(link).toMatch(new RegExp(`^${installation.url}/v/[\\w-]{22}$`));
  });

  it('invites who is added later, and withdraws the link of who is removed', async () => {
    const { coalitionId, waveId, invitations, tokenOf } = await prepareWave(installation);
    const partner = invitations.find(({ organisation }) => organisation === 'Partner A');
    const person = { name: 'Nieuw', email: 'nieuw@partner.example', organisationId: partner?.organisationId };
    const added = (await call('POST', paths.respondents(coalitionId), person)).body as { id: string };
    const links = async () => ((await call('GET', paths.wave(waveId))).body as WaveDetailBody).invitations;
    const link = (await links()).find(({ email }) => email === person.email)?.link ?? '';
    expect(link).not.toBe('');
    expect(codeOf(await call('POST', paths.respondents(coalitionId), person))).toBe('respondent.already-listed');
    const path = paths.respondent(coalitionId, added.id, partner?.organisationId ?? '');
    expect((await call('DELETE', path)).status).toBe(204);
    expect(await links()).toHaveLength(3);
    const gone = await installation.visitor.call('GET', paths.invitation(link.split('/').at(-1) ?? ''));
    expect(codeOf(gone)).toBe('invitation.unknown');
    expect(codeOf(await call('DELETE', path))).toBe('respondent.unknown');
    expect((await installation.visitor.call('GET', paths.invitation(tokenOf('Partner A')))).status).toBe(200);
  });

  it('keeps who has answered in an open wave', async () => {
    const { coalitionId, tokenOf, invitations } = await prepareWave(installation);
    await installation.visitor.call(
      'PUT',
      paths.submission(tokenOf('Partner A'), randomUUID()),
      submission(allAnswered(4)),
    );
    const detail = (await call('GET', paths.coalition(coalitionId))).body as CoalitionDetailBody;
    const member = detail.memberships.find(({ name }) => name === 'Partner A');
    const path = paths.respondent(coalitionId, member?.respondents[0]?.id ?? '', member?.organisationId ?? '');
    expect(codeOf(await call('DELETE', path))).toBe('respondent.in-use');
    const partner = paths.membership(coalitionId, member?.organisationId ?? '');
    expect(codeOf(await call('DELETE', partner))).toBe('organisation.in-use');
    const own = invitations.find(({ role }) => role === 'municipality')?.organisationId ?? '';
    expect(codeOf(await call('DELETE', paths.membership(coalitionId, own)))).toBe('organisation.in-use');
  });

  it('keeps the last person on each side of a wave that has been opened, until somebody else is added', async () => {
    const { coalitionId, invitations } = await prepareWave(installation, { partners: ['Partner A'] });
    const { memberships } = (await call('GET', paths.coalition(coalitionId))).body as CoalitionDetailBody;
    for (const { organisationId, role, respondents } of memberships) {
      const path = paths.respondent(coalitionId, respondents[0]?.id ?? '', organisationId);
      const refused = await call('DELETE', path);
      expect([refused.status, codeOf(refused), (refused.body as { facts: unknown }).facts]).toEqual([
        409,
        'respondent.last',
        { name: respondents[0]?.name, role, wave: 'Meetronde 2026' },
      ]);
      const other = { name: 'Opvolger', email: `opvolger-${organisationId}@elders.example`, organisationId };
      expect((await call('POST', paths.respondents(coalitionId), other)).status).toBe(201);
      expect((await call('DELETE', path)).status).toBe(204);
    }
    for (const { token } of invitations) {
      expect(codeOf(await installation.visitor.call('GET', paths.invitation(token)))).toBe('invitation.unknown');
    }
  });

  it('names the organisations for which nobody is invited', async () => {
    const { coalitionId, waveId } = await prepareWave(installation);
    await call('POST', paths.memberships(coalitionId), { name: 'Nog niemand', kind: 'other' });
    expect(((await call('GET', paths.wave(waveId))).body as WaveDetailBody).uninvited).toEqual(['Nog niemand']);
    const { waveId: whole } = await prepareWave(installation);
    expect(((await call('GET', paths.wave(whole))).body as WaveDetailBody).uninvited).toEqual([]);
  });

  it('takes every e-mail address that a browser takes, without the spaces around it', async () => {
    const { coalitionId, invitations } = await prepareWave(installation);
    const organisationId = invitations[0]?.organisationId;
    const add = (email: string) =>
      call('POST', paths.respondents(coalitionId), { name: 'Iemand', email, organisationId });
    for (const email of ['a&b@partner.example', 'x@sub.xn--p1ai', "o'neil+wijk@partner.example"]) {
      const { status, body } = await add(` ${email} `);
      expect([status, (body as { email: string }).email]).toEqual([201, email]);
    }
    for (const email of ['geen adres', 'a@b@c', 'a b@c.nl', '@c.nl', '']) {
      expect(fieldOf(await add(email))).toBe('email');
    }
  });

  it('knows a name again however its accents were typed, and refuses one that cannot be seen', async () => {
    const { coalitionId } = await prepareWave(installation);
    const add = (name: string) => call('POST', paths.memberships(coalitionId), { name, kind: 'other' });
    expect((await add('Caf\u00e9 De Brug')).status).toBe(201);
    expect(codeOf(await add('Cafe\u0301 De Brug'))).toBe('organisation.already-member');
    for (const name of ['\u200b', '\u2060\ufeff', '\u3164', '\u2800', '\u00a0'])
      expect(fieldOf(await add(name))).toBe('name');
    expect((await add('1')).status).toBe(201);
  });

  it('takes dates from 1900 up to and including 2100', async () => {
    const plan = (change: object) => call('POST', paths.coalitions(), { ...coalition, ...change });
    for (const startsOn of ['1899-12-31', '0001-01-01', '2101-01-01', '9999-12-31']) {
      expect(fieldOf(await plan({ startsOn }))).toBe('startsOn');
    }
    expect((await plan({ name: 'Eeuwen', startsOn: '1900-01-01', endsOn: '2100-12-31' })).status).toBe(201);
  });

  it('removes a partner, its people and its draft invitations before a wave opens', async () => {
    const { coalitionId, waveId, invitations, tokenOf } = await prepareWave(installation, { open: false });
    const partner = invitations.find(({ organisation }) => organisation === 'Partner B')?.organisationId ?? '';
    expect((await call('DELETE', paths.membership(coalitionId, partner))).status).toBe(204);
    expect(((await call('GET', paths.wave(waveId))).body as WaveDetailBody).invitations).toHaveLength(2);
    expect(codeOf(await installation.visitor.call('GET', paths.invitation(tokenOf('Partner B'))))).toBe(
      'invitation.unknown',
    );
    expect(codeOf(await call('DELETE', paths.membership(coalitionId, partner)))).toBe('organisation.unknown');
  });

  it('opens and closes a wave once, and refuses dates that cannot be', async () => {
    const { coalitionId, waveId } = await prepareWave(installation, { open: false });
    const state = (wanted: string) => call('PUT', paths.waveState(waveId), { state: wanted });
    expect(codeOf(await state('closed'))).toBe('wave.not-open');
    expect(((await state('open')).body as WaveDetailBody).state).toBe('open');
    expect(codeOf(await state('open'))).toBe('wave.not-draft');
    expect(((await state('closed')).body as WaveDetailBody).state).toBe('closed');
    expect(codeOf(await state('reopened'))).toBe('request.invalid');
    const plan = (change: object) => call('POST', paths.waves(coalitionId), { ...wave, ...change });
    expect(codeOf(await plan({ name: 'meetronde 2026' }))).toBe('wave.name-taken');
    expect(codeOf(await plan({ closesOn: '2026-02-01' }))).toBe('wave.dates');
    expect(codeOf(await plan({ opensOn: '2025-02-01', closesOn: '2025-03-01' }))).toBe('wave.closes-in-past');
    expect(codeOf(await plan({ opensOn: '2026-02-30' }))).toBe('request.invalid');
    expect(codeOf(await plan({ attribution: 'anonymous' }))).toBe('request.invalid');
  });

  it('opens by itself on its first day when the coordinator was early', async () => {
    const { coalitionId } = await prepareWave(installation);
    const planned = (await call('POST', paths.waves(coalitionId), { ...wave, opensOn: '2026-03-20' }))
      .body as WaveDetailBody;
    expect(((await call('PUT', paths.waveState(planned.id), { state: 'open' })).body as WaveDetailBody).state).toBe(
      'planned',
    );
    installation.setNow('2026-03-19T23:00:00Z');
    expect(((await call('GET', paths.wave(planned.id))).body as WaveDetailBody).state).toBe('open');
  });

  it('asks for somebody on both sides before a wave opens', async () => {
    const { waveId: noPartner } = await prepareWave(installation, { partners: [], open: false });
    const { waveId: noOwn } = await prepareWave(installation, { people: 0, open: false });
    const open = (id: string) => call('PUT', paths.waveState(id), { state: 'open' });
    expect(codeOf(await open(noPartner))).toBe('wave.no-partner-respondent');
    expect(codeOf(await open(noOwn))).toBe('wave.no-municipality-respondent');
  });

  it('answers 404 for what does not exist', async () => {
    expect(codeOf(await call('GET', paths.coalition(nobody)))).toBe('coalition.unknown');
    expect(codeOf(await call('GET', paths.coalition('1')))).toBe('coalition.unknown');
    expect(codeOf(await call('GET', paths.wave(nobody)))).toBe('wave.unknown');
    expect(codeOf(await call('GET', paths.waveDashboard(nobody)))).toBe('wave.unknown');
    expect(codeOf(await call('POST', paths.waves(nobody), wave))).toBe('coalition.unknown');
    expect(codeOf(await call('PUT', paths.waveState(nobody), { state: 'open' }))).toBe('wave.unknown');
    const person = { name: 'X', email: 'x@partner.example', organisationId: nobody };
    const changes = [
      await call('POST', paths.memberships(nobody), { name: 'X', kind: 'other' }),
      await call('DELETE', paths.membership(nobody, nobody)),
      await call('POST', paths.respondents(nobody), person),
      await call('DELETE', paths.respondent(nobody, nobody, nobody)),
    ];
    expect(changes.map(codeOf)).toEqual(Array(4).fill('coalition.unknown'));
  });
});

/** The field that a body was refused for. */
function fieldOf(answer: Answer): unknown {
  expect([answer.status, codeOf(answer)]).toEqual([400, 'request.invalid']);
  return (answer.body as { facts: { field: string } }).facts.field;
}
