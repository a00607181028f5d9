import { ORGANISATION_KINDS, type OrganisationKind } from './coalition.ts';
import { LOCALES, type Locale } from './locale.ts';
import { textsOf } from './texts/texts.ts';

/** The columns of a list of organisations and their people, in the order in which they are exported. */
export const CONTACT_FIELDS = ['organisation', 'kind', 'name', 'email', 'locale'] as const;
export type ContactField = (typeof CONTACT_FIELDS)[number];

/** A row of such a list as it stands in a file: words that nobody has checked. */
export type ContactLine = Readonly<Record<ContactField, string>>;

/** More than the partners of a large municipality, and few enough to check and to store in one go. */
export const MAXIMUM_CONTACT_LINES = 5000;

/** What may stand in the column of kinds: the municipality has one there too, so that a list can hold it. */
export type KindWord = OrganisationKind | 'municipality';

/** What can be wrong with a field of a list, and the facts that its sentence needs. */
export type ContactFaultFacts = {
  missing: { readonly field: ContactField };
  'too-long': { readonly limit: number };
  'not-an-address': Readonly<Record<never, never>>;
  'unknown-kind': Readonly<Record<never, never>>;
  'unknown-locale': Readonly<Record<never, never>>;
  /** Another organisation is called the municipality. */
  'not-the-municipality': { readonly municipality: string };
  /** The municipality is called something else. */
  'is-the-municipality': Readonly<Record<never, never>>;
  /** Another row of the list, by its number in the file, says something else of the same organisation or person. */
  differs: { readonly field: ContactField; readonly row: number };
};

export type ContactFault = {
  readonly [Code in keyof ContactFaultFacts]: {
    readonly field: ContactField;
    readonly code: Code;
    readonly facts: ContactFaultFacts[Code];
  };
}[keyof ContactFaultFacts];

/** The kind that a word names: as on the screen in either language, or as the code. Undefined: no kind that we know. */
export function kindOfWord(word: string): KindWord | undefined {
  return kindWords.get(lettersOf(word));
}

/** The language that a word names, in either language, or by its code, `nl` or `nl-NL`. */
export function localeOfWord(word: string): Locale | undefined {
  return localeWords.get(lettersOf(word)) ?? LOCALES.find((locale) => new RegExp(`^${locale}[-_]`, 'i').test(word));
}

/** The field that a column holds, by its header; undefined when the header says nothing to us. */
export function fieldOfHeader(header: string): ContactField | undefined {
  return headerWords.get(lettersOf(header));
}

/** Upper case, accents, spaces and signs are typed differently by everyone. */
function lettersOf(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function wordsOf<Value>(entries: readonly (readonly [string, Value])[]): ReadonlyMap<string, Value> {
  return new Map(entries.map(([word, value]) => [lettersOf(word), value]));
}

const kindWords = wordsOf<KindWord>([
  ...ORGANISATION_KINDS.map((kind) => [kind, kind] as const),
  ...LOCALES.flatMap((locale) =>
    ORGANISATION_KINDS.map((kind) => [textsOf(locale).organisationKinds[kind], kind] as const),
  ),
  ...LOCALES.map((locale) => [textsOf(locale).roles.municipality, 'municipality'] as const),
]);

const localeWords = wordsOf<Locale>([
  ...LOCALES.map((locale) => [locale, locale] as const),
  ...LOCALES.flatMap((locale) => LOCALES.map((named) => [textsOf(locale).languages[named], named] as const)),
]);

/** How lists from elsewhere call their columns; a name may come in parts. */
const HEADERS: Readonly<Record<ContactField, string>> = {
  organisation:
    'organisatie, organisatienaam, naam organisatie, partner, partnernaam, partij, bedrijf, bedrijfsnaam, instelling, organization, organization name, organisation name, name of the organisation, partner name, company, company name',
  kind: 'soort, soort partner, type, type organisatie, organisatietype, soort partij, categorie, kind, organisation type, organization type, category',
  name: 'contactpersoon, contact, persoon, volledige naam, voornaam, tussenvoegsel, achternaam, roepnaam, naam contactpersoon, deelnemer, full name, first name, last name, surname, given name, person, contact person, contact name, participant',
  email: 'mail, email, e-mail, e-mailadres, mailadres, email adres, email address, mail address',
  locale: 'taal, voorkeurstaal, taal van de mail, language, preferred language, locale',
};

const headerWords = wordsOf<ContactField>([
  ...CONTACT_FIELDS.flatMap((field) => HEADERS[field].split(', ').map((word) => [word, field] as const)),
  ...CONTACT_FIELDS.map((field) => [field, field] as const),
  ...LOCALES.flatMap((locale) => CONTACT_FIELDS.map((field) => [textsOf(locale).contactFields[field], field] as const)),
]);
