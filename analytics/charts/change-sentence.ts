import type { OrganisationId } from '../../survey/id.ts';
import type { Locale } from '../../survey/locale.ts';
import { formatGap } from '../format.ts';
import type { GapRow, RowChange } from '../gap-row.ts';
import { listWords } from '../list-words.ts';
import { textsOf } from '../texts/texts.ts';

/** A row of which a change is told. */
export type ChangedRow = GapRow & { readonly change: RowChange };

/** Which way a change surely goes: its interval excludes 0; null where that is not so, or there is none. */
export function sureChangeOf({ commonPartners }: RowChange): 'higher' | 'lower' | null {
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

/** What surely changed, and where that is because other partners answered. @param rows at least one. */
export function changeSentence(
  locale: Locale,
  rows: readonly ChangedRow[],
  names: ReadonlyMap<OrganisationId, string>,
): string {
  const texts = textsOf(locale).changeChart;
  const sure = (way: 'higher' | 'lower') => rows.filter(({ change }) => sureChangeOf(change) === way);
  const [better, worse] = [sure('higher'), sure('lower')];
  const said = [
    better.length > 0 ? texts.better(titlesOf(locale, better)) : '',
    worse.length > 0 ? texts.worse(titlesOf(locale, worse)) : '',
    better.length + worse.length > 0 ? '' : unsureWords(locale, rows),
    composedWords(locale, rows, names),
  ];
  return said.filter(Boolean).join(' ');
}

function unsureWords(locale: Locale, rows: readonly ChangedRow[]): string {
  const { noneSure, onlyAll, onlyMunicipality } = textsOf(locale).changeChart;
  if (rows.some(({ change }) => typeof change.commonPartners?.value === 'number')) return noneSure;
  return rows.some(({ change }) => change.allPartners !== null) ? onlyAll : onlyMunicipality;
}

const NAMED = 3;

function titlesOf(locale: Locale, rows: readonly ChangedRow[]): string {
  const { quoted, rest } = textsOf(locale).changeChart;
  const size = ({ change }: ChangedRow) => Math.abs(change.commonPartners?.value ?? 0);
  const titles = rows.toSorted((a, b) => size(b) - size(a)).map(({ title }) => quoted(title[locale]));
  return listWords(locale, titles.length > NAMED ? [...titles.slice(0, NAMED), rest(titles.length - NAMED)] : titles);
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
    texts.composed(texts.quoted(most.title[locale]), formatGap(locale, composition ?? 0, most.decimals)),
    came === '' ? '' : texts.joined(came),
    went === '' ? '' : texts.left(went),
  ]
    .filter(Boolean)
    .join(' ');
}
