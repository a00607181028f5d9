import { canonicalJson } from './canonical.ts';
import type { Place } from './edition-faults.ts';
import type { QuestionnaireEdition } from './questionnaire.ts';
import { samenwerkingswijzer as shipped } from './questionnaires/samenwerkingswijzer.ts';

type Thing = { readonly id: string; readonly source?: unknown };

/**
 * The places at which an edition gives other words for what the shipped questionnaire asks. Whatever names a source, or
 * bears the id of something that does, is worded as there or as in the previous edition: so it can be compared between
 * coalitions and years, and no source is named for what it does not say.
 */
export function findRewordings(edition: QuestionnaireEdition, previous: QuestionnaireEdition): readonly Place[] {
  return [
    ...reworded(edition.themes, [...shipped.themes, ...previous.themes]).map((i) => ['themes', i, 'title']),
    ...reworded(edition.criteria, [...shipped.criteria, ...previous.criteria]).map((i) => ['criteria', i, 'statement']),
    // Open questions name no source; the shipped ones are known by their ids.
    ...reworded(edition.openQuestions, shipped.openQuestions).map((i) => ['openQuestions', i, 'text']),
  ];
}

function reworded(things: readonly Thing[], known: readonly Thing[]): readonly number[] {
  const fixed = known.filter(({ source }) => source !== null);
  const words = new Set(fixed.map(canonicalJson));
  const ids = new Set(fixed.map(({ id }) => id));
  const isFixed = ({ id, source }: Thing) => ids.has(id) || (source !== null && source !== undefined);
  return things.flatMap((thing, i) => (isFixed(thing) && !words.has(canonicalJson(thing)) ? [i] : []));
}
