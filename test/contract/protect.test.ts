import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operations } from '../../api/contract/operations.ts';
import { paths } from '../../api/contract/paths.ts';
import { codeOf, makeClient } from '../support/client.ts';
import { type Installation, SET_UP_CODE, SIGN_IN, startEmpty, startInstallation } from '../support/installation.ts';

describe('the server', () => {
  let installation: Installation;
  beforeAll(async () => {
    installation = await startInstallation('embedded');
  });
  afterAll(() => installation.close());

  it('is healthy', async () => {
    const { status, body, headers } = await installation.visitor.call('GET', paths.health());
    expect([status, body]).toEqual([200, { status: 'ok', database: 'embedded', version: '1.0.0' }]);
    expect(headers.get('api-version')).toBe('1.0.0');
  });

  it('allows no inline script or style, no other origin, no frame and no referrer', async () => {
    const { headers } = await fetch(`${installation.url}/`);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("style-src 'self';");
    expect(policy).not.toContain('unsafe');
    expect(policy).not.toContain('http');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it('describes every operation as OpenAPI 3.1, and has mounted each', async () => {
    const { body } = await installation.visitor.call('GET', paths.openapi());
    const described = body as { openapi: string; paths: Record<string, Record<string, unknown>> };
    expect(described.openapi).toBe('3.1.0');
    for (const { method, path } of operations) {
      expect(described.paths[path]?.[method.toLowerCase()]).toBeDefined();
      const answer = await installation.visitor.call(method, path.replaceAll(/\{\w+\}/g, 'x'));
      expect(codeOf(answer)).not.toBe('route.unknown');
      expect(codeOf(answer)).not.toBe('route.method');
    }
  });

  it('lets nobody who is not signed in see or change what is the coordinator’s', async () => {
    for (const { method, path, who } of operations.filter((one) => one.who === 'staff')) {
      const answer = await installation.visitor.call(
        method,
        path.replaceAll(/\{\w+\}/g, crypto.randomUUID()),
        method === 'GET' ? undefined : {},
      );
      expect([who, method, path, codeOf(answer)]).toEqual([who, method, path, 'session.missing']);
    }
  });

  it('refuses another site’s page that uses a coordinator’s cookie', async () => {
    for (const headers of [
      { origin: 'https://evil.example' },
      { 'sec-fetch-site': 'cross-site' },
      { origin: 'null' },
    ]) {
      const answer = await installation.staff.call('POST', paths.coalitions(), {}, headers as Record<string, string>);
      expect([answer.status, codeOf(answer)]).toEqual([403, 'request.cross-site']);
    }
    const own = await installation.staff.call('POST', paths.coalitions(), {}, { origin: installation.url });
    expect(codeOf(own)).toBe('request.invalid');
  });

  it('says so when a path or method does not exist, or a body is no JSON', async () => {
    expect(codeOf(await installation.visitor.call('GET', '/api/v1/nothing'))).toBe('route.unknown');
    const wrong = await installation.visitor.call('DELETE', paths.health());
    expect([wrong.status, codeOf(wrong), wrong.headers.get('allow')]).toEqual([405, 'route.method', 'GET']);
    const form = await installation.staff.call('POST', paths.coalitions(), 'a=b', { 'content-type': 'text/plain' });
    expect([form.status, codeOf(form)]).toEqual([415, 'request.not-json']);
  });

  it('speaks the language of who asks, Dutch when it cannot', async () => {
    const title = async (language: string) => {
      const answer = await installation.visitor.call('GET', paths.invitation('x'), undefined, {
        'accept-language': language,
      });
      return (answer.body as { title: string }).title;
    };
    expect(await title('en-GB,en;q=0.9')).toBe('This link does not work');
    expect(await title('fr')).toBe('Deze link werkt niet');
  });

  it('turns away an account that works for no municipality', async () => {
    const { deps, staff, close } = await startInstallation('embedded');
    await deps.db.deleteFrom('staff').execute();
    const answer = await staff.call('GET', paths.coalitions());
    expect([answer.status, codeOf(answer)]).toEqual([403, 'session.forbidden']);
    await close();
  });

  it('keeps its own faults from sight, and gives a reference to find them by', async () => {
    const { deps, staff, close } = await startInstallation('embedded');
    await sql`alter table coalition rename to elsewhere`.execute(deps.db);
    const answer = await staff.call('GET', paths.coalitions());
    expect([answer.status, codeOf(answer)]).toEqual([500, 'server.failed']);
    const { facts } = answer.body as { facts: { reference: string } };
    expect((answer.body as { detail: string }).detail).toContain(facts.reference);
    expect(JSON.stringify(answer.body)).not.toMatch(/coalition|select|relation|elsewhere/);
    await close();
  });

  it('stops who guesses passwords', async () => {
    const { url, close } = await startInstallation('embedded');
    const guess = () =>
      makeClient(url).call('POST', '/api/v1/auth/sign-in/email', { ...SIGN_IN, password: 'verkeerd geraden' });
    const codes = [];
    for (let i = 0; i < 40; i++) codes.push(codeOf(await guess()));
    expect(codes[0]).toBe('sign-in.refused');
    expect(codes.at(-1)).toBe('request.too-many');
    await close();
  });
});

describe('an empty installation', () => {
  it('is set up once, by who can read the code on the terminal', async () => {
    const { url, close } = await startEmpty('embedded');
    const visitor = makeClient(url);
    const wanted = { code: SET_UP_CODE, municipality: 'Gemeente Testdam', name: 'Eerste', ...SIGN_IN };
    const setUp = (change: object) => visitor.call('POST', paths.installation(), { ...wanted, ...change });
    expect((await visitor.call('GET', paths.installation())).body).toEqual({ ready: false, demo: false });
    expect(codeOf(await setUp({ code: 'geraden' }))).toBe('installation.wrong-code');
    expect(codeOf(await setUp({ password: 'te kort' }))).toBe('request.invalid');
    const both = await Promise.all([setUp({}), setUp({ email: 'ander@gemeente.example' })]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(codeOf(await setUp({}))).toBe('installation.done');
    expect((await visitor.call('GET', paths.installation())).body).toEqual({ ready: true, demo: false });
    await close();
  });
});
