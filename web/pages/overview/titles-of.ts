import type { Overview } from '../../../analytics/overview.ts';
import type { Locale } from '../../../survey/locale.ts';

/** The titles of the themes in a language. */
export function titlesOf({ themes }: Pick<Overview, 'themes'>, locale: Locale): ReadonlyMap<string, string> {
  return new Map(themes.map(({ id, title }) => [id, title[locale]]));
}
