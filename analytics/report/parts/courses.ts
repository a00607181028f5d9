import { formatGap } from '../../format.ts';
import type { GapRow } from '../../gap-row.ts';
import { gapWordsOf } from '../../gap-words.ts';
import { finding, list, note, paragraph, table } from '../block.ts';
import { gapCell } from '../figures-table.ts';
import type { GapCourse } from '../gap-course.ts';
import { isHeadline } from '../headline.ts';
import type { Block } from '../report.ts';
import { subjectWords } from '../results-words.ts';
import { FEW, type Told, type ToldCoalition } from '../told.ts';

/**
 * In sentences where one coalition is told of, else in a table. Of themes all courses, of criteria those that are firm; with
 * very many coalitions only of themes about the municipality.
 */
export function coursesOf(told: Told): readonly Block[] {
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
