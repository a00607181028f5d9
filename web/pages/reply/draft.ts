import type { NewRepliesBody, RepliesBody } from '../../../api/contract/replies.ts';
import type { ReplyStance } from '../../../survey/conversation.ts';

export type GapToReply = RepliesBody['gaps'][number];
export type Stored = GapToReply['replies'][number];

/** What is filled in at a gap; an empty stance: nothing was chosen. */
export type Draft = { readonly stance: ReplyStance | ''; readonly text: string };

/** By the id of the gap; only of those that somebody touched. */
export type Drafts = Readonly<Record<string, Draft>>;

/** What the organisation replied at a gap; undefined when it did not, or when no organisation was chosen. */
export function storedOf(gap: GapToReply, organisation: string): Stored | undefined {
  return gap.replies.find((one) => one.organisation === organisation);
}

/** What stands in the fields: what was filled in, else what was sent. */
export function shownOf(gap: GapToReply, organisation: string, drafts: Drafts): Draft {
  const stored = storedOf(gap, organisation);
  return drafts[gap.id] ?? { stance: stored?.stance ?? '', text: stored?.text ?? '' };
}

/** Whether sending it would change anything: it was not sent like this, or to an earlier wording. */
export function isChanged(gap: GapToReply, organisation: string, drafts: Drafts): boolean {
  const { stance, text } = shownOf(gap, organisation, drafts);
  const stored = storedOf(gap, organisation);
  if (stored === undefined) return stance !== '';
  return !stored.isCurrent || stance !== stored.stance || text.trim() !== (stored.text ?? '');
}

/** The gaps at which it has to be said how they are seen, and is not. */
export function unsaidOf(gaps: readonly GapToReply[], organisation: string, drafts: Drafts): readonly string[] {
  return gaps.flatMap((gap) => {
    const { stance, text } = shownOf(gap, organisation, drafts);
    return stance === 'otherwise' && text.trim() === '' ? [gap.id] : [];
  });
}

/** What there is to send. */
export function repliesOf(
  gaps: readonly GapToReply[],
  organisation: string,
  drafts: Drafts,
): NewRepliesBody['replies'] {
  return gaps.flatMap((gap) => {
    const { stance, text } = shownOf(gap, organisation, drafts);
    if (stance === '' || !isChanged(gap, organisation, drafts)) return [];
    const version = storedOf(gap, organisation)?.version ?? 0;
    return [{ gap: gap.id, readingVersion: gap.readingVersion, version, stance, text: text.trim() || null }];
  });
}
