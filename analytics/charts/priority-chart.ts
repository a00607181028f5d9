import type { Locale } from '../../survey/locale.ts';
import { isWithheld } from '../disclosure/disclosed.ts';
import type { Importance } from '../facts/facts.ts';
import { formatShare } from '../format.ts';
import type { GapRow } from '../gap-row.ts';
import { gapWordsOf } from '../gap-words.ts';
import { listWords } from '../list-words.ts';
import { textsOf } from '../texts/texts.ts';
import type { Chart } from './chart.ts';
import type { ChartCell } from './chart-table.ts';
import { drawPriorities } from './priority-drawing.ts';
import { type Priorities, type PriorityTheme, prioritiesOf } from './priority-theme.ts';

type Input = { readonly rows: readonly GapRow[]; readonly importance: readonly Importance[] };

/** How many chose each theme among the most important, against the gap about it: what to work on first. */
export function priorityChart(locale: Locale, { rows, importance }: Input): Chart {
  const texts = textsOf(locale).priorityChart;
  const priorities = prioritiesOf(rows, importance);
  const isEmpty = !priorities.themes.some(({ all, gap }) => all !== null && gap !== null);
  return {
    id: 'priority',
    title: texts.title,
    sentence: isEmpty ? texts.nothing : sentenceOf(locale, priorities),
    build: isEmpty ? null : (width) => drawPriorities(locale, width, priorities),
    table: tableOf(locale, priorities),
  };
}

function sentenceOf(locale: Locale, { themes }: Priorities): string {
  const texts = textsOf(locale).priorityChart;
  const first = themes.filter(({ isOften, isFirm }) => isOften && isFirm);
  const unplaced = themes.filter(({ all, gap }) => all === null || gap === null);
  const titles = unplaced.map(({ row }) => `“${row.title[locale]}”`);
  return [
    first.length === 0
      ? texts.none
      : texts.begin(
          listWords(
            locale,
            first.map((theme) => exampleOf(locale, theme)),
          ),
        ),
    unplaced.length === 0 ? '' : texts.unplaced(listWords(locale, titles)),
  ]
    .filter(Boolean)
    .join(' ');
}

function exampleOf(locale: Locale, { row, all }: PriorityTheme): string {
  const { gap } = gapWordsOf(locale, row, new Map());
  return textsOf(locale).priorityChart.example(row.title[locale], formatShare(locale, all ?? 0), gap);
}

function tableOf(locale: Locale, { themes }: Priorities): Chart['table'] {
  const { title, columns } = textsOf(locale).priorityChart;
  return {
    caption: title,
    columns: [
      { key: 'theme', title: columns.theme, kind: 'text' },
      { key: 'chosen', title: columns.all, kind: 'share' },
      { key: 'chosen_municipality', title: columns.municipality, kind: 'share' },
      { key: 'chosen_partners', title: columns.partners, kind: 'share' },
      { key: 'gap', title: columns.gap, kind: 'gap' },
      { key: 'class', title: columns.meaning, kind: 'text' },
      { key: 'certainty', title: columns.certainty, kind: 'text' },
    ],
    rows: themes.map((theme) => rowOf(locale, theme)),
    decimals: themes[0]?.row.decimals ?? 2,
  };
}

function rowOf(locale: Locale, { row, all, municipality, partners, importance }: PriorityTheme): readonly ChartCell[] {
  const { class: meaning, certainty } = gapWordsOf(locale, row, new Map());
  const hidden = isWithheld(importance.partners) ? importance.partners : null;
  const gap = row.gap?.value ?? row.gap?.between ?? null;
  return [row.title[locale], all ?? hidden, municipality, partners ?? hidden, gap, meaning, certainty];
}
