import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { endOfDay, startOfDay } from '../../../../api/actions/days.ts';

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
});
