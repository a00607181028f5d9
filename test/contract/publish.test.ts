import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Comment as Remark } from '../../analytics/facts/facts.ts';
import { brokenLineOf } from '../../api/actions/audit.ts';
import { readResult } from '../../api/actions/freeze-results.ts';
import { loadPublishedDashboard } from '../../api/actions/show-published.ts';
import type { DashboardBody } from '../../api/contract/dashboard.ts';
import { paths } from '../../api/contract/paths.ts';
import {
  PersonalResultBody,
  PublicationPreviewBody,
  type PublicationsBody,
  PublishedBody,
} from '../../api/contract/publications.ts';
import { selectAuditEntries } from '../../api/db/audit.ts';
import { selectResultSet } from '../../api/db/result-sets.ts';
import { selectWave } from '../../api/db/waves.ts';
import { canonicalJson } from '../../survey/canonical.ts';
import type { WaveId } from '../../survey/id.ts';
import { type Answer, type Client, codeOf } from '../support/client.ts';
import { allAnswered, type PreparedWave, prepareWave, submission, type WantedWave } from '../support/coalition.ts';
import { coordinatorElsewhere } from '../support/coordinator-elsewhere.ts';
import { databaseKinds, type Installation, startInstallation } from '../support/installation.ts';

const PARTNERS = ['Partner A', 'Partner B', 'Partner C'];

