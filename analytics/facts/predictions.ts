import type { ThemeId } from '../../survey/criterion.ts';
import type { GapRow } from '../gap-row.ts';
import { averageOf, type FactResponse } from './fact-response.ts';

export type Predictions = ReadonlyMap<ThemeId, NonNullable<GapRow['prediction']>>;

/** By theme, what the municipality's people thought that partners would answer on average, 1–5; a theme nobody predicted is absent. */
export function predictionsOf(responses: readonly FactResponse[]): Predictions {
  const given = responses
    .filter(({ role }) => role === 'municipality')
    .flatMap(({ facts }) => Object.entries(facts.predictions ?? {}));
  const byTheme = [...Map.groupBy(given, ([theme]) => theme)];
  return new Map(
    byTheme.map(([theme, entries]) => [
      theme,
      { n: entries.length, mean: averageOf(entries.map(([, score]) => score)) ?? 0 },
    ]),
  );
}
