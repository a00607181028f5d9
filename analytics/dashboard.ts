import type { CriterionId, Role, Subject, ThemeId } from '../survey/criterion.ts';
import type { OrganisationId } from '../survey/id.ts';
import type { Localized } from '../survey/locale.ts';

/** Counts and level of one group on one criterion or theme. */
export type Level = {
  /** Responses with a score. */
  readonly n: number;
  readonly cannotJudge: number;
  /** Mean of the scores, 1–5; null when n = 0. */
  readonly mean: number | null;
};

export type PartnersLevel = Level & {
  /** Partner organisations with at least one score. */
  readonly organisations: number;
  /** Mean of the organisations' means, 1–5: one organisation, one voice. Null when no organisation has a score. */
  readonly meanOfMeans: number | null;
};

export type GapClass = 'higher' | 'close' | 'lower';

export type Certainty = 'close' | 'higher' | 'lower' | 'no-demonstrable-difference' | 'firm' | 'fragile';

/** Why a gap is fragile: leaving this organisation out, or moving one answer by one point, changes its sign or class. */
export type Fragility =
  | { readonly by: 'organisation'; readonly organisation: OrganisationId }
  | { readonly by: 'answer' }
  | null;

export type PerceptionGap = {
  /** Municipality's mean minus the partners' mean of means, in scale points, −4…4; positive: the municipality sees itself higher. */
  readonly value: number;
  readonly class: GapClass;
  /** 95 % interval; null when too few answers carry one. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  readonly certainty: Certainty;
  readonly fragile: Fragility;
};

/** One line of the perception-gap chart and of its table. */
export type GapRow = {
  readonly kind: 'theme' | 'criterion';
  readonly id: ThemeId | CriterionId;
  readonly theme: ThemeId;
  readonly subject: Subject;
  readonly title: Localized;
  readonly municipality: Level;
  readonly partners: PartnersLevel;
  /** Null when one of both sides has no score. */
  readonly gap: PerceptionGap | null;
  /** Every partner organisation with a score, in the order of `organisations`. */
  readonly dots: readonly { readonly organisation: OrganisationId; readonly n: number; readonly mean: number }[];
};

/**
 * How many of the answers that are asked of an organisation got how far: one of a partner that answers on behalf of
 * the organisation, one of each invited person of the municipality.
 */
export type OrganisationResponse = {
  readonly organisation: OrganisationId;
  readonly role: Role;
  readonly invited: number;
  readonly started: number;
  readonly submitted: number;
};

/** Why no figures are shown: nobody may see results before the municipality has answered; or there are none. */
export type Withheld = 'municipality-outstanding' | 'no-answers';

export type Dashboard = {
  readonly organisations: readonly { readonly id: OrganisationId; readonly name: string; readonly role: Role }[];
  readonly response: readonly OrganisationResponse[];
  /** Themes and criteria of both subjects; empty when withheld. */
  readonly gaps: readonly GapRow[];
  readonly withheld: Withheld | null;
};