describe.each(databaseKinds)('publishing a result on %s', (kind) => {
  let installation: Installation;
  let stranger: Client;
  beforeAll(async () => {
    installation = await startInstallation(kind);
    stranger = await coordinatorElsewhere(installation);
  });
  afterAll(() => installation.close());

  const answer = async (token: string, answers: Record<string, unknown>) => {
    const sent = await installation.visitor.call('PUT', paths.submission(token, randomUUID()), submission(answers));
    expect(sent.status).toBe(201);
  };
  const close = ({ waveId }: PreparedWave) =>
    installation.staff.call('PUT', paths.waveState(waveId), { state: 'closed' });
  /** Two people of the municipality and three partners of two colleagues; everybody says something else. */
  const held = async (wanted: WantedWave = {}): Promise<PreparedWave> => {
    const wave = await prepareWave(installation, { people: 2, partners: PARTNERS, colleagues: 2, ...wanted });
    const [first, second] = wave.invitations.filter(({ role }) => role === 'municipality');
    await answer(first?.token ?? '', { ...allAnswered(5), 'comment.player': 'Geheim van de eerste' });
    await answer(second?.token ?? '', { ...allAnswered(4), 'comment.player': 'Geheim van de tweede' });
    for (const [i, name] of PARTNERS.entries()) {
      const answers = { ...allAnswered(i + 1), 'ladder.now': i + 1, 'comment.player': `Geheim van ${name}` };
      await answer(wave.tokenOf(name), answers);
    }
    await close(wave);
    return wave;
  };
  const preview = async ({ waveId }: PreparedWave, comments = false) =>
    (await installation.staff.call('GET', `${paths.publicationPreview(waveId)}?comments=${comments}`))
      .body as PublicationPreviewBody;
  const publish = async (wave: PreparedWave, change: object = {}): Promise<Answer> => {
    const { digest } = await preview(wave);
    const wanted = { digest, withComments: false, note: null, ...change };
    return await installation.staff.call('POST', paths.publications(wave.waveId), wanted);
  };
  const published = async (wave: PreparedWave, change: object = {}) => {
    const { body } = await publish(wave, change);
    const [latest] = (body as PublicationsBody).publications;
    return { ...latest, id: latest?.id ?? '', token: latest?.link?.split('/').at(-1) ?? '' };
  };
  const withdraw = (wave: PreparedWave, id: string) =>
    installation.staff.call('PUT', paths.withdrawal(wave.waveId, id));
  const read = (token: string) => installation.visitor.call('GET', paths.published(token));
  const readOwn = (token: string) => installation.visitor.call('GET', paths.personalResult(token));
  const bytesOf = async (token: string) => await (await fetch(installation.url + paths.published(token))).text();
  const rename = async (wave: PreparedWave, name: string, to: string) => {
    const { organisationId } = wave.invitations.find(({ organisation }) => organisation === name) ?? {};
    const body = { name: to, kind: 'association' };
    expect((await installation.staff.call('PUT', paths.organisation(organisationId ?? ''), body)).status).toBe(204);
  };
  const log = async () => {
    const entries = await selectAuditEntries(installation.deps.db, installation.municipality.id);
    expect(brokenLineOf(entries)).toBeNull();
    return entries;
  };

  describe('is refused', () => {
    it('to who is not signed in, and to a coordinator of another municipality', async () => {
      const wave = await held();
      const { id } = await published(wave);
      const { digest } = await preview(wave);
      const requests = [
        ['GET', paths.publicationPreview(wave.waveId)],
        ['GET', paths.publications(wave.waveId)],
        ['POST', paths.publications(wave.waveId), { digest, withComments: false, note: null }],
        ['PUT', paths.withdrawal(wave.waveId, id), {}],
      ] as const;
      for (const [method, path, body] of requests) {
        expect(codeOf(await installation.visitor.call(method, path, body))).toBe('session.missing');
        expect(codeOf(await stranger.call(method, path, body))).toMatch(/^(wave|publication)\.unknown$/);
      }
      expect((await read((await latestOf(wave)).token)).status).toBe(200);
    });

    it('while the wave is open, without looking at its results', async () => {
      const wave = await prepareWave(installation, { partners: PARTNERS });
      await answer(wave.tokenOf('Partner A'), allAnswered(2));
      const answers = [
        await installation.staff.call('GET', paths.publicationPreview(wave.waveId)),
        await installation.staff.call('POST', paths.publications(wave.waveId), NOTHING_SEEN),
      ];
      expect(answers.map(codeOf)).toEqual(['publication.wave-open', 'publication.wave-open']);
      const row = await selectWave(installation.deps.db, installation.municipality.id, wave.waveId as WaveId);
      expect(row?.results_viewed_at).toBeNull();
    });

    it('while who had begun may still submit', async () => {
      const wave = await prepareWave(installation, { partners: PARTNERS });
      const save = (partner: string) =>
        installation.visitor.call('PUT', paths.draft(wave.tokenOf(partner)), {
          version: 0,
          answers: { 'ladder.now': 1 },
          page: 0,
        });
      await answer(wave.tokenOf('Partner A'), allAnswered(2));
      await save('Partner B');
      await close(wave);
      const refused = await installation.staff.call('GET', paths.publicationPreview(wave.waveId));
      expect([codeOf(refused), refused.body]).toMatchObject([
        'publication.grace',
        { facts: { until: '2026-03-10T10:30:00.000Z' } },
      ]);
    });

    it('when nobody answered', async () => {
      const wave = await prepareWave(installation);
      await close(wave);
      const refused = await installation.staff.call('GET', paths.publicationPreview(wave.waveId));
      expect(codeOf(refused)).toBe('publication.no-results');
    });

    it('when the result is no longer the one that was looked at', async () => {
      const wave = await held();
      const { digest } = await preview(wave);
      await rename(wave, 'Partner B', `Partner B ${randomUUID()}`);
      const refused = await publish(wave, { digest });
      expect([refused.status, codeOf(refused)]).toEqual([409, 'publication.changed']);
      const { body } = await installation.staff.call('GET', paths.publications(wave.waveId));
      expect((body as PublicationsBody).publications).toEqual([]);
    });

    it.each([
      ['digest', { digest: 'x' }],
      ['withComments', { withComments: 'ja' }],
      ['note', { note: 'x'.repeat(1001) }],
      ['token', { token: 'my-own' }],
    ])('with a faulty %s', async (field, change) => {
      const wave = await held();
      const refused = await publish(wave, change);
      expect([codeOf(refused), refused.body]).toMatchObject(['request.invalid', { facts: { field } }]);
    });

    it('when it was not asked for by our own page', async () => {
      const wave = await held();
      const answered = await installation.staff.call('POST', paths.publications(wave.waveId), NOTHING_SEEN, {
        'sec-fetch-site': 'cross-site',
      });
      expect(codeOf(answered)).toBe('request.cross-site');
    });
  });

  const latestOf = async ({ waveId }: PreparedWave) => {
    const { body } = await installation.staff.call('GET', paths.publications(waveId));
    const [latest] = (body as PublicationsBody).publications;
    return { id: latest?.id ?? '', token: latest?.link?.split('/').at(-1) ?? '' };
  };

  it('gives an audience what the preview showed', async () => {
    const wave = await held();
    const seen = await preview(wave);
    const { token } = await published(wave, { note: 'Wij bespreken dit op 12 mei.' });
    const { status, body, headers } = await read(token);
    expect([status, headers.get('cache-control')]).toEqual([200, 'no-store']);
    const { publishedAt, note, ...shown } = body as PublishedBody;
    expect({ ...shown, publishedAt: null, note: null }).toEqual(seen.published);
    expect([publishedAt, note]).toEqual(['2026-03-10T10:00:00.000Z', 'Wij bespreken dit op 12 mei.']);
    expect(PublishedBody.parse(body)).toEqual(body);
    expect(PublicationPreviewBody.parse(seen)).toEqual(seen);
  });

  it('shows remarks only when they are included', async () => {
    const wave = await held();
    const without = JSON.stringify((await preview(wave)).published);
    expect(without).not.toContain('Geheim');
    const { token } = await published(wave, { withComments: true });
    expect(await bytesOf(token)).toContain('Geheim van Partner B');
    expect(await bytesOf((await published(wave)).token)).not.toContain('Geheim');
  });

  it('leaves out at once what was redacted since, and gives no hash to check a guess with', async () => {
    const wave = await held();
    const { token } = await published(wave, { withComments: true });
    const { body } = await installation.staff.call('GET', paths.waveDashboard(wave.waveId));
    const comments = (body as DashboardBody).dashboard.facts?.comments as readonly Remark[];
    const { id = '' } = comments.find(({ text }) => text === 'Geheim van Partner B') ?? {};
    await installation.staff.call('PUT', paths.redaction(wave.waveId, id), { replacement: 'Weggelaten' });
    const after = await bytesOf(token);
    expect(
      ['Geheim van Partner B', id, 'Weggelaten', 'Geheim van Partner A'].map((word) => after.includes(word)),
    ).toEqual([false, false, true, true]);
    expect((await published(wave)).resultSet).toBe(2);
  });

  it('says nothing of who began and did not submit, and names no person', async () => {
    const wave = await held();
    const { token } = await published(wave);
    const text = await bytesOf(token);
    for (const { person, email, token: own } of wave.invitations)
      for (const word of [person, email, own]) expect(text).not.toContain(word);
    const { response } = ((await read(token)).body as PublishedBody).dashboard;
    expect(response.map(({ started }) => started)).toEqual([0, 0, 0, 0]);
  });

  it('says of a confidential wave nothing of who answered', async () => {
    const wave = await prepareWave(installation, {
      attribution: 'confidential',
      people: 3,
      partners: PARTNERS,
      colleagues: 4,
    });
    for (const { token } of wave.invitations) await answer(token, allAnswered(3));
    await close(wave);
    const { token } = await published(wave);
    const { dashboard } = (await read(token)).body as PublishedBody;
    expect([dashboard.response, dashboard.gaps.length > 0]).toEqual([[], true]);
  });

  it('makes the same result twice from the same answers, to the byte', async () => {
    const { waveId } = await held();
    const { deps, municipality } = installation;
    const row = await selectWave(deps.db, municipality.id, waveId as WaveId);
    if (row === undefined) throw new Error('there is a wave');
    const [first, second] = [await readResult(deps, municipality, row), await readResult(deps, municipality, row)];
    expect(canonicalJson(second.content)).toBe(canonicalJson(first.content));
    expect(second.digest).toBe(first.digest);
  });

  it('keeps a published result as it was, byte for byte, whatever happens to names and answers', async () => {
    const wave = await held();
    const { token } = await published(wave);
    const before = await bytesOf(token);
    await rename(wave, 'Partner A', `Anders ${randomUUID()}`);
    const { db } = installation.deps;
    for (const table of ['rating_block', 'response'] as const)
      await db
        .deleteFrom(table)
        .where('wave_id', '=', wave.waveId as WaveId)
        .execute();
    expect(await bytesOf(token)).toBe(before);
    await expect(db.updateTable('result_set').set({ digest: 'x' }).execute()).rejects.toThrow('never changes');
  });

  it('stores the content that its digest names', async () => {
    const wave = await held();
    await publish(wave);
    const set = await selectResultSet(installation.deps.db, installation.municipality.id, wave.waveId as WaveId, 1);
    expect(createHash('sha256').update(canonicalJson(set?.content)).digest('hex')).toBe(set?.digest);
    expect(set?.content).toMatchObject({
      methodVersion: set?.method_version,
      municipality: 'Gemeente Testdam',
      demo: false,
    });
  });

  it('has its first result frozen by itself after closing, once, and none while nobody answered', async () => {
    const [wave, unanswered] = [await held(), await prepareWave(installation)];
    await close(unanswered);
    await installation.runJobs();
    await rename(wave, 'Partner A', `Partner A ${randomUUID()}`);
    await installation.runJobs();
    const numbers = await installation.deps.db
      .selectFrom('result_set')
      .where('wave_id', 'in', [wave.waveId as WaveId, unanswered.waveId as WaveId])
      .select(['wave_id', 'number'])
      .execute();
    expect(numbers).toEqual([{ wave_id: wave.waveId, number: 1 }]);
    expect((await published(wave)).resultSet).toBe(2);
  });

  it('numbers versions, gives each a link of its own, and shows the latest alone', async () => {
    const wave = await held();
    const first = await published(wave);
    const second = await published(wave, { withComments: true });
    await rename(wave, 'Partner C', `Partner C ${randomUUID()}`);
    const third = await published(wave);
    expect([first, second, third].map(({ version, resultSet }) => [version, resultSet])).toEqual([
      [1, 1],
      [2, 1],
      [3, 2],
    ]);
    expect(new Set([first.token, second.token, third.token]).size).toBe(3);
    const answers = [await read(first.token), await read(second.token), await read(third.token)];
    expect(answers.map(({ status }) => status)).toEqual([410, 410, 200]);
    expect(answers.slice(0, 2).map(codeOf)).toEqual(['publication.withdrawn', 'publication.withdrawn']);
    const { body } = await installation.staff.call('GET', paths.publications(wave.waveId));
    expect((body as PublicationsBody).publications).toMatchObject([
      { version: 3, publishedBy: 'Coördinator', withdrawnAt: null },
      { version: 2, withdrawnBy: 'Coördinator', link: null },
      { version: 1, withdrawnBy: 'Coördinator', link: null },
    ]);
  });

  it('leaves one version when two publish at the same moment', async () => {
    const wave = await held();
    const answers = await Promise.all([publish(wave), publish(wave)]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    const { body } = await installation.staff.call('GET', paths.publications(wave.waveId));
    const { publications } = body as PublicationsBody;
    expect(publications.map(({ version, resultSet, link }) => [version, resultSet, link !== null])).toEqual([
      [2, 1, true],
      [1, 1, false],
    ]);
  });

  it('withdraws: no link shows it any more, and publishing again gives a new link', async () => {
    const wave = await held();
    const { id, token } = await published(wave);
    expect((await withdraw(wave, id)).status).toBe(200);
    expect(codeOf(await read(token))).toBe('publication.withdrawn');
    expect(codeOf(await readOwn(wave.tokenOf('Partner A')))).toBe('publication.none');
    const again = await published(wave);
    expect([again.version, (await read(again.token)).status, codeOf(await read(token))]).toEqual([
      2,
      200,
      'publication.withdrawn',
    ]);
  });

  it('logs each publication and each withdrawal once, also when it is asked twice', async () => {
    const wave = await held();
    const { id } = await published(wave);
    await withdraw(wave, id);
    await withdraw(wave, id);
    await publish(wave, { withComments: true });
    const own = (await log()).filter(({ object }) => object === wave.waveId);
    expect(own.map(({ action, facts, actorName }) => [action, facts['version'], actorName])).toEqual([
      ['result.published', 1, 'Coördinator'],
      ['result.withdrawn', 1, 'Coördinator'],
      ['result.published', 2, 'Coördinator'],
    ]);
  });

  it('knows no link but its own', async () => {
    const wave = await held();
    const { id, token } = await published(wave);
    const guesses = ['x', id, token.slice(0, -1), `${token}A`, wave.tokenOf('Partner A'), randomUUID()];
    for (const guess of guesses) expect(codeOf(await read(guess))).toBe('publication.unknown');
    expect(codeOf(await readOwn(token))).toBe('invitation.unknown');
    expect(codeOf(await withdraw(wave, randomUUID()))).toBe('publication.unknown');
    expect(Buffer.from(token, 'base64url')).toHaveLength(16);
    const stored = await installation.deps.db.selectFrom('publication').select('token_hash').execute();
    expect(JSON.stringify(stored)).not.toContain(token);
  });

  it('is changed by no program that follows its links', async () => {
    const wave = await held();
    const { token } = await published(wave);
    const { db } = installation.deps;
    const tables = async () => [
      await db.selectFrom('publication').selectAll().orderBy('id').execute(),
      await db.selectFrom('invitation').selectAll().orderBy('id').execute(),
      await db.selectFrom('result_set').selectAll().orderBy('wave_id').orderBy('number').execute(),
      (await log()).length,
    ];
    const before = await tables();
    for (const path of [paths.published(token), paths.personalResult(wave.tokenOf('Partner A'))])
      for (const method of ['HEAD', 'GET', 'HEAD', 'GET']) {
        const { status } = await fetch(installation.url + path, { method });
        expect(status).toBe(200);
      }
    expect(await tables()).toEqual(before);
  });

  it('hands the frozen result to files, and refuses them a link as it refuses a page', async () => {
    const wave = await held();
    const { id, token } = await published(wave, { withComments: true, note: 'Ter bespreking' });
    const { db } = installation.deps;
    expect(await loadPublishedDashboard(db, token)).toMatchObject({
      ...{ version: 1, resultSet: 1, withComments: true, note: 'Ter bespreking', municipality: 'Gemeente Testdam' },
      dashboard: ((await read(token)).body as PublishedBody).dashboard,
    });
    await withdraw(wave, id);
    await expect(loadPublishedDashboard(db, token)).rejects.toMatchObject({
      problem: { code: 'publication.withdrawn' },
    });
  });

  describe('puts own answers beside it', () => {
    it('of the reader alone: everybody else’s stay away, a matrix', async () => {
      const wave = await held();
      const { token } = await published(wave);
      const secrets = ['Geheim van de eerste', 'Geheim van de tweede', ...PARTNERS.map((name) => `Geheim van ${name}`)];
      const ownSecret = (one: PreparedWave['invitations'][number]) =>
        one.role === 'partner'
          ? `Geheim van ${one.organisation}`
          : one.person === 'Ambtenaar 1'
            ? 'Geheim van de eerste'
            : 'Geheim van de tweede';
      for (const invitation of wave.invitations) {
        const { status, body } = await readOwn(invitation.token);
        const text = JSON.stringify(body);
        expect([invitation.person, status, secrets.filter((secret) => text.includes(secret))]).toEqual([
          invitation.person,
          200,
          [ownSecret(invitation)],
        ]);
        expect(PersonalResultBody.parse(body)).toEqual(body);
        expect((body as PersonalResultBody).published).toEqual((await read(token)).body);
      }
      const open = await bytesOf(token);
      expect([...secrets, '"own"'].filter((secret) => open.includes(secret))).toEqual([]);
    });

    it('criterion by criterion, with the ladder', async () => {
      const wave = await held();
      await publish(wave);
      const { own } = (await readOwn(wave.tokenOf('Partner B'))).body as PersonalResultBody;
      expect(own).toMatchObject({
        kind: 'answers',
        organisation: 'Partner B',
        role: 'partner',
        ladder: { now: 2, wanted: null },
      });
      if (own.kind !== 'answers') throw new Error('there are answers');
      expect([own.scores.length, new Set(own.scores.map(({ score }) => score))]).toEqual([29, new Set([2])]);
    });

    it('tells “cannot judge” from skipped', async () => {
      const wave = await prepareWave(installation, { partners: ['Partner A'] });
      await answer(wave.tokenOf('Partner A'), { 'player.clear': 'cannot-judge', 'goals.realised': 4 });
      await close(wave);
      await publish(wave);
      const { own } = (await readOwn(wave.tokenOf('Partner A'))).body as PersonalResultBody;
      const scores =
        own.kind === 'answers' ? new Map(own.scores.map(({ criterion, score }) => [criterion, score])) : null;
      expect(['player.clear', 'goals.realised', 'goals.effect'].map((id) => scores?.get(id))).toEqual([
        'cannot-judge',
        4,
        null,
      ]);
    });

    it('and says so when there are none, or when nobody can know them', async () => {
      const wave = await prepareWave(installation, { partners: ['Partner A', 'Partner B'] });
      await answer(wave.tokenOf('Partner A'), allAnswered(2));
      await close(wave);
      await publish(wave);
      const { own } = (await readOwn(wave.tokenOf('Partner B'))).body as PersonalResultBody;
      expect(own).toEqual({ kind: 'none', organisation: 'Partner B' });
      const secret = await prepareWave(installation, { attribution: 'confidential', partners: PARTNERS });
      await answer(secret.tokenOf('Partner A'), allAnswered(2));
      await close(secret);
      await publish(secret);
      const shown = (await readOwn(secret.tokenOf('Partner A'))).body as PersonalResultBody;
      expect(shown.own).toEqual({ kind: 'confidential' });
    });

    it('only once the result is published', async () => {
      const wave = await held();
      expect(codeOf(await readOwn(wave.tokenOf('Partner A')))).toBe('publication.none');
    });
  });
});

const NOTHING_SEEN = { digest: '0'.repeat(64), withComments: false, note: null };
