import type { Criterion, CriterionId, Subject, ThemeId } from '../../survey/criterion.ts';

/** What a cube counts: criteria in the order of the ratings, and which of them make a theme. */
export type CubeLayout = {
  readonly criteria: readonly CriterionId[];
  readonly themes: readonly CubeTheme[];
};

/** The criteria of one theme about one subject; those about the coalition make a score of their own. */
export type CubeTheme = {
  readonly id: ThemeId;
  readonly subject: Subject;
  /** Their places among the layout's criteria; at least one. */
  readonly places: readonly number[];
};

/** The headline first: what everyone says of the municipality; then what they say of the coalition. */
export const SUBJECTS: readonly Subject[] = ['municipality', 'coalition'];

/** The layout of a wave that used this edition. */
export function layoutOf(edition: {
  readonly themes: readonly { readonly id: ThemeId }[];
  readonly criteria: readonly Pick<Criterion, 'id' | 'theme' | 'subject'>[];
}): CubeLayout {
  const themes = SUBJECTS.flatMap((subject) =>
    edition.themes.map(({ id }) => ({ id, subject, places: placesOf(edition.criteria, id, subject) })),
  );
  return { criteria: edition.criteria.map(({ id }) => id), themes: themes.filter(({ places }) => places.length > 0) };
}

/** Whether two cubes count the same things and can be added. */
export function isSameLayout(one: CubeLayout, other: CubeLayout): boolean {
  return one === other || JSON.stringify([one.criteria, one.themes]) === JSON.stringify([other.criteria, other.themes]);
}

function placesOf(criteria: readonly Pick<Criterion, 'theme' | 'subject'>[], theme: ThemeId, subject: Subject) {
  return criteria.flatMap((one, place) => (one.theme === theme && one.subject === subject ? [place] : []));
}
