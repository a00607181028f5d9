import {
  type ContactFault,
  type ContactField,
  type KindWord,
  kindOfWord,
  localeOfWord,
} from '../../survey/contact-list.ts';
import type { Locale } from '../../survey/locale.ts';
import type { ContactRowBody } from '../contract/address-book.ts';
import { email, line } from '../contract/fields.ts';

/** A row of a list as it was understood; what is faulty in it is empty or null. */
export type ReadContact = {
  /** Its number in the file. */
  readonly row: number;
  readonly organisation: string;
  readonly kind: KindWord | null;
  /** Empty, and so is the address, when the row names an organisation only. */
  readonly name: string;
  readonly email: string;
  readonly locale: Locale | null;
  readonly faults: readonly ContactFault[];
};

const NAME_LIMIT = 120;
const EMAIL_LIMIT = 254;
const aName = line(NAME_LIMIT);
const anyLine = line(Number.MAX_SAFE_INTEGER);

/** Letter case makes no other organisation or person. */
export function keyOf(text: string): string {
  return text.toLowerCase();
}

/** Reads every row of a list by itself, then finds the rows that contradict each other. */
export function readContacts(rows: readonly ContactRowBody[]): ReadContact[] {
  const read = rows.map(readContact);
  const organisations = Map.groupBy(read, (one) => keyOf(one.organisation));
  const people = Map.groupBy(read, (one) => keyOf(one.email));
  return read.map((one) => {
    const sameOrganisation = one.organisation === '' ? [] : (organisations.get(keyOf(one.organisation)) ?? []);
    const samePerson = one.email === '' ? [] : (people.get(keyOf(one.email)) ?? []);
    const faults = [
      ...contradiction('kind', one, sameOrganisation),
      ...contradiction('name', one, samePerson),
      ...contradiction('locale', one, samePerson),
    ];
    return { ...one, faults: [...one.faults, ...faults] };
  });
}

function readContact(body: ContactRowBody): ReadContact {
  const faults: ContactFault[] = [];
  const isNobody = readLine(body.name) === '' && body.email.trim() === '';
  const organisation = readName('organisation', body.organisation, faults);
  const kind = readWord('kind', kindOfWord, body.kind, faults);
  const name = isNobody ? '' : readName('name', body.name, faults);
  const address = isNobody ? '' : readEmail(body.email, faults);
  const locale = isNobody ? null : readWord('locale', localeOfWord, body.locale, faults);
  return { row: body.row, organisation, kind, name, email: address, locale, faults };
}

/** What is left of a text when spaces and what leaves no ink are taken away; empty when nothing is. */
function readLine(text: string): string {
  return anyLine.safeParse(text).data ?? '';
}

function readName(field: 'organisation' | 'name', text: string, faults: ContactFault[]): string {
  const read = aName.safeParse(text);
  if (read.success) return read.data;
  if (readLine(text) === '') faults.push({ field, code: 'missing', facts: { field } });
  else faults.push({ field, code: 'too-long', facts: { limit: NAME_LIMIT } });
  return '';
}

function readEmail(text: string, faults: ContactFault[]): string {
  const read = email.safeParse(text);
  if (read.success) return read.data;
  const field = 'email';
  if (text.trim() === '') faults.push({ field, code: 'missing', facts: { field } });
  else if (text.trim().length > EMAIL_LIMIT) faults.push({ field, code: 'too-long', facts: { limit: EMAIL_LIMIT } });
  else faults.push({ field, code: 'not-an-address', facts: {} });
  return '';
}

function readWord<Value>(
  field: 'kind' | 'locale',
  read: (word: string) => Value | undefined,
  text: string,
  faults: ContactFault[],
): Value | null {
  if (text.trim() === '') return null;
  const value = read(text.trim());
  if (value === undefined) faults.push({ field, code: `unknown-${field}`, facts: {} });
  return value ?? null;
}

/** Which of two rows is right nobody can tell, so each points at the other. */
function contradiction(
  field: 'kind' | 'name' | 'locale',
  one: ReadContact,
  same: readonly ReadContact[],
): ContactFault[] {
  const isSaid = (value: ReadContact[ContactField]) => value !== null && value !== '';
  const other = same.find((that) => isSaid(that[field]) && isSaid(one[field]) && that[field] !== one[field]);
  return other === undefined ? [] : [{ field, code: 'differs', facts: { field, row: other.row } }];
}
