import { describe, expect, it } from 'vitest';
import { graceEndOf, stateOf, type WaveTimes } from '../../../survey/wave.ts';

const at = (instant: string) => new Date(instant);

/** Planned for the first of March up to and including the thirtieth, in Dutch time; opened by hand a week before. */
const opened: WaveTimes = {
  opensAt: at('2026-02-28T23:00:00.000Z'),
  closesAt: at('2026-03-30T22:00:00.000Z'),
  openedAt: at('2026-02-20T09:00:00.000Z'),
};

describe('the state of an opened wave', () => {
  it.each([
    ['the instant it is opened', '2026-02-20T09:00:00.000Z', 'planned'],
    ['a millisecond before its first day', '2026-02-28T22:59:59.999Z', 'planned'],
    ['the first instant of its first day', '2026-02-28T23:00:00.000Z', 'open'],
    ['the last millisecond of its last day', '2026-03-30T21:59:59.999Z', 'open'],
    ['the end of its last day', '2026-03-30T22:00:00.000Z', 'closed'],
    ['a year later', '2027-03-30T22:00:00.000Z', 'closed'],
  ])('at %s is as the clock says', (_, now, expected) => {
    expect(stateOf(opened, at(now))).toBe(expected);
  });

  it('is open at once when it is opened after its first day', () => {
    const late = { ...opened, openedAt: at('2026-03-10T09:00:00.000Z') };
    expect(stateOf(late, at('2026-03-10T09:00:00.000Z'))).toBe('open');
  });

  it('is closed, not planned, when it was closed before its first day', () => {
    const closed = { ...opened, closesAt: at('2026-02-25T00:00:00.000Z') };
    expect(stateOf(closed, at('2026-02-26T00:00:00.000Z'))).toBe('closed');
  });
});

describe('the state of a wave that the coordinator did not open', () => {
  it.each(['2026-01-01T00:00:00Z', '2026-03-10T00:00:00Z', '2027-01-01T00:00:00Z'])('is draft at %s', (now) => {
    expect(stateOf({ ...opened, openedAt: null }, at(now))).toBe('draft');
  });
});

describe('the grace after closing', () => {
  it('lasts half an hour, also in the night that clocks change', () => {
    expect(graceEndOf(opened)).toEqual(at('2026-03-30T22:30:00.000Z'));
    expect(graceEndOf({ closesAt: at('2026-10-25T00:45:00.000Z') })).toEqual(at('2026-10-25T01:15:00.000Z'));
  });
});
