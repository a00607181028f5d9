import { describe, expect, it } from 'vitest';
import type { ReplyChannel } from '../../../survey/conversation.ts';
import type { ChosenGapId, OrganisationId } from '../../../survey/id.ts';
import { repliedToAll, standingRepliesOf } from '../../../survey/standing-replies.ts';

const [A, B] = ['a', 'b'] as OrganisationId[] as [OrganisationId, OrganisationId];
const [ONE, TWO] = ['1', '2'] as ChosenGapId[] as [ChosenGapId, ChosenGapId];

function given(gap: ChosenGapId, organisation: OrganisationId, channel: ReplyChannel, isCurrent = true) {
  return { gap, organisation, channel, isCurrent };
}

describe('standingRepliesOf', () => {
  it('keeps every reply of different organisations and to different gaps, in their order', () => {
    const replies = [given(TWO, B, 'published'), given(ONE, A, 'personal'), given(ONE, B, 'personal')];
    expect(standingRepliesOf(replies)).toEqual(replies);
  });

  it('puts a personal reply before one by the link of the result, of the same organisation to the same gap', () => {
    const [personal, other] = [given(ONE, A, 'personal'), given(TWO, A, 'published')];
    expect(standingRepliesOf([given(ONE, A, 'published'), personal, other])).toEqual([personal, other]);
  });

  it('leaves out what was said to an earlier wording, so that a later one by the link of the result stands', () => {
    const later = given(ONE, A, 'published');
    expect(standingRepliesOf([given(ONE, A, 'personal', false), later])).toEqual([later]);
  });
});

describe('repliedToAll', () => {
  it('names who replied to every gap, however', () => {
    const replies = [given(ONE, A, 'personal'), given(TWO, A, 'published'), given(ONE, B, 'personal')];
    expect(repliedToAll([A, B], [ONE, TWO], replies)).toEqual([A]);
    expect(repliedToAll([A, B], [ONE], replies)).toEqual([A, B]);
  });

  it('does not count a reply to an earlier wording', () => {
    expect(repliedToAll([A], [ONE], [given(ONE, A, 'personal', false)])).toEqual([]);
  });

  it('names everybody where there is nothing to reply to', () => {
    expect(repliedToAll([A, B], [], [])).toEqual([A, B]);
  });
});
