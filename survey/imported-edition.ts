import type { Criterion, Theme } from './criterion.ts';
import { MAXIMUM_ID, MAXIMUM_TITLE, USABLE_ID } from './edition-limits.ts';
import type { EditionId } from './id.ts';
import { type Localized, text } from './locale.ts';
import type { QuestionnaireEdition } from './questionnaire.ts';

/** An edition made from what a file with ratings rated. */
export type ImportedEdition = {
  readonly edition: QuestionnaireEdition;
  /** Each criterion of the file at its place in the edition. */
  readonly positions: ReadonlyMap<string, number>;
};

/** Names that mean something else in answers or tables. */
const TAKEN =
  /^(organisation|role|importance|(ladder|comment|open|prediction|relation|governance\.wish|contribution\.share).*)$/;

/**
 * The questionnaire behind ratings that were collected elsewhere. Criteria of the shipped edition are taken over, in its
 * order; any other becomes a criterion of its own, about the municipality, called what the file calls it.
 *
 * @param ids the criteria of the file, each once.
 * @param base the shipped edition; given back itself when the file rates exactly its criteria.
 */
export function buildImportedEdition(
  id: EditionId,
  title: Localized,
  ids: readonly string[],
  base: QuestionnaireEdition,
): ImportedEdition {
  const known = base.criteria.filter((criterion) => ids.includes(criterion.id));
  const strange = ids.filter((one) => !known.some((criterion) => criterion.id === one));
  const all = [...known.map((criterion) => criterion.id), ...strange];
  const positions = new Map(all.map((one, i) => [one, i]));
  if (strange.length === 0 && known.length === base.criteria.length) return { edition: base, positions };
  const criteria = [...known, ...strange.map((name, i) => buildCriterion(name, unusedId(i + 1, ids)))];
  const edition = { ...base, id, title, criteria, themes: themesOf(criteria, base), openQuestions: [] };
  return { edition: { ...edition, englishFallsBack: true }, positions };
}

/** An id for a criterion whose own name can be none. */
function unusedId(number: number, ids: readonly string[]): string {
  const id = `criterion ${number}`;
  return ids.includes(id) ? unusedId(number + ids.length, ids) : id;
}

function buildCriterion(name: string, otherwise: string): Criterion {
  const usable = USABLE_ID.test(name) && name.length <= MAXIMUM_ID && !TAKEN.test(name) && !(name in {});
  const id = usable ? name : otherwise;
  const both = text(name, '');
  return {
    id,
    theme: themeOf(id),
    subject: 'municipality',
    title: text(shortened(name), ''),
    statement: { partner: both, municipality: both },
    source: null,
  };
}

/** The part before the dot; criteria without one belong together. */
function themeOf(id: string): string {
  const [theme = '', ...rest] = id.split('.');
  return rest.length === 0 || !USABLE_ID.test(theme) ? OTHER : theme;
}

const OTHER = 'other';

function themesOf(criteria: readonly Criterion[], base: QuestionnaireEdition): Theme[] {
  const ids = [...new Set(criteria.map(({ theme }) => theme))];
  return ids.map((id) => {
    const title = id === OTHER ? text('Overige vragen', 'Other questions') : text(shortened(id), '');
    return base.themes.find((theme) => theme.id === id) ?? { id, title, question: title, source: null };
  });
}

/** As long as a label may be; an ellipsis shows that something was left out. */
function shortened(name: string): string {
  return name.length <= MAXIMUM_TITLE ? name : `${name.slice(0, MAXIMUM_TITLE - 1).trimEnd()}…`;
}
