import type { CriterionId, Subject, ThemeId } from '../survey/criterion.ts';
import type { OrganisationId } from '../survey/id.ts';
import type { Localized } from '../survey/locale.ts';
import type { Fragility, GapAnalysis, SubjectAnalysis, Summary } from './analysis.ts';
import type { Bound } from './disclosure/level-together.ts';
import type { Certainty, GapClass } from './measures/words.ts';

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

/** What may be said of a gap. */
export type PerceptionGap = Pick<GapAnalysis, 'interval'> & {
  /** Municipality minus partners, in scale points, −4…4; positive: the municipality sees itself higher. */
  readonly value: number;
  /** Confidential: the gap lies at or beyond `value`. */
  readonly bound: Bound | null;
  /** Null when such an end does not decide it. */
  readonly class: GapClass | null;
  /** Null in a confidential wave, where both would say more of the answers than may be shown. */
  readonly certainty: Certainty | null;
  readonly fragile: Fragility | null;
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

/** Both levels, the gap between them, and each organisation's own mean. */
export function buildGapRow(
  subject: GapSubject,
  { municipality, partners, gap, organisations }: SubjectAnalysis,
): GapRow {
  return {
    ...subject,
    decimals: 2,
    municipality: levelOf(municipality),
    partners: {
      ...levelOf(partners),
      bound: null,
      organisations: partners?.organisations ?? 0,
      mostlyUnjudged: partners !== null && partners.cannotJudge > partners.n,
      meanOfMeans: partners?.meanOfMeans ?? null,
    },
    gap: gap && perceptionGapOf(gap),
    dots: Object.entries(organisations).flatMap(([organisation, { n, mean }]) =>
      mean === null ? [] : [{ organisation: organisation as OrganisationId, n, mean }],
    ),
  };
}

/** The level that stands for the partners: one organisation one voice, or in confidence one person one voice. */
export function partnersLevelOf({ meanOfMeans, mean }: PartnersLevel): number | null {
  return meanOfMeans ?? mean;
}

function levelOf(summary: Pick<Summary, 'n' | 'cannotJudge' | 'mean'> | null): Level {
  return { n: summary?.n ?? 0, cannotJudge: summary?.cannotJudge ?? 0, mean: summary?.mean ?? null };
}

function perceptionGapOf({ value, class: gapClass, interval, certainty, fragile }: GapAnalysis): PerceptionGap {
  return { value, bound: null, class: gapClass, interval, certainty, fragile };
}
