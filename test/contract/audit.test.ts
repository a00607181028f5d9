import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type AuditNote, brokenLineOf, recordAudit } from '../../api/actions/audit.ts';
import { selectAuditEntries } from '../../api/db/audit.ts';
import { auditTask } from '../../api/tasks/audit.ts';
import type { Told } from '../../api/tasks/task.ts';
import type { UserId } from '../../survey/id.ts';
import { Refusal } from '../../survey/problem.ts';
import { databaseKinds, type Installation, startInstallation } from '../support/installation.ts';

describe.each(databaseKinds)('the log of what staff did on %s', (kind) => {
  let installation: Installation;
  let actor: UserId;
  beforeAll(async () => {
    installation = await startInstallation(kind);
    ({ id: actor } = await installation.deps.db.selectFrom('user').select('id').executeTakeFirstOrThrow());
  });
  afterAll(() => installation.close());
  beforeEach(async () => {
    await meddle('delete from audit_entry');
  });

  const record = (change: Partial<AuditNote> = {}) =>
    installation.deps.db.transaction().execute((db) =>
      recordAudit(db, {
        ...{ municipalityId: installation.municipality.id, actor, action: 'result.published', object: 'meetronde' },
        ...{ at: new Date('2026-04-01T09:00:00.123Z'), facts: { version: 1, withComments: true }, ...change },
      }),
    );
  const entries = () => selectAuditEntries(installation.deps.db, installation.municipality.id);
  /** As somebody would who can reach the database. */
  const meddle = async (statement: string) => {
    for (const one of ['disable', 'enable']) {
      if (one === 'enable') await sql.raw(statement).execute(installation.deps.db);
      await sql.raw(`alter table audit_entry ${one} trigger audit_entry_kept`).execute(installation.deps.db);
    }
  };
  const shown = async (): Promise<readonly string[]> => {
    const lines: string[] = [];
    const tell = (told: Told) => void ('line' in told && lines.push(told.line));
    try {
      await auditTask(installation.deps, { locale: 'nl', words: {}, file: nothing() }, tell);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      lines.push(error.problem.code, JSON.stringify(error.problem.facts));
    }
    return lines;
  };

  it('tells who did what, to what and when, and that nothing was changed', async () => {
    await record();
    await record({ action: 'result.withdrawn', actor: null, facts: {} });
    const [first, second, whole] = await shown();
    expect(first).toBe(
      '1  2026-04-01T09:00:00.123Z  Coördinator  resultaat gepubliceerd  meetronde  version=1 withComments=true',
    );
    expect(second).toBe('2  2026-04-01T09:00:00.123Z  de server zelf  publicatie ingetrokken  meetronde');
    expect(whole).toMatch(/^Er is niets veranderd in de 2 regels\. Controlegetal van de laatste: [0-9a-f]{64}$/);
  });

  it('says that it is empty when nothing was done', async () => {
    expect(await shown()).toEqual(['Het logboek is nog leeg.']);
  });

  it('keeps one order when twenty things are done at once', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, i) => record({ object: String(i) })));
    expect((await entries()).map(({ seq }) => seq)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
    expect(brokenLineOf(await entries())).toBeNull();
  });

  it('forgets what was done in a transaction that failed', async () => {
    const { db } = installation.deps;
    const note = { municipalityId: installation.municipality.id, actor, object: 'x', at: new Date() } as const;
    const failing = db.transaction().execute(async (trx) => {
      await recordAudit(trx, { ...note, action: 'result.published' });
      throw new Error('for another reason');
    });
    await expect(failing).rejects.toThrow('for another reason');
    expect(await entries()).toEqual([]);
  });

  it('lets the database itself refuse a change', async () => {
    await record();
    const { db } = installation.deps;
    await expect(db.updateTable('audit_entry').set({ object: 'anders' }).execute()).rejects.toThrow('never changes');
    await expect(db.deleteFrom('audit_entry').execute()).rejects.toThrow('never changes');
  });

  it.each([
    ['a word that was changed', "update audit_entry set object = 'anders' where seq = 2", 2],
    ['a fact that was changed', `update audit_entry set facts = '{"version": 2}' where seq = 1`, 1],
    ['another time', "update audit_entry set at = at + interval '1 hour' where seq = 3", 3],
    ['another person', 'update audit_entry set actor = null where seq = 1', 1],
    ['a line that was taken out', 'delete from audit_entry where seq = 2', 2],
    ['lines that were taken off the beginning', 'delete from audit_entry where seq < 3', 1],
  ])('finds %s', async (_, statement, line) => {
    for (const object of ['een', 'twee', 'drie']) await record({ object });
    await meddle(statement);
    expect((await shown()).slice(-2)).toEqual(['audit.broken', `{"line":${line}}`]);
    expect(brokenLineOf(await entries())).toBe(line);
  });
});

async function* nothing(): AsyncGenerator<Uint8Array> {}
