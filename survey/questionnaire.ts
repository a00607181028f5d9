import type { Criterion, Role, Theme, ThemeId } from './criterion.ts';
import type { EditionId } from './id.ts';
import type { Localized } from './locale.ts';
import type { Score } from './scale.ts';

/** Elements of the governance regime for which a respondent may wish a lighter or a heavier form. */
export const REGIME_ELEMENTS = ['legal-form', 'roles', 'rules'] as const;
export type RegimeElement = (typeof REGIME_ELEMENTS)[number];

export const REGIME_WISHES = ['lighter', 'fits', 'heavier'] as const;
export type RegimeWish = (typeof REGIME_WISHES)[number];

export const OPEN_QUESTIONS = ['keep', 'change', 'agreement'] as const;
export type OpenQuestion = (typeof OPEN_QUESTIONS)[number];

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
  readonly open: Readonly<Record<OpenQuestion, Readonly<Record<Role, Localized>>>>;
  readonly prediction: {
    readonly title: Localized;
    readonly explanation: Localized;
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
  readonly texts: QuestionTexts;
};
