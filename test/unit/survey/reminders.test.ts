import { describe, expect, it } from 'vitest';
import {
  DEFAULT_PLAN,
  dueDayOn,
  dueDaysOf,
  type MailStanding,
  predictReminders,
  reasonNotToInvite,
  reasonNotToRemind,
} from '../../../survey/reminders.ts';

const INVITED: MailStanding = {
  ...{ isSubmitted: false, isDeclined: false, isOptedOut: false, invited: 'yes' },
  ...{ invitedOn: '2026-03-10', lastMailedOn: '2026-03-10', reminders: 0 },
};

describe('reasonNotToRemind', () => {
  it.each([
    [{}, null],
    [{ isSubmitted: true, isOptedOut: true }, 'submitted'],
    [{ isDeclined: true }, 'declined'],
    [{ isOptedOut: true }, 'opted-out'],
    [{ invited: 'never', invitedOn: null, lastMailedOn: null }, 'not-invited'],
    [{ invited: 'bad-address' }, 'bad-address'],
    [{ reminders: 3 }, 'enough'],
    [{ lastMailedOn: '2026-03-18' }, 'too-soon'],
    [{ lastMailedOn: '2026-03-17' }, null],
  ] as const)('on 20 March, for %o: %s', (change, expected) => {
    expect(reasonNotToRemind({ ...INVITED, ...change }, 3, '2026-03-20')).toBe(expected);
  });
});

describe('reasonNotToInvite', () => {
  it.each([
    [INVITED, false, 'already-invited'],
    [INVITED, true, null],
    [{ ...INVITED, invited: 'bad-address' }, false, 'bad-address'],
    [{ ...INVITED, invited: 'bad-address' }, true, null],
    [{ ...INVITED, invited: 'never' }, false, null],
    [{ ...INVITED, isSubmitted: true }, true, 'submitted'],
    [{ ...INVITED, isDeclined: true }, true, 'declined'],
    [{ ...INVITED, invited: 'never', isOptedOut: true }, false, null],
  ] as const)('for %o, again %s: %s', (standing, again, expected) => {
    expect(reasonNotToInvite(standing, again)).toBe(expected);
  });
});

describe('the due days of a plan', () => {
  it.each([
    ['2026-03-29', ['2026-03-20', '2026-03-27']],
    ['2026-04-08', ['2026-04-01', '2026-04-02']],
    ['2026-12-31', ['2026-12-24', '2026-12-29']],
    ['2026-04-07', ['2026-03-31', '2026-04-02']],
  ])('when the last day is %s are %o', (lastDay, expected) => {
    expect(dueDaysOf(DEFAULT_PLAN, lastDay)).toEqual(expected);
  });

  it('are one when they fall together', () => {
    expect(dueDaysOf({ ...DEFAULT_PLAN, daysBefore: [2, 1, 0] }, '2026-03-29')).toEqual(['2026-03-27']);
  });

  it('are answered one at a time, the latest first and none that was answered', () => {
    expect(dueDayOn(DEFAULT_PLAN, '2026-03-29', [], '2026-03-19')).toBeUndefined();
    expect(dueDayOn(DEFAULT_PLAN, '2026-03-29', [], '2026-03-28')).toBe('2026-03-27');
    expect(dueDayOn(DEFAULT_PLAN, '2026-03-29', ['2026-03-27'], '2026-03-28')).toBeUndefined();
    expect(dueDayOn({ ...DEFAULT_PLAN, held: true }, '2026-03-29', [], '2026-03-28')).toBeUndefined();
  });
});

describe('predictReminders', () => {
  const one = (person: string, change: Partial<MailStanding> = {}) => ({ person, standing: { ...INVITED, ...change } });

  it('counts a person once, leaves out who would get too many or too soon, and follows the plan', () => {
    const people = [
      one('a'),
      one('a'),
      one('b', { reminders: 2 }),
      one('c', { invitedOn: '2026-03-21', lastMailedOn: '2026-03-21' }),
    ];
    expect(predictReminders(DEFAULT_PLAN, people, { from: '2026-03-12', lastDay: '2026-03-29', done: [] })).toEqual([
      { on: '2026-03-20', count: 2 },
      { on: '2026-03-27', count: 2 },
    ]);
  });

  it('makes good what was missed on the first day that it can, and nothing after the last day', () => {
    const at = { from: '2026-03-23', lastDay: '2026-03-29', done: [] };
    expect(predictReminders(DEFAULT_PLAN, [one('a')], at)).toEqual([
      { on: '2026-03-23', count: 1 },
      { on: '2026-03-27', count: 1 },
    ]);
    expect(predictReminders(DEFAULT_PLAN, [one('a')], { ...at, from: '2026-03-30' })).toEqual([]);
    expect(predictReminders({ ...DEFAULT_PLAN, held: true }, [one('a')], at)).toEqual([]);
  });
});
