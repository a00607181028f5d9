import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HouseStyleBody, KeptLogoBody } from '../../api/contract/house-style.ts';
import { paths } from '../../api/contract/paths.ts';
import { selectHouseStyle } from '../../api/db/house-style.ts';
import { PLAIN_STYLE } from '../../survey/house-style.ts';
import { type Client, codeOf } from '../support/client.ts';
import { coordinatorElsewhere } from '../support/coordinator-elsewhere.ts';
import { databaseKinds, type Installation, SIGN_IN, startInstallation } from '../support/installation.ts';
import { pngOf, SOME_LOGO, svgOf } from '../support/some-logos.ts';

const SMALL_PNG = pngOf({ width: 4, height: 2 });

describe.each(databaseKinds)('the house style on %s', (kind) => {
  let installation: Installation;
  let cookie = '';
  beforeAll(async () => {
    installation = await startInstallation(kind);
    const signedIn = await fetch(installation.url + paths.signIn(), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(SIGN_IN),
    });
    cookie = signedIn.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; ');
  });
  afterAll(() => installation.close());

  const style = async (client: Client = installation.staff) =>
    (await client.call('GET', paths.houseStyle())).body as HouseStyleBody;
  const choose = (body: unknown, client: Client = installation.staff) => client.call('PUT', paths.houseStyle(), body);
  const send = async (bytes: string | Uint8Array, type = 'image/png', as = cookie) => {
    const headers = { cookie: as, 'content-type': type };
    const response = await fetch(installation.url + paths.houseStyleLogo(), {
      method: 'PUT',
      headers,
      body: Buffer.from(bytes),
    });
    return { status: response.status, headers: response.headers, body: (await response.json()) as unknown };
  };

  it('is plain as long as nothing was chosen', async () => {
    expect(await style()).toEqual(PLAIN_STYLE);
  });

  it('is refused to who is not signed in', async () => {
    const { visitor } = installation;
    expect(codeOf(await visitor.call('GET', paths.houseStyle()))).toBe('session.missing');
    expect(codeOf(await choose({ colour: '#123456' }, visitor))).toBe('session.missing');
    expect(codeOf(await send(SMALL_PNG, 'image/png', ''))).toBe('session.missing');
    expect(codeOf(await visitor.call('DELETE', paths.houseStyleLogo()))).toBe('session.missing');
  });

  it('refuses what is no colour, and a colour that cannot be read on white, with what it lacks', async () => {
    for (const colour of ['red', '#12345', '#1234567', '#12345g', 'url(#a)', '', null]) {
      expect(codeOf(await choose({ colour }))).toBe('request.invalid');
    }
    const light = await choose({ colour: '#f3cd8b' });
    expect(codeOf(light)).toBe('house-style.contrast');
    expect(light.body).toMatchObject({ status: 400, facts: { contrast: 1.5, least: 4.5 } });
    // #767676 is the lightest grey that passes; #777777 is the first that does not.
    expect(codeOf(await choose({ colour: '#777777' }))).toBe('house-style.contrast');
    expect((await choose({ colour: '#767676' })).status).toBe(200);
  });

  it('keeps a colour, and a logo beside it', async () => {
    expect((await choose({ colour: ' #7A1F5C ' })).body).toMatchObject({ colour: '#7a1f5c' });
    const { status, body } = await send(SMALL_PNG);
    const logo = { media: 'image/png', base64: SMALL_PNG.toString('base64'), width: 4, height: 2 };
    expect([status, body]).toEqual([200, { style: { colour: '#7a1f5c', logo }, removed: [] }]);
    expect((await choose({ colour: '#0f4c5c' })).body).toEqual({ colour: '#0f4c5c', logo });
    expect(await style()).toEqual({ colour: '#0f4c5c', logo });
  });

  it('goes by what is in a logo, not by what it is called, and says what was left out', async () => {
    const { body } = await send(svgOf('<script>alert(1)</script><circle r="3" onclick="alert(1)"/>'), 'image/png');
    const { style: kept, removed } = body as KeptLogoBody;
    expect([kept.logo?.media, kept.logo?.width, kept.logo?.height, removed]).toEqual([
      'image/svg+xml',
      1000,
      500,
      ['script'],
    ]);
    expect(Buffer.from(kept.logo?.base64 ?? '', 'base64').toString()).not.toContain('alert');
  });

  it('refuses a logo with a reason each, and keeps the one that it had', async () => {
    await send(SOME_LOGO, 'image/svg+xml');
    const before = await style();
    expect(codeOf(await send('logo'))).toBe('logo.kind');
    expect(codeOf(await send(''))).toBe('logo.kind');
    expect(codeOf(await send(SMALL_PNG, 'text/html'))).toBe('logo.kind');
    expect(codeOf(await send(Buffer.alloc(500_001)))).toBe('logo.too-large');
    expect(codeOf(await send(Buffer.alloc(6_000_000)))).toBe('request.too-large');
    expect(codeOf(await send(SMALL_PNG.subarray(0, -3)))).toBe('logo.damaged');
    expect(codeOf(await send(pngOf({ width: 4001, height: 1 })))).toBe('logo.too-many-pixels');
    expect(codeOf(await send(svgOf('<g/>'.repeat(10_001))))).toBe('logo.too-complex');
    expect(codeOf(await send(`<!DOCTYPE svg [<!ENTITY a "b">]>${SOME_LOGO}`))).toBe('logo.entities');
    expect(codeOf(await send(svgOf('<g/>')))).toBe('logo.empty');
    expect(await style()).toEqual(before);
  });

  it('takes the logo away, also when there is none, and each change stands in the log', async () => {
    const remove = () => installation.staff.call('DELETE', paths.houseStyleLogo());
    await send(SOME_LOGO);
    expect((await remove()).body).toMatchObject({ logo: null });
    expect((await remove()).status).toBe(200);
    const lines = await installation.deps.db
      .selectFrom('audit_entry')
      .where('action', '=', 'house-style.changed')
      .orderBy('seq', 'desc')
      .limit(2)
      .select('facts')
      .execute();
    expect(lines.map(({ facts }) => facts)).toEqual([{ logo: 'none' }, { logo: 'image/svg+xml' }]);
  });

  it('is of one municipality: another one keeps its own', async () => {
    const elsewhere = await coordinatorElsewhere(installation);
    await send(SOME_LOGO);
    const before = await style();
    expect(await style(elsewhere)).toEqual(PLAIN_STYLE);
    await choose({ colour: '#5e3a87' }, elsewhere);
    await elsewhere.call('DELETE', paths.houseStyleLogo());
    expect([await style(), await style(elsewhere)]).toEqual([before, { colour: '#5e3a87', logo: null }]);
    expect(await selectHouseStyle(installation.deps.db, installation.municipality.id)).toEqual(before);
  });
});
