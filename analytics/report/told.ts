import type { OrganisationId } from '../../survey/id.ts';
import type { Locale } from '../../survey/locale.ts';
import type { GapRow } from '../gap-row.ts';
import type { ReportTexts } from '../texts/report-nl.ts';
import { textsOf } from '../texts/texts.ts';
import { type GapCourse, gapCoursesOf } from './gap-course.ts';
import type { ReportCoalition, ReportContent, ReportResult } from './report-content.ts';

/** What the parts of a report are written from: who has results, who has not, and what came of the gaps. */
export type Told = {
  readonly locale: Locale;
  readonly texts: ReportTexts;
  readonly content: ReportContent;
  /** Those with figures, by name. */
  readonly coalitions: readonly ToldCoalition[];
  readonly missing: readonly { readonly name: string; readonly reason: NonNullable<ReportCoalition['missing']> }[];
  /** There is one coalition: the report is about that one. */
  readonly isOne: boolean;
};

export type ToldCoalition = {
  /** Names it in links, once in a report. */
  readonly key: string;
  readonly name: string;
  readonly coalition: ReportCoalition;
  readonly result: ReportResult;
  readonly rows: readonly GapRow[];
  readonly names: ReadonlyMap<OrganisationId, string>;
  readonly isConfidential: boolean;
  /** In the order of the rows: what became of every gap that can be compared with the time before. */
  readonly courses: readonly GapCourse[];
};

/** Up to so many coalitions a report draws them and names them in a sentence; with more, tables do. */
export const FEW = 12;

/** Puts the coalitions that have something to tell apart from those that have not. */
export function toldOf(locale: Locale, content: ReportContent): Told {
  const { coalitions } = content;
  const told = coalitions.flatMap((coalition, i) => toldCoalitionOf(coalition, `coalition-${i + 1}`) ?? []);
  const names = new Set(told.map(({ coalition }) => coalition));
  const rest = coalitions.filter((one) => !names.has(one));
  const missing = rest.map(({ name, missing: reason }) => ({ name, reason: reason ?? ('no-answers' as const) }));
  return { locale, texts: textsOf(locale).report, content, coalitions: told, missing, isOne: coalitions.length === 1 };
}

function toldCoalitionOf(coalition: ReportCoalition, key: string): ToldCoalition | null {
  const { result, name } = coalition;
  if (result === null || result.dashboard.gaps.length === 0) return null;
  const { gaps, organisations } = result.dashboard;
  return {
    key,
    name,
    coalition,
    result,
    rows: gaps,
    names: new Map(organisations.map((one) => [one.id, one.name])),
    isConfidential: result.wave.attribution === 'confidential',
    courses: gapCoursesOf(coalition.waves, result.wave.id),
  };
}
