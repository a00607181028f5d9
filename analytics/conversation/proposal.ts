import type { GapKey } from '../../survey/conversation.ts';
import type { GapClass } from '../measures/words.ts';

/** A gap that is worth talking about, and what speaks for it. */
export type Proposal = { readonly gap: GapKey; readonly reasons: ProposalReasons };

export type ProposalReasons = {
  /** Whether the municipality sees it higher or lower than partners; null where that is not told. */
  readonly direction: GapClass | null;
  /** How far apart both sides surely are, 0–4 scale points. */
  readonly size: number;
  readonly certainty: ProposalCertainty;
  /** Which side put the theme among the most important; null: neither, or that is not known. */
  readonly importance: 'both' | 'municipality' | 'partners' | null;
  /** Partners differ much among themselves. */
  readonly divided: boolean;
};

/**
 * certain: taken by itself it is more than chance · firm: one partner or one answer does not make it · fragile: one of
 * those does · unsure: chance can make it · untold: in confidence it is not told which.
 */
export const PROPOSAL_CERTAINTIES = ['certain', 'firm', 'fragile', 'unsure', 'untold'] as const;
export type ProposalCertainty = (typeof PROPOSAL_CERTAINTIES)[number];
