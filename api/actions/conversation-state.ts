import { type ConversationState, type ConversationTimes, conversationStateOf } from '../../survey/conversation.ts';
import type { ConversationRow } from '../db/schema.ts';

/** The state at an instant of a conversation as it is stored; where none was begun, it is prepared. */
export function stateOfConversation(row: ConversationRow | undefined, now: Date): ConversationState {
  return conversationStateOf(timesOf(row), now);
}

/** When it was offered and shared, and until when partners can reply. */
export function timesOf(row: ConversationRow | undefined): ConversationTimes {
  return {
    offeredAt: row?.offered_at ?? null,
    replyUntil: row?.reply_until ?? null,
    sharedAt: row?.shared_at ?? null,
  };
}
