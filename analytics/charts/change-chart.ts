import type { OrganisationId } from '../../survey/id.ts';
import type { Locale } from '../../survey/locale.ts';
import type { GapRow, RowChange } from '../gap-row.ts';
import { listWords } from '../list-words.ts';
import { textsOf } from '../texts/texts.ts';
import { drawChanges } from './change-drawing.ts';
import { type ChangedRow, changeSentence, nameOf } from './change-sentence.ts';
import type { Chart } from './chart.ts';

type Input = {
  readonly rows: readonly GapRow[];
  /** Name of the wave before; null in a first one. */
  readonly since: string | null;
  readonly names: ReadonlyMap<OrganisationId, string>;
};

/** What changed since the wave before: of the municipality, of partners that answered both times, and of all of them. */
export function changeChart(locale: Locale, { rows, since, names }: Input): Chart {
  const changed = rows.filter((row): row is ChangedRow => row.change !== null && hasFigure(row.change));
  const texts = textsOf(locale).changeChart;
  const title = texts.title(since ?? '');
  return {
    id: 'change',
    title,
    sentence: changed.length === 0 ? texts.nothing : changeSentence(locale, changed, names),
    build: changed.length === 0 ? null : (width) => drawChanges(locale, changed, width),
    table: tableOf(locale, { rows: changed, names, title }),
  };
}

function hasFigure({ municipality, commonPartners, allPartners }: RowChange): boolean {
  return municipality !== null || allPartners !== null || typeof commonPartners?.value === 'number';
}

function tableOf(
  locale: Locale,
  { rows, names, title }: { rows: readonly ChangedRow[]; names: Input['names']; title: string },
): Chart['table'] {
  const texts = textsOf(locale).changeChart;
  const { columns } = texts;
  const named = (ids: readonly OrganisationId[]) =>
    listWords(locale, ids.map((id) => names.get(id) ?? '').filter(Boolean));
  return {
    caption: title,
    columns: [
      { key: 'subject', title: columns.subject, kind: 'text' },
      { key: 'municipality', title: texts.municipality, kind: 'gap' },
      { key: 'same_partners', title: columns.common, kind: 'gap' },
      { key: 'low', title: columns.low, kind: 'gap' },
      { key: 'high', title: columns.high, kind: 'gap' },
      { key: 'organisations', title: columns.organisations, kind: 'count' },
      { key: 'all_partners', title: texts.all, kind: 'gap' },
      { key: 'composition', title: columns.composition, kind: 'gap' },
      { key: 'gap', title: columns.gap, kind: 'gap' },
      { key: 'joined', title: columns.joined, kind: 'text' },
      { key: 'left', title: columns.left, kind: 'text' },
    ],
    rows: rows.map((row) => {
      const { municipality, commonPartners, allPartners, composition, gap, joined, left } = row.change;
      const { value = null, interval = null, organisations = null } = commonPartners ?? {};
      const margin = [interval?.low ?? null, interval?.high ?? null];
      const same = [value, ...margin, organisations];
      return [nameOf(locale, row), municipality, ...same, allPartners, composition, gap, named(joined), named(left)];
    }),
    decimals: rows[0]?.decimals ?? 2,
  };
}
