import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CoalitionDetailBody } from '../../api/contract/coalitions.ts';
import { paths } from '../../api/contract/paths.ts';
import { codeOf } from '../support/client.ts';
import { allAnswered, prepareWave, submission } from '../support/coalition.ts';
import { databaseKinds, type Installation, startInstallation } from '../support/installation.ts';

describe.each(databaseKinds)('an id in capitals on %s', (kind) => {
  let installation: Installation;
  beforeAll(async () => {
    installation = await startInstallation(kind);
  });
  afterAll(() => installation.close());

  it('names the same thing in a path and in a body', async () => {
    const { coalitionId, waveId, invitations } = await prepareWave(installation);
    const get = async (path: string) => (await installation.staff.call('GET', path)).body;
    expect(await get(paths.coalition(coalitionId.toUpperCase()))).toEqual(await get(paths.coalition(coalitionId)));
    expect(await get(paths.wave(waveId.toUpperCase()))).toEqual(await get(paths.wave(waveId)));
    const organisationId = invitations[0]?.organisationId.toUpperCase();
    const person = { name: 'Nieuw', email: 'nieuw@gemeente.example', organisationId };
    const path = paths.respondents(coalitionId.toUpperCase());
    expect((await installation.staff.call('POST', path, person)).status).toBe(201);
    const { memberships } = (await get(paths.coalition(coalitionId))) as CoalitionDetailBody;
    expect(memberships[0]?.respondents.map(({ email }) => email)).toContain(person.email);
  });

  it('is the same submission: a repeat gets the same receipt, and it can be replaced', async () => {
    const { tokenOf } = await prepareWave(installation);
    const [first, second] = [randomUUID(), randomUUID()];
    const put = (id: string, body: object) =>
      installation.visitor.call('PUT', paths.submission(tokenOf('Partner A'), id), body);
    const stored = await put(first.toUpperCase(), submission(allAnswered(4)));
    expect([stored.status, (stored.body as { id: string }).id]).toEqual([201, first]);
    const repeat = await put(first, submission(allAnswered(4)));
    expect([repeat.status, repeat.body]).toEqual([200, stored.body]);
    const change = submission(allAnswered(3), first.toUpperCase());
    expect((await put(second, change)).status).toBe(201);
    expect((await put(second.toUpperCase(), submission(allAnswered(3), first))).status).toBe(200);
    expect(codeOf(await put(second, submission(allAnswered(2), first)))).toBe('submission.differs');
  });
});
