import type { Course } from '../../texts/report-gaps-nl.ts';
import type { CourseTotals } from '../../texts/report-summary-nl.ts';
import { finding, list, paragraph, piece } from '../block.ts';
import { isHeadline } from '../headline.ts';
import { promiseTotalsOf } from '../promise-fate.ts';
import type { Block } from '../report.ts';
import type { Told } from '../told.ts';
import type { Written } from '../written.ts';
import { standingOf } from './standing.ts';
import { limitsOf } from './summary-limits.ts';

/** On one page: what stands out, what was promised and what came of it, and what this report cannot say. */
export function writeSummary(told: Told): Written {
  const { summary } = told.texts;
  if (told.coalitions.length === 0) {
    return { blocks: [paragraph(summary.nothing(told.content.year)), ...list(limitsOf(told))] };
  }
  return {
    blocks: [paragraph(introOf(told))],
    sections: [
      piece('summary-findings', summary.stands, [...standingOf(told), ...coursesOf(told)]),
      piece('summary-promises', summary.promised, promisedOf(told)),
      piece('summary-limits', summary.unsaid, list(limitsOf(told))),
    ],
  };
}

function introOf({ texts, content, coalitions, isOne }: Told): string {
  const { municipality, year } = content;
  const [only] = coalitions;
  if (isOne && only !== undefined) return texts.summary.introOne(only.name, municipality, only.result.wave.name);
  return texts.summary.introMany(municipality, year, coalitions.length, content.coalitions.length);
}

/** Of themes about the municipality alone: criteria would count the same change again. */
function coursesOf({ texts, coalitions }: Told): readonly Block[] {
  if (coalitions.every(({ coalition }) => coalition.waves.length < 2)) return [];
  const courses = coalitions.flatMap((one) => one.courses).filter(({ now }) => isHeadline(now));
  const count = (wanted: Course) => courses.filter(({ course }) => course === wanted).length;
  const totals: CourseTotals = {
    closed: count('closed'),
    open: count('open'),
    reopened: count('reopened'),
    new: count('new'),
    turned: count('turned'),
    firm: courses.filter(({ isFirm }) => isFirm).length,
  };
  return [finding(texts.summary.courses(totals))];
}

/** Promises count also where there are no results of the year. */
function promisedOf({ texts, content }: Told): readonly Block[] {
  return [paragraph(texts.summary.promises(promiseTotalsOf(content.coalitions.flatMap(({ promises }) => promises))))];
}
