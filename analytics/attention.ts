import type { ThemeId } from '../survey/criterion.ts';
import { type GapRow, gapSizeOf } from './gap-row.ts';

/** Why a coalition asks for attention: no more than its figures carry, so that most say nothing. */
export type Attention =
  | { readonly reason: 'no-wave' | 'no-answers' }
  /** The themes on which it holds, the widest gap first. */
  | { readonly reason: 'blind-spot' | 'divided' | 'worse'; readonly themes: readonly ThemeId[] }
  /** Partners that answered, of those that were asked. */
  | { readonly reason: 'low-response'; readonly given: number; readonly asked: number }
  /** Criteria about the municipality that most partners cannot judge, of all. */
  | { readonly reason: 'cannot-judge'; readonly criteria: number; readonly of: number };

/** What is known of a coalition in a year. */
export type Standing = {
  /** Its wave that counts for the year: not shown while results may not be seen yet, or nobody answered. */
  readonly wave: 'none' | 'unanswered' | 'hidden' | 'open' | 'closed';
  /** The themes about the municipality. */
  readonly themes: readonly GapRow[];
  /** Partners by organisation; null when nobody knows who was asked. */
  readonly response: { readonly asked: number; readonly given: number } | null;
  readonly unjudged: { readonly criteria: number; readonly of: number };
};

/** From this much on, in scale points, partners are said to have become less positive. */
const WORSE = 0.5;

/** Below this part of the partners, what they say need not be what all would say. */
const LOW_RESPONSE = 0.5;

/** From this part of the criteria on, partners do not see much of what the municipality does. */
const MUCH_UNJUDGED = 0.25;

/** Every reason that holds, the most pressing first; none for most coalitions, also while there is nothing to see. */
export function attentionOf({ wave, themes, response, unjudged }: Standing): readonly Attention[] {
  if (wave === 'none') return [{ reason: 'no-wave' }];
  if (wave === 'unanswered') return [{ reason: 'no-answers' }];
  return [
    ...about('blind-spot', themes.filter(isBlindSpot)),
    ...about('divided', themes.filter(isDivided)),
    ...about('worse', themes.filter(gotWorse)),
    ...(wave === 'closed' ? lowResponse(response) : []),
    ...cannotJudge(unjudged),
  ];
}

function about(reason: 'blind-spot' | 'divided' | 'worse', rows: readonly GapRow[]): readonly Attention[] {
  if (rows.length === 0) return [];
  const byGap = rows.toSorted((a, b) => gapSizeOf(b.gap) - gapSizeOf(a.gap));
  return [{ reason, themes: byGap.map(({ theme }) => theme) }];
}

/** Partners agree that the municipality is less good than it thinks, and neither one answer nor one partner decides that. */
function isBlindSpot({ gap }: GapRow): boolean {
  return gap?.quadrant === 'blind-spot' && (gap.certainty === 'higher' || gap.certainty === 'firm');
}

function isDivided({ gap }: GapRow): boolean {
  return gap?.quadrant === 'partners-divided';
}

/** The same partners are clearly less positive: enough of them to have an interval, and all of it below nothing. */
function gotWorse({ change }: GapRow): boolean {
  const common = change?.commonPartners;
  return common?.value != null && common.value <= -WORSE && common.interval !== null && common.interval.high < 0;
}

function lowResponse(response: Standing['response']): readonly Attention[] {
  if (response === null || response.asked === 0) return [];
  const { asked, given } = response;
  return given / asked < LOW_RESPONSE ? [{ reason: 'low-response', given, asked }] : [];
}

function cannotJudge({ criteria, of }: Standing['unjudged']): readonly Attention[] {
  return criteria > 0 && criteria >= MUCH_UNJUDGED * of ? [{ reason: 'cannot-judge', criteria, of }] : [];
}
