import { z } from 'zod';
import { ORGANISATION_KINDS } from '../../survey/coalition.ts';
import { CONTACT_FIELDS } from '../../survey/contact-list.ts';
import { LOCALES } from '../../survey/locale.ts';
import { email, id, line } from './fields.ts';

export const OrganisationBody = z.strictObject({
  name: line(120),
  /** Null for the municipality itself, and for nobody else. */
  kind: z.enum(ORGANISATION_KINDS).nullable(),
});
export type OrganisationBody = z.infer<typeof OrganisationBody>;

export const PersonBody = z.strictObject({ name: line(120), email, locale: z.enum(LOCALES) });
export type PersonBody = z.infer<typeof PersonBody>;

const KnownPersonBody = z.object({
  id: id<'person'>(),
  name: z.string(),
  email: z.string(),
  locale: z.enum(LOCALES),
});
export type KnownPersonBody = z.infer<typeof KnownPersonBody>;

const KnownOrganisationBody = z.object({
  id: id<'organisation'>(),
  name: z.string(),
  kind: z.enum(ORGANISATION_KINDS).nullable(),
  coalitions: z.array(z.object({ id: id<'coalition'>(), name: z.string() })),
  people: z.array(KnownPersonBody),
});
export type KnownOrganisationBody = z.infer<typeof KnownOrganisationBody>;

/** The municipality itself first, then by name. */
export const AddressBookBody = z.object({ organisations: z.array(KnownOrganisationBody) });
export type AddressBookBody = z.infer<typeof AddressBookBody>;

/** A row of a list as it stands in the file, and its number there; what is not filled in is an empty text. */
export const ContactRowBody = z.strictObject({
  row: z.int().min(1).max(2_000_000),
  organisation: z.string(),
  kind: z.string(),
  name: z.string(),
  email: z.string(),
  locale: z.string(),
});
export type ContactRowBody = z.infer<typeof ContactRowBody>;

export const ImportCheckBody = z.strictObject({
  rows: z.array(ContactRowBody).min(1),
  /** The coalition in which the organisations become partners and the people respondents; null: the address book only. */
  coalitionId: id<'coalition'>().nullable(),
});
export type ImportCheckBody = z.infer<typeof ImportCheckBody>;

export const NewImportBody = ImportCheckBody.extend({
  /** Leaves out the rows that are faulty; otherwise one of them keeps everything from being imported. */
  cleanOnly: z.boolean(),
});
export type NewImportBody = z.infer<typeof NewImportBody>;

const ROW_STATES = ['new', 'changed', 'unchanged', 'faulty'] as const;
export type RowState = (typeof ROW_STATES)[number];

export const CheckedRowBody = z.object({
  row: z.int(),
  state: z.enum(ROW_STATES),
  /** What the address book says now of a field that the row changes, in the words of the reader's language. */
  changes: z.array(z.object({ field: z.enum(CONTACT_FIELDS), before: z.string() })),
  /** What is wrong with a field and what to do about it, in the reader's language. */
  faults: z.array(z.object({ field: z.enum(CONTACT_FIELDS), sentence: z.string() })),
});
export type CheckedRowBody = z.infer<typeof CheckedRowBody>;

export const ImportCheckedBody = z.object({ rows: z.array(CheckedRowBody) });
export type ImportCheckedBody = z.infer<typeof ImportCheckedBody>;

/** How many rows were new, changed something, changed nothing, and were left out. */
export const ImportedBody = z.record(z.enum(ROW_STATES), z.int());
export type ImportedBody = z.infer<typeof ImportedBody>;
