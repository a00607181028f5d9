import type { Finding } from './findings/finding.ts';
import { findingsOf } from './findings/findings.ts';
import { findRow } from './findings/rows.ts';
import type { GapRow, GapSubject } from './gap-row.ts';

/** Why a coalition asks for attention: no more than its figures carry, so that most say nothing. */
export type Attention =
  | { readonly reason: 'no-wave' | 'no-answers' }
  /** What the dashboard of its wave finds, and on which theme or criterion; see `findings`. */
  | {
      readonly reason: 'higher' | 'lower' | 'divided' | 'worse';
      readonly row: Pick<GapSubject, 'kind' | 'id' | 'subject' | 'title'>;
    }
  /** Partners that answered, of those that were asked. */
  | { readonly reason: 'low-response'; readonly given: number; readonly asked: number }
  /** Criteria about the municipality that most partners cannot judge, of all. */
  | { readonly reason: 'cannot-judge'; readonly criteria: number; readonly of: number };

/** The rows that the findings of a wave are about; null where there is no such finding that stands. */
export type Found = { readonly [Kind in Finding['kind']]: GapRow | null };

/** What is known of a coalition in a year. */
export type Standing = {
  /** Its wave that counts for the year: not shown while results may not be seen yet, or nobody answered. */
  readonly wave: 'none' | 'unanswered' | 'hidden' | 'open' | 'closed';
  readonly found: Found;
  /** Partners by organisation; null when nobody knows who was asked. */
  readonly response: { readonly asked: number; readonly given: number } | null;
  readonly unjudged: { readonly criteria: number; readonly of: number };
};

/** Below this part of the partners, what they say need not be what all would say. */
const LOW_RESPONSE = 0.5;

/** From this part of the criteria on, partners do not see much of what the municipality does. */
const MUCH_UNJUDGED = 0.25;

/** Every reason that holds, the most pressing first; none for most coalitions, also while there is nothing to see. */
export function attentionOf({ wave, found, response, unjudged }: Standing): readonly Attention[] {
  if (wave === 'none') return [{ reason: 'no-wave' }];
  if (wave === 'unanswered') return [{ reason: 'no-answers' }];
  const { gap, divided, change } = found;
  return [
    ...about(gap?.gap?.class === 'lower' ? 'lower' : 'higher', gap),
    ...about('divided', divided),
    ...about('worse', change !== null && isWorse(change) ? change : null),
    ...(wave === 'closed' ? lowResponse(response) : []),
    ...cannotJudge(unjudged),
  ];
}

export const NOTHING_FOUND: Found = { gap: null, divided: null, change: null };

/** What the dashboard with these rows says stands, of each kind. */
export function foundIn(rows: readonly GapRow[]): Found {
  const found = findingsOf({ gaps: rows }).map(({ kind, verdict, row }) => {
    return [kind, verdict === 'found' ? (findRow(rows, row) ?? null) : null] as const;
  });
  return { ...NOTHING_FOUND, ...Object.fromEntries(found) };
}

/** Without the organisations: whoever wants to know which of them said what opens the wave. */
export function namelessOf({ gap, divided, change }: Found): Found {
  return { gap: gap && nameless(gap), divided: divided && nameless(divided), change: change && nameless(change) };
}

export function nameless(row: GapRow): GapRow {
  return { ...row, dots: [], unscored: [] };
}

function about(reason: 'higher' | 'lower' | 'divided' | 'worse', found: GapRow | null): readonly Attention[] {
  if (found === null) return [];
  const { kind, id, subject, title } = found;
  return [{ reason, row: { kind, id, subject, title } }];
}

/** What got better is found as well, but asks for nothing. */
function isWorse({ change }: GapRow): boolean {
  return (change?.commonPartners?.value ?? 0) < 0;
}

function lowResponse(response: Standing['response']): readonly Attention[] {
  if (response === null || response.asked === 0) return [];
  const { asked, given } = response;
  return given / asked < LOW_RESPONSE ? [{ reason: 'low-response', given, asked }] : [];
}

function cannotJudge({ criteria, of }: Standing['unjudged']): readonly Attention[] {
  return criteria > 0 && criteria >= MUCH_UNJUDGED * of ? [{ reason: 'cannot-judge', criteria, of }] : [];
}
