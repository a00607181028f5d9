import type { Localized } from './locale.ts';

/** Names a theme of an edition, for example `player`; which ones there are, the edition's `themes` say. */
export type ThemeId = string;

/** Whom the statement is about: the municipality as a partner (the headline), or the coalition as a whole. */
export type Subject = 'municipality' | 'coalition';

/** Who looks: a partner at the municipality, or the municipality at itself. */
export const ROLES = ['municipality', 'partner'] as const;
export type Role = (typeof ROLES)[number];

/**
 * Names a criterion of an edition, for example `player.connects-interests`; one that comes from elsewhere may look
 * otherwise (`Q1`), so the theme that it belongs to is the one that `theme` names.
 */
export type CriterionId = string;

export type Theme = {
  readonly id: ThemeId;
  /** A label of at most 40 characters, for charts and page titles. */
  readonly title: Localized;
  /** The question that the theme answers. */
  readonly question: Localized;
  /** The place in the source page that the theme comes from; null when the coordinator made it. */
  readonly source: Localized | null;
};

export type Criterion = {
  readonly id: CriterionId;
  readonly theme: ThemeId;
  readonly subject: Subject;
  /** A label of at most 40 characters, for charts and tables. */
  readonly title: Localized;
  /** The statement to agree or disagree with, one idea, worded from where each role stands. */
  readonly statement: Readonly<Record<Role, Localized>>;
  /**
   * The place in the source page that the criterion comes from, shown to whoever asks "why this question"; null when the
   * coordinator made it.
   */
  readonly source: Localized | null;
};
