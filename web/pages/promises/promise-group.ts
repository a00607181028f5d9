import type { PromiseBody } from '../../../api/contract/promises.ts';
import { isOverdue } from '../../../survey/promise-reminders.ts';

/** How a promise stands to a reader, in the order in which that matters. */
export const PROMISE_GROUPS = ['overdue', 'open', 'done', 'dropped'] as const;
export type PromiseGroup = (typeof PROMISE_GROUPS)[number];

/** The tone of its badge. */
export const PROMISE_TONES = { overdue: 'waiting', open: 'brand', done: 'open', dropped: 'quiet' } as const;

export function promiseGroupOf(promise: Pick<PromiseBody, 'state' | 'dueOn'>, today: string): PromiseGroup {
  return isOverdue(promise, today) ? 'overdue' : promise.state;
}
