import { createHash, createHmac } from 'node:crypto';
import type { Dump, Row } from './dump.ts';

export type Attack = {
  readonly dump: Dump;
  /** The table with the responses, and its columns with the answers themselves, which nobody else wrote down. */
  readonly responses: string;
  readonly answers: readonly string[];
  /** E-mail addresses of who answered, in the order in which they did: somebody watched. */
  readonly order: readonly string[];
  /** The installation's secret, that links are derived from. */
  readonly secret: string;
};

/** By e-mail address the one response that it must be. */
export type Links = ReadonlyMap<string, Row>;

/** What everybody in a wave has in common leads from anybody to anybody. */
const COMMON = ['municipality_id', 'wave_id', 'coalition_id'];

/** A value this long names one thing; a shorter one, such as a language, only describes it. */
const NAMING = 8;

/**
 * Leaves out for each person whose response it cannot be: one with a value that others are known by and this person is not,
 * or one that lacks a value where this person's would be there. Who has one response left is found. It knows nothing of
 * the product but that there are persons, and which table holds the responses.
 */
export function joinByValue({ dump, responses, answers, order, secret }: Attack): Links {
  const rows = dump.get(responses) ?? [];
  const people = new Map(order.map((email) => [email, factsOf(dump, responses, email, secret)]));
  const known = new Set([...people.values()].flatMap((facts) => [...facts]));
  const couldBe = (row: Row, facts: ReadonlySet<string>) =>
    Object.entries(row).every(([column, value]) => {
      if (answers.includes(column) || COMMON.includes(column)) return true;
      if (value !== null) return facts.has(value) || !known.has(value);
      return rows.every((other) => !facts.has(other[column] ?? ''));
    });
  const found = [...people].map(([email, facts]) => [email, rows.filter((row) => couldBe(row, facts))] as const);
  return new Map(found.flatMap(([email, [only, ...others]]) => (only && others.length === 0 ? [[email, only]] : [])));
}

/** Takes every column of the responses for an order, and lays it beside the order in which people answered, both ways. */
export function joinByOrder({ dump, responses, answers, order }: Attack): readonly Links[] {
  const rows = dump.get(responses) ?? [];
  const columns = Object.keys(rows[0] ?? {}).filter((column) => !answers.includes(column));
  return columns.flatMap((column) => {
    const inOrder = (one: Row, other: Row) =>
      (one[column] ?? '').localeCompare(other[column] ?? '', 'en', { numeric: true });
    const sorted = rows.toSorted(inOrder);
    return [sorted, sorted.toReversed()].map((row) => new Map(order.map((email, i) => [email, row[i] ?? {}])));
  });
}

/**
 * All values of the rows that belong to a person, from row to row over naming values that a table holds once, with their
 * hashes. The responses are no such rows: they are what is to be found.
 */
function factsOf(dump: Dump, responses: string, email: string, secret: string): ReadonlySet<string> {
  const facts = new Set([email]);
  for (let size = 0; size < facts.size; ) {
    size = facts.size;
    for (const [table, rows] of dump) {
      if (table === responses) continue;
      for (const row of rowsOf(rows, facts)) for (const fact of wordsOf(row, secret)) facts.add(fact);
    }
  }
  return facts;
}

function rowsOf(rows: readonly Row[], facts: ReadonlySet<string>): readonly Row[] {
  const counts = new Map<string, number>();
  const naming = (row: Row) =>
    Object.entries(row).flatMap(([column, value]) => (COMMON.includes(column) || isShort(value) ? [] : [value]));
  for (const value of rows.flatMap(naming)) counts.set(value ?? '', (counts.get(value ?? '') ?? 0) + 1);
  return rows.filter((row) => naming(row).some((value) => facts.has(value ?? '') && counts.get(value ?? '') === 1));
}

function isShort(value: string | null): boolean {
  return value === null || value.length < NAMING;
}

function wordsOf({ ctid: _place, ...row }: Row, secret: string): string[] {
  const own = Object.entries(row).filter(([column]) => !COMMON.includes(column));
  const values = own.flatMap(([, value]) => (value === null ? [] : [value]));
  return values.flatMap((value) => [
    value,
    createHash('sha256').update(value).digest('hex'),
    createHmac('sha256', secret).update(value).digest('hex'),
    createHmac('sha256', secret).update(`invitation ${value}`).digest('hex'),
  ]);
}
