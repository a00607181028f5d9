import { describe, expect, it } from 'vitest';
import {
  dayAfter,
  daysBetween,
  holidaysOf,
  isWorkingDay,
  workingDayFrom,
  workingDayUpTo,
} from '../../../survey/office-days.ts';

describe('holidaysOf', () => {
  it.each([
    ['2026-04-05', '2026-05-14', '2026-05-25'],
    ['2027-03-28', '2027-05-06', '2027-05-17'],
    ['2038-04-25', '2038-06-03', '2038-06-14'],
    ['2285-03-22', '2285-04-30', '2285-05-11'],
  ])('has Easter on %s, Ascension Day on %s and Whit Monday on %s', (...days) => {
    expect(holidaysOf(Number(days[0].slice(0, 4)))).toEqual(expect.arrayContaining(days));
  });

  it.each([
    ['2025-04-26', '2025-04-27'],
    ['2026-04-27', '2026-04-26'],
    ['2031-04-26', '2031-04-27'],
  ])('has the King’s birthday on %s and not on %s', (day, other) => {
    expect(holidaysOf(Number(day.slice(0, 4)))).toContain(day);
    expect(holidaysOf(Number(day.slice(0, 4)))).not.toContain(other);
  });
});

describe('a working day', () => {
  it.each([
    ['2026-03-27', true],
    ['2026-03-28', false],
    ['2026-03-29', false],
    ['2026-04-03', false],
    ['2026-04-06', false],
    ['2026-05-05', false],
    ['2026-12-25', false],
    ['2026-01-01', false],
    ['2026-12-31', true],
  ])('%s: %s', (day, expected) => {
    expect(isWorkingDay(day)).toBe(expected);
  });

  it('before the days of Easter is Thursday, after them Tuesday', () => {
    expect([workingDayUpTo('2026-04-06'), workingDayFrom('2026-04-03')]).toEqual(['2026-04-02', '2026-04-07']);
    expect([workingDayUpTo('2026-04-07'), workingDayFrom('2026-04-07')]).toEqual(['2026-04-07', '2026-04-07']);
    expect(workingDayFrom('2026-12-25')).toBe('2026-12-28');
  });

  it('is counted by the calendar, also over a change of clocks and a leap day', () => {
    expect([dayAfter('2026-03-28', 2), dayAfter('2028-03-01', -1), dayAfter('2026-12-31', 1)]).toEqual([
      '2026-03-30',
      '2028-02-29',
      '2027-01-01',
    ]);
    expect([daysBetween('2026-03-28', '2026-03-30'), daysBetween('2026-10-26', '2026-10-24')]).toEqual([2, -2]);
  });
});
