import { about } from './findings-en.ts';
import type { Course, CourseWords, ReportGapsTexts } from './report-gaps-nl.ts';

const did: Readonly<Record<Course, string>> = {
  closed: 'has become smaller than half a point',
  open: 'has stayed',
  turned: 'has turned round',
  new: 'is new',
  reopened: 'has come back',
};

function course(words: CourseWords): string {
  const { course: kind, since, before, now, isFirm, same } = words;
  const change = same === null ? '' : ` Among the same partners the gap changed by ${same} points.`;
  const sure = isFirm
    ? 'That is firm.'
    : 'That is not certain: one partner, one answer or chance can change this picture.';
  return `The gap on ${about(words)} ${did[kind]}: from ${before} (${since}) to ${now}.${change} ${sure}`;
}

export const gaps: ReportGapsTexts = {
  courses: 'Gaps since the time before',
  course,
  what: {
    closed: 'Became smaller than half a point',
    open: 'Stayed',
    turned: 'Turned round',
    new: 'New',
    reopened: 'Came back',
  },
  firm: 'firm',
  unsure: 'not certain',
  noneBefore: 'There is no earlier wave to compare with.',
  noneCourse: 'There is no gap of half a point or more that came, stayed or went.',
  comparable: 'Compared is only what was measured with the same questions both times.',
  leftOut: (count) =>
    count === 1
      ? 'On 1 more criterion a gap came, stayed or went, but that is not firm.'
      : `On ${count} more criteria a gap came, stayed or went, but that is not firm.`,
  onlyThemes: 'With so many coalitions, only the themes about the municipality are here.',
  table: 'How gaps developed',
  columns: {
    coalition: 'Coalition',
    subject: 'Subject',
    course: 'What happened',
    since: 'Compared with',
    before: 'Gap then',
    now: 'Gap now',
    same: 'Change among the same partners',
    certainty: 'Certainty',
  },
  overviewTable: 'Gap by theme and coalition: municipality minus partners',
  overviewNote:
    'The coalitions are in the order of their names. It says nothing of how good the collaboration is: coalitions have other tasks and other partners.',
  largest: 'The largest gaps by criterion',
  largestNone: 'On no criterion about the municipality is the gap half a point or more.',
};
