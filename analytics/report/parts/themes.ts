import { gapsChart } from '../../charts/gap-chart.ts';
import type { GapRow } from '../../gap-row.ts';
import { partnersLevelOf } from '../../gap-row.ts';
import type { ThemeTotals } from '../../texts/report-themes-nl.ts';
import { isSameSubject } from '../../trend.ts';
import { chart, list, note, paragraph, table } from '../block.ts';
import type { Block } from '../report.ts';
import { subjectWords } from '../results-words.ts';
import type { Told, ToldCoalition } from '../told.ts';
import type { Written } from '../written.ts';

/** The themes: of one coalition both levels of each, of several in how many of them it is seen how. */
export function writeThemes(told: Told): Written {
  const { texts, coalitions, isOne } = told;
  const [only] = coalitions;
  if (isOne && only !== undefined) return { blocks: chartsOf(told, only) };
  const themes = themesOf(told);
  if (themes.length === 0) return { blocks: [paragraph(texts.themes.none)] };
  const headline = themes.filter(({ totals }) => totals.subject === 'municipality');
  const said = (headline.length > 0 ? headline : themes).map(({ totals }) => texts.themes.theme(totals));
  const { explanation, means } = texts.themes;
  return { blocks: [paragraph(explanation), ...list(said), ...tableOf(told, themes), note(means)] };
}

/** Of one coalition: what is said of the municipality, and apart from it what is said of the coalition. */
export function chartsOf({ locale, texts }: Told, { key, rows, names }: ToldCoalition): readonly Block[] {
  const blocks = (['municipality', 'coalition'] as const).flatMap((subject) => {
    const themes = rows.filter((row) => row.kind === 'theme' && row.subject === subject);
    if (themes.length === 0) return [];
    return [
      chart(gapsChart(locale, { subject, kind: 'theme', rows: themes, names }), { id: `${key}-themes-${subject}` }),
    ];
  });
  return blocks.length === 0 ? [paragraph(texts.themes.none)] : blocks;
}

type Theme = {
  readonly row: GapRow;
  readonly totals: ThemeTotals;
  readonly levels: readonly (readonly [number, number])[];
};

/** Every theme of any questionnaire, those about the municipality first, in the order in which they are met. */
function themesOf(told: Told): readonly Theme[] {
  const found: GapRow[] = [];
  for (const row of told.coalitions.flatMap(({ rows }) => rows)) {
    if (row.kind === 'theme' && !found.some((one) => isSameSubject(one, row))) found.push(row);
  }
  const ordered = (['municipality', 'coalition'] as const).flatMap((subject) =>
    found.filter((row) => row.subject === subject),
  );
  return ordered.map((row) => themeOf(told, row));
}

function themeOf({ locale, coalitions }: Told, row: GapRow): Theme {
  const asked = coalitions.flatMap(({ rows }) => rows.find((one) => isSameSubject(one, row)) ?? []);
  const count = (wanted: string) => asked.filter(({ gap }) => gap?.class === wanted).length;
  const [higher, lower, close] = [count('higher'), count('lower'), count('close')];
  const unsaid = asked.length - higher - lower - close;
  const levels = asked.flatMap(({ municipality, partners }) => {
    const level = partnersLevelOf(partners);
    return municipality.mean === null || level === null ? [] : [[municipality.mean, level] as const];
  });
  const { subject, title } = row;
  return { row, totals: { title: title[locale], subject, total: asked.length, higher, lower, close, unsaid }, levels };
}

function tableOf({ locale, texts }: Told, themes: readonly Theme[]): readonly Block[] {
  const { table: caption, columns } = texts.themes;
  return table(
    caption,
    [
      { key: 'theme', title: columns.theme, kind: 'text' },
      { key: 'coalitions', title: columns.coalitions, kind: 'count' },
      { key: 'municipality_mean', title: columns.municipality, kind: 'level' },
      { key: 'partners_mean', title: columns.partners, kind: 'level' },
      { key: 'higher', title: columns.higher, kind: 'count' },
      { key: 'close', title: columns.close, kind: 'count' },
      { key: 'lower', title: columns.lower, kind: 'count' },
      { key: 'unsaid', title: columns.unsaid, kind: 'count' },
    ],
    themes.map(({ row, totals: { total, higher, close, lower, unsaid }, levels }) => [
      subjectWords(locale, row),
      total,
      averageOf(levels.map(([own]) => own)),
      averageOf(levels.map(([, partners]) => partners)),
      ...[higher, close, lower, unsaid],
    ]),
    1,
  );
}

function averageOf(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
