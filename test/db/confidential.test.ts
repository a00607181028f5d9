import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paths } from '../../api/contract/paths.ts';
import { samenwerkingswijzer } from '../../survey/questionnaires/samenwerkingswijzer.ts';
import { type PreparedWave, prepareWave, submission, type WantedWave } from '../support/coalition.ts';
import { type Dump, dumpAll, withoutPlaces } from '../support/dump.ts';
import { databaseKinds, type Installation, startInstallation } from '../support/installation.ts';
import { type Attack, joinByOrder, joinByValue, type Links } from '../support/join-attack.ts';

/** A word in drafts alone. */
const CANARY = 'kanarie-in-het-concept';

describe.each(databaseKinds)('who answered what on %s', (kind) => {
  let installation: Installation;
  const logged: string[] = [];
  beforeAll(async () => {
    installation = await startInstallation(kind, { onLog: (line) => logged.push(line) });
  });
  afterAll(() => installation.close());

  /**
   * Three of the municipality, four of two partners and one of the third answer one after the other, a minute apart, each
   * with scores of their own; one in English. Of the third partner three are silent, and one of these has begun.
   */
  const answerAll = async (wanted: WantedWave): Promise<Answered> => {
    logged.length = 0;
    const partners = ['Partner A', 'Partner B', 'Partner C'];
    const wave = await prepareWave(installation, { people: 3, partners, colleagues: 4, ...wanted });
    const silent = wave.invitations.filter(({ organisation }) => organisation === 'Partner C').slice(1);
    const first = (organisation: string) => wave.invitations.find((one) => one.organisation === organisation);
    const asked = wave.invitations.filter((one) =>
      wanted.attribution === 'confidential'
        ? !silent.includes(one)
        : one.role === 'municipality' || one === first(one.organisation),
    );
    const mixed = asked.toSorted((one, other) => (one.id < other.id ? -1 : 1));
    for (const [i, { token }] of mixed.entries()) {
      installation.setNow(new Date(Date.UTC(2026, 2, 11, 9, i)).toISOString());
      await installation.visitor.call('POST', paths.opened(token));
      const draft = { version: 0, answers: { 'open.keep': CANARY }, page: i };
      await installation.visitor.call('PUT', paths.draft(token), draft);
      const body = { ...submission(scoresOf(i)), locale: i === 2 ? 'en' : 'nl', draftVersion: 1 };
      const { status } = await installation.visitor.call('PUT', paths.submission(token, randomUUID()), body);
      expect(status).toBe(201);
    }
    // At a time of its own, or the attacker takes two people for one.
    installation.setNow('2026-03-11T09:30:00Z');
    const begun = { version: 0, answers: { 'open.keep': CANARY }, page: 1 };
    await installation.visitor.call('PUT', paths.draft(silent[0]?.token ?? ''), begun);
    return { wave, order: mixed.map(({ email }) => email) };
  };
  const attackOn = async (table: string, { wave, order }: Answered): Promise<Attack> => {
    const dump = await dumpAll(installation.deps.db, logged, wave.waveId);
    return { dump, responses: table, answers: ['ratings', 'facts'], order, secret: installation.deps.config.secret };
  };
  /** Closes the wave and lets the time pass in which who had begun may finish; the first look at results seals it. */
  const close = async ({ wave }: Answered) => {
    await installation.staff.call('PUT', paths.waveState(wave.waveId), { state: 'closed' });
    installation.setNow('2026-03-11T12:00:00Z');
    await installation.staff.call('GET', paths.waveDashboard(wave.waveId));
  };
  /**
   * Within a transaction that sees all as it was: deleted rows are kept for it, unless their file goes. The embedded
   * database has room for one.
   */
  const whileSomebodyLooks = async (work: () => Promise<void>) => {
    if (kind === 'embedded') return await work();
    await installation.deps.db
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute(async (db) => {
        await sql`select * from municipality`.execute(db);
        await work();
      });
  };
  const isInDrafts = async (): Promise<boolean> => {
    await sql`checkpoint`.execute(installation.deps.db);
    const { rows } = await sql<{ place: number }>`
      select position(convert_to(${CANARY}, 'UTF8') in pg_read_binary_file(pg_relation_filepath('draft'))) as place`.execute(
      installation.deps.db,
    );
    return (rows[0]?.place ?? 0) > 0;
  };

  it('is found at once where partners answer on behalf of their organisation', async () => {
    const answered = await answerAll({ attribution: 'organisation' });
    const attack = await attackOn('response', answered);
    expect(right(joinByValue({ ...attack, dump: withoutPlaces(attack.dump) }), answered)).toHaveLength(6);
    expect(best(joinByOrder(attack), answered)).toBe(6);
  });

  it('is found in confidence until closing by who has the files, and of a partner that one person answered for', async () => {
    const answered = await answerAll({ attribution: 'confidential' });
    const attack = await attackOn('confidential_response', answered);
    await close(answered);
    expect(right(joinByValue(attack), answered)).toHaveLength(12);
    expect(best(joinByOrder(attack), answered)).toBe(12);
    const asProgram = { ...attack, dump: withoutPlaces(attack.dump) };
    const alone = answered.wave.invitations.find(({ organisation }) => organisation === 'Partner C');
    expect(right(joinByValue(asProgram), answered)).toEqual([alone?.email]);
    expect(best(joinByOrder(asProgram), answered)).toBeLessThan(8);
  });

  it('is not found in confidence after closing, by values, hashes, transactions, places, order or elimination', async () => {
    const answered = await answerAll({ attribution: 'confidential' });
    const before = await attackOn('confidential_response', answered);
    await close(answered);
    const attack = await attackOn('confidential_response', answered);
    expect(rowsOf(attack.dump)).toHaveLength(12);
    expect([...joinByValue(attack)]).toEqual([]);
    expect(best(joinByOrder(attack), answered)).toBeLessThan(8);
    // Nor with what somebody noted before closing: no row has kept its id, its place's transaction or its neighbour.
    const ids = (dump: Dump) => rowsOf(dump).map(({ id, xmin }) => [id, xmin]);
    const noted = new Set(ids(before.dump).flat());
    expect(
      ids(attack.dump)
        .flat()
        .filter((value) => noted.has(value ?? null)),
    ).toEqual([]);
    expect(new Set(rowsOf(attack.dump).map(({ xmin }) => xmin)).size).toBe(1);
  });

  it('is not left in the files of the database after closing, in drafts that were submitted or never were', async () => {
    const answered = await answerAll({ attribution: 'confidential' });
    expect(await isInDrafts()).toBe(true);
    await whileSomebodyLooks(() => close(answered));
    expect(await isInDrafts()).toBe(false);
    const drafts = (await attackOn('draft', answered)).dump.get('draft');
    expect(drafts).toEqual([]);
  });

  it('is in no line of the log', async () => {
    const { wave, order } = await answerAll({ attribution: 'confidential' });
    const text = logged.join('\n');
    expect(logged.filter((line) => line.includes('/submissions/:submissionId'))).toHaveLength(order.length);
    const secrets = wave.invitations.flatMap(({ id, email, person, token }) => [id, email, person, token]);
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
    expect(text).not.toMatch(/127\.0\.0\.1|::1|node|undici|kanarie/i);
  });
});

