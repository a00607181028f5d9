import type { PartnerTally } from '../../../analytics/cube/tally.ts';
import { buildGapRow, type GapRow, type GapSubject } from '../../../analytics/gap-row.ts';
import { text } from '../../../survey/locale.ts';
import { analysed, partner } from '../../support/scores.ts';
import { tallyOf } from '../../support/tally.ts';

/** A criterion about the municipality with this title. */
export function criterion(title: string): GapSubject {
  const id = `player.${title.toLowerCase()}`;
  return { kind: 'criterion', id, theme: 'player', subject: 'municipality', title: text(title, `${title} (en)`) };
}

/** The row of a criterion, with nobody who could not judge. */
export function rowOf(title: string, municipality: readonly number[], partners: readonly PartnerTally[]): GapRow {
  return buildGapRow(criterion(title), analysed({ municipality: tallyOf(...municipality), partners }), 2);
}

/** 4 against 2: higher by 2, and firm. */
export const higher: GapRow = rowOf('Hoger', [4], [partner('A', 2), partner('B', 2)]);

/** 1 against 5: lower by 4, and firm. */
export const lower: GapRow = rowOf('Lager', [1], [partner('A', 5), partner('B', 5)]);

/** 3 against 3, fragile by one answer. */
export const close: GapRow = rowOf('Gelijk', [3], [partner('A', 3), partner('B', 3)]);

/** The municipality did not answer. */
export const silent: GapRow = rowOf('Stil', [], [partner('A', 5)]);
