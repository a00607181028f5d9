import type { OrganisationId } from '../../survey/id.ts';
import type { Locale } from '../../survey/locale.ts';
import { formatGap } from '../format.ts';
import type { GapRow, RowChange } from '../gap-row.ts';
import { listWords } from '../list-words.ts';
import { textsOf } from '../texts/texts.ts';

/** A row of which a change is told. */
export type ChangedRow = GapRow & { readonly change: RowChange };

/** What a row is called among those of both subjects: themes of the coalition are called as the municipality's are. */
export function nameOf(locale: Locale, { title, subject }: ChangedRow, written = title[locale]): string {
  return subject === 'coalition' ? textsOf(locale).changeChart.ofCoalition(written) : written;
}

/** On which side of 0 a change's whole margin lies; null where that is on both, or there is none. */
export function besideZero({ commonPartners }: RowChange): 'higher' | 'lower' | null {
  const interval = commonPartners?.interval ?? null;
  if (interval === null) return null;
  return interval.low > 0 ? 'higher' : interval.high < 0 ? 'lower' : null;
}

/** What joining and leaving did, in scale points, where it is worth saying; else null. */
export function compositionOf({ composition }: RowChange): number | null {
  return composition !== null && Math.abs(composition) >= WORTH_SAYING - ROUNDING ? composition : null;
}

const WORTH_SAYING = 0.2;
const ROUNDING = 1e-9;

/** Where the margins lie beside 0, and where that is because other partners answered. @param rows at least one. */
export function changeSentence(
  locale: Locale,
  rows: readonly ChangedRow[],
  names: ReadonlyMap<OrganisationId, string>,
): string {
  const said = [marginWords(locale, rows), composedWords(locale, rows, names)];
  return said.filter(Boolean).join(' ');
}

function marginWords(locale: Locale, rows: readonly ChangedRow[]): string {
  const { margins, onlyAll, onlyMunicipality } = textsOf(locale).changeChart;
  if (!rows.some(({ change }) => typeof change.commonPartners?.value === 'number'))
    return rows.some(({ change }) => change.allPartners !== null) ? onlyAll : onlyMunicipality;
  const [above, below] = (['higher', 'lower'] as const).map((side) =>
    rows.filter(({ change }) => besideZero(change) === side),
  ) as [ChangedRow[], ChangedRow[]];
  return margins({
    above: titlesOf(locale, above),
    below: titlesOf(locale, below),
    beside: above.length + below.length,
    total: rows.filter(({ change }) => change.commonPartners?.interval).length,
  });
}

const NAMED = 3;

function titlesOf(locale: Locale, rows: readonly ChangedRow[]): string {
  const { rest } = textsOf(locale).changeChart;
  const size = ({ change }: ChangedRow) => Math.abs(change.commonPartners?.value ?? 0);
  const titles = rows.toSorted((a, b) => size(b) - size(a)).map((row) => quotedOf(locale, row));
  return listWords(locale, titles.length > NAMED ? [...titles.slice(0, NAMED), rest(titles.length - NAMED)] : titles);
}

function quotedOf(locale: Locale, row: ChangedRow): string {
  return nameOf(locale, row, textsOf(locale).changeChart.quoted(row.title[locale]));
}

function composedWords(
  locale: Locale,
  rows: readonly ChangedRow[],
  names: ReadonlyMap<OrganisationId, string>,
): string {
  const texts = textsOf(locale).changeChart;
  const size = ({ change }: ChangedRow) => Math.abs(change.composition ?? 0);
  const [most] = rows.filter(({ change }) => compositionOf(change) !== null).toSorted((a, b) => size(b) - size(a));
  if (most === undefined) return '';
  const { composition, joined, left } = most.change;
  const named = (ids: readonly OrganisationId[]) =>
    listWords(locale, ids.map((id) => names.get(id) ?? '').filter(Boolean));
  const [came, went] = [named(joined), named(left)];
  return [
    texts.composed(quotedOf(locale, most), formatGap(locale, composition ?? 0, most.decimals)),
    came === '' ? '' : texts.joined(came),
    went === '' ? '' : texts.left(went),
  ]
    .filter(Boolean)
    .join(' ');
}
