import type { Locale } from '../../survey/locale.ts';
import { formatPoints } from '../format.ts';
import type { GapRow } from '../gap-row.ts';
import { textsOf } from '../texts/texts.ts';
import type { Proposal } from './proposal.ts';

/** Why a row is proposed: how far apart both sides are, how certain that is, who calls it important, whether partners agree. */
export function proposalSentence(locale: Locale, { reasons }: Pick<Proposal, 'reasons'>, row: GapRow): string {
  const { why, besides } = textsOf(locale).conversation;
  const { direction, size, certainty, importance, divided } = reasons;
  const points = formatPoints(locale, size, 1);
  const isBand = row.gap?.between != null;
  if (direction === null || direction === 'close')
    return joined(why.dividedAlone, importance && why.importance[importance]);
  return joined(
    why[direction][row.subject](isBand ? why.atLeast(points) : points),
    why.certainty[certainty],
    importance && why.importance[importance],
    divided && besides.divided,
  );
}

function joined(...sentences: readonly (string | null | false)[]): string {
  return sentences.filter(Boolean).join(' ');
}
