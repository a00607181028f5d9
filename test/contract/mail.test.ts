import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {
  MailingResultBody,
  OutboxBody,
  OutboxDetailBody,
  PreviewBody,
  WaveMailBody,
} from '../../api/contract/mail.ts';
import { paths } from '../../api/contract/paths.ts';
import type { WaveDetailBody } from '../../api/contract/waves.ts';
import { codeOf } from '../support/client.ts';
import { allAnswered, prepareWave, submission } from '../support/coalition.ts';
import { databaseKinds, type Installation, SIGN_IN, startInstallation } from '../support/installation.ts';

const INVITE = { kind: 'invitation', invitationIds: null, again: false } as const;
const TEMPLATE = {
  subject: 'Over {coalitie}',
  body: 'Beste {naam} van {organisatie}, ga naar {link} t/m {laatste dag}.',
};

describe.each(databaseKinds)('mail on %s', (kind) => {
  let installation: Installation;
  beforeAll(async () => {
    installation = await startInstallation(kind);
  });
  afterAll(() => installation.close());

  const staff = async <Body>(method: string, path: string, body?: unknown): Promise<Body> => {
    const answer = await installation.staff.call(method, path, body);
    expect([method, path, answer.status < 300, answer.body]).toEqual([method, path, true, answer.body]);
    return answer.body as Body;
  };
  const send = (waveId: string, wanted: object = INVITE) =>
    staff<MailingResultBody>('POST', paths.mailings(waveId), wanted);
  const refused = async (method: string, path: string, body?: unknown) => {
    const answer = await installation.staff.call(method, path, body);
    return [answer.status, codeOf(answer)];
  };
  const detail = (waveId: string) => staff<WaveDetailBody>('GET', paths.wave(waveId));
  const latest = async (email: string): Promise<OutboxDetailBody> => {
    const { mails } = await staff<OutboxBody>('GET', paths.outbox());
    return await staff('GET', paths.outboxMail(mails.find(({ address }) => address === email)?.id ?? ''));
  };

  it('goes once to everybody who is invited, and without a mail server becomes files that only the server may read', async () => {
    const { waveId } = await prepareWave(installation);
    const { mailing, skipped } = await send(waveId);
    expect([mailing?.total, mailing?.states.queued, mailing?.cause, skipped]).toEqual([3, 3, 'coordinator', []]);
    const again = await send(waveId);
    expect([again.mailing, again.skipped.map(({ reason }) => reason)]).toEqual([
      null,
      Array(3).fill('already-invited'),
    ]);
    await installation.runJobs();
    expect((await detail(waveId)).invitations.map(({ mail }) => mail)).toEqual(
      Array(3).fill({
        ...{ state: 'sent', at: '2026-03-10T10:00:00.000Z', fault: null },
        ...{ reminders: 0, remindedAt: null, optedOut: false },
      }),
    );
    const folder = join(installation.deps.config.dataFolder, 'outbox');
    const files = readdirSync(folder);
    expect(files.map((file) => statSync(join(folder, file)).mode & 0o777)).toEqual(Array(3).fill(0o600));
    expect(readFileSync(join(folder, files[0] ?? ''), 'utf8')).toContain('Auto-Submitted: auto-generated');
  });

  it('has the personal link, the last day in words, whom to ask and how to get no more', async () => {
    const { waveId, tokenOf } = await prepareWave(installation, { partners: ['Corporatie Zon'] });
    await send(waveId);
    await installation.runJobs();
    const { preview, ...mail } = await latest('corporatie-zon-1@partner.example');
    const link = `${installation.url}/v/${tokenOf('Corporatie Zon')}`;
    expect(mail).toMatchObject({ kind: 'invitation', state: 'sent', person: 'Bestuurder 1', wave: 'Meetronde 2026' });
    expect([preview.from, preview.to]).toEqual([
      'Gemeente Testdam <samenspiegel@localhost>',
      'Bestuurder 1 <corporatie-zon-1@partner.example>',
    ]);
    for (const words of [link, 't/m zondag 29 maart 2026', SIGN_IN.email, `${link}/herinneringen`, 'Corporatie Zon'])
      expect(preview.text).toContain(words);
    expect(preview.html).toContain(`<a href="${link}"`);
    expect(preview.html).not.toMatch(/<img|<script|https?:\/\/(?!localhost)/);
    expect(preview.text).not.toMatch(/[{}]/);
  });

  it('keeps nothing in the database that opens an answer', async () => {
    const { waveId, invitations } = await prepareWave(installation);
    await send(waveId);
    await installation.runJobs();
    const { rows } = await sql<{ text: string }>`select mail::text as text from mail`.execute(installation.deps.db);
    const stored = rows.map(({ text }) => text).join('\n');
    expect(stored).toContain(invitations[0]?.email);
    expect(invitations.filter(({ token }) => stored.includes(token))).toEqual([]);
  });

  it('is one mail for who is invited for several organisations and coalitions, with one link to all of them', async () => {
    const first = await prepareWave(installation, { partners: ['Stichting Eb'] });
    const second = await prepareWave(installation, { partners: ['Stichting Vloed', 'Stichting Wad'] });
    const { memberships } = await staff<{ memberships: { name: string; organisationId: string }[] }>(
      'GET',
      paths.coalition(second.coalitionId),
    );
    for (const name of ['Stichting Vloed', 'Stichting Wad']) {
      const organisationId = memberships.find((one) => one.name === name)?.organisationId;
      const person = { name: 'Bestuurder 1', email: 'stichting-eb-1@partner.example', organisationId };
      await staff('POST', paths.respondents(second.coalitionId), person);
    }
    const mine = (await detail(second.waveId)).invitations.filter(({ email }) => email.startsWith('stichting-eb'));
    const { mailing } = await send(second.waveId, { ...INVITE, invitationIds: mine.map(({ id }) => id) });
    expect([mine.length, mailing?.total]).toEqual([2, 1]);
    const { preview } = await latest('stichting-eb-1@partner.example');
    const [, token] = preview.text.match(/\/s\/(\S+)/) ?? [];
    const listed = await installation.visitor.call('GET', paths.sitting(token ?? ''));
    expect(listed.status).toBe(200);
    for (const name of ['Stichting Eb', 'Stichting Vloed', 'Stichting Wad']) {
      expect(preview.text).toMatch(new RegExp(`^- Coalitie \\d+, voor ${name}$`, 'm'));
      expect(preview.html).toContain(`, voor ${name}`);
      expect(JSON.stringify(listed.body)).toContain(name);
    }
    expect(preview.text).toContain('Stichting Vloed en Stichting Wad');
    expect(first.invitations.length).toBe(2);
    const { skipped } = await send(first.waveId);
    expect(skipped.map(({ reason }) => reason)).toEqual(['already-invited']);
  });

  it('is sent again when the coordinator says so', async () => {
    const { waveId, invitations } = await prepareWave(installation);
    await send(waveId);
    await installation.runJobs();
    const { mailing } = await send(waveId, { ...INVITE, invitationIds: [invitations[0]?.id], again: true });
    expect(mailing?.total).toBe(1);
  });

  it('waits for the first morning of a wave that is planned', async () => {
    const { waveId } = await prepareWave(installation, { opensOn: '2026-03-16' });
    await send(waveId);
    const { mailings } = await staff<WaveMailBody>('GET', paths.waveMail(waveId));
    for (const [instant, sent] of [
      ['2026-03-10T10:00:00Z', 0],
      ['2026-03-16T07:59:00Z', 0],
      ['2026-03-16T08:00:00Z', 3],
    ] as const) {
      installation.setNow(instant);
      await installation.runJobs();
      const now = await staff<WaveMailBody>('GET', paths.waveMail(waveId));
      expect([instant, now.mailings[0]?.states.sent]).toEqual([instant, sent]);
    }
    expect(mailings[0]?.states.queued).toBe(3);
  });

  it('is cancelled when its turn comes after the answer, the withdrawal or the closing', async () => {
    const { waveId, invitations, tokenOf } = await prepareWave(installation, { people: 2 });
    await send(waveId);
    const submitted = await installation.visitor.call(
      'PUT',
      paths.submission(tokenOf('Partner A'), randomUUID()),
      submission(allAnswered(4)),
    );
    expect(submitted.status).toBe(201);
    const { coalition } = await detail(waveId);
    const [leaver] = invitations;
    const { memberships } = await staff<{
      memberships: { organisationId: string; respondents: { id: string; email: string }[] }[];
    }>('GET', paths.coalition(coalition.id));
    const [own] = memberships;
    const person = own?.respondents.find(({ email }) => email === leaver?.email);
    await staff('DELETE', paths.respondent(coalition.id, person?.id ?? '', own?.organisationId ?? ''));
    await installation.runJobs();
    const states = async () => (await staff<WaveMailBody>('GET', paths.waveMail(waveId))).mailings[0]?.states;
    expect(await states()).toMatchObject({ sent: 2, cancelled: 2, queued: 0 });
    const closing = await prepareWave(installation);
    await send(closing.waveId);
    await staff('PUT', paths.waveState(closing.waveId), { state: 'closed' });
    await installation.runJobs();
    const { mailings } = await staff<WaveMailBody>('GET', paths.waveMail(closing.waveId));
    expect(mailings[0]?.states).toMatchObject({ sent: 0, cancelled: 3 });
  });

  it('goes for no wave that is not open, and to nobody whom the wave does not have', async () => {
    const draft = await prepareWave(installation, { open: false });
    expect(await refused('POST', paths.mailings(draft.waveId), INVITE)).toEqual([409, 'wave.not-open']);
    const open = await prepareWave(installation);
    const elsewhere = { ...INVITE, invitationIds: [draft.invitations[0]?.id] };
    expect(await refused('POST', paths.mailings(open.waveId), elsewhere)).toEqual([400, 'request.invalid']);
    await staff('PUT', paths.waveState(open.waveId), { state: 'closed' });
    expect(await refused('POST', paths.mailings(open.waveId), INVITE)).toEqual([409, 'wave.closed']);
    for (const path of [paths.mailings(randomUUID()), paths.testMails(randomUUID()), paths.mailPreviews('x')])
      expect(await refused('POST', path, INVITE)).toEqual([404, 'wave.unknown']);
    expect(await refused('GET', paths.waveMail(randomUUID()))).toEqual([404, 'wave.unknown']);
    for (const id of [randomUUID(), 'x'])
      expect(await refused('GET', paths.outboxMail(id))).toEqual([404, 'mail.unknown']);
  });

  it('is written after the coordinator’s template, from then on', async () => {
    const { waveId, tokenOf } = await prepareWave(installation, { partners: ['Vereniging Ree'] });
    const path = paths.mailTemplate(waveId, 'invitation', 'nl');
    const before = await staff<WaveMailBody>('GET', paths.waveMail(waveId));
    expect(before.templates.map(({ kind, locale, isDefault }) => [kind, locale, isDefault])).toEqual([
      ['invitation', 'nl', true],
      ['invitation', 'en', true],
      ['reminder-not-started', 'nl', true],
      ['reminder-not-started', 'en', true],
      ['reminder-started', 'nl', true],
      ['reminder-started', 'en', true],
      ['result', 'nl', true],
      ['result', 'en', true],
      ['reply', 'nl', true],
      ['reply', 'en', true],
    ]);
    const changed = await staff<WaveMailBody>('PUT', path, TEMPLATE);
    expect(changed.templates[0]).toEqual({ kind: 'invitation', locale: 'nl', ...TEMPLATE, isDefault: false });
    await send(waveId);
    const { preview, subject } = await latest('vereniging-ree-1@partner.example');
    expect(subject).toMatch(/^Over Coalitie \d+$/);
    const line = `Beste Bestuurder 1 van Vereniging Ree, ga naar ${installation.url}/v/${tokenOf('Vereniging Ree')} t/m zondag 29 maart 2026.`;
    expect(preview.text.startsWith(`${line}\n`)).toBe(true);
    expect(preview.text).toContain('/herinneringen');
    const reset = await staff<WaveMailBody>('DELETE', path);
    expect(reset.templates).toEqual(before.templates);
  });

  it('is refused a template with an unknown placeholder or without the link', async () => {
    const { waveId } = await prepareWave(installation);
    const path = paths.mailTemplate(waveId, 'invitation', 'nl');
    const unknown = await installation.staff.call('PUT', path, { ...TEMPLATE, body: '{link} {voornaam}' });
    expect([unknown.status, codeOf(unknown)]).toEqual([400, 'mail.placeholder']);
    expect((unknown.body as { facts: unknown }).facts).toEqual({
      placeholder: '{voornaam}',
      allowed: '{naam}, {organisatie}, {coalitie}, {gemeente}, {laatste dag}, {link}, {contact}',
    });
    expect(await refused('PUT', path, { ...TEMPLATE, body: 'Doe mee' })).toEqual([400, 'mail.link-missing']);
    expect(await refused('PUT', path, { ...TEMPLATE, subject: '' })).toEqual([400, 'request.invalid']);
    expect(await refused('PUT', paths.mailTemplate(waveId, 'letter', 'nl'), TEMPLATE)).toEqual([
      400,
      'request.invalid',
    ]);
    const preview = { ...TEMPLATE, body: 'x', kind: 'invitation', locale: 'nl', invitationId: null };
    expect(await refused('POST', paths.mailPreviews(waveId), preview)).toEqual([400, 'mail.link-missing']);
    expect(await refused('POST', paths.testMails(waveId), preview)).toEqual([400, 'mail.link-missing']);
  });

  it('can be seen before it is sent, in English too, and tried on oneself with a link that opens nothing', async () => {
    const { waveId, invitations } = await prepareWave(installation);
    const partner = invitations.find(({ role }) => role === 'partner');
    const wanted = {
      ...{ subject: 'About {coalition}', body: 'Dear {name}: {link}, until {last day}' },
      ...{ kind: 'invitation', locale: 'en', invitationId: partner?.id },
    };
    const preview = await staff<PreviewBody>('POST', paths.mailPreviews(waveId), wanted);
    expect(preview.text).toContain(`Dear Bestuurder 1: ${partner?.link}, until Sunday, 29 March 2026`);
    expect(preview.html).toContain('<html lang="en">');
    const nobody = { ...wanted, invitationId: randomUUID() };
    expect(await refused('POST', paths.mailPreviews(waveId), nobody)).toEqual([400, 'request.invalid']);
    const test = await installation.staff.call('POST', paths.testMails(waveId), wanted);
    expect([test.status, test.body]).toEqual([202, { to: SIGN_IN.email }]);
    await installation.runJobs();
    const { kind: sort, state, preview: tried } = await latest(SIGN_IN.email);
    expect([sort, state, tried.subject.startsWith('[Test] About Coalitie')]).toEqual(['test', 'sent', true]);
    expect(invitations.filter(({ token }) => tried.text.includes(token))).toEqual([]);
    const [, token] = tried.text.match(/\/v\/([\w-]+)/) ?? [];
    expect(codeOf(await installation.visitor.call('GET', paths.invitation(token ?? '')))).toBe('invitation.unknown');
    expect((await staff<WaveMailBody>('GET', paths.waveMail(waveId))).mailings).toEqual([]);
  });

  it('stops reminders for who asks a mail program, from whichever site, with a form and no cookie', async () => {
    const { waveId, invitations, tokenOf } = await prepareWave(installation);
    const token = tokenOf('Partner A');
    const headers = {
      ...{ 'content-type': 'application/x-www-form-urlencoded', origin: 'https://mail.example' },
      'sec-fetch-site': 'cross-site',
    };
    const asked = await installation.visitor.call(
      'POST',
      paths.unsubscribe(token),
      'List-Unsubscribe=One-Click',
      headers,
    );
    expect(asked.status).toBe(204);
    const optedOut = async () =>
      (await detail(waveId)).invitations.filter(({ mail }) => mail.optedOut).map(({ organisation }) => organisation);
    expect(await optedOut()).toEqual(['Partner A']);
    const wanted = await installation.visitor.call('PUT', paths.reminders(token), { wanted: true });
    expect([wanted.status, wanted.body, await optedOut()]).toEqual([200, { wanted: true }, []]);
    for (const [method, path] of [
      ['POST', paths.unsubscribe('x')],
      ['PUT', paths.reminders('x')],
    ] as const)
      expect(codeOf(await installation.visitor.call(method, path, { wanted: false }))).toBe('invitation.unknown');
    expect(codeOf(await installation.visitor.call('PUT', paths.reminders(token), {}))).toBe('request.invalid');
    expect(invitations.length).toBe(3);
  });

  it('is queued once when two send at the same moment', async () => {
    const { waveId } = await prepareWave(installation);
    const results = await Promise.all([send(waveId), send(waveId), send(waveId)]);
    expect(results.flatMap(({ mailing }) => mailing?.total ?? []).toSorted()).toEqual([3]);
  });
});
