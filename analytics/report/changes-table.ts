import type { Locale } from '../../survey/locale.ts';
import type { GapRow, RowChange } from '../gap-row.ts';
import type { ReportDevelopmentTexts } from '../texts/report-development-nl.ts';
import { table } from './block.ts';
import type { Block } from './report.ts';
import { subjectWords } from './results-words.ts';
import type { ToldCoalition } from './told.ts';

/** A row of a coalition with what changed since the wave before. */
export type Changed = { readonly one: ToldCoalition; readonly row: GapRow; readonly change: RowChange };

/** Changes below each other, in scale points. @param named a column before them with what each is of. */
export function changesTable(
  locale: Locale,
  caption: string,
  columns: ReportDevelopmentTexts['columns'],
  changes: readonly Changed[],
  named?: { readonly title: string; readonly nameOf: (one: Changed) => string },
): readonly Block[] {
  const theme = { key: 'theme', title: columns.theme, kind: 'text' } as const;
  const figures = [
    { key: 'since', title: columns.since, kind: 'text' },
    { key: 'municipality', title: columns.municipality, kind: 'gap' },
    { key: 'same_partners', title: columns.same, kind: 'gap' },
    { key: 'organisations', title: columns.organisations, kind: 'count' },
    { key: 'all_partners', title: columns.all, kind: 'gap' },
    { key: 'gap', title: columns.gap, kind: 'gap' },
  ] as const;
  const rows = changes.map((one) => cellsOf(locale, one));
  if (named === undefined) return table(caption, [theme, ...figures], rows, 1);
  const first = { key: 'coalition', title: named.title, kind: 'text' } as const;
  const whole = rows.map((cells, i) => [named.nameOf(changes[i] as Changed), ...cells]);
  return table(caption, [first, theme, ...figures], whole, 1);
}

function cellsOf(locale: Locale, { one, row, change }: Changed) {
  const { municipality, commonPartners, allPartners, gap } = change;
  return [
    subjectWords(locale, row),
    one.result.dashboard.since,
    municipality,
    commonPartners?.value ?? null,
    commonPartners?.organisations ?? null,
    allPartners,
    gap,
  ];
}

/** A row with its change; nothing where there is none to compare with. */
export function changeOf(one: ToldCoalition, row: GapRow): readonly Changed[] {
  return row.change === null ? [] : [{ one, row, change: row.change }];
}

/** In scale points. */
const NOTABLE = 0.5;
const ROUNDING = 1e-9;

/** Whether some figure changed by half a point or more. */
export function isNotable(changed: Changed): boolean {
  return figuresOf(changed).some((size) => Math.abs(size ?? 0) >= NOTABLE - ROUNDING);
}

/** Whether no change is told. */
export function isUntold(changed: Changed): boolean {
  return figuresOf(changed).every((size) => size === null);
}

function figuresOf({ change: { municipality, commonPartners, allPartners, gap } }: Changed) {
  return [municipality, commonPartners?.value ?? null, allPartners, gap];
}
