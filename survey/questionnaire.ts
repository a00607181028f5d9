import type { Criterion, Role, Theme, ThemeId } from './criterion.ts';
import type { EditionId } from './id.ts';
import type { Localized } from './locale.ts';
import type { PromiseQuestion } from './promise.ts';
import type { Score } from './scale.ts';

/** Elements of the governance regime for which a respondent may wish a lighter or a heavier form. */
export const REGIME_ELEMENTS = ['legal-form', 'roles', 'rules'] as const;
export type RegimeElement = (typeof REGIME_ELEMENTS)[number];

export const REGIME_WISHES = ['lighter', 'fits', 'heavier'] as const;
export type RegimeWish = (typeof REGIME_WISHES)[number];

/** A question that is answered in one's own words. */
export type OpenQuestion = { readonly id: string; readonly text: Readonly<Record<Role, Localized>> };

/** Every word that is asked, by role where the wording depends on who answers. */
export type QuestionTexts = {
  readonly scale: Readonly<Record<Score, Localized>> & { readonly cannotJudge: Localized };
  readonly ladder: {
    readonly title: Localized;
    readonly explanation: Localized;
    readonly now: Localized;
    readonly wanted: Localized;
    /** From the bottom of the ladder to the top. */
    readonly steps: readonly [Localized, Localized, Localized, Localized, Localized];
  };
  readonly importance: Localized;
  readonly share: { readonly title: Localized; readonly explanation: Localized; readonly unknown: Localized };
  readonly wish: {
    readonly title: Localized;
    readonly elements: Readonly<Record<RegimeElement, Localized>>;
    readonly wishes: Readonly<Record<RegimeWish, Localized>>;
  };
  readonly comment: Localized;
  readonly prediction: {
    readonly title: Localized;
    readonly explanation: Localized;
    /** The question by theme; a theme that has none here is asked about by its title. */
    readonly themes: Readonly<Record<ThemeId, Localized>>;
  };
  readonly relation: { readonly role: Localized; readonly since: Localized };
};

/**
 * The fixed set of questions of a wave: plain data, frozen the moment a wave that uses it opens.
 * The order of `criteria` is the order of the ratings in every stored response, so it never changes.
 */
export type QuestionnaireEdition = {
  readonly id: EditionId;
  readonly title: Localized;
  readonly source: Localized;
  readonly themes: readonly Theme[];
  readonly criteria: readonly Criterion[];
  readonly openQuestions: readonly OpenQuestion[];
  readonly texts: QuestionTexts;
  /** English texts may be empty and are then asked in Dutch: the coordinator said so. */
  readonly englishFallsBack: boolean;
  /**
   * The promises that a wave asks about: frozen with the wave, because an edition can be used by several coalitions. Absent
   * from an edition that is not being asked.
   */
  readonly promises?: readonly PromiseQuestion[];
};

/** Which theme matters most is no question where there is one. */
export function asksImportance({ themes }: Pick<QuestionnaireEdition, 'themes'>): boolean {
  return themes.length > 1;
}

/** The question about shares is left out with the theme that it belongs to. */
export function asksShares({ themes }: Pick<QuestionnaireEdition, 'themes'>): boolean {
  return themes.some(({ id }) => id === 'contribution');
}

/** The wishes about the regime are left out with the theme that they belong to. */
export function asksWishes({ themes }: Pick<QuestionnaireEdition, 'themes'>): boolean {
  return themes.some(({ id }) => id === 'governance');
}
