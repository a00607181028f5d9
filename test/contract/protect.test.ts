import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { buildApp } from '../../api/app.ts';
import { openApi } from '../../api/contract/openapi.ts';
import { operations } from '../../api/contract/operations.ts';
import { pages, paths, SECURITY_TXT } from '../../api/contract/paths.ts';
import { makeAuth } from '../../api/http/auth.ts';
import { failRaw } from '../../api/http/fail.ts';
import { codeOf, makeClient } from '../support/client.ts';
import { prepareWave } from '../support/coalition.ts';
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

  it('has mounted nothing that it does not describe', () => {
    const described = operations.map(({ method, path }) => `${method} ${path}`);
    const mounted = mountedIn(buildApp(installation.deps, SET_UP_CODE).router as unknown as Stack);
    const routes = mounted.filter((route) => route.includes(' /api/') && !route.startsWith('HEAD '));
    expect(routes.toSorted()).toEqual(described.toSorted());
    expect(described).toContain(`GET ${paths.openapi()}`);
  });

  it('describes in OpenAPI how to sign in, and the cookie by the name that it has', async () => {
    const { body } = await installation.visitor.call('GET', paths.openapi());
    const { paths: described, components } = body as ReturnType<typeof openApi>;
    expect(described[paths.signIn()]?.['post']).toMatchObject({
      requestBody: { content: { 'application/json': { schema: { required: ['email', 'password'] } } } },
    });
    expect(components.securitySchemes.session.name).toBe('samenspiegel.session_token');
    for (const baseUrl of ['http://localhost:3000', 'https://samen.gemeente.example']) {
      const { authCookies } = await makeAuth({ ...installation.deps, config: { ...installation.deps.config, baseUrl } })
        .$context;
      expect(openApi(baseUrl, '1').components.securitySchemes.session.name).toBe(authCookies.sessionToken.name);
    }
  });

  it('describes the figures of a dashboard in OpenAPI', async () => {
    const { body } = await installation.visitor.call('GET', paths.openapi());
    const text = JSON.stringify((body as ReturnType<typeof openApi>).paths[paths.waveDashboard('{waveId}')]);
    for (const name of ['withheld', 'meanOfMeans', 'certainty', 'variance']) expect(text).toContain(`"${name}"`);
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
    // A form on a page of ours that opens another one: without a referrer there is no origin, and a browser says whose it is.
    for (const headers of [{ origin: installation.url }, { origin: 'null', 'sec-fetch-site': 'same-origin' }]) {
      const own = await installation.staff.call('POST', paths.coalitions(), {}, headers as Record<string, string>);
      expect(codeOf(own)).toBe('request.invalid');
    }
  });

  it('says so when a path or method does not exist, or a body is no JSON', async () => {
    expect(codeOf(await installation.visitor.call('GET', '/api/v1/nothing'))).toBe('route.unknown');
    const wrong = await installation.visitor.call('DELETE', paths.health());
    expect([wrong.status, codeOf(wrong), wrong.headers.get('allow')]).toEqual([405, 'route.method', 'GET']);
    const form = await installation.staff.call('POST', paths.coalitions(), 'a=b', { 'content-type': 'text/plain' });
    expect([form.status, codeOf(form)]).toEqual([415, 'request.not-json']);
  });

  it('has one address for everything: another letter case or a slash at the end is elsewhere', async () => {
    const elsewhere = [
      `${paths.health()}/`,
      `/API/v1/health`,
      '/api/v1/Health',
      '/api',
      '/api/',
      '/api/v1/coalitions/',
    ];
    for (const path of elsewhere) {
      const answer = await installation.staff.call('GET', path);
      expect([path, answer.status, codeOf(answer)]).toEqual([path, 404, 'route.unknown']);
    }
  });

  it('has no page where somebody looks for a file', async () => {
    for (const path of ['/.env', '/.git/config', '/wp-login.php', '/favicon.ico', '/assets/no.js', '/a.b/c']) {
      expect((await fetch(installation.url + path)).status).toBe(404);
    }
    for (const path of ['/', '/inloggen', pages.dashboard('x'), pages.respond('a.b')]) {
      expect((await fetch(installation.url + path)).headers.get('content-type')).toMatch(/^text\/html/);
    }
  });

  it('gives the whole page to who asks for a part of it', async () => {
    const { status } = await fetch(`${installation.url}/`, { headers: { range: 'bytes=999999-' } });
    expect(status).toBe(200);
    const logo = (await (await fetch(`${installation.url}/`)).text()).match(/assets\/[\w.-]+/)?.[0];
    const part = await fetch(`${installation.url}/${logo}`, { headers: { range: 'bytes=999999999-' } });
    expect(part.status).toBe(200);
  });

  it('sends scripts and figures compressed, and an answer with personal links in it as it is', async () => {
    const wave = await prepareWave(installation);
    const page = await (await fetch(`${installation.url}/`)).text();
    const script = page.match(/assets\/[\w.-]+\.js/)?.[0];
    const coding = async (path: string) => {
      const headers = { 'accept-encoding': 'gzip' };
      const { status, headers: answered } = await installation.staff.call('GET', path, undefined, headers);
      return [status, answered.get('content-encoding')];
    };
    expect((await fetch(`${installation.url}/${script}`)).headers.get('content-encoding')).toMatch(/^(br|gzip)$/);
    expect(await coding(paths.waveDashboard(wave.waveId))).toEqual([200, 'gzip']);
    expect(await coding(paths.wave(wave.waveId))).toEqual([200, null]);
  });

  it('takes no body of another kind or coding than JSON', async () => {
    const kinds = ['text/plain', 'application/json; charset=latin1', 'application/xml'];
    for (const kind of kinds) {
      const answer = await installation.staff.call('POST', paths.coalitions(), '{}', { 'content-type': kind });
      expect([kind, answer.status, codeOf(answer)]).toEqual([kind, 415, 'request.not-json']);
    }
    const packed = { 'content-encoding': 'compress', 'content-type': 'application/json' };
    expect(codeOf(await installation.staff.call('POST', paths.coalitions(), '{}', packed))).toBe('request.not-json');
  });

  it('says that the path is wrong when it is not coded as it should be', async () => {
    for (const path of [paths.invitation('%zz'), paths.wave('%E0%A4'), '/v/%']) {
      const answer = await installation.staff.call('GET', path);
      expect([answer.status, codeOf(answer)]).toEqual([400, 'request.invalid']);
      expect((answer.body as { facts: unknown }).facts).toEqual({ field: 'path' });
    }
  });

  it('refuses a body that is nested very deeply, wherever it is sent', async () => {
    const { tokenOf } = await prepareWave(installation);
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    for (const { method, path, body, who } of operations.filter((one) => one.body)) {
      const { properties = {} } = z.toJSONSchema(body as z.ZodType, { unrepresentable: 'any', io: 'input' });
      const bodies = [deep, ...Object.keys(properties).map((name) => `{"${name}":${deep}}`)];
      const address = path.replace('{token}', tokenOf('Partner A')).replaceAll(/\{\w+\}/g, randomUUID());
      const client = who === 'staff' ? installation.staff : installation.visitor;
      for (const sent of bodies) {
        const { status } = await client.call(method, address, sent);
        expect([method, path, status >= 400 && status < 500]).toEqual([method, path, true]);
      }
    }
  });

  it('answers with a problem also what is no HTTP, and headers that are too long', async () => {
    const port = Number(new URL(installation.url).port);
    const start = 'GET /api/v1/health HTTP/1.1\r\nHost: localhost\r\n';
    expect(await problemTo(port, 'BLA BLA BLA\r\n\r\n')).toEqual([400, 'request.malformed']);
    expect(await problemTo(port, `${start}Wrong header\r\n\r\n`)).toEqual([400, 'request.malformed']);
    expect(await problemTo(port, `${start}X: ${'x'.repeat(20_000)}\r\n\r\n`)).toEqual([
      431,
      'request.headers-too-large',
    ]);
  });

  it('answers with a problem who takes too long to ask', async () => {
    const server = createServer({ headersTimeout: 50, requestTimeout: 50, connectionsCheckingInterval: 20 });
    server.on('clientError', failRaw).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    expect(await problemTo(port, 'GET / HTTP/1.1\r\n')).toEqual([408, 'request.timeout']);
    server.close();
  });

  it('says where to report a weakness, when the operator has said so', async () => {
    expect((await fetch(installation.url + SECURITY_TXT)).status).toBe(404);
    const { deps } = installation;
    const config = { ...deps.config, securityContact: 'mailto:veilig@gemeente.example' };
    const server = buildApp({ ...deps, config, now: () => new Date('2026-03-10T10:00:00Z') }, '').listen(0);
    await once(server, 'listening');
    const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${SECURITY_TXT}`);
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await answer.text()).toBe(
      'Contact: mailto:veilig@gemeente.example\nExpires: 2026-09-08T22:00:00.000Z\nPreferred-Languages: nl, en\n',
    );
    server.close();
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

/** What Express keeps of what is mounted: routes, and routers with a stack of their own. */
type Stack = { readonly stack: readonly Layer[] };
type Layer = {
  readonly route?: { readonly path: unknown; readonly methods: Readonly<Record<string, boolean>> };
  readonly handle?: Partial<Stack>;
};

/** Every route as an operation has it: `GET /api/v1/waves/{waveId}`. */
function mountedIn({ stack }: Stack): readonly string[] {
  return stack.flatMap(({ route, handle }) => {
    if (route === undefined) return handle?.stack === undefined ? [] : mountedIn({ stack: handle.stack });
    const path = String(route.path).replaceAll(/:(\w+)/g, '{$1}');
    return Object.keys(route.methods).map((method) => `${method.toUpperCase()} ${path}`);
  });
}

/** Sends these bytes, waits until the other side closes, and reads its answer: the status and the problem's code. */
async function problemTo(port: number, bytes: string): Promise<readonly [number, unknown]> {
  const socket = connect(port, '127.0.0.1');
  socket.write(bytes);
  const answer = await text(socket);
  const [head = '', body = ''] = answer.split('\r\n\r\n');
  expect(head).toContain('Content-Type: application/problem+json');
  expect(head).toContain('API-Version: ');
  return [Number(head.split(' ')[1]), (JSON.parse(body) as { code: unknown }).code];
}
