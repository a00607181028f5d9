import { overviewChart } from '../../charts/overview-chart.ts';
import type { GapRow } from '../../gap-row.ts';
import { isSameSubject } from '../../trend.ts';
import { chart, note, paragraph, piece, table } from '../block.ts';
import { figuresTable, gapCell } from '../figures-table.ts';
import { isHeadline } from '../headline.ts';
import { largestGapsOf } from '../largest-gaps.ts';
import type { Block } from '../report.ts';
import type { Told, ToldCoalition } from '../told.ts';
import type { Written } from '../written.ts';
import { coursesOf } from './courses.ts';

/** Where both sides see it differently, and what became of the gaps of the time before. */
export function writeGaps(told: Told): Written {
  const [only] = told.coalitions;
  const now = told.isOne && only !== undefined ? largestOf(told, only) : overviewOf(told);
  return { blocks: now, sections: [piece('gaps-courses', told.texts.gaps.courses, coursesOf(told))] };
}

const LARGEST = 10;

function largestOf({ locale, texts }: Told, { rows, names }: ToldCoalition): readonly Block[] {
  const largest = largestGapsOf(rows, LARGEST);
  if (largest.length === 0) return [paragraph(texts.gaps.largestNone)];
  return figuresTable(locale, texts.gaps.largest, largest, { names, nameOf: ({ title }) => title[locale] });
}

/** A chart of a few coalitions, a table of many. */
function overviewOf(told: Told): readonly Block[] {
  const { locale, texts, coalitions } = told;
  if (coalitions.length === 0) return [];
  const drawn = overviewChart(locale, {
    coalitions: coalitions.map(({ coalition, name, rows }) => ({ id: coalition.id, name, rows })),
  });
  const shown =
    coalitions.length > MOST_DRAWN
      ? [paragraph(drawn.sentence), ...pivotOf(told)]
      : [chart(drawn, { id: 'gaps-overview' })];
  return [...shown, note(texts.gaps.overviewNote)];
}

/** So many rows still fit on a page. */
const MOST_DRAWN = 25;

function pivotOf({ locale, texts, coalitions }: Told): readonly Block[] {
  const themes: GapRow[] = [];
  for (const row of coalitions.flatMap(({ rows }) => rows.filter(isHeadline))) {
    if (!themes.some((one) => isSameSubject(one, row))) themes.push(row);
  }
  const columns = themes.map(({ id, title }) => ({ key: id, title: title[locale], kind: 'gap' as const }));
  const rows = coalitions.map((one) => [
    one.name,
    ...themes.map((theme) => {
      const row = one.rows.find((other) => isSameSubject(other, theme));
      return row === undefined ? null : gapCell(row);
    }),
  ]);
  const { overviewTable, columns: names } = texts.gaps;
  return table(overviewTable, [{ key: 'coalition', title: names.coalition, kind: 'text' }, ...columns], rows, 1);
}
