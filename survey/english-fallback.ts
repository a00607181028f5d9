import type { Locale, Localized } from './locale.ts';
import type { QuestionnaireEdition } from './questionnaire.ts';

/** The edition as it is asked: Dutch where its English was left empty, if its maker said so. */
export function withEnglish(edition: QuestionnaireEdition): QuestionnaireEdition {
  return edition.englishFallsBack ? (filled(edition) as QuestionnaireEdition) : edition;
}

/** The language of a text on a page in this one, where it is another: the same words in English are Dutch that stands in. */
export function languageOf({ nl, en }: Localized, locale: Locale): Locale | undefined {
  return locale === 'en' && en === nl && nl !== '' ? 'nl' : undefined;
}

function filled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(filled);
  if (typeof value !== 'object' || value === null) return value;
  if ('nl' in value && 'en' in value && value.en === '') return { nl: value.nl, en: value.nl };
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, filled(one)]));
}
