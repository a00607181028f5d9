import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paths } from '../../api/contract/paths.ts';
import { codeOf, makeClient } from '../support/client.ts';
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
    expect((await client.call('POST', auth('sign-in/email'), SIGN_IN)).status).toBe(200);
    expect((await client.call('GET', paths.session())).body).toEqual({
      municipality: { id: installation.municipality.id, name: 'Gemeente Testdam' },
      user: { name: 'Coördinator', email: SIGN_IN.email, twoFactorEnabled: false },
    });
    await client.call('POST', auth('sign-out'), {});
    expect(codeOf(await client.call('GET', paths.session()))).toBe('session.missing');
  });

  it('refuses a wrong password and an unknown address alike, as a problem in Dutch', async () => {
    const client = makeClient(installation.url);
    const refusals = [
      { ...SIGN_IN, password: 'verkeerd wachtwoord' },
      { ...SIGN_IN, email: 'niemand@gemeente.example' },
    ];
    for (const body of refusals) {
      const answer = await client.call('POST', auth('sign-in/email'), body);
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
      makeClient(installation.url).call('POST', auth('sign-in/email'), SIGN_IN, headers);
    expect((await from({ 'sec-fetch-mode': 'cors' })).status).toBe(200);
    expect((await from({ origin: installation.url, 'sec-fetch-site': 'same-origin' })).status).toBe(200);
    expect(codeOf(await from({ origin: 'https://evil.example' }))).toBe('request.cross-site');
    expect(codeOf(await from({ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors' }))).toBe('request.cross-site');
  });

  it('lets nobody sign up', async () => {
    const body = { email: 'ik@elders.example', password: 'een heel lang wachtwoord', name: 'Ik' };
    expect((await makeClient(installation.url).call('POST', auth('sign-up/email'), body)).status).toBe(401);
  });

  it('asks who wants it for a one-time code as well', async () => {
    const client = makeClient(installation.url);
    await client.call('POST', auth('sign-in/email'), SIGN_IN);
    const enabled = await client.call('POST', auth('two-factor/enable'), { password: SIGN_IN.password });
    const secret = new URL((enabled.body as { totpURI: string }).totpURI).searchParams.get('secret') ?? '';
    expect((await client.call('POST', auth('two-factor/verify-totp'), { code: oneTimeCode(secret) })).status).toBe(200);

    const again = makeClient(installation.url);
    const first = await again.call('POST', auth('sign-in/email'), SIGN_IN);
    expect(first.body).toMatchObject({ twoFactorRedirect: true });
    expect(codeOf(await again.call('GET', paths.session()))).toBe('session.missing');
    expect(codeOf(await again.call('POST', auth('two-factor/verify-totp'), { code: '000000' }))).toBe(
      'sign-in.refused',
    );
    expect((await again.call('POST', auth('two-factor/verify-totp'), { code: oneTimeCode(secret) })).status).toBe(200);
    expect((await again.call('GET', paths.session())).body).toMatchObject({ user: { twoFactorEnabled: true } });
  });

  it('stores sessions in the database and neither passwords nor tokens of links as they are', async () => {
    const dump = await installation.deps.db.selectFrom('account').selectAll().execute();
    expect(JSON.stringify(dump)).not.toContain(SIGN_IN.password);
  });
});
