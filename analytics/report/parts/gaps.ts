import { overviewChart } from '../../charts/overview-chart.ts';
import { formatGap } from '../../format.ts';
import type { GapRow } from '../../gap-row.ts';
import { gapWordsOf } from '../../gap-words.ts';
import { isSameSubject } from '../../trend.ts';
import { chart, finding, list, note, paragraph, piece, table } from '../block.ts';
import { figuresTable, gapCell } from '../figures-table.ts';
import type { GapCourse } from '../gap-course.ts';
import { largestGapsOf } from '../largest-gaps.ts';
import type { Block } from '../report.ts';
import { subjectWords } from '../results-words.ts';
import { FEW, type Told, type ToldCoalition } from '../told.ts';
import type { Written } from '../written.ts';

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

function isHeadline({ kind, subject }: GapRow): boolean {
  return kind === 'theme' && subject === 'municipality';
}

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

/**
 * In sentences where one coalition is told of, else in a table. Of themes all courses, of criteria those that are firm; with
 * very many coalitions only of themes about the municipality.
 */
function coursesOf(told: Told): readonly Block[] {
  const { texts, coalitions, isOne } = told;
  const { noneBefore, noneCourse, comparable, onlyThemes, leftOut } = texts.gaps;
  if (coalitions.every(({ coalition }) => coalition.waves.length < 2)) return [paragraph(noneBefore)];
  const isLong = coalitions.length > FEW;
  const all = coalitions.flatMap((one) => one.courses.map((course) => ({ one, course })));
  const courses = all.filter(({ course }) =>
    isLong ? isHeadline(course.now) : course.now.kind === 'theme' || course.isFirm,
  );
  const rest = isLong ? 0 : all.length - courses.length;
  const [only] = coalitions;
  const shown = isOne && only !== undefined ? sentencesOf(told, courses) : tableOf(told, courses);
  return [
    ...(courses.length === 0 ? [paragraph(noneCourse)] : shown),
    ...(rest === 0 ? [] : [note(leftOut(rest))]),
    note(isLong ? `${comparable} ${onlyThemes}` : comparable),
  ];
}

type Coursed = { readonly one: ToldCoalition; readonly course: GapCourse };

/** What the themes did stands out; the criteria follow in a list. */
function sentencesOf(told: Told, courses: readonly Coursed[]): readonly Block[] {
  const say = ({ course }: Coursed) => courseSentence(told, course);
  const of = (kind: GapRow['kind']) => courses.filter(({ course }) => course.now.kind === kind);
  return [...of('theme').map((one) => finding(say(one))), ...list(of('criterion').map(say))];
}

function courseSentence({ locale, texts }: Told, { course, before, now, isFirm, samePartners }: GapCourse): string {
  const { kind, subject, title } = now;
  return texts.gaps.course({
    ...{ kind, subject, title: title[locale] },
    course,
    since: before.wave,
    before: gapWordsOf(locale, before.row, new Map()).gap,
    now: gapWordsOf(locale, now, new Map()).gap,
    isFirm,
    same: samePartners === null ? null : formatGap(locale, samePartners, now.decimals),
  });
}

function tableOf({ locale, texts }: Told, courses: readonly Coursed[]): readonly Block[] {
  const { gaps } = texts;
  const { columns } = gaps;
  return table(
    gaps.table,
    [
      { key: 'coalition', title: columns.coalition, kind: 'text' },
      { key: 'subject', title: columns.subject, kind: 'text' },
      { key: 'course', title: columns.course, kind: 'text' },
      { key: 'since', title: columns.since, kind: 'text' },
      { key: 'gap_before', title: columns.before, kind: 'gap' },
      { key: 'gap_now', title: columns.now, kind: 'gap' },
      { key: 'same_partners', title: columns.same, kind: 'gap' },
      { key: 'certainty', title: columns.certainty, kind: 'text' },
    ],
    courses.map(({ one, course: { course, before, now, isFirm, samePartners } }) => [
      one.name,
      subjectWords(locale, now),
      gaps.what[course],
      before.wave,
      gapCell(before.row),
      gapCell(now),
      samePartners,
      isFirm ? gaps.firm : gaps.unsure,
    ]),
    1,
  );
}
