import type { AuditFacts } from '../../survey/audit.ts';
import { refuse } from '../../survey/problem.ts';
import { brokenLineOf } from '../actions/audit.ts';
import { selectAuditEntries } from '../db/audit.ts';
import { selectMunicipality } from '../db/municipalities.ts';
import { apiTexts } from '../texts/texts.ts';
import type { Task } from './task.ts';

/**
 * `audit`: tells every line of the log, and then its last hash, to keep somewhere else. Throws `audit.broken` after the lines
 * when one of them was changed or is missing.
 */
export const auditTask: Task = async (deps, { locale }, tell) => {
  const { log: texts } = apiTexts[locale];
  const municipality = await selectMunicipality(deps.db);
  const entries = municipality === undefined ? [] : await selectAuditEntries(deps.db, municipality.id);
  for (const { seq, at, actor, actorName, action, object, facts } of entries) {
    const who = actorName ?? (actor === null ? texts.server : texts.gone);
    tell({
      line: [seq, at.toISOString(), who, texts.actions[action], object, wordsOf(facts)].join('  ').trimEnd(),
    });
  }
  const line = brokenLineOf(entries);
  if (line !== null) throw refuse('audit.broken', { line });
  tell({ line: texts.whole(entries.length, entries.at(-1)?.hash ?? null) });
};

function wordsOf(facts: AuditFacts): string {
  return Object.entries(facts)
    .map(([name, value]) => `${name}=${value}`)
    .join(' ');
}
