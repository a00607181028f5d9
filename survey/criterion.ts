import type { Localized } from './locale.ts';

/** The six evaluation criteria of the Samenwerkingswijzer, in the order of its page. */
export const THEME_IDS = ['goals', 'contribution', 'player', 'relations', 'governance', 'accountability'] as const;
export type ThemeId = (typeof THEME_IDS)[number];

/** Whom the statement is about: the municipality as a partner (the headline), or the coalition as a whole. */
export type Subject = 'municipality' | 'coalition';

/** Who looks: a partner at the municipality, or the municipality at itself. */
export const ROLES = ['municipality', 'partner'] as const;
export type Role = (typeof ROLES)[number];

/** `theme.name`, for example `player.connects-interests`. */
export type CriterionId = `${ThemeId}.${string}`;

export type Theme = {
  readonly id: ThemeId;
  /** A label of at most 40 characters, for charts and page titles. */
  readonly title: Localized;
  /** The question of the Samenwerkingswijzer that the theme answers. */
  readonly question: Localized;
  /** The place in the source page that the theme comes from. */
  readonly source: Localized;
};

export type Criterion = {
  readonly id: CriterionId;
  readonly theme: ThemeId;
  readonly subject: Subject;
  /** A label of at most 40 characters, for charts and tables. */
  readonly title: Localized;
  /** The statement to agree or disagree with, one idea, worded from where each role stands. */
  readonly statement: Readonly<Record<Role, Localized>>;
  /** The place in the source page that the criterion comes from, shown to whoever asks "why this question". */
  readonly source: Localized;
};
