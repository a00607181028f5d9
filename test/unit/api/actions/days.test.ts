import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dayInWords, dayOf, endOfDay, hourOf, instantAt, lastDayOf, startOfDay } from '../../../../api/actions/days.ts';

const ZONES = ['UTC', 'Europe/Amsterdam', 'America/New_York', 'Pacific/Auckland'];

describe.each(ZONES)('a Dutch day on a machine in %s', (zone) => {
  const before = process.env['TZ'];
  beforeEach(() => {
    process.env['TZ'] = zone;
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
  });
  afterEach(() => {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  });

  it.each([
    // Clocks go forward in the night to the 29th, so that its end is in summer time, and back in that to the 25th.
    ['2026-03-29', '2026-03-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z'],
    ['2026-10-25', '2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z'],
    ['2026-12-31', '2026-12-30T23:00:00.000Z', '2026-12-31T23:00:00.000Z'],
    ['2028-02-28', '2028-02-27T23:00:00.000Z', '2028-02-28T23:00:00.000Z'],
    ['2026-06-30', '2026-06-29T22:00:00.000Z', '2026-06-30T22:00:00.000Z'],
    ['2100-12-31', '2100-12-30T23:00:00.000Z', '2100-12-31T23:00:00.000Z'],
  ])('%s lasts from %s until %s', (date, start, end) => {
    expect(startOfDay(date).toISOString()).toBe(start);
    expect(endOfDay(date).toISOString()).toBe(end);
  });

  it.each([
    ['2026-03-28T22:59:59.999Z', '2026-03-28', 23],
    ['2026-03-28T23:00:00.000Z', '2026-03-29', 0],
    ['2026-03-29T21:59:59.999Z', '2026-03-29', 23],
    ['2026-10-25T08:00:00.000Z', '2026-10-25', 9],
    ['2026-12-31T23:00:00.000Z', '2027-01-01', 0],
  ])('at %s is %s, %d hours', (instant, day, hour) => {
    expect([dayOf(new Date(instant)), hourOf(new Date(instant))]).toEqual([day, hour]);
    expect(hourOf(instantAt(day, 9))).toBe(9);
  });

  it.each([
    ['2026-03-29', 'zondag 29 maart 2026', 'Sunday, 29 March 2026'],
    ['2026-10-25', 'zondag 25 oktober 2026', 'Sunday, 25 October 2026'],
    ['2026-12-31', 'donderdag 31 december 2026', 'Thursday, 31 December 2026'],
  ])('that is the last one is said in words: %s', (day, nl, en) => {
    const last = lastDayOf(endOfDay(day));
    expect([last, dayInWords(last, 'nl'), dayInWords(last, 'en')]).toEqual([day, nl, en]);
  });
});
