import type { ReplyChannel } from './conversation.ts';
import type { ChosenGapId, OrganisationId } from './id.ts';

/** What decides whether a reply stands. */
type Given = {
  readonly gap: ChosenGapId;
  readonly organisation: OrganisationId;
  readonly channel: ReplyChannel;
  /** Given to the reading as it is now, and not to an earlier wording. */
  readonly isCurrent: boolean;
};

/**
 * The replies that go with the readings, in their order: to the wording as it is, and one of each organisation. What came by
 * a personal link goes before what came by the published one, which anybody may have followed.
 */
export function standingRepliesOf<Reply extends Given>(replies: readonly Reply[]): Reply[] {
  const current = replies.filter(({ isCurrent }) => isCurrent);
  return current.filter(
    (one) =>
      one.channel === 'personal' || !current.some((other) => other.channel === 'personal' && isBeside(one, other)),
  );
}

function isBeside(a: Given, b: Given): boolean {
  return a.gap === b.gap && a.organisation === b.organisation;
}

/** The organisations of these that have a standing reply to each of these gaps; all of them when there is no gap. */
export function repliedToAll(
  organisations: readonly OrganisationId[],
  gaps: readonly ChosenGapId[],
  replies: readonly Given[],
): OrganisationId[] {
  const standing = standingRepliesOf(replies);
  const hasReplied = (organisation: OrganisationId, gap: ChosenGapId) =>
    standing.some((one) => one.organisation === organisation && one.gap === gap);
  return organisations.filter((organisation) => gaps.every((gap) => hasReplied(organisation, gap)));
}
