import { describe, expect, it } from 'vitest';
import type { PersonId } from '../../../survey/id.ts';
import { isOverdue, nextReminderOf } from '../../../survey/promise-reminders.ts';

const promise = {
  // A Tuesday; fourteen days before it is a Tuesday too.
  dueOn: '2026-06-30',
  state: 'open',
  person: 'p' as PersonId,
  madeOn: '2026-03-01',
} as const;

describe('the next mail about a promise', () => {
  it('goes two weeks before the last day, and after that on the day after it', () => {
    expect(nextReminderOf(promise, [], '2026-03-02')).toEqual({ moment: 'ahead', on: '2026-06-16' });
    expect(nextReminderOf(promise, ['ahead'], '2026-06-17')).toEqual({ moment: 'overdue', on: '2026-07-01' });
    expect(nextReminderOf(promise, ['ahead', 'overdue'], '2026-07-02')).toBeNull();
  });

  it('goes on a working day: before a weekend when the day is near, after it when the day has passed', () => {
    // A Sunday is fourteen days after a Sunday, and the day after Saturday 11 July is one.
    expect(nextReminderOf({ ...promise, dueOn: '2026-07-12' }, [], '2026-03-02')?.on).toBe('2026-06-26');
    expect(nextReminderOf({ ...promise, dueOn: '2026-07-11' }, ['ahead'], '2026-07-01')?.on).toBe('2026-07-13');
  });

  it('is made good when it was missed, of both only the later', () => {
    expect(nextReminderOf(promise, [], '2026-06-20')).toEqual({ moment: 'ahead', on: '2026-06-22' });
    expect(nextReminderOf(promise, [], '2026-07-04')).toEqual({ moment: 'overdue', on: '2026-07-06' });
  });

  it('does not tell what was promised a moment ago', () => {
    expect(nextReminderOf({ ...promise, madeOn: '2026-06-20' }, [], '2026-06-20')?.moment).toBe('overdue');
    expect(nextReminderOf({ ...promise, madeOn: '2026-07-05' }, [], '2026-07-05')).toBeNull();
  });

  it('is none when nobody is to be reminded, or when there is nothing left to do', () => {
    expect(nextReminderOf({ ...promise, person: null }, [], '2026-06-20')).toBeNull();
    expect(nextReminderOf({ ...promise, state: 'done' }, [], '2026-06-20')).toBeNull();
    expect(nextReminderOf({ ...promise, state: 'dropped' }, [], '2026-07-20')).toBeNull();
  });
});

describe('an overdue promise', () => {
  it('is open after its last day, not on it', () => {
    expect(isOverdue(promise, '2026-06-30')).toBe(false);
    expect(isOverdue(promise, '2026-07-01')).toBe(true);
    expect(isOverdue({ ...promise, state: 'done' }, '2026-07-01')).toBe(false);
  });
});
