import type { CriterionId, Subject, ThemeId } from '../survey/criterion.ts';
import type { OrganisationId } from '../survey/id.ts';
import type { Localized } from '../survey/locale.ts';
import type { GroupAnswers } from './answers.ts';
import type { Bound } from './disclosure/level-together.ts';
import { mean } from './exact.ts';
import { meanOfMeans } from './gap.ts';
import { type PerceptionGap, perceptionGapOf } from './perception-gap.ts';

/** Counts and level of one group on one criterion or theme. */
export type Level = {
  /** Responses with a score. */
  readonly n: number;
  readonly cannotJudge: number;
  /** Mean of the scores, 1–5; null when n = 0. */
  readonly mean: number | null;
};

/** In a confidential wave null where there are too few answers to show; what only this mode or the other has is null too. */
export type PartnersLevel = {
  /** Responses with a score. */
  readonly n: number | null;
  readonly cannotJudge: number | null;
  /** Mean of all scores together, 1–5; null when there is none. */
  readonly mean: number | null;
  /** Confidential: `mean` is an end that the mean lies at or beyond. */
  readonly bound: Bound | null;
  /** Partner organisations with at least one score. */
  readonly organisations: number | null;
  /** More than half of the answers of partners were "cannot judge": they do not see this. */
  readonly mostlyUnjudged: boolean;
  /** Mean of the organisations' means, 1–5: one organisation, one voice. Null when no organisation has a score. */
  readonly meanOfMeans: number | null;
};

/** What a row is about. */
export type GapSubject = {
  readonly kind: 'theme' | 'criterion';
  readonly id: ThemeId | CriterionId;
  readonly theme: ThemeId;
  readonly subject: Subject;
  readonly title: Localized;
};

/** One line of the perception-gap chart and of its table. */
export type GapRow = GapSubject & {
  /** How many decimals the figures have; the gap is that of the levels as they are shown when it is one. */
  readonly decimals: 1 | 2;
  readonly municipality: Level;
  readonly partners: PartnersLevel;
  /** Null when one of both sides has no score. */
  readonly gap: PerceptionGap | null;
  /** Every partner organisation with a score, in the order of first appearance. */
  readonly dots: readonly { readonly organisation: OrganisationId; readonly n: number; readonly mean: number }[];
};

/** The answers of one partner organisation on the row's subject. */
export type PartnerAnswers = GroupAnswers & { readonly organisation: OrganisationId };

/** A criterion or theme with the answers of both sides. */
export type AnsweredSubject = {
  readonly subject: GapSubject;
  readonly municipality: GroupAnswers;
  readonly partners: readonly PartnerAnswers[];
};

/** Both levels, the gap between them, and each organisation's own mean. */
export function buildGapRow(
  subject: GapSubject,
  municipality: GroupAnswers,
  partners: readonly PartnerAnswers[],
): GapRow {
  const rated = partners.filter(({ scores }) => scores.length > 0);
  const together = { scores: partners.flatMap(({ scores }) => scores), cannotJudge: total(partners) };
  return {
    ...subject,
    decimals: 2,
    municipality: levelOf(municipality),
    partners: {
      ...levelOf(together),
      bound: null,
      organisations: rated.length,
      mostlyUnjudged: together.cannotJudge > together.scores.length,
      meanOfMeans: meanOfMeans(rated)?.valueOf() ?? null,
    },
    gap: perceptionGapOf(municipality.scores, rated),
    dots: rated.map(({ organisation, scores }) => ({
      organisation,
      n: scores.length,
      mean: mean(scores)?.valueOf() ?? 0,
    })),
  };
}

/** The level that stands for the partners: one organisation one voice, or in confidence one person one voice. */
export function partnersLevelOf({ meanOfMeans, mean }: PartnersLevel): number | null {
  return meanOfMeans ?? mean;
}

function levelOf({ scores, cannotJudge }: GroupAnswers): Level {
  return { n: scores.length, cannotJudge, mean: mean(scores)?.valueOf() ?? null };
}

function total(partners: readonly PartnerAnswers[]): number {
  return partners.reduce((sum, { cannotJudge }) => sum + cannotJudge, 0);
}
