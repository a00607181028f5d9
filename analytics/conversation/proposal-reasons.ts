import { isWithheld } from '../disclosure/disclosed.ts';
import type { Chosen, Importance } from '../facts/facts.ts';
import { type GapRow, gapSizeOf } from '../gap-row.ts';
import type { ProposalCertainty, ProposalReasons } from './proposal.ts';

/** What can be said for a row as something to talk about. @param asked how often each theme was called important. */
export function reasonsOf(row: GapRow, asked: readonly Importance[]): ProposalReasons {
  return {
    direction: row.gap?.class ?? null,
    size: gapSizeOf(row.gap),
    certainty: certaintyOf(row),
    importance: importanceOf(asked.find(({ theme }) => theme === row.theme)),
    divided: row.gap?.quadrant === 'partners-divided',
  };
}

function certaintyOf({ gap }: GapRow): ProposalCertainty {
  if (gap === null || gap.certainty === null) return 'untold';
  if (gap.certainty === 'firm' || gap.certainty === 'fragile') return gap.certainty;
  return gap.certainty === 'no-demonstrable-difference' ? 'unsure' : 'certain';
}

function importanceOf(asked: Importance | undefined): ProposalReasons['importance'] {
  if (asked === undefined) return null;
  const municipality = isMost(asked.municipality);
  const partners = !isWithheld(asked.partners) && isMost(asked.partners);
  if (municipality && partners) return 'both';
  if (municipality) return 'municipality';
  return partners ? 'partners' : null;
}

/** Chosen by more than half of who answered the question. */
function isMost({ chose, of }: Chosen): boolean {
  return 2 * chose > of;
}
