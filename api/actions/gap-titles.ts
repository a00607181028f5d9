import type { Localized } from '../../survey/locale.ts';
import type { Queries } from '../db/connect.ts';
import { selectEdition } from '../db/editions.ts';
import type { ChosenGapRow, WaveRow } from '../db/schema.ts';

/** What the gaps of a wave are called in its questionnaire; one that it does not have is called by its id. */
export async function titlesOfGaps(
  db: Queries,
  wave: WaveRow,
): Promise<(gap: Pick<ChosenGapRow, 'kind' | 'row_id'>) => Localized> {
  const { themes, criteria } = await selectEdition(db, wave.municipality_id, wave.edition_id);
  const titles = {
    theme: new Map(themes.map(({ id, title }) => [id as string, title])),
    criterion: new Map(criteria.map(({ id, title }) => [id as string, title])),
  };
  return ({ kind, row_id }) => titles[kind].get(row_id) ?? { nl: row_id, en: row_id };
}
