import { buildSurveyDefinition } from './definition/survey.ts';
import type { QuestionnaireEdition } from './questionnaire.ts';

/** Where a value stands in an edition: `['criteria', 3, 'title', 'en']`. */
export type Place = readonly (string | number)[];

/** The places at which the parts of an edition do not fit together; none when it can be asked. */
export function findEditionFaults(edition: QuestionnaireEdition): readonly Place[] {
  return [
    ...repeated(edition.themes).map((i): Place => ['themes', i, 'id']),
    ...repeated(edition.openQuestions).map((i): Place => ['openQuestions', i, 'id']),
    ...strayThemes(edition),
    ...takenNames(edition),
    ...(edition.englishFallsBack ? [] : withoutEnglish(edition, [])),
  ];
}

/** Things that have the id of one before them. */
function repeated(things: readonly { readonly id: string }[]): readonly number[] {
  const ids = things.map(({ id }) => id);
  return ids.flatMap((id, i) => (ids.indexOf(id) < i ? [i] : []));
}

/** Criteria of a theme that is not there, and themes without criteria. */
function strayThemes({ themes, criteria }: QuestionnaireEdition): readonly Place[] {
  const known = new Set(themes.map(({ id }) => id));
  const used = new Set(criteria.map(({ theme }) => theme));
  return [
    ...criteria.flatMap(({ theme }, i): Place[] => (known.has(theme) ? [] : [['criteria', i, 'theme']])),
    ...themes.flatMap(({ id }, i): Place[] => (used.has(id) ? [] : [['themes', i, 'id']])),
  ];
}

/** The columns of a table of ratings that are no criterion (`analytics/rating-table.ts`). */
const COLUMNS = ['organisation', 'role'];

/** Criteria whose id names something else as well: one answer would be taken for the other. */
function takenNames(edition: QuestionnaireEdition): readonly Place[] {
  const { pages } = buildSurveyDefinition(edition, { role: 'municipality', organisations: [] });
  const names = [...COLUMNS, ...pages.flatMap(({ elements }) => elements.map(({ name }) => name))];
  return edition.criteria.flatMap(({ id }, i): Place[] =>
    names.indexOf(id) === names.lastIndexOf(id) ? [] : [['criteria', i, 'id']],
  );
}

/** Texts without English. */
function withoutEnglish(value: unknown, place: Place): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('nl' in value && 'en' in value && value.en === '') return [[...place, 'en']];
  if (Array.isArray(value)) return value.flatMap((one, i) => withoutEnglish(one, [...place, i]));
  return Object.entries(value).flatMap(([key, one]) => withoutEnglish(one, [...place, key]));
}
