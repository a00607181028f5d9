import { createHash } from 'node:crypto';
import type { AuditAction, AuditFacts } from '../../survey/audit.ts';
import { canonicalJson } from '../../survey/canonical.ts';
import type { MunicipalityId, UserId } from '../../survey/id.ts';
import { insertAuditEntry, lockAudit, selectLastAuditEntry } from '../db/audit.ts';
import type { Queries } from '../db/connect.ts';
import type { AuditEntryRow } from '../db/schema.ts';

/** Something that was done, before it stands in the log. */
export type AuditNote = {
  readonly municipalityId: MunicipalityId;
  /** Null when the server did it by itself. */
  readonly actor: UserId | null;
  readonly action: AuditAction;
  /** The id of what it was done to. */
  readonly object: string;
  readonly at: Date;
  /** What there is to add: never an answer, a token or an address. */
  readonly facts?: AuditFacts;
};

/** A line of the log as it is read back. */
export type AuditEntry = Omit<AuditEntryRow, 'facts'> & { readonly facts: AuditFacts };

/** What the first line names as the hash of the one before. */
const BEGINNING = '0'.repeat(64);

/**
 * Writes a line at the end of the municipality's log, in the transaction of what it tells: both stand, or neither. It keeps
 * others from writing until that ends, so it comes last there.
 */
export async function recordAudit(db: Queries, { municipalityId, facts = {}, ...note }: AuditNote): Promise<void> {
  await lockAudit(db, municipalityId);
  const last = await selectLastAuditEntry(db, municipalityId);
  const entry = {
    municipality_id: municipalityId,
    seq: (last?.seq ?? 0) + 1,
    ...note,
    facts,
    previous_hash: last?.hash ?? BEGINNING,
  };
  await insertAuditEntry(db, { ...entry, facts: canonicalJson(facts), hash: auditHashOf(entry) });
}

/**
 * The first line that is not as it was written, or whose predecessor is missing; null when there is none. Lines that were
 * taken off the end are not missed by this: whoever keeps the last hash elsewhere sees it.
 *
 * @param entries all lines of one municipality, the first one first.
 */
export function brokenLineOf(entries: readonly AuditEntry[]): number | null {
  let before = { seq: 0, hash: BEGINNING };
  for (const entry of entries) {
    const follows = entry.seq === before.seq + 1 && entry.previous_hash === before.hash;
    if (!follows || entry.hash !== auditHashOf(entry)) return before.seq + 1;
    before = entry;
  }
  return null;
}

function auditHashOf(entry: Omit<AuditEntry, 'hash'>): string {
  const { municipality_id, seq, at, actor, action, object, facts, previous_hash } = entry;
  const words = [municipality_id, seq, at.toISOString(), actor, action, object, facts, previous_hash];
  return createHash('sha256').update(canonicalJson(words)).digest('hex');
}
