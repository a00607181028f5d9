import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paths } from '../../api/contract/paths.ts';
import { type Answer, type Client, codeOf, makeClient } from '../support/client.ts';
import { prepareWave } from '../support/coalition.ts';
import { databaseKinds, type Installation, SIGN_IN, startInstallation } from '../support/installation.ts';
import { oneTimeCode } from '../support/one-time-code.ts';

describe.each(databaseKinds)('signing in on %s', (kind) => {
  let installation: Installation;
  beforeAll(async () => {
    installation = await startInstallation(kind);
  });
  afterAll(() => installation.close());

  const auth = (path: string) => `${paths.auth()}/${path}`;

  it('knows who is signed in, until signing out', async () => {
    const client = makeClient(installation.url);
    expect(codeOf(await client.call('GET', paths.session()))).toBe('session.missing');
    expect((await client.call('POST', paths.signIn(), SIGN_IN)).status).toBe(200);
    expect((await client.call('GET', paths.session())).body).toEqual({
      municipality: { id: installation.municipality.id, name: 'Gemeente Testdam' },
      user: { name: 'Coördinator', email: SIGN_IN.email, twoFactorEnabled: false },
    });
    expect((await client.call('POST', paths.signOut(), {})).status).toBe(204);
    expect(codeOf(await client.call('GET', paths.session()))).toBe('session.missing');
  });

  it('refuses a wrong password and an unknown address alike, as a problem in Dutch', async () => {
    const client = makeClient(installation.url);
    const refusals = [
      { ...SIGN_IN, password: 'verkeerd wachtwoord' },
      { ...SIGN_IN, email: 'niemand@gemeente.example' },
    ];
    for (const body of refusals) {
      const answer = await client.call('POST', paths.signIn(), body);
      expect(answer.body).toMatchObject({
        code: 'sign-in.refused',
        facts: { reason: 'INVALID_EMAIL_OR_PASSWORD' },
        status: 401,
      });
      expect((answer.body as { detail: string }).detail).toContain('Het e-mailadres of het wachtwoord klopt niet');
    }
  });

  it('lets a program sign in, and no page of another site', async () => {
    const from = (headers: Record<string, string>) =>
      makeClient(installation.url).call('POST', paths.signIn(), SIGN_IN, headers);
    expect((await from({ 'sec-fetch-mode': 'cors' })).status).toBe(200);
    expect((await from({ origin: installation.url, 'sec-fetch-site': 'same-origin' })).status).toBe(200);
    expect(codeOf(await from({ origin: 'https://evil.example' }))).toBe('request.cross-site');
    expect(codeOf(await from({ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors' }))).toBe('request.cross-site');
  });

  it('lets nobody sign up, and leads to nothing else that better-auth could do', async () => {
    const body = { email: 'ik@elders.example', password: 'een heel lang wachtwoord', name: 'Ik' };
    for (const path of ['sign-up/email', 'reset-password', 'update-user', 'delete-user', 'two-factor/send-otp', 'ok']) {
      const answer = await installation.staff.call('POST', auth(path), body);
      expect([answer.status, codeOf(answer)]).toEqual([404, 'route.unknown']);
    }
    expect(codeOf(await installation.visitor.call('GET', auth('get-session')))).toBe('route.unknown');
  });

  it('names the field that is not right, and takes JSON only', async () => {
    const client = makeClient(installation.url);
    const refused = async (path: string, body: unknown) => fieldOf(await client.call('POST', path, body));
    expect(await refused(paths.signIn(), { ...SIGN_IN, email: 'geen adres' })).toBe('email');
    expect(await refused(paths.signIn(), { email: SIGN_IN.email })).toBe('password');
    expect(await refused(paths.signIn(), { ...SIGN_IN, callbackURL: 'https://evil.example' })).toBe('callbackURL');
    expect(await refused(paths.checkOneTimeCode(), { code: '12345' })).toBe('code');
    expect(await refused(paths.checkBackupCode(), { code: '' })).toBe('code');
    const words = { currentPassword: SIGN_IN.password, newPassword: 'te kort' };
    expect(fieldOf(await installation.staff.call('POST', paths.changePassword(), words))).toBe('newPassword');
    const text = await client.call('POST', paths.signIn(), SIGN_IN, { 'content-type': 'text/plain' });
    expect([text.status, codeOf(text)]).toEqual([415, 'request.not-json']);
  });

  it('takes an e-mail address with spaces around it and capitals in it', async () => {
    const email = ` ${SIGN_IN.email.toUpperCase()} `;
    expect((await makeClient(installation.url).call('POST', paths.signIn(), { ...SIGN_IN, email })).status).toBe(200);
  });

  it('lets who is signed in choose another password, and signs out everywhere else', async () => {
    const { url, close } = await startInstallation(kind);
    const [here, there] = [makeClient(url), makeClient(url)];
    for (const client of [here, there]) await client.call('POST', paths.signIn(), SIGN_IN);
    const change = (client: Client, currentPassword: string, newPassword: string) =>
      client.call('POST', paths.changePassword(), { currentPassword, newPassword, revokeOtherSessions: true });
    const next = 'een ander lang wachtwoord';
    expect(codeOf(await change(here, 'verkeerd geraden', next))).toBe('sign-in.refused');
    expect((await change(here, SIGN_IN.password, next)).status).toBe(204);
    expect((await here.call('GET', paths.session())).status).toBe(200);
    expect(codeOf(await there.call('GET', paths.session()))).toBe('session.missing');
    expect((await makeClient(url).call('POST', paths.signIn(), { ...SIGN_IN, password: next })).status).toBe(200);
    await close();
  });

  it('asks who wants it for a one-time code as well, or a recovery code once', async () => {
    const { url, close } = await startInstallation(kind);
    const client = makeClient(url);
    await client.call('POST', paths.signIn(), SIGN_IN);
    const { secret, backupCodes } = await enable(client);
    const code = () => ({ code: oneTimeCode(secret) });
    expect((await client.call('POST', paths.checkOneTimeCode(), code())).status).toBe(204);
    const again = makeClient(url);
    expect((await again.call('POST', paths.signIn(), SIGN_IN)).body).toEqual({ twoFactorRedirect: true });
    expect(codeOf(await again.call('GET', paths.session()))).toBe('session.missing');
    expect(codeOf(await again.call('POST', paths.checkOneTimeCode(), { code: '000000' }))).toBe('sign-in.refused');
    expect((await again.call('POST', paths.checkOneTimeCode(), code())).status).toBe(204);
    expect((await again.call('GET', paths.session())).body).toMatchObject({ user: { twoFactorEnabled: true } });

    const withBackup = async () => {
      const lost = makeClient(url);
      await lost.call('POST', paths.signIn(), SIGN_IN);
      return await lost.call('POST', paths.checkBackupCode(), { code: backupCodes[0] });
    };
    expect((await withBackup()).status).toBe(204);
    expect((await withBackup()).body).toMatchObject({ facts: { reason: 'INVALID_BACKUP_CODE' } });

    expect((await again.call('POST', paths.disableOneTimeCode(), { password: SIGN_IN.password })).status).toBe(204);
    expect((await makeClient(url).call('POST', paths.signIn(), SIGN_IN)).body).toEqual({ twoFactorRedirect: false });
    await close();
  });

  it('asks for the password again after five wrong codes, and for a quarter of an hour’s patience after ten', async () => {
    const { url, close } = await startInstallation(kind);
    const client = makeClient(url);
    await client.call('POST', paths.signIn(), SIGN_IN);
    const { secret } = await enable(client);
    await client.call('POST', paths.checkOneTimeCode(), { code: oneTimeCode(secret) });
    const guesses: [number, unknown][] = [];
    for (let round = 0; round < 3; round++) {
      const guesser = makeClient(url);
      await guesser.call('POST', paths.signIn(), SIGN_IN);
      for (let guess = 0; guess < (round < 2 ? 6 : 1); guess++) {
        const answer = await guesser.call('POST', paths.checkOneTimeCode(), { code: wrong(oneTimeCode(secret)) });
        guesses.push([answer.status, codeOf(answer)]);
      }
    }
    const refused = Array(5).fill([401, 'sign-in.refused']);
    expect(guesses).toEqual([
      ...refused,
      [429, 'sign-in.start-again'],
      ...refused,
      [429, 'sign-in.locked'],
      [429, 'sign-in.locked'],
    ]);
    await close();
  });

  it('answers a fault of its own as any other, with a reference', async () => {
    const { deps, url, close } = await startInstallation(kind);
    await sql`alter table account rename to elsewhere`.execute(deps.db);
    const answer = await makeClient(url).call('POST', paths.signIn(), SIGN_IN);
    expect([answer.status, codeOf(answer)]).toEqual([500, 'server.failed']);
    expect((answer.body as { facts: object }).facts).toEqual({ reference: expect.any(String) });
    expect(JSON.stringify(answer.body)).not.toMatch(/account|relation|select/);
    await close();
  });

  it('stores sessions in the database and neither passwords nor tokens of links as they are', async () => {
    const { invitations } = await prepareWave(installation);
    const tables = await dump(installation.deps.db);
    expect(tables['session']?.length).toBeGreaterThan(0);
    expect(tables['invitation']?.length).toBeGreaterThanOrEqual(invitations.length);
    const text = JSON.stringify(tables);
    for (const secret of [SIGN_IN.password, ...invitations.map(({ token }) => token)]) {
      expect(secret.length).toBeGreaterThan(20);
      expect(text).not.toContain(secret);
    }
  });
});

/** Everything that the database holds, by table. */
async function dump(db: Installation['deps']['db']): Promise<Record<string, unknown[]>> {
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE'`.execute(db);
  const tables: Record<string, unknown[]> = {};
  for (const { name } of rows) tables[name] = (await sql`select * from ${sql.table(name)}`.execute(db)).rows;
  return tables;
}

async function enable(client: Client): Promise<{ secret: string; backupCodes: readonly string[] }> {
  const { body } = await client.call('POST', paths.enableOneTimeCode(), { password: SIGN_IN.password });
  const { totpURI, backupCodes } = body as { totpURI: string; backupCodes: string[] };
  return { secret: new URL(totpURI).searchParams.get('secret') ?? '', backupCodes };
}

/** Six other digits. */
function wrong(code: string): string {
  return code.replace(/\d/g, (digit) => String((Number(digit) + 5) % 10));
}

/** The field that a body was refused for. */
function fieldOf(answer: Answer): unknown {
  expect([answer.status, codeOf(answer)]).toEqual([400, 'request.invalid']);
  return (answer.body as { facts: { field: string } }).facts.field;
}