type Answered = {
  readonly wave: PreparedWave;
  /** Who answered, the first one first. */
  readonly order: readonly string[];
};

/** Scores that nobody else gives: the place of the person, in fives, on the first two criteria. */
function scoresOf(place: number): Record<string, unknown> {
  const scores = samenwerkingswijzer.criteria.map(({ id }) => [id, 3] as const);
  const [one, two, ...others] = scores;
  return Object.fromEntries([[one?.[0], (place % 5) + 1], [two?.[0], Math.floor(place / 5) + 1], ...others]);
}

function rowsOf(dump: Dump) {
  return dump.get('confidential_response') ?? [];
}

/** The people whose response a guess names rightly. */
function right(links: Links, { order }: Answered): string[] {
  const ratingsOf = (email: string) => Object.values(scoresOf(order.indexOf(email))).slice(0, 2);
  return [...links].flatMap(([email, row]) => {
    const ratings = JSON.parse(row['ratings'] ?? '[]') as number[];
    return JSON.stringify(ratings.slice(0, 2)) === JSON.stringify(ratingsOf(email)) ? [email] : [];
  });
}

/** How many a guess by order names rightly at best. By chance it is one or two; eight of twelve, once in 70,000 orders. */
function best(guesses: readonly Links[], answered: Answered): number {
  return Math.max(...guesses.map((links) => right(links, answered).length));
}
